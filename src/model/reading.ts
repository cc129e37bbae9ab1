import type { Actor } from './actor.js'
import type { Diagnostic } from './diagnostic.js'
import type { Dispute, Shift } from './dispute.js'
import type { Due } from './due.js'
import type { Coded, Event } from './event.js'
import type { Statement } from './statement.js'
import type { Coverage, Dateline } from './story.js'
import type { Time } from './time.js'

export type StoryRecord = {
  readonly id: string
  readonly revision: number
  readonly title: string | null
  readonly dateline: Dateline | null
  readonly published: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly url: string | null
  /** The ISO day that relative times count from; null when the story tells none. */
  readonly anchor: string | null
  readonly language: string | null
  readonly sha256: string
  readonly coverage: Coverage
}

/** The record of one story: what `onrecord read --format json` prints. */
export type Reading = {
  readonly schema: 'onrecord/1'
  readonly story: StoryRecord
  readonly actors: readonly Actor[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
  readonly dues: readonly Due[]
  readonly events: readonly Event[]
  /** Every political event that PLOVER has a category for, as it is told, sentence by sentence: words that are deeds too. */
  readonly coded: readonly Coded[]
  readonly disputes: readonly Dispute[]
  readonly shifts: readonly Shift[]
  readonly diagnostics: readonly Diagnostic[]
}
