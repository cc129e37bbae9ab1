import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../model/attribution.js'
import type { NameCandidate } from '../../model/candidate.js'
import { cite, type Span } from '../../model/span.js'
import { segment } from '../1-segment/segment.js'
import { findActors } from './find-actors.js'

type Part = 'source' | 'cue' | 'content'
const OPEN: Readonly<Record<string, Part>> = { '{': 'source', '<': 'cue', '[': 'content' }
const CLOSE = '}>]'

/** `{source} <cue> [content]`: marks of one attribution stand in one paragraph; `|` begins the next. Contents may hold others. */
function parse(marked: string): { text: string; attributions: readonly Attribution[] } {
  let text = ''
  const attributions: Record<Part, Span[]>[] = []
  const within: (number | null)[] = []
  const open: { part: Part; start: number; of: number }[] = []
  let current: number | null = null
  const begin = () => {
    attributions.push({ source: [], cue: [], content: [] })
    within.push(open.find((o) => o.part === 'content')?.of ?? null)
    return attributions.length - 1
  }
  const inner: (number | null)[] = []
  for (const character of marked) {
    const part = OPEN[character]
    if (part) {
      const depth = open.filter((o) => o.part === 'content').length
      if (depth === 0) current ??= begin()
      else inner[depth] ??= begin()
      const of = depth === 0 ? current! : inner[depth]!
      open.push({ part, start: text.length, of })
    } else if (CLOSE.includes(character)) {
      const { part: closed, start, of } = open.pop()!
      attributions[of]![closed].push({ start, end: text.length })
      if (closed === 'content') inner.length = open.filter((o) => o.part === 'content').length + 1
    } else if (character === '|') current = null
    else {
      if (character === '\n') current = null
      text += character
    }
  }
  const made = attributions.map(
    (a, i): Attribution => ({ ...a, form: 'indirect', within: within[i]!, confidence: 1, by: 'model:sample' }),
  )
  return { text, attributions: made }
}

function read(marked: string, names: readonly NameCandidate[] = []) {
  const { text, attributions } = parse(marked)
  const found = findActors(segment(text), attributions, names)
  return {
    text,
    found,
    speakers: found.speakers.map((s) => (s === null ? null : found.actors[s]!.name)),
    actor: (name: string) => found.actors.find((a) => a.name === name),
    mentions: (name: string) =>
      found.actors.find((a) => a.name === name)?.mentions.map((m) => text.slice(m.span.start, m.span.end)) ?? [],
    role: (name: string) => {
      const [role] = found.actors.find((a) => a.name === name)?.roles ?? []
      return role && text.slice(role.span.start, role.span.end)
    },
  }
}

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
    ['words spoken', 'Odran Velk rose. “I know,” {he} <said>, [“my land”].', ['Odran Velk']],
  ])('%s', (_name, marked, expected) => {
    expect(read(marked).speakers).toEqual(expected)
  })

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

describe('governments', () => {
  it.each([
    ['Russia', 'Russian government', 'RUS'],
    ['The Kremlin', 'Russian government', 'RUS'],
    ['Kyiv', 'Ukrainian government', 'UKR'],
    ['The United States', 'U.S. government', 'USA'],
    ['Downing Street', 'British government', 'GBR'],
    ['The French government', 'French government', 'FRA'],
    ['The Israelis', 'Israeli government', 'ISR'],
  ])('%s speaks', (source, name, country) => {
    const { speakers, actor } = read(`{${source}} <said> [that it would rain].`)
    expect(speakers).toEqual([name])
    expect(actor(name)).toMatchObject({ kind: 'government', country })
  })

  it('are not their people', () => expect(read('{Israelis} <say> [it is late].').speakers).toEqual(['Israelis']))

  it('are places where something is', () => {
    const { found } = read('{Odran Velk} <said> in Moscow [that it was cold].')
    expect(found.actors.map((a) => [a.name, a.kind])).toContainEqual(['Moscow', 'place'])
    expect(found.actors.some((a) => a.kind === 'government')).toBe(false)
  })

  it('of a seat that is both place and party are told apart', () => {
    const { found, actor } = read('{Moscow} <said> [no]. It was cold in Moscow.')
    const meant = actor('Moscow')!.standsFor
    expect(found.actors[meant!]!.name).toBe('Russian government')
  })
})

