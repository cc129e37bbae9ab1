import type {
  AnswerRow,
  AnswerStory,
  ChangeAnswer,
  DisputeAnswer,
  DueAnswer,
  EventAnswer,
  MatchAnswer,
  StatementAnswer,
} from '../../model/answer.js'
import type { DisputeKind } from '../../model/dispute.js'
import { joinedWords } from '../../model/span.js'
import { APART, SILENT, STATUS, SURE } from '../traits.js'
import { isShort, sentenceAround } from './around.js'
import type { AnswerOptions } from './index.js'
import { addressOf } from './link.js'

/** A row of an answer as a person reads it. Words of a story are as they stand there: no marks are put around them. */
export type Card = {
  /** Who or what. */
  readonly head: string
  /** The words. */
  readonly body: readonly string[]
  /** What the words stand in, and what else helps to read them. */
  readonly aside: readonly string[]
  /** What else is known, ids and places among it. */
  readonly notes: readonly string[]
  /** The story, in words. */
  readonly source: string
  /** Its address or file. */
  readonly address: string
}

type Part = string | null | undefined | false

const some = (parts: readonly Part[]): readonly string[] => parts.filter((p): p is string => !!p)
const DOT = ' · '

/** What must be known of a story before it is used, then publisher, day and headline. */
export function sourceOf(story: AnswerStory): string {
  const state = some([
    story.pubStatus && `WITHDRAWN (${story.pubStatus})`,
    story.replaced && `replaced by a later revision`,
    story.embargoedUntil && `EMBARGOED until ${story.embargoedUntil}`,
  ])
  return some([...state, story.publisher, story.day, story.title]).join(DOT)
}

/** Ids and places, in a form that can be copied: `STORY/REVISION:START-END`. */
function placeOf(row: AnswerRow): string | null {
  if (!('story' in row) || row.story === null) return null
  const spans = 'citations' in row ? row.citations.map(({ span }) => `${span.start}-${span.end}`).join(',') : ''
  return `${row.story.id}/${row.story.revision}${spans ? `:${spans}` : ''}`
}

function traitsOf(s: StatementAnswer): readonly string[] {
  return some([
    s.silence === null ? s.act : SILENT[s.silence],
    s.negated && 'negated',
    SURE[s.certainty],
    APART[s.distance],
    s.repeated && 'said before',
    s.form,
    s.found === 'meaning' && 'found by meaning',
    ...s.status.map(({ kind, by }) => (by ? `${STATUS[kind]} by ${by}` : STATUS[kind])),
    ...s.corrected.map(({ field, to, by }) => `${field} put right to ${to === null ? 'none' : to} by ${by}`),
  ])
}

const named = (name: string, role: string | null) => (role && role !== name ? `${name}, ${role}` : name)
/** Whoever speaks, in the story's words where it does not tell who is meant. */
function speakerOf({ speaker, role, source }: StatementAnswer): string {
  if (speaker !== null) return named(speaker, role)
  return source === null ? 'a source that is not named' : `${source} (not told who)`
}

