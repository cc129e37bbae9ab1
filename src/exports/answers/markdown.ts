import type { Answer, AnswerRow } from '../../model/answer.js'
import { type Card, cardOf, written } from './lines.js'
import { linkTo } from './link.js'

/** What can be pasted: the words as a quotation, under it the story as a link to them; facts as a table. */
export function markdown(answer: Answer): string {
  const asked = Object.values(answer.asked).filter((value) => typeof value === 'string' && value !== '')
  const facts = answer.rows.flatMap((row) =>
    row.type === 'fact' ? [`| ${escaped(row.name)} | ${escaped(written(row.value))} |`] : [],
  )
  const blocks = [
    `## ${escaped([answer.operation, ...asked].join(' '))}`,
    ...(facts.length > 0 ? [['| what | value |', '| --- | --- |', ...facts].join('\n')] : []),
    ...answer.rows.filter(({ type }) => type !== 'fact').map(block),
    ...answer.notes.map((note) => `_${escaped(note)}_`),
  ]
  return `${blocks.join('\n\n')}\n`
}

function block(row: AnswerRow): string {
  const { head, body, aside, notes, source, address }: Card = cardOf(row)
  const link = linkTo(row)
  const cited =
    source === ''
      ? ''
      : link
        ? `[${escaped(source)}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`
        : `${escaped(source)} (${code(address)})`
  return [
    `**${escaped(head)}**`,
    ...(body.length > 0 ? [body.map((words) => `> ${escaped(words)}`).join('\n>\n')] : []),
    ...aside.map(escaped),
    ...(cited + notes.join('') === '' ? [] : [[cited, ...notes.map(idsAsCode)].filter((n) => n !== '').join(' · ')]),
  ].join('\n\n')
}

/** Ids and places are to be copied. */
const idsAsCode = (note: string) => (/^[a-z][0-9a-f]{12}(?:\/\d+\S*)?$/.test(note) ? code(note) : escaped(note))
const code = (words: string) => `\`${words.replaceAll('`', "'")}\``

/** Nothing of a story is taken for markup. */
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
