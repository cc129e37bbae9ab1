import type { Event, Figure } from '../model/event.js'
import type { Reading } from '../model/reading.js'
import { type Citation, hull } from '../model/span.js'
import type { When } from '../model/time.js'
import { squeeze } from './width.js'

/** One thing of the record beside statements, for people to read. */
export type Row = {
  readonly id: string
  /** What kind of thing, and when. */
  readonly head: string
  /** Who, and the story's words. */
  readonly text: string
  readonly notes: readonly string[]
  /** Where its words begin, in UTF-16 units. */
  readonly at: number
  /** Number of the statement that it rests on, from 1; null where the story itself tells it. */
  readonly statement: number | null
}

export type Board = { readonly title: string; readonly rows: readonly Row[] }

const quoted = (span: Citation) => `“${squeeze(span.words)}”`
const present = (parts: readonly (string | null | false)[]): readonly string[] =>
  parts.filter((part): part is string => part !== null && part !== false && part !== '')

/** Dues, events, disputes and shifts as rows, in the order of the record; a board without rows is left out. */
export function boardsOf(reading: Reading): readonly Board[] {
  const names = new Map(reading.actors.map((a) => [a.id, squeeze(a.name)]))
  const numbers = new Map(reading.statements.map((s, i) => [s.id, i + 1]))
  const look: Look = {
    name: (id) => (id === null ? null : (names.get(id) ?? null)),
    number: (id) => (id === null ? null : (numbers.get(id) ?? null)),
  }
  return [
    { title: 'Due', rows: duesOf(reading, look) },
    { title: 'Happened', rows: reading.events.map((e) => eventRow(e, look)) },
    { title: 'Disputed', rows: disputesOf(reading, look) },
    { title: 'Shifts', rows: shiftsOf(reading, look) },
  ].filter(({ rows }) => rows.length > 0)
}

type Look = {
  readonly name: (id: string | null) => string | null
  readonly number: (id: string | null) => number | null
}

/** A value with the words that tell it. */
export const whenOf = (when: When | null): string | null =>
  when === null ? null : when.words === null ? when.value : `${when.value} (“${squeeze(when.words)}”)`

const told = (statement: number | null) => (statement === null ? 'told by the story' : `statement ${statement}`)

function duesOf({ dues }: Reading, { name, number }: Look): readonly Row[] {
  return dues.map((due): Row => {
    const [by, to, statement] = [name(due.by), name(due.to), number(due.statement)]
    const what = due.what.map((s) => squeeze(s.words)).join(' … ')
    const toWhom = to && (due.kind === 'deadline' ? `set by ${to}` : `to ${to}`)
    return {
      id: due.id,
      head: present([due.kind, due.due === null ? 'no date told' : `due ${whenOf(due.due)}`, due.state]).join(' · '),
      text: `${present([by, toWhom]).join(', ') || 'Nobody named'}: ${due.negated ? 'not: ' : ''}${what}`,
      notes: present([
        due.condition && `condition ${quoted(due.condition)}`,
        due.consequence && `else ${quoted(due.consequence)}`,
        ...due.outcomes.map((o) => `${o.state}: ${quoted(o.span)}, ${told(number(o.statement))}`),
        told(statement),
      ]),
      at: hull(due.what)?.start ?? 0,
      statement,
    }
  })
}

function eventRow({ id, kind, ...event }: Event, { name, number }: Look): Row {
  const statements = present(event.accordingTo.map((s) => number(s)?.toString() ?? null))
  const participants = event.participants.map(({ actor, part }) => `${name(actor)} (${part})`)
  const plover = event.plover
  return {
    id,
    head: present([kind, whenOf(event.time), event.place]).join(' · '),
    text: present([participants.join(', '), quoted(event.trigger)]).join(': '),
    notes: present([
      ...event.figures.map((figure) => figureOf(figure, name)),
      plover && `PLOVER ${present([plover.event, plover.mode, ...plover.auxiliary]).join(' ')}`,
      statements.length === 0 ? 'told by the story' : `according to statement ${statements.join(', ')}`,
    ]),
    at: event.trigger.start,
    statement: number(event.accordingTo[0] ?? null),
  }
}

function figureOf({ value, low, high, words, giver }: Figure, name: Look['name']): string {
  const exact = value !== null && low === high && (low === null || low === value)
  const range = exact ? `${value}` : `${low ?? 'up'} to ${high ?? 'more'}`
  const who = name(giver)
  return `“${squeeze(words)}” = ${range}${who === null ? '' : `, says ${who}`}`
}

const VERBS: Readonly<Record<Reading['disputes'][number]['kind'], string>> = {
  denies: 'denies',
  disputes: 'disputes',
  rejects: 'rejects',
  'not-confirmed': 'does not confirm',
  'could-not-verify': 'could not verify',
  contradicts: 'is set against',
}

function disputesOf({ disputes }: Reading, { name, number }: Look): readonly Row[] {
  return disputes.map(({ id, statement, by, kind, span, counter }): Row => {
    const [disputed, answer] = [number(statement), number(counter)]
    return {
      id,
      head: `statement ${disputed ?? '?'}`,
      text: `${name(by) ?? 'Nobody named'} ${VERBS[kind]} it: ${quoted(span)}`,
      notes: present([
        answer !== null && `in statement ${answer}`,
        kind === 'contradicts' && 'noticed by us, not told by the story',
      ]),
      at: span.start,
      statement: disputed,
    }
  })
}

function shiftsOf({ shifts }: Reading, { name, number }: Look): readonly Row[] {
  return shifts.map(({ id, actor, issue, from, to, at, span, statements }): Row => {
    const inside = present(statements.map((s) => number(s)?.toString() ?? null))
    return {
      id,
      head: present([issue, at]).join(' · ') || 'shift',
      text: `${name(actor) ?? 'Nobody named'}: from ${quoted(from)} to ${quoted(to)}`,
      notes: present([inside.length > 0 && `statement ${inside.join(', ')}`]),
      at: span.start,
      statement: number(statements[0] ?? null),
    }
  })
}
