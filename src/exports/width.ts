/** On one line, without space around. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Columns that a terminal gives a character. */
function columnsOf(character: string): number {
  if (/^[\p{M}\p{Cf}]/u.test(character)) return 0
  const point = character.codePointAt(0)!
  const wide =
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf && point !== 0x303f) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd)
  return wide ? 2 : 1
}

/** Columns that the text takes; it holds no control characters. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** On one line and harmless: a story must not steer the terminal that shows it. */
export const tame = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()

/** Cuts tamed text into lines of at most `width` columns, at spaces where it can. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const columns = widthOf(word)
    if (line !== '' && used + 1 + columns <= width) {
      line += ` ${word}`
      used += 1 + columns
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    used = 0
    for (const character of columns > width ? word : [word]) {
      const more = columns > width ? columnsOf(character) : columns
      if (line !== '' && used + more > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      line += character
      used += more
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
