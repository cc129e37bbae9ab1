import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act, Certainty, Distance, Silence } from '../src/model/act.js'
import type { DisputeKind } from '../src/model/dispute.js'
import type { DueKind, DueState } from '../src/model/due.js'
import type { EventKind, Part } from '../src/model/event.js'
import type { Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import { REPOSITORY, sharedData } from './where.js'

/**
 * A statement of a gold record, in exact words rather than offsets so that a person can write and review it. An occurrence other
 * than the first is marked `words#2`. Fields that are left out have their defaults: `say`, `certain`, `plain`, false, null.
 */
export type GoldStatement = {
  readonly n: number
  readonly source?: string | null
  readonly cue?: string | null
  readonly content: readonly string[]
  readonly form: Form
  /** `n` of the statement whose content holds this one. */
  readonly within?: number | null
  /** Name of the actor whose words they are. */
  readonly speaker?: string | null
  readonly role?: string | null
  readonly act?: Act
  readonly silence?: Silence | null
  readonly certainty?: Certainty
  readonly distance?: Distance
  readonly negated?: boolean
  readonly repeated?: boolean
  /** A time value; null where the story does not tell when it was said. */
  readonly saidAt?: string | null
  readonly to?: string | null
  readonly via?: string | null
}

/** Names are those of actors; statements are meant by their `n`. */
export type GoldDue = {
  readonly kind: DueKind
  readonly by?: string | null
  readonly to?: string | null
  readonly what: string
  readonly negated?: boolean
  /** A time value. */
  readonly due?: string | null
  readonly condition?: string | null
  readonly consequence?: string | null
  readonly statement?: number | null
  /** As of the story's anchor. */
  readonly state?: DueState
  /** Who reports that state; null where the story itself does, left out where that is not annotated. */
  readonly reportedBy?: string | null
}

export type GoldFigure = {
  readonly value?: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly unit?: string | null
  readonly of?: string | null
  readonly words: string
  /** Name of the actor who gives it; null where the story itself does. */
  readonly giver?: string | null
}

export type GoldEvent = {
  readonly kind: EventKind
  readonly trigger: string
  readonly participants?: readonly { readonly actor: string; readonly part: Part }[]
  readonly place?: string | null
  /** A time value. */
  readonly time?: string | null
  readonly figures?: readonly GoldFigure[]
  readonly accordingTo?: readonly number[]
}

export type GoldDispute = {
  readonly statement: number
  readonly by?: string | null
  readonly kind: DisputeKind
  /** The words that say so. */
  readonly words: string
  readonly counter?: number | null
}

export type GoldShift = {
  readonly actor: string
  readonly issue?: string | null
  readonly from: string
  readonly to: string
  /** A time value. */
  readonly at?: string | null
  readonly statements?: readonly number[]
}

/** What may be annotated in a story, one by one. */
export const RECORD_PARTS = ['statements', 'dues', 'events', 'disputes', 'shifts'] as const
export type RecordPart = (typeof RECORD_PARTS)[number]

export type GoldRecord = {
  readonly anchor?: string | null
  /**
   * What is annotated; all of it where this is left out. What is not is neither right nor wrong. A record without `statements` among
   * its parts holds only those that its other parts refer to.
   */
  readonly parts?: readonly RecordPart[]
  readonly statements: readonly GoldStatement[]
  readonly dues?: readonly GoldDue[]
  readonly events?: readonly GoldEvent[]
  readonly disputes?: readonly GoldDispute[]
  readonly shifts?: readonly GoldShift[]
}

export type GoldStory = {
  readonly name: string
  readonly folder: string
  readonly text: string
  /** The ISO day that relative times count from. */
  readonly anchor: string | null
  readonly record: GoldRecord
}

/** Whether a part of the story's record is annotated, so that it can be measured on it. */
export const hasPart = (story: Pick<GoldStory, 'record'>, part: RecordPart): boolean =>
  story.record.parts?.includes(part) ?? true

/** The nine stories under `../shared/data/stories`; undefined where they are absent. */
export function goldStories(): readonly GoldStory[] | undefined {
  const data = sharedData()
  const folder = data === undefined ? '' : join(data, 'stories')
  return existsSync(folder) ? storiesIn(folder) : undefined
}

/** Our own stories under `examples/` that have a hand-made record. */
export const exampleStories = (): readonly GoldStory[] => storiesIn(join(REPOSITORY, 'examples'))

function storiesIn(root: string): readonly GoldStory[] {
  const names = existsSync(root) ? readdirSync(root).sort() : []
  return names
    .filter((name) => existsSync(join(root, name, 'story.txt')) && existsSync(join(root, name, 'record.json')))
    .map((name) => goldStory(join(root, name), name))
}

function goldStory(folder: string, name: string): GoldStory {
  const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as GoldRecord
  const anchor = join(folder, 'anchor')
  return {
    name,
    folder,
    text: readFileSync(join(folder, 'story.txt'), 'utf8'),
    anchor: existsSync(anchor) ? readFileSync(anchor, 'utf8').trim() : (record.anchor ?? null),
    record,
  }
}

/**
 * Where a gold record's words stand in its story.
 * @throws Error when they do not: the gold is then wrong, and no score is worth printing
 */
export function findWords(story: GoldStory, quoted: string): Span {
  const numbered = /^(.*)#(\d+)$/s.exec(quoted)
  const [words, occurrence] =
    numbered && story.text.includes(numbered[1]!) ? [numbered[1]!, Number(numbered[2])] : [quoted, 1]
  let start = -1
  for (let i = 0; i < occurrence; i++) {
    start = story.text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`${story.folder}/record.json: not in the story: ${JSON.stringify(quoted)}`)
  }
  return { start, end: start + words.length }
}
