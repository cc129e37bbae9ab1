import { describe, expect, it } from 'vitest'
import { isoDay } from './dates.js'
import { segment } from './segment.js'

const BODY = 'Orla Vash, the minister of harbours, told reporters that the pact with Velia would hold until the spring.'

describe('datelines', () => {
  it.each([
    ['TARNOW, Sept 2 (Wire) - ', 'TARNOW', null],
    ['TARNOW (AB) — ', 'TARNOW', null],
    ['TARNOW (AB)_ ', 'TARNOW', null],
    ['TARNOW (AB) -- ', 'TARNOW', null],
    ['PORT OLM, Velia — ', 'PORT OLM, Velia', null],
    ['PORT OLM, V.E. - ', 'PORT OLM, V.E.', null],
    ['ST. OLM — ', 'ST. OLM', null],
    ['TARNOW, 3 March 2024 - ', 'TARNOW', '2024-03-03'],
    ['TARNOW, March 3, 2024 (Wire) – ', 'TARNOW', '2024-03-03'],
    ['Tarnow, Sept. 2 (Wire) - ', 'Tarnow', null],
    ['TARNOW, Velia, Feb. 29, 2024 (Wire) — ', 'TARNOW, Velia', '2024-02-29'],
    ['TARNOW, Monday, Feb. 30, 2024 (Wire) — ', 'TARNOW', null],
    ['date 2025-09-02 Tarnow: ', 'Tarnow', '2025-09-02'],
    ['Thursday, May 7, 2015 ', null, '2015-05-07'],
    ['TARNOW/PORT OLM (Wire) - ', 'TARNOW/PORT OLM', null],
  ])('%s', (opening, place, date) => {
    const text = `Pact holds, minister says\n\n${opening}${BODY}\n\nMore follows.`
    const read = segment(text)
    expect(read.dateline).toMatchObject({ place, date })
    expect(text.slice(read.dateline!.span.start, read.dateline!.span.end)).toBe(read.dateline!.words)
    expect(opening.startsWith(read.dateline!.words)).toBe(true)
    expect(read.paragraphs.map((p) => p.kind)).toEqual(['headline', 'body', 'body'])
    expect(read.diagnostics).toEqual([])
  })

  it.each([
    ['Friday, June 12, 2009', null, '2009-06-12'],
    ['TARNOW (AB) --', 'TARNOW', null],
    ['Tarnow, 2 September 2025', 'Tarnow', '2025-09-02'],
    ['2025-09-02', null, '2025-09-02'],
  ])('on a line of its own: %s', (line, place, date) => {
    const read = segment(`Pact holds\n\n${line}\n\n${BODY}`)
    expect(read.dateline).toMatchObject({ place, date })
    expect(read.paragraphs.map((p) => p.kind)).toEqual(['headline', 'dateline', 'body'])
  })

  it.each([
    'EXCLUSIVE – Orla Vash: pact holds.',
    'UPDATE: 3/9 — The pact holds.',
    'May 7, 2015 was a day of rest.',
    'Sen. Pell Olm (R-V.C.): "We shall see."',
    'DORN--Pell, a ferryman, died at home.',
    BODY,
  ])('none in %s', (line) => {
    const read = segment(`${line}\n\n${BODY}`)
    expect(read.dateline).toBeNull()
    expect(read.diagnostics.map((d) => d.code)).toEqual(['no-dateline'])
  })

  it.each([
    ['March 3, 2024', '2024-03-03'],
    ['3rd March 2024', '2024-03-03'],
    ['Sept. 2, 2025', '2025-09-02'],
    ['2 Aug 2025', '2025-08-02'],
    ['Feb. 29, 2023', null],
    ['March 3', null],
    ['2024-13-01', null],
  ])('isoDay(%s)', (date, iso) => {
    expect(isoDay(date)).toBe(iso)
  })
})

describe('bylines', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['By JANE ROE and JOHN DOE, Velia Press', 'JANE ROE and JOHN DOE'],
    ['By Jane Roe, Pell Olm and Ana de la Cour', 'Jane Roe, Pell Olm and Ana de la Cour'],
    ['BY J. K. TRENN | Staff Writer', 'J. K. TRENN'],
    ['by Jane Roe', 'Jane Roe'],
    ['BYLINE: Jane Roe.', 'Jane Roe'],
  ])('%s', (line, names) => {
    const text = `Pact holds\n${line}\n\n${BODY}`
    const { byline, paragraphs } = segment(text)
    expect(byline && text.slice(byline.start, byline.end)).toBe(names)
    expect(paragraphs.map((p) => p.kind)).toEqual(['headline', 'byline', 'body'])
  })
  it.each(['By 58%, those surveyed agreed', 'By Monday the pact held', 'By land and sea they came', 'Byron Olm left'])(
    'none in %s',
    (line) => {
      expect(segment(`Pact holds\n${line}\n\n${BODY}`).byline).toBeNull()
    },
  )
})

describe('headlines', () => {
  it.each([
    ['Pact holds, minister says', true],
    ['Pact Holds, Harbour Minister Says.', true],
    ['Pact holds for a year.', true],
    ['Will the pact hold?', true],
    ['He left.', false],
    ['The minister said on Monday that the pact would hold.', false],
    ['“We stay,” said Orla.', false],
    [BODY, false],
  ])('%s: %s', (line, is) => {
    expect(segment(`${line}\n\n${BODY}`).paragraphs[0]!.kind).toBe(is ? 'headline' : 'body')
  })
  it('a line alone is no headline', () => {
    expect(segment('Pact holds').title).toBeNull()
  })
  it('goes on after a semicolon', () => {
    const text = `Pact holds; \nMinister hopeful.\n\n${BODY}`
    const { title } = segment(text)
    expect(text.slice(title!.start, title!.end)).toBe('Pact holds; \nMinister hopeful.')
  })
})

describe('paragraphs', () => {
  const lines = (text: string) => segment(text).paragraphs.map((p) => text.slice(p.start, p.end))
  it('are lines', () => {
    expect(lines(' One here. \r\nTwo here.\r\n\r\nThree here.\rFour here.')).toEqual([
      'One here.',
      'Two here.',
      'Three here.',
      'Four here.',
    ])
  })
  it('are blocks when lines are wrapped', () => {
    const first =
      'The minister of harbours told the assembly on Monday that the\nold pact with the republic of Velia would hold until the spring,\nand that nobody would leave.'
    const second =
      'Her deputy would not say what the government of the islands had\noffered in return, nor when the next round of the talks would be\nheld in Tarnow.'
    expect(lines(`Pact holds\nBy Jane Roe\n\n${first}\n\n${second}\n`)).toEqual([
      'Pact holds',
      'By Jane Roe',
      first,
      second,
    ])
  })
})

describe('the day of publication', () => {
  const day = (line: string) =>
    segment(`The pier fell at last\n\nBy Odda Prell\n${line}\n\nThe pier fell on Friday, the guild said.`).published
  it.each([
    ['Published Saturday, 3 May 2031', '2031-05-03'],
    ['Updated: 7:15 a.m., May 3, 2031 GMT', '2031-05-03'],
    ['Posted on 2031-05-03', '2031-05-03'],
    ['Published poets met on 3 May 2031 in Tannick.', null],
    ['Published 31 February 2031', null],
    ['The mayor said so on 3 May 2031', null],
  ])('%s', (line, told) => expect(day(line)).toBe(told))
})
