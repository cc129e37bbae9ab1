import { expect, it } from 'vitest'
import { boundsOf } from '../../src/model/calendar.js'
import type { Due, Outcome } from '../../src/model/due.js'
import { openStore } from '../../src/store/open.js'
import type { Entry, Store, TextQuery } from '../../src/store/store.js'
import type { Under } from './engines.js'
import { ids, nameIn, phrase, words } from './material.js'
import { add } from './putting.js'

type Filled = { readonly store: Store; readonly entries: readonly Entry[] }

/** @param filled the record and what was put into it, once that is done */
export function askingBoards(under: Under, filled: () => Filled): void {
  const rowsOf = async (spelling: string) => (await filled().store.names(spelling)).map(({ row }) => row)
  const all = <K extends 'statements' | 'dues' | 'events' | 'disputes' | 'shifts'>(part: K) =>
    filled().entries.flatMap((entry) =>
      (entry.reading[part] as readonly Entry['reading'][K][number][]).map((thing) => ({ entry, thing })),
    )

  it('gives dues by their days, kind and names', async () => {
    const { store } = filled()
    const every = all('dues')
    const due = async (filter: object) => (await store.dues({ limit: 100, ...filter })).map(({ due }) => due)
    const expected = (lets: (t: (typeof every)[number]) => boolean) => ids(every.filter(lets).map(({ thing }) => thing))
    const last = ({ thing }: (typeof every)[number]) => (thing.due && boundsOf(thing.due.value)?.last) ?? null
    const first = ({ thing }: (typeof every)[number]) => (thing.due && boundsOf(thing.due.value)?.first) ?? null
    expect(ids(await due({}))).toEqual(expected(() => true))
    expect(ids(await due({ kind: 'promise' }))).toEqual(expected(({ thing }) => thing.kind === 'promise'))
    expect(ids(await due({ dated: true }))).toEqual(expected((t) => last(t) !== null))
    expect(ids(await due({ lastBefore: '2031-01-01' }))).toEqual(expected((t) => (last(t) ?? '9') < '2031-01-01'))
    expect(ids(await due({ notBefore: '2031-01-01' }))).toEqual(expected((t) => (last(t) ?? '9') >= '2031-01-01'))
    expect(ids(await due({ since: '2031-05-30', until: '2031-06-02' }))).toEqual(
      expected((t) => (last(t) ?? '') >= '2031-05-30' && (first(t) ?? '9') <= '2031-06-02'),
    )
    expect(ids(await due({ story: 'border' }))).toEqual(expected(({ entry }) => entry.story.id === 'border'))
    const who = every.find(({ thing }) => thing.by !== null)!
    const name = nameIn(who.entry, who.thing.by)!
    const theirs = expected(({ entry, thing }) => [thing.by, thing.to].some((id) => nameIn(entry, id) === name))
    expect(ids(await due({ names: await rowsOf(name) }))).toEqual(theirs)
    expect(await due({ names: [] })).toEqual([])
    const lasts = (await store.dues({ limit: 100 })).map((row) => row.last ?? '9')
    expect(lasts).toEqual([...lasts].sort())
    expect(await due({ limit: 2, offset: 1 })).toEqual((await due({})).slice(1, 3))
    expect(every.length).toBeGreaterThan(8)
  })

  it('gives dues by what is reported of them, which readings from before do not tell', async () => {
    const entry = filled().entries.find(({ reading }) => reading.dues.length > 2)!
    const { dues } = entry.reading
    const reported = (due: Due, ...states: readonly Outcome[]): Due => ({
      ...due,
      outcomes: states.map((state) => ({ state, span: due.what[0]!, statement: null, maker: 'rule:sample' })),
    })
    const [first, second, ...others] = dues
    const told = [
      reported(first!, 'superseded', 'withdrawn'),
      reported(second!, 'reported-met', 'reported-not-met'),
      ...others.map((due) => reported(due)),
    ]
    const location = under.location()
    const store = await openStore(location)
    await add(store, { ...entry, reading: { ...entry.reading, dues: told } })
    const due = async (outcome: Outcome | 'none' | 'any') =>
      ids((await store.dues({ limit: 100, outcome })).map(({ due }) => due))
    expect(await due('any')).toEqual([first!.id])
    expect(await due('withdrawn')).toEqual([first!.id])
    expect(await due('superseded')).toEqual([])
    expect(await due('none')).toEqual(ids(told.slice(1)))
    const outcomes = async () =>
      new Map((await store.dues({ limit: 100 })).map(({ due }) => [due.id, due.outcomes.map(({ state }) => state)]))
    expect((await outcomes()).get(second!.id)).toEqual(['reported-met', 'reported-not-met'])
    const db = await under.db(location)
    const [row] = await db.all('SELECT row, body FROM due WHERE id = ?', [first!.id])
    const { outcomes: _, ...before } = JSON.parse(row!.body as string) as Due
    await db.run('UPDATE due SET body = ?, outcome = NULL WHERE row = ?', [JSON.stringify(before), row!.row!])
    await db.close()
    expect((await outcomes()).get(first!.id)).toEqual([])
    expect(await store.verify()).toMatchObject({ stories: 1, flaws: [] })
    await store.close()
  })

  it('gives events by kind, day and party', async () => {
    const { store } = filled()
    const every = all('events')
    const events = async (filter: object) => (await store.events({ limit: 100, ...filter })).map(({ event }) => event)
    expect(ids(await events({}))).toEqual(ids(every.map(({ thing }) => thing)))
    const { kind } = every[0]!.thing
    expect(ids(await events({ kind }))).toEqual(
      ids(every.filter(({ thing }) => thing.kind === kind).map(({ thing }) => thing)),
    )
    expect(ids(await events({ story: 'border', since: '2031-03-03', until: '2031-03-03' }))).toHaveLength(1)
    expect(await events({ story: 'border', until: '2031-03-02' })).toEqual([])
    const party = every.find(({ thing }) => thing.participants.some(({ actor }) => actor !== null))!
    const name = nameIn(party.entry, party.thing.participants.find(({ actor }) => actor !== null)!.actor)!
    const [row] = await store.events({ limit: 100, names: await rowsOf(name), story: party.entry.story.id })
    expect([...row!.names.values()]).toContain(name)
    expect(await events({ names: [] })).toEqual([])
  })

  it('gives disputes with both statements, and shifts', async () => {
    const { store } = filled()
    const every = all('disputes')
    expect(every.length).toBeGreaterThan(4)
    const rows = await store.disputes({ limit: 100 })
    expect(ids(rows.map(({ dispute }) => dispute))).toEqual(ids(every.map(({ thing }) => thing)))
    for (const { dispute, statement, counter } of rows) {
      expect(statement?.statement.id).toBe(dispute.statement)
      expect(counter?.statement.id ?? null).toBe(dispute.counter)
    }
    const denied = await store.disputes({ limit: 10, kind: 'denies', story: 'border' })
    expect(denied.map(({ by, statement }) => [by, statement!.speaker])).toEqual([['Ana Čapková', 'Dmytro Halenskyy']])
    for (const name of ['Ana Čapková', 'Dmytro Halenskyy'])
      expect(await store.disputes({ limit: 10, names: await rowsOf(name) })).toHaveLength(1)
    expect(await store.disputes({ limit: 10, since: '2035-01-01' })).toEqual([])
    const shifts = await store.shifts({ limit: 10 })
    expect(ids(shifts.map(({ shift }) => shift))).toEqual(ids(all('shifts').map(({ thing }) => thing)))
    expect(shifts[0]!.actor).not.toBeNull()
    expect(await store.shifts({ limit: 10, names: await rowsOf(shifts[0]!.actor!) })).toHaveLength(1)
    expect(await store.shifts({ limit: 10, names: [] })).toEqual([])
  })

  it('finds words on boards in what is told there, and not in how it is kept', async () => {
    const { store } = filled()
    const due = async (text: TextQuery) => (await store.dues({ limit: 100, text })).length
    expect(await due(phrase('border with Velmora'))).toBe(1)
    expect(await due({ phrases: [], words: ['BORDER'], without: ['velmora'] })).toBe(0)
    for (const key of ['kind', 'maker', 'null', 'start']) expect(await due(words(key)), key).toBe(0)
    expect(await store.disputes({ limit: 10, text: words('june') })).toHaveLength(1)
    expect(await store.events({ limit: 10, text: words('customs'), story: 'border' })).toHaveLength(0)
  })

  it('counts what it has', async () => {
    const { store, entries } = filled()
    const stats = await store.stats()
    for (const part of ['statements', 'dues', 'events', 'disputes', 'shifts'] as const)
      expect(stats[part]).toBe(all(part).length)
    expect(stats).toMatchObject({
      engine: under.engine,
      stories: entries.length,
      revisions: entries.length,
      annotations: 0,
      vectors: 0,
    })
    expect(stats.words).toBe(entries.reduce((n, { reading }) => n + reading.story.coverage.words, 0))
    expect(Object.values(stats.acts).reduce((a, b) => a + b, 0)).toBe(all('statements').length)
    expect(stats.publishers).toMatchObject({ 'Northern Wire': 4, 'Sarne Herald': 2, 'Tannick Post': 1 })
    expect(stats.bytes).toBeGreaterThan(50_000)
    expect(stats.location).not.toMatch(/:[^:@/]+@(?<!…@)/)
    expect([stats.first, stats.last]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ])
  })
}