describe('one actor', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'spellings of a name',
      'Olena Varenskyy, then Varensky, then Varenskiy.',
      'Olena Varenskyy',
      ['Olena Varenskyy', 'Varensky', 'Varenskiy'],
    ],
    ['accents', 'José Vélin met them. Then Velin left.', 'José Vélin', ['José Vélin', 'Velin']],
    ['an apostrophe', 'Moira O’Brann met them. Then O’Brann left.', 'Moira O’Brann', ['Moira O’Brann', 'O’Brann']],
    [
      'an article in a name',
      'Tarik al-Sarand met them. Then Mr. Sarand left.',
      'Tarik al-Sarand',
      ['Tarik al-Sarand', 'Sarand'],
    ],
    ['a family name that comes first', 'Wen Daolin met them. Then Mr. Wen left.', 'Wen Daolin', ['Wen Daolin', 'Wen']],
    ['an initial', 'Odran V. Velk met them. Then Odran Velk left.', 'Odran V. Velk', ['Odran V. Velk', 'Odran Velk']],
  ])('%s', (_name, text, name, mentions) => expect(read(text).mentions(name)).toEqual(mentions))

  it('is not another of the same surname', () => {
    const { speakers } = read(
      'Orla Venn met them on Friday. Her son was ill.\n\nBram Venn met them on Monday.\n\n{Mr. Venn} <said> [no]. |{Orla Venn} <said> [yes].',
    )
    expect(speakers).toEqual(['Bram Venn', 'Orla Venn'])
  })

  it('may change office, and is called by the first in full', () => {
    const { found, role } = read('Harbour master Orla Venn left. {Mayor Orla Venn} <said> [no].')
    expect(found.actors.filter((a) => a.kind === 'person')).toHaveLength(1)
    expect(found.actors[0]!.roles).toHaveLength(2)
    expect(role('Orla Venn')).toBe('Harbour master')
  })
})

describe('roles', () => {
  it.each<[string, string, string, string | undefined]>([
    ['before a name', 'U.S. Special Envoy Marten Sool came.', 'Marten Sool', 'U.S. Special Envoy'],
    [
      'of a body',
      'Lake State Water Committee Chairman Ivo Brandt came.',
      'Ivo Brandt',
      'Lake State Water Committee Chairman',
    ],
    ['with “of”', 'Secretary of State Ivo Brandt came.', 'Ivo Brandt', 'Secretary of State'],
    [
      'after a name',
      'Ivo Brandt, an expert on tides at the Reef Institute, came.',
      'Ivo Brandt',
      'expert on tides at the Reef Institute',
    ],
    ['after a name and an age', 'Ivo Brandt, 44, a ferryman from Pellam, came.', 'Ivo Brandt', 'ferryman from Pellam'],
    ['before a comma', 'The boy’s great-uncle, Ivo Brandt, came.', 'Ivo Brandt', 'boy’s great-uncle'],
    [
      'in full before abbreviated',
      'Sen. Ivo Brandt came. Committee Chairman Ivo Brandt left.',
      'Ivo Brandt',
      'Committee Chairman',
    ],
    ['none in a form of address', 'Mr. Ivo Brandt came.', 'Ivo Brandt', undefined],
    ['none in who comes next', 'Ivo Brandt, officials said, came.', 'Ivo Brandt', undefined],
    ['none in the phrase before', 'To speak with his mother, Brandt came. Ivo Brandt left.', 'Ivo Brandt', undefined],
    ['none in the verb before', 'They hope to defeat Republican Ivo Brandt.', 'Ivo Brandt', 'Republican'],
  ])('%s', (_name, text, name, role) => expect(read(text).role(name)).toBe(role))

  it('tell the country', () => {
    expect(read('French President Ivo Brandt came.').actor('Ivo Brandt')?.country).toBe('FRA')
    expect(read('Ivo Brandt of the Reef came.').actor('Ivo Brandt')?.country).toBeNull()
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

  it.each([
    ['names without end', 'Odran Velk, '.repeat(4000)],
    [
      'different names',
      Array.from({ length: 4000 }, (_, i) => `Ab${i.toString(36)} Ce${(i * 7).toString(36)} said.`).join(' '),
    ],
    ['capitals without end', 'Velk '.repeat(20_000)],
    ['pronouns without end', 'he '.repeat(20_000)],
    ['officials without end', 'the officials '.repeat(8000)],
    ['commas without end', ', the president'.repeat(8000)],
  ])('is read in good time: %s', (_name, text) => {
    const segmented = segment(text)
    const start = performance.now()
    findActors(segmented, [], [])
    expect(performance.now() - start).toBeLessThan(6000)
  })
})
