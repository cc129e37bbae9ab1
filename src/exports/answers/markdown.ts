import type { Answer, AnswerRow, AnswerStory } from '../../model/answer.js'
import type { AnswerOptions } from './index.js'
import { type Card, cardOf, sourceOf, written } from './lines.js'
import { addressOf, linkTo } from './link.js'

/** What can be pasted: the words as a quotation, under it the story as a link to them; facts as a table. */
export function markdown(answer: Answer, { lineOf }: Pick<AnswerOptions, 'lineOf'> = {}): string {
  const asked = Object.values(answer.asked).filter((value) => typeof value === 'string' && value !== '')
  const facts = answer.rows.flatMap((row) =>
    row.type === 'fact' ? [`| ${escaped(row.name)} | ${escaped(written(row.value))} |`] : [],
  )
  const blocks = [
    `## ${escaped([answer.operation, ...asked].join(' '))}`,
    ...(facts.length > 0 ? [['| what | value |', '| --- | --- |', ...facts].join('\n')] : []),
    ...answer.rows.filter(({ type }) => type !== 'fact').map((row) => block(row, lineOf)),
    ...answer.notes.map((note) => `_${escaped(note)}_`),
  ]
  return `${blocks.join('\n\n')}\n`
}

function block(row: AnswerRow, lineOf: AnswerOptions['lineOf']): string {
  const { head, body, aside, notes, source, address }: Card = cardOf(row, lineOf)
  const cited = source === '' ? '' : linked(source, linkTo(row), address)
  return [
    `**${escaped(head)}**`,
    ...(body.length > 0 ? [body.map((words) => `> ${escaped(words)}`).join('\n>\n')] : []),
    ...(row.type === 'actor' ? [row.stories.map(listed).join('\n')] : aside.map(escaped)),
    ...(cited + notes.join('') === '' ? [] : [[cited, ...notes.map(idsAsCode)].filter((n) => n !== '').join(' · ')]),
  ].join('\n\n')
}

/** A story as a link; one without an address is a file. */
const linked = (source: string, link: string | null, address: string) =>
  link
    ? `[${escaped(source)}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : `${escaped(source)} (${code(address)})`

function listed(story: AnswerStory): string {
  const address = addressOf(story)
  return `- ${linked(sourceOf(story), address === story.url ? address : null, address)} · ${code(story.id)}`
}

/** Ids and places are to be copied. */
const idsAsCode = (note: string) => (/^[a-z][0-9a-f]{12}(?:\/\d+\S*)?$/.test(note) ? code(note) : escaped(note))
const code = (words: string) => `\`${words.replace(/\s+/g, ' ').replaceAll('`', "'")}\``

/** Nothing of a story is taken for markup. */
const escaped = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (begin) => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`))
