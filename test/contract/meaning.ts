import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Entry } from '../../src/store/store.js'
import { DIMENSIONS } from '../../src/store/vectors.js'
import type { Under } from './engines.js'
import { border, grain, type Read, SIGNED, samples } from './material.js'
import { add } from './putting.js'

/** Numbers that look like chance and are the same each time. */
function vectorOf(seed: number): Float32Array {
  let state = seed * 2_654_435_761 + 1
  return Float32Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  })
}

const withVectors = (entry: Entry, from: number): Entry => ({
  ...entry,
  vectors: entry.reading.statements.map(({ content }, i) => (content.length === 0 ? null : vectorOf(from + i))),
})

export function meaning(under: Under, read: Read): void {
  it('finds the statement whose vector is nearest, the nearest first', async () => {
    const store = await openStore(under.location())
    const entries = [...(await samples(read)), await border(read)].map((entry, i) => withVectors(entry, i * 1000))
    for (const entry of entries) await add(store, entry)
    const rows = await store.statements({ limit: 1000, order: 'story', story: 'border' })
    const [first] = rows
    const near = await store.nearest(vectorOf(5000), 5)
    expect(near[0]!.row).toBe(first!.row)
    expect(near[0]!.cosine).toBeGreaterThan(0.99)
    const cosines = near.map(({ cosine }) => cosine)
    expect(cosines).toEqual([...cosines].sort((a, b) => b - a))
    expect(cosines[1]).toBeLessThan(0.5)
    const made = entries.flatMap(({ vectors }) => vectors ?? []).filter((vector) => vector !== null)
    expect((await store.stats()).vectors).toBe(made.length)
    await store.close()
  })

  it('looks among what somebody said alone', async () => {
    const store = await openStore(under.location())
    await add(store, withVectors(await border(read), 1))
    const orme = (await store.names('Pavel Orme')).map(({ row }) => row)
    const theirs = (await store.statements({ limit: 100, order: 'story', speakers: orme })).map(({ row }) => row)
    const near = await store.nearest(vectorOf(1), 50, orme)
    expect(near.map(({ row }) => row).sort()).toEqual(theirs.sort())
    expect(await store.nearest(vectorOf(1), 50, [])).toEqual([])
    await store.close()
  })

  it('tells what has no vector yet, and takes it later', async () => {
    const store = await openStore(under.location())
    const entry = await border(read)
    await add(store, entry)
    const spoken = entry.reading.statements.filter(({ content }) => content.length > 0)
    const without = await store.withoutVector(100)
    expect(without).toHaveLength(spoken.length)
    expect(without[0]!.words).toBe(spoken[0]!.content.map(({ words }) => words).join(' '))
    expect(await store.withoutVector(2)).toHaveLength(2)
    await store.putVectors(without.map(({ row }, i) => ({ row, vector: vectorOf(i + 1) })))
    await store.putVectors([])
    expect(await store.withoutVector(100)).toEqual([])
    expect((await store.nearest(vectorOf(3), 1))[0]!.row).toBe(without[2]!.row)
    await store.close()
  })

  it('forgets the meaning of what was revised, withdrawn or redacted', async () => {
    const store = await openStore(under.location())
    await add(store, withVectors(await border(read), 1))
    await add(store, withVectors(await grain(read), 500))
    const [nearest] = await store.nearest(vectorOf(1), 1)
    await add(store, await border(read, undefined, { pubStatus: 'canceled' }))
    expect((await store.nearest(vectorOf(1), 50)).map(({ row }) => row)).not.toContain(nearest!.row)
    expect(await store.nearest(vectorOf(500), 1)).toHaveLength(1)
    await store.redact({ story: 'grain' }, SIGNED)
    expect(await store.nearest(vectorOf(500), 50)).toEqual([])
    await store.close()
  })
}
