import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../model/calendar.js'
import type { Anchor } from '../../model/time.js'
import { segment } from '../1-segment/segment.js'
import { findTimes } from './find-times.js'

const given = (day: string): Anchor => ({ day, from: 'given' })

/** Words and value of each time, with its range where it has one. */
const told = (text: string, anchor: Anchor) =>
  findTimes(segment(text), anchor).map(({ span, value, range }) => {
    const words = text.slice(span.start, span.end)
    return range === null ? [words, value] : [words, value, range]
  })

describe('direction of a weekday', () => {
  // 2014-08-13 is a Wednesday.
  for (const [text, value] of [
    ['The mayor resigned Monday.', '2014-08-11'],
    ['The mayor said on Monday that the bridge would open.', '2014-08-11'],
    ['On Monday, the mayor will speak.', '2014-08-18'],
    ['The mayor on Monday issued a warning to pilots.', '2014-08-11'],
    ['The bridge is to be closed on Monday.', '2014-08-18'],
    ['Half of the pilots had signed the letter by Monday.', '2014-08-11'],
    ['The fair made a fine start on Monday.', '2014-08-11'],
    ['The letters were sent beginning on Monday.', '2014-08-11'],
    ['The fair will run beginning on Monday.', '2014-08-18'],
    ['The mayor was seen shortly before Monday.', '2014-08-11'],
    ['The mayor leaves on Monday for Ulm.', '2014-08-18'],
    ['The pilots have until Monday to answer.', '2014-08-18'],
    ['The answer is due by Monday.', '2014-08-18'],
    ['Until Monday, the pilots had not answered.', '2014-08-11'],
    ['The talks are set to resume Monday.', '2014-08-18'],
    ['The bridge had been scheduled to open Monday.', '2014-08-11'],
    ["Tannick mourned those who died in Monday's crash.", '2014-08-11'],
    ["Ostrelle prepares ahead of Monday's vote.", '2014-08-18'],
    ['The mayor vowed Monday to stay.', '2014-08-11'],
    ['He set a Monday deadline for the pilots.', '2014-08-18'],
    ['He set Monday as the deadline for the pilots.', '2014-08-18'],
    ['He had set Monday as a deadline for the pilots.', '2014-08-11'],
    ['The pilots signed an open letter Monday asking for rest.', '2014-08-11'],
    ['The mayor seemed to be of two minds Monday when she spoke.', '2014-08-11'],
    ['Of the likely voters asked Monday, half were undecided.', '2014-08-11'],
    ['She is edging closer to the chair, thanks to her win Monday in Ulm.', '2014-08-11'],
    ['The mayor would have trouble winning on Monday.', '2014-08-18'],
    ['The mayor would have won on Monday.', '2014-08-11'],
    ['Ulm holds its vote on Monday.', '2014-08-18'],
    ['The pilots will also sign after Monday.', '2014-08-18'],
    ['The mayor spoke Wednesday.', '2014-08-13'],
    ['The mayor spoke last Wednesday.', '2014-08-06'],
    ['The mayor will speak next Wednesday.', '2014-08-20'],
  ] as const)
    it(text, () => expect(told(text, given('2014-08-13'))[0]?.[1]).toBe(value))
})

describe('the year of a month', () => {
  for (const [text, value] of [
    ['The mayor had raised two million crowns through June.', '2014-06'],
    ['The pilots may say more in a July letter that will be read aloud.', '2014-07'],
    ['The bridge will open in May.', '2015-05'],
    ['The bridge opened in October.', '2013-10'],
    ["Ulm waits until October's elections.", '2014-10'],
    ['From March through May, he was the only guest.', '2014-03'],
  ] as const)
    it(text, () => expect(told(text, given('2014-08-13'))[0]?.[1]).toBe(value))
})

