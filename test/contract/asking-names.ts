import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import type { Under } from './engines.js'
import { border, grain, nameIn, type Read, SIGNED } from './material.js'
import { add } from './putting.js'

export function askingNames(under: Under, read: Read, filled: () => Store): void {
  const shown = async (store: Store, spelling: string) => (await store.names(spelling)).map(({ name }) => name)

  it('finds a name as it is, by a part of it, without its marks', async () => {
    const store = filled()
    expect(await shown(store, 'Ana Čapková')).toEqual(['Ana Čapková'])
    expect(await shown(store, 'ana capkova')).toEqual(['Ana Čapková'])
    expect(await shown(store, 'CAPKOVA')).toEqual(['Ana Čapková'])
    expect((await shown(store, 'Orme')).sort()).toEqual(['Ida Orme', 'Pavel Orme'])
    expect(await shown(store, 'Pavel Orme')).toEqual(['Pavel Orme'])
    expect(await shown(store, 'Lodek')).toEqual(['Łódek'])
    for (const nobody of ['', ' ', '—', 'Qwxz', 'Nobody Atall']) expect(await shown(store, nobody)).toEqual([])
  })

  it('finds a name that is misspelled or written by another transliteration', async () => {
    const store = filled()
    for (const spelling of ['Dmytro Halensky', 'Dmytro Halenskiy', 'Halenskyj', 'Halenskii'])
      expect(await shown(store, spelling), spelling).toContain('Dmytro Halenskyy')
    for (const spelling of ['Chapkova', 'Capkowa', 'Čapkova', 'Capkvoa'])
      expect(await shown(store, spelling), spelling).toEqual(['Ana Čapková'])
    const halensky = (await store.names('Dmytro Halenskyy')).map(({ row }) => row)
    expect((await store.otherSpellings(halensky)).map(({ name }) => name)).toEqual(['Dmitri Halensky'])
    expect(await store.otherSpellings([])).toEqual([])
  })

  it('puts those who are quoted most first, and counts', async () => {
    const rows = await filled().names('Orme')
    const counts = rows.map(({ statements }) => statements)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(rows.every(({ row, canonical }) => row === canonical)).toBe(true)
  })

  it('tells where a name stands for an actor', async () => {
    const store = filled()
    const rows = (await store.names('Pavel Orme')).map(({ row }) => row)
    const [actor, ...more] = await store.actors(rows, 10)
    expect(more).toEqual([])
    expect(actor).toMatchObject({ name: 'Pavel Orme', kind: 'person' })
    expect(actor!.story.id).toBe('border')
    expect(actor!.role).toContain('Minister')
    expect(await store.actors([], 10)).toEqual([])
  })

  it('answers by all names that a person merged', async () => {
    const store = await openStore(under.location())
    const entries = [await border(read), await grain(read)]
    for (const entry of entries) await add(store, entry)
    const [into] = await store.names('Dmytro Halenskyy')
    const [from] = await store.names('Dmitri Halensky')
    await store.merge([from!.row], into!.row, SIGNED)
    const rows = await store.names('Dmitri Halensky')
    expect(rows.map(({ name, canonicalName }) => [name, canonicalName]).sort()).toEqual([
      ['Dmitri Halensky', 'Dmytro Halenskyy'],
      ['Dmytro Halenskyy', 'Dmytro Halenskyy'],
    ])
    const said = await store.statements({ limit: 100, order: 'newest', speakers: rows.map(({ row }) => row) })
    const theirs = entries.flatMap((entry) =>
      entry.reading.statements.filter((s) => /Halensky/.test(nameIn(entry, s.speaker) ?? '')),
    )
    expect(said).toHaveLength(theirs.length)
    expect(new Set(said.map(({ speaker }) => speaker))).toEqual(new Set(['Dmytro Halenskyy']))
    await store.close()
  })
}
