import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../model/span.js'
import { segment } from './segment.js'

/**
 * A case is `# name`, a text, a line `==>`, and what is expected, one thing a line:
 * `headline|byline|dateline|body` and the sentences of a paragraph parted by ` | `; `title`, `by`, `place`, `date` and the words;
 * `quote` with its depth, `>` when it goes on, `…` when it lacks its closing mark, and its words; `says` and a diagnostic's code.
 * Only the kinds of line that a case mentions are compared.
 */
const FOLDER = fileURLToPath(new URL('../../../test/cases/', import.meta.url))

function show(text: string): string[] {
  const read = segment(text)
  const words = (s: Span) => text.slice(s.start, s.end).replace(/\s+/g, ' ')
  return [
    ...read.paragraphs.map(
      (p, i) =>
        `${p.kind} ${read.sentences
          .filter((s) => s.paragraph === i)
          .map(words)
          .join(' | ')}`,
    ),
    ...(read.title ? [`title ${words(read.title)}`] : []),
    ...(read.byline ? [`by ${words(read.byline)}`] : []),
    ...(read.dateline ? [`place ${read.dateline.place ?? 'none'}`, `date ${read.dateline.date ?? 'none'}`] : []),
    ...read.quotations.map((q) => `quote ${q.depth}${q.continues ? '>' : ''}${q.closed ? '' : '…'} ${words(q)}`),
    ...read.diagnostics.map((d) => `says ${d.code}`),
  ]
}

const PARAGRAPH = ['headline', 'byline', 'dateline', 'body']
const kindOf = (line: string) => {
  const kind = line.split(' ')[0]!
  return PARAGRAPH.includes(kind) ? 'paragraph' : kind
}

for (const file of readdirSync(FOLDER).filter((f) => /^segment-.*\.txt$/.test(f))) {
  const cases = readFileSync(FOLDER + file, 'utf8')
    .split(/^# /m)
    .slice(1)
  describe(file, () => {
    it.each(cases.map((c) => [c.slice(0, c.indexOf('\n')), c.slice(c.indexOf('\n') + 1)]))('%s', (_, body) => {
      const [text, expectation] = body!.split(/^==>\n/m)
      const expected = expectation!.trim().split('\n')
      const kinds = new Set(expected.map(kindOf))
      expect(show(text!).filter((line) => kinds.has(kindOf(line)))).toEqual(expected)
    })
  })
}
