import type { Actor } from '../model/actor.js'
import type { Statement } from '../model/statement.js'

/** Who speaks, for people to read; `resolved` is false where only the source's own words are known. */
export type Who = { readonly name: string; readonly role: string | null; readonly resolved: boolean }

/** The speaker's name; the source's words where the text does not tell who is meant; null where it names nobody. */
export function whoIn(actors: readonly Actor[]): (statement: Statement) => Who | null {
  const byId = new Map(actors.map((a) => [a.id, a]))
  return ({ speaker, role, source }) => {
    const actor = speaker === null ? undefined : byId.get(speaker)
    if (actor) return { name: actor.name, role, resolved: true }
    const words = source.map((s) => s.words.trim()).join(' … ')
    return words === '' ? null : { name: words, role: null, resolved: false }
  }
}
