/** What may stand at a pattern's beginning and means itself. */
const LITERAL = /^[a-z0-9 ,'-](?![?*+{])/

/**
 * The same alternatives, of a pattern in small letters, for looking through a whole text: `rebut|reject|deny` as `re(?:but|ject)|deny`.
 * The engine tries one alternative after another at every character; told apart by their letters, most places are left after a few.
 * What matches, and which alternative first, stays as it is: only alternatives that stand side by side and begin with different
 * letters, of which one at most can match, change places.
 */
export function byLetters(source: string): string {
  const out: string[] = []
  let run = new Map<string, string[]>()
  const close = () => {
    for (const [letter, rests] of run) out.push(letter + grouped(rests))
    run = new Map()
  }
  for (const alternative of opened(source)) {
    const letter = LITERAL.exec(alternative)?.[0]
    if (letter === undefined) {
      close()
      out.push(alternative)
    } else run.set(letter, [...(run.get(letter) ?? []), alternative.slice(1)])
  }
  close()
  return out.join('|')
}

const grouped = (rests: readonly string[]): string =>
  rests.length === 1 ? rests[0]! : `(?:${byLetters(rests.join('|'))})`

/** The alternatives of a pattern, with those of a group that opens one written out: `(?:a|b)c` as `ac` and `bc`. */
function opened(source: string): readonly string[] {
  return alternativesOf(source).flatMap((alternative) => {
    const end = alternative.startsWith('(?:') ? groupEnd(alternative) : 0
    const rest = alternative.slice(end)
    if (end === 0 || /^[?*+{]/.test(rest)) return [alternative]
    return opened(alternative.slice('(?:'.length, end - 1)).flatMap((inner) => opened(inner + rest))
  })
}

/** Cuts at the bars that stand in no group. */
function alternativesOf(source: string): readonly string[] {
  const out: string[] = []
  let from = 0
  for (const { at, sign, depth } of signsOf(source)) {
    if (sign !== '|' || depth > 0) continue
    out.push(source.slice(from, at))
    from = at + 1
  }
  return [...out, source.slice(from)]
}

/** Where the group that opens a pattern ends. */
function groupEnd(source: string): number {
  for (const { at, sign, depth } of signsOf(source)) if (sign === ')' && depth === 0) return at + 1
  return 0
}

/** Bars and closing brackets of a pattern, with the number of groups that stay open; not those that are escaped or in a class. */
function* signsOf(source: string): Generator<{ readonly at: number; readonly sign: string; readonly depth: number }> {
  let depth = 0
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')') yield { at, sign, depth: --depth }
    else if (sign === '|') yield { at, sign, depth }
  }
}
