import type { OperatingError } from '../../errors.js'
import type { Arrival } from '../../intake/intake.js'
import type { Fetcher } from '../../intake/polite/fetcher.js'
import type { Time } from '../../intake/polite/turns.js'
import { failed, type How, keepArrival } from '../keep.js'
import type { Context } from '../operation.js'
import { countRefusal, type Tally, toldOf, trim } from './tally.js'

export type WatchHow = How & {
  /** Minutes between two polls of a feed. */
  readonly every: number
  /** Whether pages are fetched of items of which the feed has only a summary. */
  readonly pages: boolean
  /** Hours after which a page is asked again whether it changed; 0 for never. */
  readonly recheck: number
  /** Most items of a feed that one poll deals with. */
  readonly limit: number
}

/** What everything of one watch shares. */
export type Run = {
  readonly context: Context
  readonly how: WatchHow
  readonly fetcher: Fetcher
  readonly time: Time
  readonly signal: AbortSignal
  readonly tally: Tally
  /** Stories of all feeds are read one after the other. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>
}

const STATES = ['new', 'unchanged', 'revised', 'reread', 'redacted', 'failed'] as const

/**
 * Reads and keeps a story, unless the watch has been stopped.
 * @returns whether it was dealt with
 */
export const keep = ({ context, how, tally, signal, inTurn }: Run, arrival: Arrival): Promise<boolean> =>
  inTurn(async () => {
    if (signal.aborted) return false
    const { sums } = tally
    const before = { ...sums }
    await keepArrival(context, arrival, sums, how)
    trim(tally)
    const state = STATES.find((key) => sums[key] > before[key])
    const statements = sums.statements - before.statements
    if (state === 'failed') log(context, `failed ${sums.failures.at(-1)!.message}`)
    else if (state && state !== 'unchanged') log(context, `${state} ${arrival.place} (${statements} statements)`)
    context.progress?.(`${toldOf(tally)} · ${arrival.place}`)
    return true
  })

export function fail({ context, tally }: Run, place: string, error: OperatingError): void {
  failed(tally.sums, error, place)
  trim(tally)
  log(context, `failed ${error.message} [${error.code}]`)
}

export function refuse({ context, tally }: Run, place: string, error: OperatingError): void {
  countRefusal(tally, place, error)
  trim(tally)
  log(context, `refused ${error.message} [${error.code}]`)
}

export const log = (context: Context, line: string): void => context.log?.(`${context.now()} ${line}`)
