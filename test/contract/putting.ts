import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { idOf } from '../../src/model/ids.js'
import { openStore } from '../../src/store/open.js'
import type { Entry, Put, Store } from '../../src/store/store.js'
import type { Under } from './engines.js'
import { BORDER, BORDER_EDITED, border, entryOf, grain, READER, type Read, said, wordsOf } from './material.js'

const NEWEST = { limit: 1000, order: 'newest' } as const
const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))

/** A new record with a story in it, closed. */
export async function filledAt(under: Under, read: Read): Promise<string> {
  const location = under.location()
  const store = await openStore(location)
  await add(store, await border(read))
  await store.close()
  return location
}

/** The same story, located and then put, as `add` does. */
export async function add(store: Store, entry: Entry): Promise<Put> {
  const { id, revision } = await store.locate(entry.story, entry.place, entry.reader)
  const story = { ...entry.story, id, revision }
  return store.put({ ...entry, story, reading: { ...entry.reading, story: { ...entry.reading.story, id, revision } } })
}

/** Each in a process of its own, all at once. */
async function addAtOnce(location: string, entries: readonly Entry[]): Promise<readonly Put[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-entries-'))
  const files = entries.map((entry, i) => {
    const file = join(folder, `${i}.json`)
    writeFileSync(file, JSON.stringify(entry))
    return file
  })
  const run = promisify(execFile)
  const out = await Promise.all(
    files.map((file) => run(process.execPath, ['--import', 'tsx', CHILD, 'put', location, file])),
  )
  rmSync(folder, { recursive: true, force: true })
  return out.map(({ stdout }) => JSON.parse(stdout) as Put)
}

