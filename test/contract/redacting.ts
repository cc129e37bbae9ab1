import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Redaction, Store } from '../../src/store/store.js'
import { everythingIn, type Under } from './engines.js'
import { BORDER, BORDER_EDITED, border, entryOf, grain, type Read, SIGNED, said } from './material.js'
import { add } from './putting.js'

const NEWEST = { limit: 100, order: 'newest', all: true } as const

export function redacting(under: Under, read: Read): void {
  /** Everything that tables, and files of the embedded engine, hold after it was closed. */
  const everything = async (location: string): Promise<string> => {
    const db = await under.db(location)
    const rows = await everythingIn(under, db)
    await db.close()
    if (under.engine !== 'sqlite') return rows
    const files = readdirSync(dirname(location)).filter((name) => name.startsWith(basename(location)))
    return [rows, ...files.map((name) => readFileSync(join(dirname(location), name), 'latin1').toLowerCase())].join(
      '\n',
    )
  }

  const redacted = async (what: (store: Store) => Promise<Redaction>, fill: (store: Store) => Promise<unknown>) => {
    const location = under.location()
    const store = await openStore(location)
    await fill(store)
    const annotation = await store.redact(await what(store), { ...SIGNED, reason: 'asked for' })
    expect(annotation).toMatchObject({ kind: 'redact', by: SIGNED.by, reason: 'asked for', undoneBy: null })
    const verified = await store.verify()
    expect(verified.flaws).toEqual([])
    expect(verified.redacted).toBeGreaterThan(0)
    await expect(store.undo(annotation.id, SIGNED)).rejects.toMatchObject({ code: 'cannot-undo' })
    return { store, location, annotation }
  }

  const both = async (store: Store) => {
    await add(store, await border(read))
    await add(store, await grain(read))
    await add(store, await border(read, BORDER_EDITED))
  }

  it('leaves no trace of a story’s words, and a tombstone', async () => {
    const { store, location } = await redacted(
      async () => ({ story: 'border' }),
      async (store) => {
        await both(store)
        const entry = await border(read)
        await store.correct(said(entry, 'would open by June 1').id, {
          field: 'speaker',
          value: 'Nela Brask',
          ...SIGNED,
          reason: 'it was Brask',
        })
      },
    )
    expect(await store.statements({ ...NEWEST, story: 'border' })).toEqual([])
    expect((await store.stories({ limit: 10 })).map(({ id }) => id)).toEqual(['grain'])
    for (const name of ['Čapková', 'Pavel Orme', 'Brask']) expect(await store.names(name)).toEqual([])
    // The same story again does not come back.
    const again = await border(read)
    expect((await store.locate(again.story, again.place, again.reader)).state).toBe('redacted')
    expect((await store.put(again)).state).toBe('unchanged')
    const kinds = (await store.changes({ since: '', limit: 100 })).map(({ kind }) => kind)
    expect(kinds.at(-1)).toBe('redacted')
    await store.close()
    const left = await everything(location)
    for (const words of [
      'čapkov',
      'capkov',
      'brodno',
      'injured',
      'without our friends',
      'pavel',
      'brask',
      'customs',
      'northern wire',
    ])
      expect(left.includes(words), words).toBe(false)
    // What the other story has too stays.
    expect(left).toContain('halensky')
    expect(left).toContain('ida orme')
  })

  it('leaves no trace of words at a place, in any revision', async () => {
    const words = 'a shell hit the customs house at Brodno on Monday'
    const start = BORDER_EDITED.indexOf(words)
    const { store, location, annotation } = await redacted(
      async () => ({ story: 'border', span: { start, end: start + words.length } }),
      both,
    )
    expect(JSON.stringify(annotation.detail)).not.toContain('shell')
    const now = (await store.story('border'))!
    expect(now.text).toHaveLength(BORDER_EDITED.length)
    expect(now.text!.slice(0, start)).toBe(BORDER_EDITED.slice(0, start))
    expect(now.text!.slice(start)).toMatch(/^█ █████ ███ ███ ███████ █████ ██ ██████ ██ ██████, Interior Minister/)
    const { statement } = (
      await store.statements({ ...NEWEST, story: 'border', text: { phrases: [], words: ['injured'], without: [] } })
    )[0]!
    expect(statement.content[0]!.words).toContain('23 people were injured when █ █████ ███')
    for (const word of ['shell', 'customs', 'brodno'])
      for (const filter of [{ phrases: [], words: [word], without: [] }]) {
        expect(await store.statements({ ...NEWEST, text: filter })).toEqual([])
        expect(await store.stories({ limit: 10, all: true, text: filter })).toEqual([])
      }
    // Every other statement is found as before.
    expect(
      await store.statements({ ...NEWEST, text: { phrases: ['without our friends'], words: [], without: [] } }),
    ).toHaveLength(2)
    await store.close()
    const left = await everything(location)
    for (const word of ['shell', 'customs', 'brodno']) expect(left.includes(word), word).toBe(false)
  })

  it('leaves no trace of words at a place where only short context is kept', async () => {
    const words = 'our friends'
    const start = BORDER.indexOf(words)
    const { store, location } = await redacted(
      async () => ({ story: 'border', span: { start, end: start + words.length } }),
      async (store) => add(store, { ...(await border(read)), keepText: false }),
    )
    await store.close()
    const left = await everything(location)
    expect(left.includes('friend')).toBe(false)
    expect(left).toContain('table without')
  })

  it('leaves no trace of a name in any story', async () => {
    const { store, location } = await redacted(
      async (store) => {
        const rows = await store.names('Ana Čapková')
        const [other] = await store.names('Ida Orme')
        // A person's own words may name it too.
        await store.merge([rows[0]!.row], other!.row, { ...SIGNED, reason: 'Ana Čapková is meant' })
        const [entry] = [await border(read)]
        await store.correct(said(entry!, 'Kestria of firing').id, { field: 'speaker', value: 'Ana Čapková', ...SIGNED })
        return { names: [rows[0]!.row] }
      },
      async (store) => {
        await both(store)
        const text = 'Ana Čapková left, Ida Orme said. “I will miss Čapková’s jokes,” she said.'
        await add(
          store,
          await entryOf(read, text, { id: 'left', title: 'Ana Čapková leaves', url: 'https://post.example/left' }),
        )
      },
    )
    expect(await store.names('Čapková')).toEqual([])
    expect(await store.names('Capkova')).toEqual([])
    const left = (await store.story('left'))!
    expect(left.story.title).toBe('███ ███████ leaves')
    expect(left.text).toContain('I will miss ███████’s jokes')
    const text = (await store.story('border'))!.text!
    expect(text).toHaveLength(BORDER_EDITED.length)
    expect(text).toContain('Velmora’s foreign minister, ███ ███████, denied')
    expect(await store.statements({ ...NEWEST, text: { phrases: [], words: ['Čapková'], without: [] } })).toEqual([])
    // What was said stays.
    expect(
      (
        await store.statements({
          ...NEWEST,
          text: { phrases: ['open by June 1'], words: [], without: [] },
          act: 'deny',
        })
      ).length,
    ).toBeGreaterThan(0)
    await store.close()
    const all = await everything(location)
    for (const words of ['čapkov', 'capkov', Buffer.from('čapkov').toString('latin1')])
      expect(all.includes(words), words).toBe(false)
    expect(all).toContain('ida orme')
  })

  it('refuses what is not there', async () => {
    const store = await openStore(under.location())
    await both(store)
    const none: readonly (readonly [Redaction, string])[] = [
      [{ story: 'nobody' }, 'unknown-story'],
      [{ names: [999_999] }, 'unknown-name'],
      [{ names: [] }, 'unknown-name'],
      [{}, 'bad-value'],
      [{ story: 'border', span: { start: 5, end: 5 } }, 'bad-value'],
      [{ story: 'border', span: { start: -1, end: 5 } }, 'bad-value'],
      [{ story: 'border', span: { start: 0, end: 1_000_000 } }, 'bad-value'],
    ]
    for (const [what, code] of none) await expect(store.redact(what, SIGNED), code).rejects.toMatchObject({ code })
    expect(await store.annotations(10)).toEqual([])
    expect((await store.story('border'))!.text).toBe(BORDER_EDITED)
    await store.close()
  })
}
