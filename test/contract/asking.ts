import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundsOf } from '../../src/model/calendar.js'
import type { Statement } from '../../src/model/statement.js'
import { openStore } from '../../src/store/open.js'
import type { Entry, StatementFilter, Store, TextQuery } from '../../src/store/store.js'
import { askingBoards } from './asking-boards.js'
import { askingNames } from './asking-names.js'
import type { Under } from './engines.js'
import { border, grain, ids, nameIn, phrase, type Read, samples, words, wordsOf } from './material.js'
import { add } from './putting.js'

type Filter = Partial<StatementFilter>
type Told = { readonly entry: Entry; readonly statement: Statement; readonly n: number }

const dayOf = ({ entry, statement }: Told): string | null =>
  (statement.saidAt && boundsOf(statement.saidAt.value)?.first) ??
  entry.story.published ??
  entry.reading.story.dateline?.date ??
  entry.reading.story.anchor

/** What the record must answer is counted here again, story by story, without an engine. */
export function asking(under: Under, read: Read): void {
  let store: Store
  let entries: readonly Entry[]
  let told: readonly Told[]

  beforeAll(async () => {
    store = await openStore(under.location())
    entries = [...(await samples(read)), await border(read), await grain(read)]
    for (const entry of entries) await add(store, entry)
    told = entries.flatMap((entry) => entry.reading.statements.map((statement, n) => ({ entry, statement, n })))
  })
  afterAll(() => store.close())

  const found = async (filter: Filter) =>
    (await store.statements({ limit: 1000, order: 'newest', ...filter })).map(({ statement }) => statement)
  const rowsOf = async (spelling: string) => (await store.names(spelling)).map(({ row }) => row)

  describe('for statements', () => {
    it('lets through what each filter means', async () => {
      const halensky = await rowsOf('Dmytro Halenskyy')
      const kestria = await rowsOf('Kestria')
      const spoke = (t: Told, name: string) => nameIn(t.entry, t.statement.speaker) === name
      const cases: readonly (readonly [Filter, (t: Told) => boolean])[] = [
        [{}, () => true],
        [{ act: 'deny' }, ({ statement }) => statement.act === 'deny'],
        [
          { act: 'say', publisher: 'Northern Wire' },
          (t) => t.statement.act === 'say' && t.entry.story.publisher === 'Northern Wire',
        ],
        [{ silence: 'any' }, ({ statement }) => statement.silence !== null],
        [{ silence: 'declined' }, ({ statement }) => statement.silence === 'declined'],
        [{ status: 'any' }, ({ statement }) => statement.status.length > 0],
        [{ status: 'denied' }, ({ statement }) => statement.status.some(({ kind }) => kind === 'denied')],
        [{ publisher: 'Sarne Herald' }, ({ entry }) => entry.story.publisher === 'Sarne Herald'],
        [{ story: 'river-deal' }, ({ entry }) => entry.story.id === 'river-deal'],
        [{ speakers: halensky }, (t) => spoke(t, 'Dmytro Halenskyy')],
        [{ speakers: [] }, () => false],
        [{ about: kestria }, (t) => t.statement.about.some((id) => nameIn(t.entry, id) === 'Kestria')],
        [{ about: [] }, () => false],
        [{ since: '2031-03-04' }, (t) => (dayOf(t) ?? '') >= '2031-03-04'],
        [{ until: '2031-03-04' }, (t) => (dayOf(t) ?? '9') <= '2031-03-04'],
        [{ since: '2031-03-04', until: '2031-03-06' }, (t) => /^2031-03-0[456]$/.test(dayOf(t) ?? '')],
      ]
      for (const [filter, lets] of cases) {
        const expected = told.filter(lets).map(({ statement }) => statement)
        expect(ids(await found(filter)), JSON.stringify(filter)).toEqual(ids(expected))
        expect(await store.count({ limit: 1, order: 'newest', ...filter })).toBe(expected.length)
      }
      for (const kind of ['about', 'speakers'] as const)
        expect((await found({ [kind]: kestria })).length).toBeLessThan(told.length)
      expect(told.filter(({ statement }) => statement.status.length > 0).length).toBeGreaterThan(2)
    })

    it('orders by day, the newest or the oldest first, and what has no day where the other end is', async () => {
      const rows = await store.statements({ limit: 1000, order: 'newest' })
      const days = rows.map(({ day }) => day ?? '')
      expect(days).toEqual([...days].sort().reverse())
      expect(new Set(days).size).toBeGreaterThan(3)
      const oldest = await store.statements({ limit: 1000, order: 'oldest' })
      expect(oldest.map(({ day }) => day ?? '')).toEqual([...days].sort())
      const inStory = await found({ order: 'story', story: 'river-deal' })
      expect(inStory.map(({ id }) => id)).toEqual(
        entries.find(({ story }) => story.id === 'river-deal')!.reading.statements.map(({ id }) => id),
      )
    })

    it('gives pages that together are the whole', async () => {
      for (const order of ['newest', 'oldest', 'rank'] as const) {
        const all = await found({ order, text: words('the') })
        const pages: Statement[] = []
        for (let offset = 0; offset < all.length; offset += 7)
          pages.push(...(await found({ order, text: words('the'), limit: 7, offset })))
        expect(pages.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
        expect(all.length).toBeGreaterThan(30)
      }
    })

    it('gives each with its story, its speaker, its surroundings', async () => {
      const [row] = await store.statements({
        limit: 1,
        order: 'rank',
        text: phrase('would open by June 1'),
        act: 'expect',
      })
      expect(row).toMatchObject({ speaker: 'Dmytro Halenskyy', day: '2031-03-04', corrections: [] })
      expect(row!.story).toMatchObject({ id: 'border', publisher: 'Northern Wire', day: '2031-03-04', current: true })
      const { content } = row!.statement
      const { text } = entries.find(({ story }) => story.id === 'border')!.story
      const at = content[0]!.start
      expect(row!.context!.before).not.toBe('')
      expect(text.slice(0, at).endsWith(row!.context!.before)).toBe(true)
      expect(text.slice(content.at(-1)!.end).startsWith(row!.context!.after)).toBe(true)
      expect(row!.statement.status.map(({ by }) => row!.names.get(by!))).toEqual(['Ana Čapková'])
      expect(await store.statement(row!.statement.id)).toEqual({ ...row, rank: null })
      expect(await store.statement('nobody')).toBeNull()
    })
  })

  describe('by words', () => {
    const plain = (text: string) =>
      ` ${text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/ł/g, 'l')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const indexed = (t: Told) => {
      const name = nameIn(t.entry, t.statement.speaker) ?? ''
      return [
        wordsOf(t.statement),
        [name, ...t.statement.source.map((s) => s.words), ...t.statement.cue.map((s) => s.words)].join(' '),
      ].map(plain)
    }
    const has = (t: Told, text: string) => indexed(t).some((part) => part.includes(plain(text)))

    it('finds words, phrases, and what is without them', async () => {
      const cases: readonly (readonly [TextQuery, (t: Told) => boolean])[] = [
        [phrase('cease-fire talks'), (t) => has(t, 'cease fire talks')],
        [phrase('at the table'), (t) => has(t, 'at the table')],
        [phrase('will not'), (t) => has(t, 'will not')],
        [phrase('will not', 'at the table'), (t) => has(t, 'will not') && has(t, 'at the table')],
        [words('the', 'not'), (t) => has(t, 'the') && has(t, 'not')],
        [words('harvest'), (t) => has(t, 'harvest')],
        [{ phrases: ['the border'], words: [], without: ['june 1'] }, (t) => has(t, 'the border') && !has(t, 'june 1')],
        [
          { phrases: [], words: ['border'], without: ['talks', 'open by'] },
          (t) => has(t, 'border') && !has(t, 'talks') && !has(t, 'open by'),
        ],
        [{ ...words('harvest', 'injured'), any: true }, (t) => has(t, 'harvest') || has(t, 'injured')],
        [
          { phrases: [], words: ['harvest', 'border'], without: ['wait'], any: true },
          (t) => (has(t, 'harvest') || has(t, 'border')) && !has(t, 'wait'),
        ],
      ]
      for (const [text, fits] of cases) {
        const expected = ids(told.filter(fits).map(({ statement }) => statement))
        expect(expected.length, JSON.stringify(text)).toBeGreaterThan(0)
        for (const order of ['rank', 'newest'] as const)
          expect(ids(await found({ text, order })), JSON.stringify(text)).toEqual(expected)
        expect(await store.count({ limit: 1, order: 'rank', text })).toBe(expected.length)
      }
    })

    it('finds other forms of a word, and letters with and without marks', async () => {
      const contents = async (text: TextQuery) => (await found({ text })).map(wordsOf)
      for (const form of ['injuring', 'injured', 'injure', 'INJURED'])
        expect((await contents(words(form))).join()).toContain('23 people were injured')
      for (const form of ['Capkova', 'čapková', 'ČAPKOVÁ'])
        expect((await contents(words(form))).join()).toContain('would open by June 1')
      for (const form of ['café', 'cafe', 'Łódek', 'lodek'])
        expect((await contents(words(form))).join()).toContain('café owners of Łódek')
    })

    it('takes nothing that is asked for an operator, and finds nothing for no words', async () => {
      for (const odd of [
        '"',
        '*',
        'harvest*',
        "o'neil",
        'a:b',
        'first : harvest',
        'NEAR(a b)',
        '(',
        ')',
        '!',
        '|',
        '&',
        '\\',
        '<->',
        '^',
        "'",
        '{',
        '}',
        '-',
        '\u0000',
        '\ud800',
        '?',
        '$1',
        '%',
      ])
        for (const text of [
          words(odd),
          phrase(odd),
          { phrases: [], words: ['harvest'], without: [odd] },
          { ...words(odd, 'harvest'), any: true },
        ])
          expect(Array.isArray(await found({ text })), odd).toBe(true)
      for (const text of [words('—'), phrase('“ ”'), words(), { phrases: [], words: [], without: ['harvest'] }])
        expect(await found({ text })).toEqual([])
      expect(ids(await found({ text: words('harvest', '—') }))).toEqual(ids(await found({ text: words('harvest') })))
      expect(await found({ text: phrase('harvest AND border') })).toEqual([])
    })

    it('does not let a phrase reach from what is said to who says it', async () => {
      const { statement } = told.find(
        ({ statement: s, entry }) => entry.story.id === 'border' && wordsOf(s).startsWith('that the border'),
      )!
      expect(wordsOf(statement).endsWith('June 1')).toBe(true)
      expect(await found({ text: phrase('June 1 Dmytro') })).toEqual([])
      expect(await found({ text: phrase('1 Dmytro Halenskyy') })).toEqual([])
    })

    it('ranks what is said before who said it', async () => {
      const rows = await store.statements({ limit: 10, order: 'rank', text: words('harvest') })
      expect(rows.length).toBeGreaterThan(1)
      const ranks = rows.map(({ rank }) => rank!)
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
      const both = await store.statements({
        limit: 10,
        order: 'rank',
        text: words('Halensky'),
        speakers: await rowsOf('Dmitri Halensky'),
      })
      expect(both.length).toBeGreaterThan(1)
    })

    it('puts who has the rare words before who has common ones, where any is enough', async () => {
      const text = { phrases: [], words: ['the', 'of', 'that', 'harvest'], without: [], any: true }
      const rows = await found({ text, order: 'rank' })
      const rare = rows.filter((s) =>
        has(
          { statement: s, entry: told.find((t) => t.statement === s || t.statement.id === s.id)!.entry, n: 0 },
          'harvest',
        ),
      )
      expect(rare.length).toBeGreaterThan(1)
      expect(ids(rows.slice(0, rare.length))).toEqual(ids(rare))
      expect(rows.length).toBeGreaterThan(50)
      const speakers = await rowsOf('Ida Orme')
      const one = await found({ text, order: 'rank', speakers })
      expect(ids(one)).toEqual(
        ids(rows.filter((s) => told.some((t) => t.statement.id === s.id && nameIn(t.entry, s.speaker) === 'Ida Orme'))),
      )
      const say = await found({ text, order: 'rank', act: 'say', limit: 3 })
      expect(say.map(({ act }) => act)).toEqual(['say', 'say', 'say'])
    })

    it('narrows a search by everything else', async () => {
      const speakers = await rowsOf('Ida Orme')
      const expected = told.filter((t) => nameIn(t.entry, t.statement.speaker) === 'Ida Orme' && has(t, 'harvest'))
      for (const order of ['rank', 'newest', 'oldest', 'story'] as const)
        expect(ids(await found({ text: words('harvest'), speakers, order }))).toEqual(
          ids(expected.map(({ statement }) => statement)),
        )
      expect(expected.length).toBeGreaterThan(0)
      expect(await found({ text: words('harvest'), story: 'border' })).toEqual([])
    })

    it('counts how common a word is', async () => {
      const counts = await store.frequencies(['the', 'harvest', 'nobodysaidthis', '—', 'čapková'])
      const count = (word: string) => told.filter((t) => has(t, word)).length
      expect([...counts]).toEqual([
        ['the', count('the')],
        ['harvest', count('harvest')],
        ['nobodysaidthis', 0],
        ['—', 0],
        ['čapková', count('capkova')],
      ])
      expect((await store.frequencies([])).size).toBe(0)
    })

    it('finds stories by their title and text', async () => {
      const storiesOf = async (text: TextQuery, more = {}) =>
        (await store.stories({ limit: 10, text, ...more })).map(({ id }) => id)
      expect(await storiesOf(phrase('customs house at Brodno'))).toEqual(['border'])
      expect((await storiesOf(words('talks'))).sort()).toContain('grain')
      expect(await storiesOf(words('talks'), { publisher: 'Tannick Post' })).toEqual(['grain'])
      expect(await storiesOf(words('talks'), { names: [] })).toEqual([])
      expect(await storiesOf(words('border'), { names: await rowsOf('Ida Orme') })).toEqual(['grain'])
      expect(
        (await store.stories({ limit: 10, since: '2031-03-04', until: '2031-03-06' })).map(({ id }) => id),
      ).toEqual(['grain', 'border'])
      expect(await store.stories({ limit: 2 })).toHaveLength(2)
      expect(await store.stories({ limit: 100 })).toHaveLength(entries.length)
    })
  })

  describe('for boards and pages', () => askingBoards(under, () => ({ store, entries })))

  describe('for names', () => askingNames(under, read, () => store))
}
