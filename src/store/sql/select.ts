import type { PubStatus } from '../../model/story.js'
import type { StoryRef, Window } from '../store.js'
import { holders, type Row, type Value } from './db.js'

/** Conditions with their values, joined by AND. */
export class Where {
  readonly #parts: string[] = []
  readonly values: Value[] = []

  and(sql: string, ...values: readonly Value[]): this {
    this.#parts.push(sql)
    this.values.push(...values)
    return this
  }

  /** Any of these columns has one of the values, if there is a list of them; of an empty list none has. */
  among(columns: readonly string[], list: readonly Value[] | undefined): this {
    const any = (among: string) => columns.map((column) => `${column} ${among}`).join(' OR ')
    return this.given(list, (among) => `(${any(among)})`, columns.length)
  }

  /**
   * A condition on a list of values, if there is one.
   * @param condition made of `IN (?, ?, …)`, which it holds so many times
   */
  given(list: readonly Value[] | undefined, condition: (among: string) => string, times = 1): this {
    if (list === undefined) return this
    return this.and(condition(`IN (${holders(list)})`), ...Array.from({ length: times }, () => list).flat())
  }

  get sql(): string {
    return this.#parts.length === 0 ? '' : `WHERE ${this.#parts.join(' AND ')}`
  }
}

/** The columns of {@link refOf}, of `revision r` and `story o`. */
export const REF = `r.story AS ref_story, r.revision AS ref_revision, r.title AS ref_title, r.publisher AS ref_publisher, r.day AS ref_day,
  o.url AS ref_url, r.place AS ref_place, r.embargoed_until AS ref_embargo, r.pub_status AS ref_status, o.revision AS ref_current`

export const refOf = (row: Row): StoryRef => ({
  id: row.ref_story as string,
  revision: row.ref_revision as number,
  title: row.ref_title as string | null,
  publisher: row.ref_publisher as string | null,
  day: row.ref_day as string | null,
  url: row.ref_url as string | null,
  place: row.ref_place as string,
  embargoedUntil: row.ref_embargo as string | null,
  pubStatus: row.ref_status as PubStatus,
  current: row.ref_current === row.ref_revision,
})

export const JOINED = (alias: string) =>
  `JOIN revision r ON r.story = ${alias}.story AND r.revision = ${alias}.revision JOIN story o ON o.id = ${alias}.story`

/** Most matches of a text that are ranked or ordered, where nothing else narrows them. */
export const MOST_MATCHES = 20_000

/** A limit that no filter may leave out. */
export const page = ({ limit, offset }: Pick<Window, 'limit' | 'offset'>): string =>
  `LIMIT ${Math.max(0, Math.trunc(limit))} OFFSET ${Math.max(0, Math.trunc(offset ?? 0))}`
