import type { Citation } from '../model/span.js'
import { hull, joinedWords } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { boardsOf, type Row } from './boards.js'
import type { Export, RenderOptions } from './export.js'
import { nested } from './order.js'
import { placer } from './place.js'
import { traitsOf } from './traits.js'
import { type Who, whoIn } from './who.js'
import { tame, widthOf, wrap } from './width.js'

const NARROWEST = 24
/** Lines longer than this are tiring to read. */
const WIDEST = 100

type Style = 'strong' | 'speaker' | 'cue' | 'faint'
const CODES: Readonly<Record<Style, readonly [string, string]>> = {
  strong: ['\u001b[1m', '\u001b[22m'],
  speaker: ['\u001b[1;36m', '\u001b[22;39m'],
  cue: ['\u001b[33m', '\u001b[39m'],
  faint: ['\u001b[2m', '\u001b[22m'],
}

export const terminal: Export = {
  name: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  summary: 'for reading, on the terminal',
  joins: true,
  render(reading, story, options) {
    const width = Math.max(NARROWEST, Math.min(WIDEST, options.width))
    const paint = (style: Style, text: string) =>
      options.colour ? CODES[style].join('\u0001').replace('\u0001', text) : text
    const { title, publisher, published, coverage } = reading.story
    const about = [publisher, published, `${coverage.words} words`, countOf(reading.statements.length)]
    const head = [
      ...wrap(tame(title ?? options.place), width).map((line) => paint('strong', line)),
      ...wrap(tame(about.filter((part) => part !== null).join(' · ')), width).map((line) => paint('faint', line)),
    ]
    const at = placer(story.text)
    const whoOf = whoIn(reading.actors)
    const digits = String(reading.statements.length).length
    const cards = nested(reading.statements).map(({ statement, number, depth }) => {
      const indent = ' '.repeat(Math.min(depth * 2 + (depth > 0 ? digits + 1 : 0), width >> 2))
      const label = `${String(number).padStart(depth > 0 ? 1 : digits)} `
      const inner = indent + ' '.repeat(widthOf(label))
      const room = width - inner.length
      const place = placeOf(statement, at, options)
      const lines = [
        ...speakerAndCue(statement, whoOf(statement), room, paint),
        ...wrap(contentOf(statement), room),
        ...wrap(tame([...traitsOf(statement, reading.actors), statement.form, place].join(' · ')), room).map((line) =>
          paint('faint', line),
        ),
      ]
      return lines.map((line, i) => (i === 0 ? indent + paint('strong', label) : inner) + line).join('\n')
    })
    const boards = boardsOf(reading).map(({ title, rows }) =>
      [paint('strong', title), ...rows.flatMap((row) => rowLines(row, at, options, width, paint))].join('\n'),
    )
    return `${[head.join('\n'), ...cards, ...boards].join('\n\n')}\n${options.many ? '\n' : ''}`
  },
}

/** What it is and when, who and in which words, what else; set in by two columns. */
function rowLines(
  { head, text, notes, at: start }: Row,
  at: ReturnType<typeof placer>,
  { firstLine }: RenderOptions,
  width: number,
  paint: (style: Style, text: string) => string,
): readonly string[] {
  const { line, column } = at(start)
  const place = `${line + (firstLine ?? 1) - 1}:${column}`
  const lines = (text: string) => wrap(tame(text), width - 2)
  return [
    ...lines(head).map((l) => paint('cue', l)),
    ...lines(text),
    ...lines([...notes, place].join(' · ')).map((l) => paint('faint', l)),
  ].map((l) => `  ${l}`)
}

export const countOf = (n: number) => (n === 0 ? 'no statements' : n === 1 ? '1 statement' : `${n} statements`)

const wordsOf = (spans: readonly Citation[]) => tame(joinedWords(spans))

const contentOf = (statement: Statement) => wordsOf(statement.content)

/** On one line where there is room, else the cue below. */
function speakerAndCue(
  statement: Statement,
  who: Who | null,
  room: number,
  paint: (style: Style, text: string) => string,
): readonly string[] {
  const speaker = who ? tame(who.role ? `${who.name}, ${who.role}` : who.name) : '(no source named)'
  const cue = wordsOf(statement.cue)
  const painted = (lines: readonly string[], style: Style) => lines.map((line) => paint(style, line))
  if (cue === '') return painted(wrap(speaker, room), 'speaker')
  if (widthOf(speaker) + 3 + widthOf(cue) <= room) return [`${paint('speaker', speaker)} · ${paint('cue', cue)}`]
  return [...painted(wrap(speaker, room), 'speaker'), ...painted(wrap(cue, room), 'cue')]
}

/** Where the statement begins, and the offsets from its first word to its last. */
function placeOf(statement: Statement, at: ReturnType<typeof placer>, { firstLine }: RenderOptions): string {
  const whole = hull([...statement.source, ...statement.cue, ...statement.content])
  if (!whole) return 'nowhere'
  const { line, column } = at(whole.start)
  return `${line + (firstLine ?? 1) - 1}:${column} (${whole.start}-${whole.end})`
}
