import { describe, expect, it } from 'vitest'
import { segment } from '../1-segment/segment.js'
import { findTimes } from './find-times.js'

/** Sentences written before the rules that read them: a day to count from, the sentence, and each time's words and value. */
const SENTENCES: readonly (readonly [
  day: string,
  text: string,
  ...times: (readonly [words: string, value: string])[],
])[] = [
  ['2019-07-20', 'The ferry sank before dawn on Friday off Cape Merrow.', ['dawn on Friday', '2019-07-19TMO']],
  [
    '1998-10-30',
    'The curfew runs from 9 p.m. to 5 a.m. in the capital.',
    ['9 p.m.', '1998-10-30T21:00'],
    ['5 a.m.', '1998-10-31T05:00'],
  ],
  ['2025-03-12', 'The last decade brought three coups to Ombria.', ['The last decade', 'P10Y']],
  ['1998-10-30', 'The economy shrank in the last quarter.', ['the last quarter', '1998-Q3']],
  [
    '2019-07-20',
    'The court ruled in April 2016; the following September the appeal failed.',
    ['April 2016', '2016-04'],
    ['the following September', '2016-09'],
  ],
  ['1989-11-02', 'In the first half Tolland Steel shipped 3 million tons.', ['the first half', '1989-H1']],
  ['1989-11-02', 'For the year, Mr. Pell sees growth of 3%.', ['the year', '1989']],
  ['1989-11-02', 'Analysts expect full-year profit of $2 a share.', ['full-year', '1989']],
  ['1998-10-30', 'The agency forecast second-half growth of 2 percent.', ['second-half', '1998-H2']],
  ['2019-07-20', 'First-half sales were flat at Norvale.', ['First-half', '2019-H1']],
  [
    '1998-10-30',
    'The king, who arrived on Wednesday, leaves on Sunday.',
    ['Wednesday', '1998-10-28'],
    ['Sunday', '1998-11-01'],
  ],
  ['2012-01-09', 'The all-day meeting produced nothing.', ['all-day', 'P1D']],
  ['2025-03-12', 'Rain is heaviest between June and August.', ['June', '2025-06'], ['August', '2025-08']],
  ['2012-01-09', "He was born in 1944 and emigrated in '68.", ['1944', '1944'], ["'68", '1968']],
  ['2012-01-09', 'The office is at 2010 Maple Avenue.'],
  ['2012-01-09', 'Dunmore beat Harlen 21-10 in front of 2012 fans.'],
  ['2012-01-09', 'May Colville and April Rowe own the firm.'],
  ['1989-11-02', 'The Friday Group will build a Summer Hill resort.'],
  ['2012-01-09', 'Resolution 1973 authorized the blockade.'],
  ['1989-11-02', 'The house cost 1984 crowns.'],
  ['1998-10-30', 'One day the two Korvias will be one, he said.', ['One day', 'FUTURE_REF']],
  ['2019-07-20', 'Hours after the blast, crowds filled the streets.', ['Hours', 'PTXH']],
  ['2012-01-09', 'It arrived at 10:15 in the evening.', ['10:15 in the evening', '2012-01-09T22:15']],
  ['2025-03-12', 'The firm was sold two Fridays ago.', ['two Fridays ago', '2025-02-28']],
  ['1998-10-30', 'The ministers argued for most of the day.', ['the day', '1998-10-30']],
  ['2012-01-09', 'Countless hours were spent on the plan.', ['Countless hours', 'PTXH']],
  ['1998-10-30', 'She sees him every weekend.', ['every weekend', 'XXXX-WXX-WE']],
  ['1989-11-02', 'In the September quarter, the bank wrote off $8 million.', ['the September quarter', '1989-Q3']],
  ['1989-11-02', 'It expects 1990 first-quarter earnings to fall.', ['1990 first-quarter', '1990-Q1']],
  ['2019-07-20', "It was written in the fall of '62.", ["the fall of '62", '1962-FA']],
  ['1998-10-30', 'The case was settled out of court for 1,995 crowns, or 2000 marks.'],
  ['2012-01-09', 'The company has 1900 stores and 1850 agents.'],
  ['2025-03-12', 'It was months before the letter reached Osterby.', ['months', 'PXM']],
  [
    '2025-03-12',
    'He was last seen shortly before midnight Sunday near the pier.',
    ['midnight Sunday', '2025-03-09T24:00'],
  ],
  ['2025-03-12', 'Within hours of the vote, crowds gathered in the square.', ['Within hours', 'PTXH']],
  ['1998-10-30', 'A day earlier, troops had closed the border.', ['A day earlier', '1998-10-29']],
  [
    '1998-10-30',
    'Friday was the hottest day of the year in Port Selim.',
    ['Friday', '1998-10-30'],
    ['the year', '1998'],
  ],
  ['1998-10-30', 'The town was shelled throughout the night.', ['the night', '1998-10-29TNI']],
  [
    '1989-11-02',
    'The yield on six-month bills rose to 7.6% from 7.5% a week earlier.',
    ['six-month', 'P6M'],
    ['a week earlier', '1989-W43'],
  ],
  ['2012-01-09', 'Rebels attacked just before dawn, killing nine.', ['dawn', '2012-01-09TMO']],
  [
    '1998-10-30',
    'Divers had found 31 bodies by nightfall, said the coast guard, which called off the search at about 7 p.m.',
    ['nightfall', '1998-10-30TNI'],
    ['about 7 p.m.', '1998-10-30T19:00'],
  ],
  [
    '1998-10-30',
    'Two days earlier, on Wednesday, another ship of the line lost its rudder.',
    ['Two days earlier', '1998-10-28'],
    ['Wednesday', '1998-10-28'],
  ],
  [
    '2012-01-09',
    'A 40-day period of mourning began at sunset on Thursday.',
    ['40-day', 'P40D'],
    ['sunset on Thursday', '2012-01-05TEV'],
  ],
  ['2019-07-20', 'The reservoir was full as recently as May.', ['May', '2019-05']],
]

describe('sentences of news', () => {
  for (const [day, text, ...times] of SENTENCES)
    it(text, () => {
      const found = findTimes(segment(text), { day, from: 'given' })
      expect(found.map(({ span, value }) => [text.slice(span.start, span.end), value])).toEqual(times)
    })
})
