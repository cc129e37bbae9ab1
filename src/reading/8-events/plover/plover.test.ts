import { describe, expect, it } from 'vitest'
import type { FoundCoded } from '../../../model/event.js'
import type { FoundTime } from '../../../model/time.js'
import { segment } from '../../1-segment/segment.js'
import { codePhrase } from './actors.js'
import { ACT_ROWS } from './acts.js'
import { codeStory } from './code-story.js'
import { makeCoder } from './coder.js'
import { BODIES, REGIONS } from './lexicon/bodies.js'
import { CONTEXTS } from './lexicon/contexts.js'
import { LEADERS } from './lexicon/leaders.js'
import { PLACES, PLACES_AND_NAMES } from './lexicon/places.js'
import { CATEGORIES } from './lexicon/row.js'
import { OVERRIDES, SECTORS } from './lexicon/sectors.js'
import { CANDIDATES, NOUNS, VERBS } from './lexicon.js'
import { MODES } from './modes.js'
import { ploverOf } from './of-event.js'
import { CODING_RULES } from './rules.js'

const NOBODY = { actors: [], speakers: [], diagnostics: [] }
const code = (sentence: string): readonly FoundCoded[] => codeStory(segment(sentence), [], NOBODY)
const codes = (parties: FoundCoded['actors']) => parties.map((p) => [p.country, ...p.sector].join(' '))

/** The modes of the manual's tables. */
const MODES_OF: Readonly<Record<string, string>> = {
  AGREE: '',
  CONSULT: 'visit third-party multilateral phone',
  SUPPORT: '',
  CONCEDE: '',
  COOPERATE: '',
  AID: '',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  REJECT: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
}

describe('the lexicon', () => {
  it('has all categories, and only modes that the manual has', () => {
    expect(Object.keys(MODES_OF).sort()).toEqual([...CATEGORIES].sort())
    const rows = [...VERBS, ...NOUNS, ...ACT_ROWS]
    expect(new Set(rows.map((r) => r.event))).toEqual(new Set(CATEGORIES))
    const wrong = rows.filter((r) => r.mode !== null && !MODES_OF[r.event]!.split(' ').includes(r.mode))
    expect(wrong).toEqual([])
    for (const [event, modes] of Object.entries(MODES))
      for (const { mode } of modes!) expect(MODES_OF[event]!.split(' ')).toContain(mode)
  })

  it('has no row twice, and a source for each', () => {
    for (const { words, source } of [
      ...VERBS,
      ...NOUNS,
      ...SECTORS,
      ...OVERRIDES,
      ...BODIES,
      ...REGIONS,
      ...LEADERS,
      ...PLACES,
      ...PLACES_AND_NAMES,
      ...CONTEXTS,
    ]) {
      expect(words).not.toBe('')
      expect(source).not.toBe('')
    }
    for (const list of CANDIDATES.values()) for (const c of list) expect(c.rest.every((w) => w !== '')).toBe(true)
  })

  it('has the 37 contexts of the manual once each', () => {
    expect(new Set(CONTEXTS.map((c) => c.context)).size).toBe(CONTEXTS.length)
    expect(CONTEXTS.length).toBe(37)
  })
})

describe.each(CODING_RULES)('$id', (rule) => {
  it.each(rule.examples)('decides: %s', (sentence) => {
    expect(code(sentence)[0]).toMatchObject({ event: rule.event, maker: rule.id })
  })
  it.each(rule.counterexamples)('does not decide: %s', (sentence) => {
    expect(code(sentence).map((e) => e.maker)).not.toContain(rule.id)
  })
})

