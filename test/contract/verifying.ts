import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Db } from '../../src/store/sql/db.js'
import type { Flaw } from '../../src/store/store.js'
import type { Under } from './engines.js'
import { border, grain, type Read } from './material.js'
import { add } from './putting.js'

export function verifying(under: Under, read: Read): void {
  /** What is found after somebody changed tables by hand. */
  const tampered = async (tamper: (db: Db) => Promise<unknown>): Promise<readonly Flaw[]> => {
    const location = under.location()
    const store = await openStore(location)
    await add(store, await border(read))
    await add(store, await grain(read))
    expect(await store.verify()).toMatchObject({ stories: 2, unchecked: 0, redacted: 0, flaws: [] })
    const db = await under.db(location)
    await tamper(db)
    await db.close()
    const { flaws, stories } = await store.verify()
    expect(stories).toBe(2)
    await store.close()
    return flaws
  }

  it('checks every span, and tells how far it is', async () => {
    const store = await openStore(under.location())
    const entries = [await border(read), await grain(read)]
    for (const entry of entries) await add(store, entry)
    const spans = (value: unknown): number =>
      Array.isArray(value)
        ? value.reduce((sum: number, item) => sum + spans(item), 0)
        : typeof value === 'object' && value !== null
          ? Number('start' in value && 'end' in value && 'words' in value) + spans(Object.values(value))
          : 0
    const told: number[] = []
    const verified = await store.verify({ progress: (stories) => told.push(stories) })
    expect(verified.spans).toBe(spans(entries.map(({ reading }) => reading)))
    expect(told).toEqual([1, 2])
    const one = await store.verify({ story: 'grain' })
    expect(one).toMatchObject({ stories: 1, spans: spans(entries[1]!.reading), flaws: [] })
    await store.close()
  })

  it('finds a text that was changed', async () => {
    const flaws = await tampered((db) =>
      db.run("UPDATE revision SET text = replace(text, 'harvest', 'harvezt') WHERE story = 'grain'"),
    )
    expect(new Set(flaws.map(({ what }) => what))).toEqual(new Set(['text-hash', 'words']))
    expect(new Set(flaws.map(({ story }) => story))).toEqual(new Set(['grain']))
  })

  it('finds a text that was cut, or taken out of the record’s sight', async () => {
    const cut = await tampered((db) => db.run("UPDATE revision SET text = substr(text, 1, 200) WHERE story = 'border'"))
    expect(cut.map(({ what }) => what)).toContain('text-hash')
  })

  it('finds a span that was moved, and words that were put into a mouth', async () => {
    const moved = await tampered((db) =>
      db.run(`UPDATE statement SET body = replace(body, '"start":', '"start":1') WHERE story = 'border' AND n = 0`),
    )
    expect(new Set(moved.map(({ what }) => what))).toEqual(new Set(['span']))
    const put = await tampered((db) =>
      db.run(
        "UPDATE statement SET body = replace(body, 'without our friends', 'with all our foes!!') WHERE story = 'border'",
      ),
    )
    expect(put.map(({ what, story }) => [what, story])).toEqual([['words', 'border']])
  })

  it('finds a body that cannot be read', async () => {
    const flaws = await tampered((db) => db.run("UPDATE due SET body = '{' WHERE story = 'border'"))
    expect(flaws.map(({ what }) => what)).toContain('body')
    const packed = await tampered((db) =>
      db.run("UPDATE reading SET body = ? WHERE story = 'grain'", [new Uint8Array([1, 2, 3])]),
    )
    expect(packed.map(({ what, story }) => [what, story])).toContainEqual(['body', 'grain'])
  })

  it('finds a statement that is missing from the index, and one that is too many', async () => {
    const rows = (db: Db, order: string) => db.all(`SELECT row FROM statement ORDER BY row ${order} LIMIT 1`)
    const missing = await tampered(async (db) => db.unindex('statement', [(await rows(db, ''))[0]!.row as number]))
    expect(missing.map(({ what }) => what)).toEqual(['index'])
    const swapped = await tampered(async (db) => {
      await db.unindex('statement', [(await rows(db, 'DESC'))[0]!.row as number])
      await db.index('statement', [{ row: 999_999, first: 'nobody said this', second: '' }])
    })
    expect(swapped.map(({ what }) => what)).toContain('index')
  })

  it('finds a statement that was taken out', async () => {
    const flaws = await tampered((db) => db.run("DELETE FROM statement WHERE story = 'border' AND n = 2"))
    expect(flaws.length).toBeGreaterThan(0)
  })
}
