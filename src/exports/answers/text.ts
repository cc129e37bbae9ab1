import type { Answer, AnswerRow, AnswerStory } from '../../model/answer.js'
import { tame, wrap } from '../width.js'
import type { AnswerOptions } from './index.js'
import { type Card, cardOf, sourceOf } from './lines.js'
import { addressOf } from './link.js'

const NARROWEST = 40
const WIDEST = 100
const BOLD = '1'
const DIM = '2'

/**
 * For a terminal: a card a row, the notes after them. Control characters of the texts do nothing. An address has a line of its own and is
 * never broken, so that it can be opened.
 */
export function text(answer: Answer, { width, colour, lineOf }: AnswerOptions): string {
  const room = Math.max(NARROWEST, Math.min(WIDEST, width))
  const styled = (code: string, line: string) => (colour ? `\u001b[${code}m${line}\u001b[0m` : line)
  const lines = (words: string, indent: string) => wrap(tame(words), room - indent.length).map((line) => indent + line)
  const whole = storyOf(answer)
  const card = (row: AnswerRow) => {
    const { head, body, aside, notes, source, address }: Card = cardOf(row, lineOf)
    const dim = (words: string) => lines(words, '  ').map((line) => styled(DIM, line))
    return [
      ...lines(head, '').map((line) => styled(BOLD, line)),
      ...body.flatMap((words) => lines(words, '  ')),
      ...aside.flatMap(dim),
      ...(notes.length > 0 ? dim(notes.join(' · ')) : []),
      ...(source && !whole ? dim(source) : []),
      ...(address && !whole ? [styled(DIM, `  ${tame(address)}`)] : []),
    ].join('\n')
  }
  const facts = factsOf(answer).map((row) => tame(cardOf(row).head))
  const rows = answer.rows.filter(({ type }) => type !== 'fact').map(card)
  const notes = answer.notes.flatMap((note) => lines(note, ''))
  const first = whole ? [headOf(whole, answer, (line) => styled(BOLD, line), lines)] : []
  const blocks = [
    ...first,
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...rows,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What was not there to count is not told of what was added. */
const factsOf = ({ operation, rows }: Answer) =>
  rows.filter(
    (row) => row.type === 'fact' && !(operation === 'add' && row.value === 0 && !/^(?:new|unchanged)$/.test(row.name)),
  )

/** The one story that all rows are of. */
const storyOf = ({ operation, whole }: Answer) =>
  operation === 'story' ? (whole as { readonly story: AnswerStory }).story : undefined

type Whole = {
  readonly reader: string
  readonly sha256: string
  readonly textKept: boolean
  readonly revisions: readonly { readonly revision: number; readonly addedAt: string }[]
}

/** Its headline, where it is and which revisions there are. */
function headOf(
  story: AnswerStory,
  { whole }: Answer,
  bold: (line: string) => string,
  lines: (words: string, indent: string) => readonly string[],
): string {
  const { reader, sha256, textKept, revisions } = whole as Whole
  const added = revisions.map(({ revision, addedAt }) => `${revision} (${addedAt.slice(0, 10)})`).join(', ')
  return [
    ...lines(sourceOf(story), '').map(bold),
    `  ${tame(addressOf(story))}`,
    ...lines(`${story.id} · revision ${story.revision} of ${revisions.length}: ${added} · read by ${reader}`, '  '),
    ...lines(`SHA-256 ${sha256}${textKept ? '' : ' · text not kept'}`, '  '),
  ].join('\n')
}
