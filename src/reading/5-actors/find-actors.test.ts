import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarked as read } from '../../../test/marked.js'
import type { Attribution } from '../../model/attribution.js'
import type { NameCandidate } from '../../model/candidate.js'
import { cite } from '../../model/span.js'
import { segment } from '../1-segment/segment.js'
import { findActors } from './find-actors.js'

describe('who speaks', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ['a name with a title', '{President Odran Velk} <said> [the locks would open].', ['Odran Velk']],
    ['a title in small letters', '{union secretary Bettina Orsk} <told> a crowd [to wait].', ['Bettina Orsk']],
    ['a title after a comma', '{Tolla Brannec, the Ostrellian premier,} <said> [it was late].', ['Tolla Brannec']],
    ['an office before a comma', '{The Halven envoy to Velmora, Corin Dasch,} <denied> [it].', ['Corin Dasch']],
    ['one who is of a place', '{Prime Minister Tolla Brannec of Ostrelle} <said> [no].', ['Tolla Brannec']],
    [
      'a surname alone, with a form of address',
      'Tolla Brannec came.\n\n{Ms. Brannec} <said> [she was tired].',
      ['Tolla Brannec'],
    ],
    [
      'a surname in the headline',
      '{Orsk} <warns> [of a strike]\n\nUnion secretary Bettina Orsk spoke.',
      ['Bettina Orsk'],
    ],
    ['a possessor', 'Odran Velk spoke.\n\n{Velk’s} <claim> [that the river is low] was new.', ['Odran Velk']],
    ['not the possessor', 'Odran Velk slept.\n\n{Velk’s lawyers} <said> [he would rest].', ['Velk’s lawyers']],
    ['not the one who is spoken for', '{A spokeswoman for Odran Velk} <said> [no].', ['spokeswoman for Odran Velk']],
    ['not a name before a noun', 'Odran Velk left.\n\n{Velk supporters} <said> [so].', ['Velk supporters']],
    ['two together', '{Odran Velk and Mirel Astane} <agreed> [to meet].', ['Odran Velk and Mirel Astane']],
    [
      'two adjectives are no two',
      '{Kestrian and Halven officials} <agreed> [to meet].',
      ['Kestrian and Halven officials'],
    ],
    [
      'a pronoun, subject before object',
      'President Odran Velk met the envoy Corin Dasch on Friday. {He} <said> [it went well].',
      ['Odran Velk'],
    ],
    [
      'a pronoun whose gender a title tells',
      'Mrs. Brannec met Mr. Velk on Friday. {He} <said> [it went well].',
      ['Velk'],
    ],
    [
      'a pronoun whose gender the story tells elsewhere',
      'Odda Prell waited. She was cold.\n\nRuvo Hestan met Odda Prell. {She} <said> [it went well].',
      ['Odda Prell'],
    ],
    ['a plural pronoun', 'Two officials met Odran Velk. {They} <said> [he was late].', ['Two officials']],
    ['it, a body', 'The Lantern Salt Company met Dagny Orvell. {It} <said> [she was right].', ['Lantern Salt Company']],
    [
      'a relative pronoun',
      'It was dismissed by Halven officials, {who} <continue to call> [it a crime].',
      ['Halven officials'],
    ],
    [
      'who speaks on, not who was quoted inside',
      '{Mirel Astane} <said> [that {Odran Velk} <had promised> [barley]]. |{She} <added> [that it was late].',
      ['Mirel Astane', 'Odran Velk', 'Mirel Astane'],
    ],
    [
      'the subject of a verb before',
      '{Officials in Velmora} <called> [it lopsided], |<accusing> [Halvenmark of greed].',
      ['Officials in Velmora', 'Officials in Velmora'],
    ],
    ['nobody in a passive', '[The company] <is expected> [to close].', [null]],
    ['nobody when asked', '<Asked> [whether it would rain], Velk laughed.', [null]],
    [
      'a description by the office',
      'Chancellor Mirel Astane spoke. Odran Velk listened.\n\n{The chancellor} <said> [no].',
      ['Mirel Astane'],
    ],
    [
      'a description by nothing else',
      'Odran Velk, a farmer, spoke first.\n\n{The silver-haired businessman} <said> [it was late].',
      ['Odran Velk'],
    ],
    ['a body by what it is', 'The Evening Compass came out.\n\n{The newspaper} <said> [no].', ['Evening Compass']],
    [
      'a body by its letters',
      'The Deep Harbour Council (DHC) met.\n\n{The DHC} <said> [no].',
      ['Deep Harbour Council'],
    ],
    [
      'a source without a name, without what follows a relative word',
      '{A senior official who spoke on condition of anonymity} <said> [no].',
      ['senior official'],
    ],
    [
      'a source that says nothing without it',
      '{People who have read the report} <said> [no].',
      ['People who have read the report'],
    ],
    [
      'the same source again',
      '{Two officials} <said> [no]. |{The officials} <said> [yes].',
      ['Two officials', 'Two officials'],
    ],
    ['a crowd', '{Most shopkeepers} <believe> [so].', ['Most shopkeepers']],
    ['a document', '{A draft report by the bureau} <warned> [of cracks].', ['draft report by the bureau']],
    [
      'three together',
      '{Odran Velk, Mirel Astane and Corin Dasch} <agreed> [to meet].',
      ['Odran Velk, Mirel Astane and Corin Dasch'],
    ],
    ['one and his own', '{Odran Velk and his ministers} <agreed> [to meet].', ['Odran Velk and his ministers']],
    [
      'one with two offices is one',
      '{Odran Velk, a farmer and former mayor of Pellam,} <agreed> [to meet].',
      ['Odran Velk'],
    ],
    [
      'the name among two pieces',
      '{The silver-haired premier} met {Odran Velk}, who <said> [it was late].',
      ['Odran Velk'],
    ],
    [
      'the nearer of two pieces',
      'There are {the old mayors} and {a growing movement} <calling for> [a bridge].',
      ['growing movement'],
    ],
    ['nobody, where one is told', '{Travellers} <were urged> [to stay at home].', [null]],
    ['who is told by name speaks in the active', '{Travellers} <urged> [the port to open].', ['Travellers']],
    ['most of whom', 'Two officials spoke of 40 miners, {most of whom} <say> [the roof was wet].', ['40 miners']],
    [
      'a body, then by the first of its words',
      'Norvell Abrasive Corp. met. {Norvell} <said> [it would close].',
      ['Norvell Abrasive Corp.'],
    ],
    [
      'a company whose name does not say that it is one',
      'Quintara was late on Friday. {The Pellam-based company} <said> [it was sorry].',
      ['Quintara'],
    ],
    [
      'one who is named soon after',
      '{The minister’s deputy} <has told> [colleagues that it was late]. The deputy, Sela Marrin, left.',
      ['Sela Marrin'],
    ],
    [
      'one who is named soon after is not another',
      '{The minister’s clerk} <has told> [them]. The deputy, Sela Marrin, left.',
      ['minister’s clerk'],
    ],
    ['a message and what it states', 'There was {a message} <stating> [that it was late].', ['message']],
    ['the words before a participle', 'There was a message <stating> [that it was late].', ['message']],
    [
      'a verb in a headline',
      '{Odda Prell Scolds} <:> [Harbour Masters Who Were Late Again]\n\nMayor Odda Prell spoke.',
      ['Odda Prell'],
    ],
    ['who signs', 'Lamps and wool\n\nBy Anneke Ruvall\n\n{I} <think> [the lamps are low].', ['Anneke Ruvall']],
    ['not who is pictured', 'Mayor Odda Prell spoke. Image: Orla Venn. {She} <said> [it was late].', ['Odda Prell']],
    ['nobody, where no one does', '{No one} <said> [no].', [null]],
    ['nobody of a firm', '{Nobody from the firm} <would say> [no].', [null]],
    ['nobody, where not one does', '{Not a single expert} <thinks> [so].', [null]],
    ['nobody, where hardly anyone does', '{Hardly anyone} <thinks> [so].', [null]],
    ['a few are some', '{Few experts} <think> [so].', ['Few experts']],
    [
      'a country and one that is not known',
      '{The United States and Arvenia} <said> [no].',
      ['United States and Arvenia'],
    ],
    [
      'one that is not known and a country',
      '{Arvenia and the United States} <said> [no].',
      ['Arvenia and United States'],
    ],
    ['words spoken', 'Odran Velk rose. “I know,” {he} <said>, [“my land”].', ['Odran Velk']],
  ])('%s', (_name, marked, expected) => {
    expect(read(marked).speakers).toEqual(expected)
  })

  it.each(['On 4 March {President Odran Velk} <said> [no].', 'On Friday {President Odran Velk} <said> [no].'])(
    'has a title without the day before it: %s',
    (marked) => {
      const { found, text } = read(marked)
      expect(found.actors.flatMap(({ roles }) => roles.map(({ span }) => cite(text, span).words))).toEqual([
        'President',
      ])
    },
  )

  it('says what it does not know', () => {
    const { speakers, found, text } = read('{He} <said> [it was late].')
    expect(speakers).toEqual([null])
    expect(found.diagnostics.map((d) => [d.code, d.span])).toEqual([
      ['unresolved-source', cite(text, { start: 0, end: 2 })],
    ])
  })

  it('takes “he” in somebody’s quotation for another', () => {
    const { speakers } = read('Odran Velk met Ruvo Hestan. {Velk} <said>, [“I know {he} <thinks> [so].”]')
    expect(speakers).toEqual(['Odran Velk', 'Ruvo Hestan'])
  })

  it('takes “I” in a quotation for who is quoted', () => {
    const { speakers, mentions } = read('{Odran Velk} <said>, [“I said {I} <wanted> [rain].”]')
    expect(speakers).toEqual(['Odran Velk', 'Odran Velk'])
    expect(mentions('Odran Velk')).toContain('I')
  })
})

