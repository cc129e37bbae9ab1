import { noSuch } from '../errors.js'
import { nameTokens } from '../model/name-keys.js'
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
  const others = (await store.otherSpellings(rows)).filter(({ name }) => !holds(name, asked))
  if (others.length > 0)
    notes.push(
      `Other names that may be spellings of it, not looked at: ${listed(others)}. 'onrecord merge' takes names for one.`,
    )
  return { rows, names, notes }
}

/** A longer name that has all the words is no other spelling: "Velk's office" is not Velk. */
function holds(name: string, asked: string): boolean {
  const words = new Set(nameTokens(name))
  return nameTokens(asked).every((token) => words.has(token))
}

const plain = (name: string) => name.toLowerCase()

function listed(names: readonly NameRow[]): string {
  const heard = names.filter(({ statements }) => statements > 0)
  const worth = heard.length > 0 ? heard : names
  const told = worth.slice(0, TOLD).map(({ name, statements }) => `${name} (${statements})`)
  return told.join(', ') + (worth.length > TOLD ? ` and ${worth.length - TOLD} more` : '')
}

/** {@link whoIs}, or nobody in particular. */
export const whoIf = async (store: Store, asked: string | undefined): Promise<Who | undefined> =>
  asked === undefined ? undefined : whoIs(store, asked)