describe('categories', () => {
  it.each([
    ['AGREE', null, 'Canadian and Mexican officials agreed to share the river.'],
    ['CONSULT', null, 'The Canadian envoy met Mexican ministers in Ulm.'],
    ['CONSULT', 'phone', 'President Orla Venk discussed the river with Tannick by telephone.'],
    ['SUPPORT', null, 'Canada praised the Mexican truce.'],
    ['CONCEDE', null, 'The Canadian government lifted the curfew in Ulm.'],
    ['CONCEDE', null, 'Canada expressed regret for the raid.'],
    ['COOPERATE', null, 'Canada extradited two bankers to Mexico.'],
    ['AID', null, 'Canada sent blankets and food to Mexico.'],
    ['RETREAT', 'withdraw', 'Canada withdrew its troops from the Mexican island.'],
    ['RETREAT', 'resign', 'The mayor of Ulm resigned.'],
    ['REQUEST', 'yield', 'Canada demanded the release of the sailors by Mexico.'],
    ['ACCUSE', 'allege', 'Canada accused Mexico of hiding the barges.'],
    ['ACCUSE', 'disapprove', 'Canada condemned the Mexican raid.'],
    ['ACCUSE', 'investigate', 'Canadian police opened an inquiry into the fire.'],
    ['REJECT', 'meet', 'Canada refused to hold talks with Mexico.'],
    ['THREATEN', 'relations', 'Canada threatened to break off relations with Mexico.'],
    ['PROTEST', 'demo', 'Students staged a protest in Ulm.'],
    ['PROTEST', 'hunger', 'Four miners began a hunger strike.'],
    ['SANCTION', 'expel', 'Canada expelled two Mexican diplomats.'],
    ['SANCTION', 'discontinue', 'Canada imposed sanctions on Mexico.'],
    ['MOBILIZE', 'weapons', 'Canada sent warships to the Mexican coast.'],
    ['COERCE', 'arrest', 'Canadian police arrested nine fishermen.'],
    ['COERCE', 'curfew', 'The governor imposed a curfew on Ulm.'],
    ['ASSAULT', 'heavy-weapons', 'Canadian troops shelled the Mexican port.'],
    ['ASSAULT', 'abduct', 'Gunmen kidnapped a Mexican engineer.'],
  ])('%s %s: %s', (event, mode, sentence) => expect(code(sentence)[0]).toMatchObject({ event, mode }))

  it.each(['The ferry left at noon.', 'The lamps in Ulm are old.', 'Bread is cheap.'])('nothing: %s', (sentence) =>
    expect(code(sentence)).toEqual([]),
  )
})

describe('auxiliary modes of verbs and times', () => {
  it.each([
    ['negation', 'Canada did not arrest the fishermen.'],
    ['negation', 'No Canadian soldier attacked the village.'],
    ['negation', 'Canada gave no aid to Mexico.'],
    ['negation', 'Canada denied shelling the Mexican port.'],
    ['negation', 'Canada denied that it had sent troops to the border.'],
    ['future', 'Canada is to impose sanctions on Mexico.'],
    ['future', 'Canada plans to deploy troops along the border.'],
    ['hypothetical', 'Canada might expel the Mexican envoys.'],
    ['hypothetical', 'Canada would have expelled the envoys.'],
    ['hypothetical', 'Perhaps Canadian troops attacked the village.'],
    ['historical', 'During the Second World War Canadian troops attacked the port.'],
  ])('%s: %s', (mode, sentence) => expect(code(sentence)[0]?.auxiliary).toEqual([mode]))

  it.each(['Canada expelled two Mexican envoys.', 'Canada no longer sent aid to Mexico.'])('none: %s', (sentence) =>
    expect(code(sentence)[0]?.auxiliary).toEqual([]),
  )

  it('historical by a time of its own clause', async () => {
    const years = (sentence: string, value: string, words: string) => {
      const start = sentence.indexOf(words)
      const time = { span: { start, end: start + words.length }, type: 'DATE', value, grain: 'year', mod: null }
      return codeStory(segment(sentence), [], NOBODY, [time as FoundTime], '2024-05-06')[0]?.auxiliary
    }
    expect(years('Canadian troops attacked the port in 1962.', '1962', '1962')).toEqual(['historical'])
    expect(years('Canada and Mexico held talks in the 1970s.', '197', 'the 1970s')).toEqual(['historical'])
    expect(years('Canada condemned the attack of 1962.', '1962', '1962')).toEqual([])
    expect(years('Canada expelled the envoys in 2023.', '2023', '2023')).toEqual([])
  })
})

describe('places and peoples', () => {
  it.each([
    ['Rebels in Bandung freed nine Canadian sailors.', ['IDN REB'], ['CAN MIL']],
    ['Canadian police sealed off northern Canada.', ['CAN COP'], ['CAN']],
    ['Mexico pardoned ethnic Canadian rebels.', ['MEX'], ['MEX REB']],
    ['North and South Korean ministers met in Ulm.', ['PRK GOV', 'KOR GOV'], []],
    ['The Canadian envoy arrived in Lobito for a visit.', ['CAN GOV'], ['AGO']],
  ])('%s', (sentence, actors, recipients) => {
    const [event] = code(sentence)
    expect(codes(event!.actors)).toEqual(actors)
    expect(codes(event!.recipients)).toEqual(recipients)
  })

  it('takes a name that people bear for a place only where places stand', () => {
    expect(codePhrase('the crowd in Bergen').country).toBe('NOR')
    expect(codePhrase('Bergen').country).toBeNull()
  })
})