describe('names of the model', () => {
  const person = (words: readonly [number, number]): NameCandidate => ({ words, kind: 'person', probability: 0.9 })

  it('decide the kind', () => {
    expect(read('Then Lantern Harbour met them.').actor('Lantern Harbour')?.kind).not.toBe('person')
    expect(read('Then Lantern Harbour met them.', [person([1, 3])]).actor('Lantern Harbour')?.kind).toBe('person')
  })

  it('are believed from one half', () => {
    const doubted = { ...person([1, 3]), probability: 0.4 }
    expect(read('Then Lantern Harbour met them.', [doubted]).actor('Lantern Harbour')?.kind).not.toBe('person')
  })

  it('of a capital is its government where no person has it', () => {
    const name: NameCandidate = { words: [0, 1], kind: 'person', probability: 0.9 }
    expect(read('{Washington} <said> [no].', [name]).speakers).toEqual(['U.S. government'])
    expect(read('{Washington} <said> [no]. Ivo Washington sat.', [name]).speakers).toEqual(['Ivo Washington'])
    expect(read('{Sofia} <said> [no].', [name]).speakers).toEqual(['Sofia'])
  })

  it('do not hide seats that the model does not know', () => {
    const other = person([3, 5])
    expect(read('{Downing Street} <told> Odda Prell [no].', [other]).speakers).toEqual(['British government'])
    expect(read('{Beijing spokesmen} <told> Odda Prell [no].', [other]).speakers).toEqual(['Beijing spokesmen'])
  })

  it('are whole across apostrophes and after “Radio”', () => {
    const text = "D'Arcy N'Dour-O’Neill came. They heard Radio Velden."
    expect(read(text).actor("D'Arcy N'Dour-O’Neill")?.kind).toBe('person')
    expect(
      read(text, [{ words: [0, 1], kind: 'organization', probability: 0.9 }]).actor("D'Arcy N'Dour-O’Neill")?.kind,
    ).toBe('person')
    expect(read(text).actor('Radio Velden')?.kind).toBe('organization')
    expect(
      read('They heard Radio Velden.', [{ words: [3, 4], kind: 'place', probability: 0.9 }]).actor('Radio Velden')
        ?.kind,
    ).toBe('organization')
  })

  it('keep their titles and are joined by what rules find', () => {
    const { role, actor } = read('Mayor Odda Prell met France.', [person([1, 3])])
    expect(role('Odda Prell')).toBe('Mayor')
    expect(actor('France')?.kind).toBe('place')
  })
})