describe('ranges', () => {
  for (const [text, ...times] of [
    [
      'It ran between 3 and 5 May 2012.',
      ['3', '2012-05-03', '2012-05-03/2012-05-05'],
      ['5 May 2012', '2012-05-05', '2012-05-03/2012-05-05'],
    ],
    [
      'They will meet from Monday to Wednesday.',
      ['Monday', '2014-08-18', '2014-08-18/2014-08-20'],
      ['Wednesday', '2014-08-20', '2014-08-18/2014-08-20'],
    ],
    ['It rained on Monday and Tuesday.', ['Monday', '2014-08-11'], ['Tuesday', '2014-08-12']],
    [
      'He ruled from 1990 to 1995.',
      ['1990', '1990', '1990-01-01/1995-12-31'],
      ['1995', '1995', '1990-01-01/1995-12-31'],
    ],
    [
      'It ran from March 2011 until May 2012.',
      ['March 2011', '2011-03', '2011-03/2012-05'],
      ['May 2012', '2012-05', '2011-03/2012-05'],
    ],
  ] as const)
    it(text, () => expect(told(text, given('2014-08-13'))).toEqual(times))
})

describe('what is no time', () => {
  for (const text of [
    'They may march and the sun sat on the second fall.',
    'Call 555-1990 or 0800 1234.',
    'See http://www.example.org/2014/08/12/news.html or mail vell.1999@example.org.',
    'Ulm beat Vell 21-19 and then 3:1.',
    'It holds 2000 people and costs $1999.',
    'The 52-year-old pilot, who is 52 years old, left.',
    'He spoke to USA Today.',
  ])
    it(text, () => expect(told(text, given('2014-08-13'))).toEqual([]))
})

describe('without a day to count from', () => {
  const text = 'He left yesterday, two weeks ago, last year, on Friday, in May, on May 5, at 3 p.m. and at Easter.'

  it('relative times have a reason instead of a value', () => {
    const times = findTimes(segment(text), null)
    expect(times).toHaveLength(8)
    for (const time of times) expect(time).toMatchObject({ value: null, anchor: null, reason: expect.any(String) })
  })

  it('an anchor that is no day is none', () => {
    expect(told('He left yesterday.', given('2014-02-31'))).toEqual([['yesterday', null]])
  })
})

describe('anchors', () => {
  it('of the text are told by their place', () => {
    const times = findTimes(segment('The dam was built in 1996. Eight years later it burst.'), given('2014-08-13'))
    expect(times[1]).toMatchObject({ value: '2004', anchor: 'text', anchoredOn: 0, grain: 'year' })
  })

  it('say where the day came from', () => {
    const [time] = findTimes(segment('He left yesterday.'), { day: '2014-08-13', from: 'dateline' })
    expect(time).toMatchObject({
      anchor: 'dateline',
      anchoredOn: null,
      implied: ['year', 'month', 'day'],
      grain: 'day',
    })
  })

  it('may lie in the future, or at the calendar’s end', () => {
    expect(told('He leaves tomorrow.', given('2914-08-13'))).toEqual([['tomorrow', '2914-08-14']])
    expect(told('He leaves tomorrow or next year.', given('9999-12-31'))).toEqual([
      ['tomorrow', null],
      ['next year', null],
    ])
  })

  it('are kept apart from the zone of a clock', () => {
    const [time] = findTimes(segment('It struck at 5 p.m. EST on Friday.'), given('2014-08-13'))
    expect(time).toMatchObject({ type: 'TIME', value: '2014-08-08T17:00', zone: '-05:00' })
  })
})

describe('any text', () => {
  const WORDS =
    'the a last next this early late of in on by until from to and or May march 5 31 2014 1990s Friday Monday week month year years ago later before quarter third half day days two several noon 3:15 p.m. EST night every each fiscal earlier Easter February , . - ’s " \n'.split(
      /(?<! ) /,
    )
  const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))

  it('gives times in order, apart, inside the text, each with a value or a reason', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2014-08-13', '0001-01-01', '9999-12-31', null), (text, day) => {
        let end = 0
        findTimes(segment(text), day === null ? null : given(day)).forEach((time, i) => {
          expect(time.span.start).toBeGreaterThanOrEqual(end)
          expect(time.span.end).toBeGreaterThan(time.span.start)
          end = time.span.end
          expect(end).toBeLessThanOrEqual(text.length)
          expect(time.value === null).toBe(time.reason !== null)
          expect(time.anchor === 'text').toBe(time.anchoredOn !== null)
          if (time.anchoredOn !== null) expect(time.anchoredOn).toBeLessThan(i)
          if (time.value !== null && time.type === 'DATE' && time.grain !== 'reference' && day === '2014-08-13')
            expect(boundsOf(time.value), `${text} | ${time.value}`).not.toBeNull()
        })
      }),
      { numRuns: 2000 },
    )
  })
})
