import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'

export type Role = 'source' | 'cue' | 'content'
export const ROLES: readonly Role[] = ['source', 'cue', 'content']

/** What a stretch of text is to a statement. */
export type Mark = { readonly statement: Statement; readonly role: Role }

/** A stretch of text throughout which the same marks hold, outermost first. */
export type Segment = Span & { readonly marks: readonly Mark[] }

/**
 * Cuts a text at every boundary of every span, and at `cuts`. The segments joined are the text.
 * @param statements an outer one before those inside it
 */
export function segments(
  text: string,
  statements: readonly Statement[],
  cuts: readonly number[] = [],
): readonly Segment[] {
  const opens = new Map<number, Mark[]>()
  const closes = new Map<number, Mark[]>()
  const ranks = new Map(statements.map((statement, i) => [statement, i]))
  const boundaries = new Set([0, text.length, ...cuts])
  const add = (map: Map<number, Mark[]>, at: number, mark: Mark) => {
    boundaries.add(at)
    const marks = map.get(at)
    if (marks) marks.push(mark)
    else map.set(at, [mark])
  }
  for (const statement of statements)
    for (const role of ROLES)
      for (const { start, end } of statement[role]) {
        const mark = { statement, role }
        add(opens, start, mark)
        add(closes, end, mark)
      }
  const out: Segment[] = []
  const active = new Set<Mark>()
  let start = 0
  for (const end of [...boundaries].sort((a, b) => a - b)) {
    if (end > start) {
      const marks = [...active].sort((a, b) => ranks.get(a.statement)! - ranks.get(b.statement)!)
      out.push({ start, end, marks })
    }
    for (const mark of closes.get(end) ?? []) active.delete(mark)
    for (const mark of opens.get(end) ?? []) active.add(mark)
    start = end
  }
  return out
}

/** Paragraphs: runs of lines between blank lines where the text has any, else its lines. Between them is only white space. */
export function blocks(text: string): readonly Span[] {
  const lines: (Span & { readonly after: number })[] = []
  let number = 0
  for (const { index, 0: line } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (/\S/.test(line)) lines.push({ start: index, end: index + line.trimEnd().length, after: number })
    number++
  }
  const spaced = lines.some(({ after }, i) => i > 0 && after > lines[i - 1]!.after + 1)
  const out: Span[] = []
  let last = -1
  for (const { start, end, after } of lines) {
    if (spaced && after === last + 1 && out.length > 0) out[out.length - 1] = { start: out.at(-1)!.start, end }
    else out.push({ start, end })
    last = after
  }
  return out
}
