import type { OperatingError } from '../../errors.js'
import { told } from '../actions/add.js'
import { noSums, type Sums } from '../keep.js'

type Reason = Sums['failures'][number]

/** What became of a feed in its last poll. */
export type FeedTold = {
  readonly url: string
  readonly title: string | null
  readonly state: 'polled' | 'not-modified' | 'failed' | 'refused' | 'gone' | 'waiting' | 'stopped'
  /** Items that are still to be dealt with: beyond the limit, or to be tried again. */
  readonly left: number
  /** ISO moment before which it is not asked again; null where nothing puts it off. */
  readonly until: string | null
}

/** What became of everything since the watch began. */
export type Tally = {
  readonly sums: Sums
  polls: number
  refused: number
  readonly refusals: Reason[]
  readonly feeds: Map<string, FeedTold>
}

export const noTally = (): Tally => ({ sums: noSums(), polls: 0, refused: 0, refusals: [], feeds: new Map() })

/** A watch goes on for months: reasons before these are counted only. */
const MOST_REASONS = 1000

export function countRefusal(tally: Tally, place: string, { code, message, hint }: OperatingError): void {
  tally.refused++
  tally.refusals.push({ place, code, message, hint })
}

export function trim({ sums, refusals }: Tally): void {
  for (const reasons of [sums.failures, refusals])
    if (reasons.length > MOST_REASONS) reasons.splice(0, reasons.length - MOST_REASONS)
}

export const toldOf = ({ sums, refused }: Tally): string => told(sums) + (refused > 0 ? `, ${refused} refused` : '')