export function putting(under: Under, read: Read): void {
  const fresh = () => openStore(under.location())

  it('keeps a story once', async () => {
    const store = await fresh()
    const entry = await border(read)
    expect(await store.locate(entry.story, entry.place, READER)).toEqual({ state: 'new', id: 'border', revision: 1 })
    const put = await add(store, entry)
    const { length } = entry.reading.statements
    expect(put).toEqual({
      state: 'new',
      story: 'border',
      revision: 1,
      statements: length,
      appeared: 0,
      changed: 0,
      gone: 0,
    })
    const stats = await store.stats()
    expect(await store.locate(entry.story, entry.place, READER)).toMatchObject({ state: 'unchanged', revision: 1 })
    expect((await add(store, entry)).state).toBe('unchanged')
    expect({ ...(await store.stats()), bytes: 0 }).toEqual({ ...stats, bytes: 0 })
    expect((await store.changes({ since: '', limit: 100 })).map(({ kind }) => kind)).toEqual(['story-added'])
    await store.close()
    await store.close()
  })

  it('gives a reading back as it was put', async () => {
    const store = await fresh()
    for (const entry of [await border(read), await grain(read)]) {
      await add(store, entry)
      const { id, text, sha256 } = entry.story
      const detail = (await store.story(id))!
      expect(detail.reading).toEqual(entry.reading)
      expect(detail).toMatchObject({ text, sha256, reader: READER, annotations: [] })
      expect(detail.story).toMatchObject({
        id,
        revision: 1,
        current: true,
        publisher: entry.story.publisher,
        pubStatus: 'usable',
      })
    }
    expect(await store.story('nobody')).toBeNull()
    await store.close()
  })

  it('tells what an edited story says otherwise', async () => {
    const store = await fresh()
    await add(store, await border(read))
    const edited = await border(read, BORDER_EDITED, { modified: '2031-03-05' })
    const put = await add(store, edited)
    expect(put).toMatchObject({ state: 'revised', revision: 2, appeared: 1, changed: 1, gone: 1 })
    const told = (await store.changes({ since: '', limit: 100 })).filter(({ kind }) => kind.startsWith('statement-'))
    expect(told.map(({ kind, detail }) => [kind, detail.words])).toEqual([
      ['statement-appeared', wordsOf(said(edited, 'closed for weeks'))],
      ['statement-changed', wordsOf(said(edited, 'by July 1'))],
      ['statement-gone', 'when talks would resume'],
    ])
    expect(told[1]!.detail.before).toContain('by June 1')
    const now = await store.statements({ ...NEWEST, story: 'border' })
    expect(new Set(now.map(({ statement }) => statement.id))).toEqual(
      new Set(edited.reading.statements.map(({ id }) => id)),
    )
    expect((await store.story('border'))!.text).toBe(BORDER_EDITED)
    expect((await store.story('border', 1))!.text).toBe(BORDER)
    expect((await store.story('border', 1))!.story.current).toBe(false)
    expect((await store.story('border'))!.revisions.map(({ revision }) => revision)).toEqual([1, 2])
    // The old text again is a revision that is known.
    expect((await add(store, await border(read))).state).toBe('unchanged')
    await store.close()
  })

  it('knows an edited file by its place where nothing else names the story', async () => {
    const store = await fresh()
    const at = { place: '/stories/border.txt' }
    const first = await entryOf(read, BORDER, {}, at)
    await add(store, first)
    const edited = await entryOf(read, BORDER_EDITED, {}, at)
    expect(edited.story.id).not.toBe(first.story.id)
    const located = await store.locate(edited.story, at.place, READER)
    expect(located).toEqual({ state: 'revised', id: first.story.id, revision: 2 })
    const other = await entryOf(read, 'Nothing of it was left, the mayor of Sarne said.', {}, at)
    expect((await store.locate(other.story, at.place, READER)).state).toBe('new')
    await store.close()
  })

  it('reads again with another reader, adding', async () => {
    const store = await fresh()
    const entry = await border(read)
    await add(store, entry)
    const again = { ...entry, reader: 'onrecord/9 model:later' }
    expect(await store.locate(entry.story, entry.place, again.reader)).toMatchObject({ state: 'unread', revision: 1 })
    expect(await add(store, again)).toMatchObject({ state: 'reread', appeared: 0, changed: 0, gone: 0 })
    const detail = (await store.story('border'))!
    expect(detail.readings.map(({ reader, current }) => [reader, current])).toEqual([
      [READER, false],
      [again.reader, true],
    ])
    const { length } = entry.reading.statements
    expect(await store.count({ ...NEWEST })).toBe(length)
    expect(await store.count({ ...NEWEST, all: true })).toBe(2 * length)
    await store.close()
  })

  it('takes the publisher’s word on which version is the last', async () => {
    for (const [older, newer] of [
      [{ version: '2' }, { version: '10' }],
      [{ modified: '2031-03-04T09:00:00Z' }, { modified: '2031-03-04T11:30:00+01:00' }],
      [{ modified: '2031-03-04' }, { modified: '2031-03-05T01:00:00Z' }],
    ]) {
      const store = await fresh()
      await add(store, await border(read, BORDER_EDITED, newer))
      const late = await border(read, BORDER, older)
      expect(await add(store, late)).toMatchObject({ state: 'revised', revision: 2 })
      const detail = (await store.story('border'))!
      expect(detail.text).toBe(BORDER_EDITED)
      expect(detail.story.revision).toBe(1)
      const shown = await store.statements({
        ...NEWEST,
        text: { phrases: ['when talks would resume'], words: [], without: [] },
      })
      expect(shown).toEqual([])
      expect((await store.story('border', 2))!.story.current).toBe(false)
      await store.close()
    }
  })

  it('leaves a withdrawn story out of answers, and keeps it', async () => {
    const store = await fresh()
    const entry = await border(read)
    await add(store, entry)
    await add(store, await grain(read))
    const canceled = await border(read, BORDER, { pubStatus: 'canceled' })
    expect(await add(store, canceled)).toMatchObject({ state: 'revised', revision: 2 })
    const of = { ...NEWEST, story: 'border' }
    expect(await store.statements(of)).toEqual([])
    expect(await store.dues({ limit: 10, story: 'border' })).toEqual([])
    expect(await store.events({ limit: 10, story: 'border' })).toEqual([])
    expect(await store.disputes({ limit: 10, story: 'border' })).toEqual([])
    expect((await store.stories({ limit: 10 })).map(({ id }) => id)).toEqual(['grain'])
    const { statements, dues } = entry.reading
    expect(await store.statements({ ...of, all: true })).toHaveLength(2 * statements.length)
    expect(await store.dues({ limit: 10, story: 'border', all: true })).toHaveLength(2 * dues.length)
    expect((await store.story('border'))!.story).toMatchObject({ pubStatus: 'canceled', current: true })
    const kinds = (await store.changes({ since: '', limit: 100 })).map(({ kind }) => kind)
    expect(kinds.at(-1)).toBe('story-canceled')
    // An older version that comes late does not bring it back.
    const late = await border(read, BORDER_EDITED, { pubStatus: 'usable', version: '1' })
    await add(store, { ...late, story: { ...late.story, version: null, modified: null } })
    expect((await store.story('border'))!.story.pubStatus).toBe('usable')
    await store.close()
  })

  it('keeps spans and short context alone where that is asked for', async () => {
    const store = await fresh()
    const entry = { ...(await border(read)), keepText: false }
    await add(store, entry)
    const detail = (await store.story('border'))!
    expect(detail.text).toBeNull()
    expect(detail.reading).toEqual(entry.reading)
    const [found] = await store.statements({
      ...NEWEST,
      text: { phrases: ['that the border with Velmora would open by June 1'], words: [], without: [] },
    })
    expect(found!.context!.before).toContain('Dmytro Halenskyy said')
    expect(found!.context!.after.length).toBeLessThanOrEqual(90)
    const verified = await store.verify()
    expect(verified).toMatchObject({ stories: 1, flaws: [] })
    expect(verified.unchecked).toBe(verified.spans)
    expect(verified.spans).toBeGreaterThan(20)
    await store.close()
  })

  it('keeps every text whole, whatever is in it', async () => {
    const store = await fresh()
    const odd = `\u0010 \ud800 lone \udc00\u0000 “The harvest \u0000will \ud83c\udf3e not\udfff wait,” Ida Orme said. \u0010abcd`
    const entry = await entryOf(read, odd, { id: 'odd', title: 'a\u0000b\ud801c\u0010', publisher: 'Post\u0000' })
    expect(entry.reading.statements.length).toBeGreaterThan(0)
    expect((await add(store, entry)).state).toBe('new')
    expect((await add(store, entry)).state).toBe('unchanged')
    const detail = (await store.story('odd'))!
    expect(detail.text).toBe(odd)
    expect(detail.reading).toEqual(entry.reading)
    expect(detail.story).toMatchObject({ title: entry.reading.story.title, publisher: 'Post\u0000' })
    expect(await store.statements({ ...NEWEST, publisher: 'Post\u0000' })).toHaveLength(entry.reading.statements.length)
    expect(await store.statements({ ...NEWEST, text: { phrases: [], words: ['harvest'], without: [] } })).not.toEqual(
      [],
    )
    expect(await store.verify()).toMatchObject({ stories: 1, unchecked: 0, flaws: [] })
    await store.close()
  })

  it('keeps a text that no full-text index can hold whole', async () => {
    const store = await fresh()
    const entry = await border(read)
    // Words of which no two are the same, more than a megabyte of them.
    const long = Array.from({ length: 160_000 }, (_, i) => `w${(i * 2_654_435_761).toString(36)}`).join(' ')
    const text = `${entry.story.text}\n\n${long}`
    const story = { ...entry.story, text, sha256: idOf('x', text) }
    expect((await store.put({ ...entry, story })).state).toBe('new')
    expect((await store.story('border'))!.text).toBe(text)
    const text2 = (word: string) => ({ limit: 5, text: { phrases: [], words: [word], without: [] } })
    expect(await store.stories(text2('customs'))).toHaveLength(1)
    expect(await store.stories(text2('w1'))).toHaveLength(0)
    await store.close()
  })

  it('takes a story once from two processes at once', async () => {
    const location = under.location()
    const entry = await border(read)
    const puts = await addAtOnce(location, [entry, entry, await grain(read)])
    expect(puts.map(({ state }) => state).sort()).toEqual(['new', 'new', 'unchanged'])
    const store = await openStore(location)
    expect(await store.stats()).toMatchObject({ stories: 2, revisions: 2 })
    expect(await store.verify()).toMatchObject({ stories: 2, flaws: [] })
    await store.close()
  })

  it('keeps both of two revisions that were read at once', async () => {
    const store = await fresh()
    await add(store, await border(read))
    const edited = await border(read, BORDER_EDITED, { revision: 2 })
    const other = await border(read, BORDER.replace('June 1', 'June 9'), { revision: 2 })
    // Both were located before either was put.
    const puts = [await store.put(edited), await store.put(other)]
    expect(puts.map(({ state, revision }) => [state, revision])).toEqual([
      ['revised', 2],
      ['revised', 3],
    ])
    const detail = (await store.story('border'))!
    expect(detail.text).toBe(other.story.text)
    expect(detail.reading.story.revision).toBe(3)
    expect(await store.verify()).toMatchObject({ flaws: [] })
    await store.close()
  })
}
