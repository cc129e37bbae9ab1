import { describe, expect, it } from 'vitest'
import { readMarked as read } from '../../../test/marked.js'

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
    [
      'a slip of the pen',
      'Marla Behrmunt met them. Then Behrmuntt said so.',
      'Marla Behrmunt',
      ['Marla Behrmunt', 'Behrmuntt'],
    ],
    [
      'a name that runs on once',
      'Ivo Brandt Pins Hopes. Ivo Brandt came. Then Brandt left.',
      'Ivo Brandt',
      ['Ivo Brandt Pins Hopes', 'Ivo Brandt', 'Brandt'],
    ],
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

describe('two of one surname', () => {
  const COUPLE = 'President Marta Linden and her husband, Carl Linden, came to Velden. '
  it.each<[string, string, readonly (string | null)[]]>([
    [
      'a form of address, by the kin word',
      `${COUPLE}{Ms. Linden} <said> [no]. |{Mr. Linden} <said> [yes].`,
      ['Marta Linden', 'Carl Linden'],
    ],
    ['pronouns after it', `${COUPLE}{Ms. Linden} <said> [no]. |{She} <said> [yes].`, ['Marta Linden', 'Marta Linden']],
    ['an office', `${COUPLE}{President Linden} <said> [no].`, ['Marta Linden']],
    ['nobody, where no word tells', `${COUPLE}{Linden} <said> [no].`, [null]],
    ['nobody, where a form of address fits both', 'Marta Linden met Carl Linden. {Ms. Linden} <said> [no].', [null]],
    [
      'who speaks on',
      'Marta Linden met Carl Linden. {Carl Linden} <said> [no]. |{Linden} <said> [yes].',
      ['Carl Linden', 'Carl Linden'],
    ],
    [
      'not who is called by the first name',
      'Tiva Linden met Carl Linden. Tiva sat. Tiva ran. {Linden} <said> [no].',
      ['Carl Linden'],
    ],
    ['not who only stands last', 'Marta Linden sat. Carl Linden stood. {Linden} <said> [no].', [null]],
    [
      'who is named far more often',
      'Marta Linden met Carl Linden. Carl Linden left. Carl Linden ate. It rained. The sea rose. It sank. {Linden} <said> [no].',
      ['Carl Linden'],
    ],
    [
      'what belongs to one of them is told by its own words',
      `${COUPLE}{Linden’s lawyers} <said> [no].`,
      ['Linden’s lawyers'],
    ],
  ])('%s', (_name, text, speakers) => {
    const {
      speakers: found,
      found: { diagnostics },
    } = read(text)
    expect(found).toEqual(speakers)
    expect(diagnostics).toHaveLength(speakers.filter((s) => s === null).length)
  })
})
