/** Line and column from 1; columns count characters. */
export type Place = { readonly line: number; readonly column: number }

/** Looks up the places of offsets of one text, which it goes through once. */
export function placer(text: string): (offset: number) => Place {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  // Offsets mostly come in order: a long line is not counted from its start each time.
  let last = { offset: 0, line: 0, column: 1 }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const on = last.line === low && last.offset <= offset
    let column = on ? last.column : 1
    for (const _ of text.slice(on ? last.offset : starts[low], offset)) column++
    last = { offset, line: low, column }
    return { line: low + 1, column }
  }
}