describe('text in one case', () => {
  it('knows in a headline whom the story names', () => {
    const { speakers } = read('{Velk} <Says> [Locks Will Open Again Soon]\n\nPresident Odran Velk spoke on Friday.')
    expect(speakers).toEqual(['Odran Velk'])
  })

  it('of capitals only still has its sources', () => {
    expect(read('{MAYOR ODDA PRELL} <SAID> [THE BRIDGE WAS SAFE AND WOULD OPEN].').speakers).toEqual(['ODDA PRELL'])
  })

  it('of small letters only still has its sources', () => {
    expect(read('{mayor odda prell} <said> [the bridge was safe and would open].').speakers).toEqual(['odda prell'])
  })
})

describe('any text', () => {
  const PIECES = [
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'s",
      '(',
      ')',
      '—',
      ',',
      '.',
      ' ',
      ' ',
      '\n\n',
      'President ',
      'Odran Velk',
      'Mr. ',
      'Velk',
    ],
    ...[
      ' said',
      ' the minister',
      ' he',
      ' who',
      ' that',
      ' of',
      ' and',
      ' Moscow',
      ' I',
      'Київ',
      '😀',
      '\ud83d',
      '\u0000',
    ],
  ]
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join(''))

  it('is read without an error, and every span holds words', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 9 }), (text, cuts) => {
        const spans = cuts
          .map(([a, b]) => ({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }))
          .filter((s) => s.end > s.start)
        const attributions = spans.flatMap((s, i): readonly Attribution[] =>
          i % 3 === 2
            ? [
                {
                  source: [spans[i - 2]!],
                  cue: [spans[i - 1]!],
                  content: [s],
                  form: 'mixed',
                  within: null,
                  confidence: 1,
                  by: 'model:sample',
                },
              ]
            : [],
        )
        const { actors, speakers } = findActors(segment(text), attributions, [])
        expect(speakers).toHaveLength(attributions.length)
        for (const { mentions, roles, standsFor } of actors) {
          expect(mentions.length).toBeGreaterThan(0)
          for (const { span } of [...mentions, ...roles]) expect(() => cite(text, span)).not.toThrow()
          expect(standsFor === null || actors[standsFor] !== undefined).toBe(true)
        }
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})
