import { describe, expect, it } from 'vitest'
import { segment } from '../1-segment/segment.js'
import { readNumbers } from './numbers.js'
import { tokenize } from './tokens.js'

type Wanted = readonly [
  words: string,
  number: string,
  value: number | null,
  low: number | null,
  high: number | null,
  unit?: string,
]

const CASES: readonly Wanted[] = [
  ['629 boats', '629', 629, 629, 629],
  ['at least 23 boats', 'at least 23', 23, 23, null],
  ['more than 700 boats', 'more than 700', 700, 700, null],
  ['no more than 12 boats', 'no more than 12', 12, null, 12],
  ['as many as 2,500 boats', 'as many as 2,500', 2500, null, 2500],
  ['nearly 200 boats', 'nearly 200', 200, null, 200],
  ['some 8,000 boats', 'some 8,000', 8000, null, null],
  ['closer to 40,000', 'closer to 40,000', 40_000, null, null],
  ['twenty-three boats', 'twenty-three', 23, 23, 23],
  ['two hundred and five boats', 'two hundred and five', 205, 205, 205],
  [
    'two million three hundred thousand and five',
    'two million three hundred thousand and five',
    2_300_005,
    2_300_005,
    2_300_005,
  ],
  ['three hundred and fifty two boats', 'three hundred and fifty two', 352, 352, 352],
  ['twenty two-day trips', 'twenty', 20, 20, 20],
  ['7 percent to $40 million', '7 percent', 7, 7, 7, 'percent'],
  ['9 cents to $20.10', '9 cents', 9, 9, 9, 'cent'],
  ['five million Vells', 'five million', 5e6, 5e6, 5e6],
  ['1.5 million people or so', '1.5 million', 1.5e6, 1.5e6, 1.5e6],
  ['a dozen boats', 'a dozen', 12, 12, 12],
  ['half a million boats', 'half a million', 5e5, 5e5, 5e5],
  ['two and a half years', 'two and a half', 2.5, 2.5, 2.5],
  ['dozens of boats', 'dozens', null, 24, 99],
  ['hundreds of thousands fled', 'hundreds of thousands', null, 200_000, 999_999],
  ['tens of thousands of boats', 'tens of thousands', null, 20_000, 99_999],
  ['several hundred boats', 'several hundred', null, 200, 999],
  ['between 3 and 5 boats', 'between 3 and 5', null, 3, 5],
  ['30 to 40 boats', '30 to 40', null, 30, 40],
  ['two-thirds of voters', 'two-thirds', 0.667, 0.667, 0.667, 'share'],
  ['one in three visits', 'one in three', 0.333, 0.333, 0.333, 'share'],
  ['a quarter of the crew', 'a quarter', 0.25, 0.25, 0.25, 'share'],
  ['a 58% turnout', '58%', 58, 58, 58, 'percent'],
  ['58 per cent', '58 per cent', 58, 58, 58, 'percent'],
  ['from 3 to 5 percent', 'from 3 to 5 percent', null, 3, 5, 'percent'],
  ['grew 18-fold', '18-fold', 18, 18, 18, 'fold'],
  ['a $1.2 billion port', '$1.2 billion', 1.2e9, 1.2e9, 1.2e9, 'dollar'],
  ['between $3 and $5 million', 'between $3 and $5 million', null, 3e6, 5e6, 'dollar'],
  ['US$5bn', 'US$5bn', 5e9, 5e9, 5e9, 'dollar'],
  ['£40', '£40', 40, 40, 40, 'pound'],
  ['300 euros', '300 euros', 300, 300, 300, 'euro'],
]

function read(words: string) {
  const text = segment(`${words}.`)
  const { all } = tokenize(text)
  return readNumbers(all, 0, all.length).map((n) => {
    return { ...n, words: words.slice(all[n.first]!.start, all[n.last - 1]!.end) }
  })
}

describe('numbers', () => {
  for (const [words, number, value, low, high, unit = null] of CASES)
    it(words, () => expect(read(words)[0]).toMatchObject({ words: number, value, low, high, unit }))

  it('reads several, and none where there is none', () => {
    expect(read('three boats and 12 men').map((n) => n.value)).toEqual([3, 12])
    expect(read('a third boat sank')).toEqual([])
    expect(read('the boat sank')).toEqual([])
  })
})
