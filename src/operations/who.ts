import { noSuch } from '../errors.js'
import type { NameRow, Store } from '../store/store.js'

export type Who = {
  readonly rows: readonly number[]
  readonly names: readonly NameRow[]
  readonly notes: readonly string[]
}

/** Names told in a note; more are counted. */
const TOLD = 6

/**
 * The names that a question means, and what whoever asked must know of it: that several people may be meant, that the name is spelled
 * otherwise, that other names look like it.
 * @throws OperatingError `unknown-name`
 */
export async function whoIs(store: Store, asked: string): Promise<Who> {
  const names = await store.names(asked)
  if (names.length === 0)
    throw noSuch('name', asked, "'onrecord search WORDS' finds statements by their words, whoever said them.")
  const rows = names.map(({ row }) => row)
  const canonical = [...new Set(names.map(({ canonicalName }) => canonicalName))]
  const same = canonical.length === 1 && plain(canonical[0]!) === plain(asked)
  const notes = same ? [] : [`'${asked}' was taken for: ${listed(names)}.`]
  const others = await store.otherSpellings(rows)
  if (others.length > 0)
    notes.push(
      `Other names that may be spellings of it, not looked at: ${listed(others)}. 'onrecord merge' takes names for one.`,
    )
  return { rows, names, notes }
}

const plain = (name: string) => name.toLowerCase()

function listed(names: readonly NameRow[]): string {
  const told = names.slice(0, TOLD).map(({ name, statements }) => `${name} (${statements})`)
  return told.join(', ') + (names.length > TOLD ? ` and ${names.length - TOLD} more` : '')
}

/** {@link whoIs}, or nobody in particular. */
export const whoIf = async (store: Store, asked: string | undefined): Promise<Who | undefined> =>
  asked === undefined ? undefined : whoIs(store, asked)