describe('who does it to whom', () => {
  it.each([
    ['Canadian rebels attacked a Mexican village.', ['CAN REB'], ['MEX']],
    ['A Mexican village was attacked by Canadian rebels.', ['CAN REB'], ['MEX']],
    ['Canada accused Mexico of piracy, the Kenyan ministry said Friday.', ['CAN'], ['MEX']],
    ['Canadian and Mexican ministers met in Ulm.', ['CAN GOV', 'MEX GOV'], []],
    ['The president of Canada called on Mexico to open the gates.', ['CAN GOV'], ['MEX']],
    ['Foreign Minister Orla Venk of Canada said that Mexico must free the sailors.', ['CAN GOV'], ['MEX']],
    ['Canada, a neighbour of Kenya, has rejected a Mexican offer.', ['CAN'], ['MEX']],
    ['Rebels in Canada urged the Security Council to support Mexico.', ['CAN REB'], ['MEX']],
  ])('%s', (sentence, actors, recipients) => {
    const [event] = code(sentence)
    expect([codes(event!.actors), codes(event!.recipients)]).toEqual([actors, recipients])
  })
})

describe('actors', () => {
  it.each([
    ['the Kremlin', 'RUS', ['GOV']],
    ['Kyiv', 'UKR', ['GOV']],
    ['Canadian riot police', 'CAN', ['COP']],
    ['a former Canadian minister', 'CAN', ['ELI']],
    ['Abkhazia', 'GEO', ['PRE']],
    ['the Donetsk People’s Republic', 'UKR', ['PRE']],
    ['the Security Council', 'UNO', ['IGO']],
    ['the Canadian opposition leader', 'CAN', ['OPP']],
    ['a group of Mexican students', 'MEX', ['EDU']],
    ['the ferry', null, []],
  ])('%s', (words, country, sector) => expect(codePhrase(words)).toEqual({ country, sector }))
})

describe('auxiliary modes', () => {
  it.each([
    ['Canadian troops did not attack the port.', ['negation']],
    ['Canadian troops may attack the port.', ['hypothetical']],
    ['Canadian troops attacked the port.', []],
    ['Canada will impose sanctions on Mexico.', ['future']],
  ])('%s', (sentence, auxiliary) => expect(code(sentence)[0]!.auxiliary).toEqual(auxiliary))
})

describe('an event that was found', () => {
  it.each([
    ['attack', 'bombed', 'Canadian jets bombed the port of Ulm.', 'ASSAULT', 'aerial'],
    ['meeting', 'talks', 'The talks in Ulm ended late.', 'CONSULT', null],
    ['sanction', 'sanctions', 'Canada lifted the sanctions on Mexico.', 'SANCTION', 'discontinue'],
    ['arrest', 'arrested', 'Two pilots were arrested in Ulm.', 'COERCE', 'arrest'],
  ] as const)('%s: %s in %s', (kind, words, text, event, mode) => {
    const start = text.indexOf(words)
    const found = ploverOf(text, {
      kind,
      trigger: { start, end: start + words.length },
      clause: { start: 0, end: text.length },
    })
    expect(found).toMatchObject({ event, mode })
  })

  it('has no code for an accident, an election or what no word tells', () => {
    const text = 'A tram left the rails in Ulm.'
    for (const kind of ['accident', 'election', 'other'] as const)
      expect(
        ploverOf(text, { kind, trigger: { start: 7, end: 11 }, clause: { start: 0, end: text.length } }),
      ).toBeNull()
  })
})

describe('events of a story', () => {
  const story = segment(
    'Canadian jets bombed a Mexican port on Monday, and rebels who held the island freed two Kenyan pilots.',
  )
  const coder = makeCoder(story, [], NOBODY)
  const at = (words: string) => {
    const start = story.text.indexOf(words)
    return { start, end: start + words.length }
  }

  it('are coded with who takes part', () => {
    const found = coder({ kind: 'attack', trigger: at('bombed'), past: false })!
    expect(found).toMatchObject({ event: 'ASSAULT', mode: 'aerial', auxiliary: [] })
    expect(found.actors.map((a) => a.country)).toEqual(['CAN'])
    expect(found.recipients.map((a) => a.country)).toEqual(['MEX'])
    const freed = coder({ kind: 'other', trigger: at('freed'), past: true })!
    expect(freed).toMatchObject({ event: 'RETREAT', mode: 'release', auxiliary: ['historical'] })
    expect(freed.actors.map((a) => a.sector)).toEqual([['REB']])
    expect(freed.recipients.map((a) => a.country)).toEqual(['KEN'])
  })

  it('have no code where PLOVER has none', () => {
    expect(coder({ kind: 'accident', trigger: at('bombed'), past: false })).toBeNull()
    expect(coder({ kind: 'other', trigger: at('island'), past: false })).toBeNull()
  })
})