/** Words that bring their own marks need no others. */
const marked = (words: string) => (/^["“„«‘']/.test(words) ? words : `“${words}”`)

/** A colon between a name and a quotation is no word. */
const cueOf = ({ cue }: StatementAnswer) => (cue !== null && /[\p{L}\p{N}]/u.test(cue) ? cue : null)
const spokenBy = (s: StatementAnswer) => some([speakerOf(s), cueOf(s)]).join(' — ')

/** What a row has beside its own: the story, its address, the place. */
function cardWith(row: AnswerRow, own: Omit<Card, 'source' | 'address'>): Card {
  const story = 'story' in row ? row.story : null
  return {
    ...own,
    notes: some([...own.notes, placeOf(row)]),
    source: story === null ? '' : sourceOf(story),
    address: story === null ? '' : addressOf(story),
  }
}

const standsIn = (words: string, row: { readonly context: StatementAnswer['context'] }) => {
  const sentence = sentenceAround(words, row.context)
  return sentence === null ? null : `in: ${sentence}`
}

function statement(row: StatementAnswer): Card {
  const { words, form } = row
  return cardWith(row, {
    head: some([row.day, spokenBy(row)]).join(DOT),
    body: some([words]),
    aside: some([words !== '' && form !== 'direct' && isShort(words) && standsIn(words, row)]),
    notes: [...traitsOf(row), row.id],
  })
}

function due(row: DueAnswer): Card {
  const day = row.first !== null && row.first !== row.last ? `${row.first} to ${row.last}` : (row.last ?? row.due)
  return cardWith(row, {
    head: some([
      day ?? 'no day',
      row.state.toUpperCase(),
      some([row.kind, row.negated && 'not to do', row.by && `by ${row.by}`, row.to && `to ${row.to}`]).join(' '),
    ]).join(DOT),
    body: [row.what],
    aside: some([
      standsIn(row.what, row),
      row.condition && `condition: ${row.condition}`,
      row.consequence && `consequence: ${row.consequence}`,
      ...row.outcomes.map(
        ({ state, words, statement }) => `${state}: “${words}”${statement ? ` (statement ${statement})` : ''}`,
      ),
    ]),
    notes: some([row.id, row.statement && `by statement ${row.statement}`]),
  })
}

function event(row: EventAnswer): Card {
  const sentence = sentenceAround(row.trigger, row.context)
  return cardWith(row, {
    head: some([row.day, row.kind, row.plover, row.place && `in ${row.place}`]).join(DOT),
    body: [sentence ?? row.trigger],
    aside: some([
      row.participants.map(({ name, part }) => `${name} (${part})`).join(', '),
      row.figures.map(({ words, giver }) => `${words}${giver ? `, says ${giver}` : ''}`).join('; '),
    ]),
    notes: some([
      sentence !== null && `told by ${marked(row.trigger)}`,
      row.accordingTo.length > 0 ? `according to ${row.accordingTo.join(', ')}` : 'the story itself says so',
      row.id,
    ]),
  })
}

const DOES: Readonly<Record<DisputeKind, string>> = {
  denies: 'denies',
  disputes: 'disputes',
  rejects: 'rejects',
  'not-confirmed': 'does not confirm',
  'could-not-verify': 'could not verify',
  contradicts: 'contradicts',
}

function dispute(row: DisputeAnswer): Card {
  const { claim, counter } = row
  const whose = claim ? `what ${claim.speaker ?? claim.source ?? 'a source'} said` : 'a claim'
  return cardWith(row, {
    head: some([row.story.day, `${row.by ?? 'somebody'} ${DOES[row.kind]} ${whose}`]).join(DOT),
    body: some([claim?.words]),
    aside: some([counter?.words && `against it: ${counter.words}`]),
    notes: some([
      // The story does not set these two against each other: Onrecord does.
      `${row.kind === 'contradicts' ? 'found by comparing, not told by the story' : 'told by'} ${marked(row.words)}`,
      claim && `claim ${claim.id}`,
      counter && `answer ${counter.id}`,
      row.id,
    ]),
  })
}

function change(row: ChangeAnswer): Card {
  const told = (name: string) => {
    const value = row.detail[name]
    return value === undefined || value === null ? null : Array.isArray(value) ? value.join(', ') : String(value)
  }
  const merged = row.detail.names !== undefined && row.detail.intoName !== undefined
  return cardWith(row, {
    head: some([
      row.at.slice(0, 16).replace('T', ' '),
      row.kind.replace('-', ' '),
      row.speaker,
      told('field') && `${told('field')}: ${told('from') ?? 'none'} → ${told('to') ?? 'none'}`,
      merged && `${told('names')} taken for ${told('intoName')}`,
    ]).join(DOT),
    body: some([row.before !== null && `before: ${row.before}`, row.words]),
    aside: some([told('reason') && `reason: ${told('reason')}`]),
    notes: some([row.statement, told('annotation'), told('by') && `by ${told('by')}`]),
  })
}

function match(row: MatchAnswer): Card {
  const how = row.match === 'close' ? `CLOSE ${Math.round(row.likeness * 100)} %` : row.match.toUpperCase()
  const diff = row.diff.map(({ op, words }) =>
    op === 'same' ? words : op === 'missing' ? `[-${words}-]` : `{+${words}+}`,
  )
  return cardWith(row, {
    head: some([how, row.statement?.day ?? row.story.day, row.statement && spokenBy(row.statement)]).join(DOT),
    body: some([joinedWords(row.citations)]),
    aside: row.match === 'close' ? [`[-asked-] {+there+}: ${diff.join(' ')}`] : [],
    notes: some([
      row.match === 'elsewhere'
        ? 'in the story, and not as a statement'
        : row.quoted
          ? 'in quotation marks'
          : "in the story's words",
      row.statement?.id,
    ]),
  })
}

/** @param lineOf tells the line of a file, for stories that have no address */
export function cardOf(row: AnswerRow, lineOf?: AnswerOptions['lineOf']): Card {
  const card = bare(row)
  const words = 'citations' in row ? row.citations[0]?.words : undefined
  const story = 'story' in row ? row.story : null
  if (!lineOf || !words || card.address !== story?.place) return card
  const line = lineOf(card.address, words)
  return line === null ? card : { ...card, address: `${card.address}:${line}` }
}

function bare(row: AnswerRow): Card {
  switch (row.type) {
    case 'statement':
      return statement(row)
    case 'due':
      return due(row)
    case 'event':
      return event(row)
    case 'dispute':
      return dispute(row)
    case 'shift':
      return cardWith(row, {
        head: some([row.day, row.actor ?? 'somebody', row.issue && `on ${row.issue}`]).join(DOT),
        body: [`from: ${row.from}`, `to: ${row.to}`],
        aside: [],
        notes: [row.id],
      })
    case 'actor':
      return cardWith(row, {
        head: some([row.name, row.kind, row.country, counted(row.statements, 'statement')]).join(DOT),
        body: some([row.roles.join('; '), row.alsoNamed.length > 0 && `also named: ${row.alsoNamed.join(', ')}`]),
        aside: row.stories.map((story) => some([sourceOf(story), story.id]).join(DOT)),
        notes: [],
      })
    case 'change':
      return change(row)
    case 'match':
      return match(row)
    case 'story':
      return {
        head: row.title ?? row.id,
        body: [],
        aside: [],
        notes: [row.id],
        source: sourceOf(row),
        address: addressOf(row),
      }
    case 'fact':
      return { head: `${row.name}: ${written(row.value)}`, body: [], aside: [], notes: [], source: '', address: '' }
  }
}

export const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

/** 2,703,360: a person counts in threes. */
export const written = (value: string | number | null): string =>
  typeof value === 'number' ? value.toLocaleString('en') : (value ?? 'none')
