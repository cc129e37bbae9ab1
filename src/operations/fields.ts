import { z } from 'zod'
import { ACTS, SILENCES } from '../model/act.js'
import { isDay } from '../model/calendar.js'
import { STATUS_KINDS } from '../model/dispute.js'

/** Fields that several operations take. A description is one line, as help prints it. */

export const day = (description: string) =>
  z.string().refine(isDay, { error: 'is not a day of the calendar; write YYYY-MM-DD' }).describe(description)

export const name = (description: string) => z.string().trim().min(1, { error: 'is empty' }).describe(description)

export const since = day('from this day on').optional()
export const until = day('up to this day').optional()

const within = (least: number, most: number, what: string) => {
  const error = `is not a ${what} from ${least} to ${most}`
  return z.coerce.number({ error }).min(least, { error }).max(most, { error })
}
export const number = (least: number, most: number) => within(least, most, 'number')
export const whole = (least: number, most: number) => {
  const error = `is not a whole number from ${least} to ${most}`
  return within(least, most, 'whole number').int({ error })
}
export const limit = (standard = 20) => whole(1, 10_000).default(standard).describe('at most so many rows')
export const offset = whole(0, 1_000_000_000).default(0).describe('pass over so many rows')
export const revision = whole(1, 1_000_000).describe('this revision instead of the newest').optional()
export const publisher = z.string().describe('of this publisher only, as stories name it').optional()
/** On or off; a query string may write it out. */
export const flag = (standard: boolean, description: string) =>
  z.union([z.boolean(), z.stringbool()]).prefault(standard).describe(description)
export const all = flag(false, 'also revisions that were replaced and stories that were withdrawn')
export const act = z.enum(ACTS).describe('what is done by saying it').optional()
export const status = z
  .enum([...STATUS_KINDS, 'any'])
  .describe('what others do with it')
  .optional()
export const silence = z
  .enum([...SILENCES, 'any'])
  .describe('how a source kept silent')
  .optional()
type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Fields of a filter without those that nobody gave. */
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>

/** Words of a question; a command line hands them over one by one. */
export const words = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === 'string' ? value : value.join(' ')).trim())
    .describe(description)
