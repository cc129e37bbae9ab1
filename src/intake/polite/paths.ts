/**
 * Whether a path fits a pattern of robots.txt (RFC 9309, 2.2.3): from its beginning; `*` stands for any characters, `$` at the end of the
 * pattern for the end of the path. In one pass, whatever the pattern.
 */
export function fits(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$')
  const pieces = (toEnd ? pattern.slice(0, -1) : pattern).split('*').map(sameEncoding)
  const target = sameEncoding(path)
  const [first = '', ...rest] = pieces
  if (!target.startsWith(first)) return false
  let at = first.length
  if (rest.length === 0) return !toEnd || at === target.length
  const last = toEnd ? rest.pop()! : ''
  for (const piece of rest) {
    const found = target.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !toEnd || (target.length - last.length >= at && target.endsWith(last))
}

/** Percent-encoded letters, digits and `-._~` as themselves; what else is encoded, in capitals; what is not ASCII, encoded. */
function sameEncoding(path: string): string {
  return path
    .replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const letter = String.fromCharCode(Number.parseInt(hex, 16))
      return /[A-Za-z0-9\-._~]/.test(letter) ? letter : code.toUpperCase()
    })
    .replace(/[^\x21-\x7e]+/gu, (letters) => encodeURI(Buffer.from(letters).toString()))
}
