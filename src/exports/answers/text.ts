import type { Answer, AnswerRow } from '../../model/answer.js'
import { tame, wrap } from '../width.js'
import type { AnswerOptions } from './index.js'
import { type Card, cardOf } from './lines.js'

const NARROWEST = 40
const WIDEST = 100

/** For a terminal: a card a row, the notes after them. Control characters of the texts do nothing. */
export function text(answer: Answer, { width, colour }: AnswerOptions): string {
  const room = Math.max(NARROWEST, Math.min(WIDEST, width))
  const style = (code: string, line: string) => (colour ? `\u001b[${code}m${line}\u001b[0m` : line)
  const lines = (words: string, indent: string) => wrap(tame(words), room - indent.length).map((line) => indent + line)
  const facts = answer.rows.every(({ type }) => type === 'fact')
  const card = ({ head, body, notes, source }: Card) =>
    [
      ...lines(head, '').map((line) => style('1', line)),
      ...body.flatMap((words) => lines(words, '  ')),
      ...(notes.length > 0 ? lines(notes.join(' · '), '  ').map((line) => style('2', line)) : []),
      ...(source ? lines(source, '  ').map((line) => style('2', line)) : []),
    ].join('\n')
  const rows = answer.rows.map((row: AnswerRow) => (facts ? tame(cardOf(row).head) : card(cardOf(row))))
  const last = rows.length === 0 && answer.notes.length === 0 ? [emptyOf(answer)] : []
  const notes = answer.notes.flatMap((note) => lines(note, ''))
  const blocks = [
    ...(rows.length > 0 ? [rows.join(facts ? '\n' : '\n\n')] : []),
    ...last,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

const emptyOf = ({ operation }: Answer) => `The record has nothing on this (${operation}).`
