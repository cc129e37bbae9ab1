import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revised, type Said } from './revised.js'

const say = (id: string, speaker: string | null, words: string): Said => ({ id, speaker, words })
const told = (before: readonly Said[], after: readonly Said[]) => {
  const { appeared, gone, changed } = revised(before, after)
  return {
    appeared: appeared.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
    changed: changed.map((pair) => [pair.before.id, pair.after.id]),
  }
}

describe('what became of statements', () => {
  const open = say('1', 'Ana Orme', 'the border would open by June 1')
  const table = say('2', 'Pavel Brask', 'we will not be at the table without our friends')

  it('is nothing where nothing changed, wherever it stands', () => {
    expect(told([open, table], [table, open])).toEqual({ appeared: [], gone: [], changed: [] })
    expect(told([open], [{ ...open, id: '9', words: 'the border  would\nopen by June 1' }])).toEqual({
      appeared: [],
      gone: [],
      changed: [],
    })
    expect(told([open], [{ ...open, id: '9', speaker: 'ANA ÓRME' }])).toEqual({ appeared: [], gone: [], changed: [] })
    expect(told([], [])).toEqual({ appeared: [], gone: [], changed: [] })
  })

  it('is appearing, going, and changing', () => {
    const july = { ...open, id: '3', words: 'the border would open by July 1' }
    const bridge = say('4', 'Ana Orme', 'a bridge may be closed for weeks')
    expect(told([open, table], [july, bridge])).toEqual({ appeared: ['4'], gone: ['2'], changed: [['1', '3']] })
  })

  it('is a change where another is said to have said it', () => {
    expect(told([open], [{ ...open, id: '3', speaker: 'Pavel Brask' }])).toEqual({
      appeared: [],
      gone: [],
      changed: [['1', '3']],
    })
    expect(told([open], [{ ...open, id: '3', speaker: null }])).toEqual({
      appeared: [],
      gone: [],
      changed: [['1', '3']],
    })
  })

  it('is no change where half of the words are others', () => {
    const other = say('3', 'Ana Orme', 'the border will stay shut until the harvest is in')
    expect(told([open], [other])).toEqual({ appeared: ['3'], gone: ['1'], changed: [] })
  })

  it('takes the likest for the changed form, and the same speaker before another', () => {
    const near = say('3', 'Pavel Brask', 'the border would open by July 1')
    const same = say('4', 'Ana Orme', 'the border would open by July 1')
    expect(told([open], [near, same])).toEqual({ appeared: ['3'], gone: [], changed: [['1', '4']] })
  })

  it('counts what is said twice', () => {
    expect(told([open, { ...open, id: '5' }], [open])).toEqual({ appeared: [], gone: ['5'], changed: [] })
    expect(told([open], [open, { ...open, id: '5' }])).toEqual({ appeared: ['5'], gone: [], changed: [] })
  })

  it('keeps silences, which have no words, apart', () => {
    const silent = say('6', 'Ana Orme', '')
    expect(told([silent], [silent])).toEqual({ appeared: [], gone: [], changed: [] })
    expect(told([silent], [])).toEqual({ appeared: [], gone: ['6'], changed: [] })
  })

  it('has every statement in one place', () => {
    const list = (prefix: string) =>
      fc
        .array(
          fc.record({
            speaker: fc.constantFrom('Orme', 'Brask', null),
            words: fc.array(fc.constantFrom('border', 'bridge', 'open', 'June', 'harvest'), { maxLength: 5 }),
          }),
          { maxLength: 8 },
        )
        .map((all) => all.map(({ speaker, words }, i) => say(`${prefix}${i}`, speaker, words.join(' '))))
    fc.assert(
      fc.property(list('b'), list('a'), (before, after) => {
        const { appeared, gone, changed } = revised(before, after)
        const [was, is] = [changed.map((c) => c.before), changed.map((c) => c.after)]
        // Nothing is told twice, and all is of the list it should be of.
        expect(new Set([...gone, ...was]).size).toBe(gone.length + was.length)
        expect(new Set([...appeared, ...is]).size).toBe(appeared.length + is.length)
        for (const s of [...gone, ...was]) expect(before).toContain(s)
        for (const s of [...appeared, ...is]) expect(after).toContain(s)
        // What is not told is as often before as after, word for word.
        const rest = (all: readonly Said[], out: readonly Said[]) =>
          all
            .filter((s) => !out.includes(s))
            .map((s) => `${s.speaker}|${s.words}`)
            .sort()
        expect(rest(before, [...gone, ...was])).toEqual(rest(after, [...appeared, ...is]))
        for (const pair of changed)
          expect([pair.before.speaker, pair.before.words]).not.toEqual([pair.after.speaker, pair.after.words])
      }),
    )
  })
})
