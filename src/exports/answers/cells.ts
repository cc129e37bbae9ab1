import type { AnswerRow, AnswerStory } from '../../model/answer.js'

/** A row of an answer as names and values, one level deep: for tables. Every kind of row has the same columns in every answer. */
export type Cells = Readonly<Record<string, string | number | boolean | null>>

/** Where it stands: the same columns for every kind of row that has a story. */
const storyCells = (story: AnswerStory | null): Cells => ({
  story: story?.id ?? null,
  revision: story?.revision ?? null,
  title: story?.title ?? null,
  publisher: story?.publisher ?? null,
  published: story?.day ?? null,
  url: story?.url ?? null,
})

const spanCells = ({ citations }: { citations: readonly { span: { start: number; end: number } }[] }): Cells => ({
  spans: citations.map(({ span }) => `${span.start}-${span.end}`).join(' '),
})

export function cellsOf(row: AnswerRow): Cells {
  switch (row.type) {
    case 'statement': {
      const { id, day, speaker, role, act, silence, negated, certainty, distance, form, source, cue, words } = row
      const status = row.status.map(({ kind, by }) => (by ? `${kind} by ${by}` : kind)).join('; ')
      const flat = {
        id,
        day,
        speaker,
        role,
        act,
        silence,
        negated,
        certainty,
        distance,
        form,
        source,
        cue,
        words,
        status,
      }
      return { type: row.type, ...flat, ...spanCells(row), ...storyCells(row.story) }
    }
    case 'due': {
      const { id, kind, state, due, first, last, by, to, what, negated, condition, consequence, statement } = row
      const flat = { id, kind, state, due, first, last, by, to, what, negated, condition, consequence, statement }
      return { type: row.type, ...flat, ...spanCells(row), ...storyCells(row.story) }
    }
    case 'event': {
      const { id, kind, plover, day, time, trigger, place } = row
      const participants = row.participants.map(({ name, part }) => `${name} (${part})`).join('; ')
      const figures = row.figures.map(({ words, giver }) => (giver ? `${words} (${giver})` : words)).join('; ')
      const flat = { id, kind, plover, day, time, trigger, place, participants, figures }
      return { type: row.type, ...flat, ...spanCells(row), ...storyCells(row.story) }
    }
    case 'dispute': {
      const { id, kind, by, words, claim, counter } = row
      const flat = { id, kind, by, words, claimant: claim?.speaker ?? null, claim: claim?.words ?? null }
      return { type: row.type, ...flat, counter: counter?.words ?? null, ...spanCells(row), ...storyCells(row.story) }
    }
    case 'shift': {
      const { id, actor, issue, from, to, day } = row
      return { type: row.type, id, actor, issue, from, to, day, ...spanCells(row), ...storyCells(row.story) }
    }
    case 'actor': {
      const { name, kind, roles, country, statements, alsoNamed } = row
      return {
        type: row.type,
        name,
        kind,
        roles: roles.join('; '),
        country,
        statements,
        alsoNamed: alsoNamed.join('; '),
      }
    }
    case 'change': {
      const { seq, at, kind, statement, speaker, words, before } = row
      return { type: row.type, seq, at, kind, statement, speaker, words, before, ...storyCells(row.story) }
    }
    case 'match': {
      const { match, quoted, likeness, statement } = row
      const words = row.citations.map(({ words }) => words).join(' … ')
      const said = {
        statement: statement?.id ?? null,
        speaker: statement?.speaker ?? null,
        day: statement?.day ?? row.story.day,
      }
      return { type: row.type, match, quoted, likeness, ...said, words, ...spanCells(row), ...storyCells(row.story) }
    }
    case 'story':
      return { type: row.type, statements: row.statements, ...storyCells(row) }
    case 'fact':
      return { type: row.type, name: row.name, value: row.value }
  }
}
