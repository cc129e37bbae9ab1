import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import type { Under } from './engines.js'
import { BORDER, border, grain, type Read, SIGNED, said } from './material.js'
import { add } from './putting.js'

const at = (minute: number) => ({
  by: 'Jo Editor',
  reason: `reason ${minute}`,
  at: `2031-05-02T08:${10 + minute}:00.000Z`,
})

export function annotating(under: Under, read: Read): void {
  const filled = async () => {
    const store = await openStore(under.location())
    const entry = await border(read)
    await add(store, entry)
    await add(store, await grain(read))
    return { store, entry, id: said(entry, 'would open by June 1').id }
  }
  const row = async (store: Store, name: string) => (await store.names(name)).find((n) => n.name === name)!.row
  const acts = async (store: Store, act: 'expect' | 'promise' | 'announce') =>
    (await store.statements({ limit: 10, order: 'newest', story: 'border', act })).map(({ statement }) => statement.id)

  it('puts a correction beside what was read, and lets it outrank that', async () => {
    const { store, entry, id } = await filled()
    const made = await store.correct(id, { field: 'act', value: 'promise', ...at(1) })
    expect(made).toMatchObject({ field: 'act', from: 'expect', to: 'promise', by: 'Jo Editor', reason: 'reason 1' })
    const found = (await store.statement(id))!
    expect(found.statement.act).toBe('promise')
    expect(found.corrections).toEqual([made])
    expect(await acts(store, 'promise')).toEqual([id])
    expect(await acts(store, 'expect')).toEqual([])
    const detail = (await store.story('border'))!
    expect(detail.reading.statements.find((s) => s.id === id)!.act).toBe('promise')
    expect(detail.annotations).toMatchObject([{ id: made.id, kind: 'correct', target: id, undoneBy: null }])
    expect(
      (await store.changes({ since: SIGNED.at, limit: 10 })).map(({ kind, statement }) => [kind, statement]),
    ).toEqual([['corrected', id]])
    // The other statements are as they were read.
    expect(detail.reading.statements.filter((s) => s.id !== id)).toEqual(
      entry.reading.statements.filter((s) => s.id !== id),
    )
    await store.close()
  })

  it('takes corrections back in any order', async () => {
    const { store, id } = await filled()
    const first = await store.correct(id, { field: 'act', value: 'promise', ...at(1) })
    const second = await store.correct(id, { field: 'act', value: 'announce', ...at(2) })
    expect(second.from).toBe('promise')
    await store.undo(first.id, at(3))
    expect((await store.statement(id))!.statement.act).toBe('announce')
    expect(await acts(store, 'announce')).toEqual([id])
    await store.undo(second.id, at(4))
    expect((await store.statement(id))!.statement.act).toBe('expect')
    expect(await acts(store, 'expect')).toEqual([id])
    expect((await store.statement(id))!.corrections).toEqual([])
    await expect(store.undo(second.id, at(5))).rejects.toMatchObject({ code: 'already-undone' })
    await expect(store.undo('c0', at(5))).rejects.toMatchObject({ code: 'unknown-annotation' })
    expect((await store.annotations(10)).map(({ undoneBy }) => undoneBy !== null)).toEqual([true, true])
    const kinds = (await store.changes({ since: SIGNED.at, limit: 10 })).map(({ kind }) => kind)
    expect(kinds).toEqual(['corrected', 'corrected', 'undone', 'undone'])
    await store.close()
  })

  it('puts a speaker right by a name, old or new, and takes it back', async () => {
    const { store, id } = await filled()
    for (const name of ['Pavel Orme', 'Nela Brask']) {
      const made = await store.correct(id, { field: 'speaker', value: name, ...at(1) })
      expect(made.from).toBe('Dmytro Halenskyy')
      expect((await store.statement(id))!.speaker).toBe(name)
      const theirs = await store.statements({ limit: 10, order: 'newest', speakers: [await row(store, name)] })
      expect(theirs.map(({ statement }) => statement.id)).toContain(id)
      await store.undo(made.id, at(2))
      expect((await store.statement(id))!.speaker).toBe('Dmytro Halenskyy')
    }
    await store.correct(id, { field: 'speaker', value: null, ...at(3) })
    expect((await store.statement(id))!.speaker).toBeNull()
    await store.close()
  })

  it('keeps a correction when the story is read again or edited elsewhere', async () => {
    const { store, entry, id } = await filled()
    await store.correct(id, { field: 'act', value: 'promise', ...at(1) })
    await store.correct(id, { field: 'speaker', value: 'Nela Brask', ...at(2) })
    await store.correct(id, { field: 'negated', value: true, ...at(3) })
    await add(store, { ...entry, reader: 'onrecord/9 model:later' })
    const edited = await border(read, `${BORDER}\nThe bridge was closed.`)
    expect((await add(store, edited)).state).toBe('revised')
    expect(said(edited, 'would open by June 1').id).toBe(id)
    expect(await acts(store, 'promise')).toEqual([id])
    const found = (await store.statement(id))!
    expect(found).toMatchObject({
      speaker: 'Nela Brask',
      statement: { act: 'promise', negated: true },
      story: { revision: 2 },
    })
    expect(found.corrections).toHaveLength(3)
    const theirs = await store.statements({ limit: 10, order: 'newest', speakers: [await row(store, 'Nela Brask')] })
    expect(theirs.map(({ statement }) => statement.id)).toEqual([id])
    await store.close()
  })

  it('refuses what cannot be put right', async () => {
    const { store, id } = await filled()
    const by = at(1)
    await expect(store.correct('nobody', { field: 'act', value: 'deny', ...by })).rejects.toMatchObject({
      code: 'unknown-statement',
    })
    await expect(store.correct(id, { field: 'content', value: [], ...by })).rejects.toMatchObject({ code: 'bad-value' })
    await expect(store.correct(id, { field: 'act', value: 'sing', ...by })).rejects.toMatchObject({ code: 'bad-value' })
    await expect(store.merge([999_999], 1, by)).rejects.toMatchObject({ code: 'unknown-name' })
    expect(await store.annotations(10)).toEqual([])
    expect(await store.changes({ since: SIGNED.at, limit: 10 })).toEqual([])
    await store.close()
  })

  it('merges names, and takes each merge back in any order', async () => {
    const { store } = await filled()
    const [ana, pavel, ida, dmytro] = await Promise.all(
      ['Ana Čapková', 'Pavel Orme', 'Ida Orme', 'Dmytro Halenskyy'].map((name) => row(store, name)),
    )
    const canonical = async () => {
      const rows = [
        ...(await store.names('Čapková')),
        ...(await store.names('Orme')),
        ...(await store.names('Halenskyy')),
      ]
      return Object.fromEntries(rows.map(({ name, canonicalName }) => [name, canonicalName]))
    }
    const first = await store.merge([pavel!], ida!, at(1))
    const second = await store.merge([ida!], ana!, at(2))
    const third = await store.merge([ana!], dmytro!, at(3))
    const all = (name: string) => ({
      'Ana Čapková': name,
      'Pavel Orme': name,
      'Ida Orme': name,
      'Dmytro Halenskyy': name,
    })
    expect(await canonical()).toEqual(all('Dmytro Halenskyy'))
    await store.undo(second.id, at(4))
    expect(await canonical()).toEqual({
      'Ana Čapková': 'Dmytro Halenskyy',
      'Dmytro Halenskyy': 'Dmytro Halenskyy',
      'Pavel Orme': 'Ida Orme',
      'Ida Orme': 'Ida Orme',
    })
    await store.undo(first.id, at(5))
    await store.undo(third.id, at(6))
    expect(await canonical()).toEqual({
      'Ana Čapková': 'Ana Čapková',
      'Dmytro Halenskyy': 'Dmytro Halenskyy',
      'Pavel Orme': 'Pavel Orme',
      'Ida Orme': 'Ida Orme',
    })
    expect(await store.verify()).toMatchObject({ flaws: [] })
    await store.close()
  })

  it('loses none of several annotations that are made at once', async () => {
    const { store, entry } = await filled()
    const { statements } = entry.reading
    await Promise.all(
      statements.map(({ id }, i) => store.correct(id, { field: 'certainty', value: 'possible', ...at(i) })),
    )
    const [ana, pavel, ida] = await Promise.all(
      ['Ana Čapková', 'Pavel Orme', 'Ida Orme'].map((name) => row(store, name)),
    )
    await Promise.all([store.merge([pavel!], ida!, at(1)), store.merge([ana!], ida!, at(2))])
    expect(await store.annotations(100)).toHaveLength(statements.length + 2)
    expect((await store.names('Ida Orme')).map(({ canonicalName }) => canonicalName)).toEqual([
      'Ida Orme',
      'Ida Orme',
      'Ida Orme',
    ])
    await store.close()
  })
}
