import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import type { Act } from '../../model/act.js'
import type { FoundActors } from '../../model/actor.js'
import { settledTimes } from '../../model/settled-times.js'
import type { Anchor } from '../../model/time.js'
import { segment } from '../1-segment/segment.js'
import { findTimes } from '../3-times/find-times.js'
import { findDues } from './find-dues.js'

const TODAY = '2031-05-12'
const NOBODY: FoundActors = { actors: [], speakers: [], diagnostics: [] }

/** What is due in a sentence said by somebody, or by the story, with the times that the sentence itself tells. */
function read(words: string, act?: Act) {
  const lead = act === undefined ? '' : 'Ress said '
  const text = `${lead}${words}`
  const statement = foundStatement({
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 5, end: 9 }],
    content: [{ start: lead.length, end: text.length }],
    act: act ?? 'say',
  })
  const segmented = segment(text)
  const anchor: Anchor = { day: TODAY, from: 'given' }
  const times = settledTimes(text, findTimes(segmented, anchor), TODAY)
  return findDues(segmented, act === undefined ? [] : [statement], NOBODY, times, TODAY).map(
    ({ kind, what, due, negated }) =>
      `${kind}${negated ? ' not' : ''}: ${what.map(({ start, end }) => text.slice(start, end)).join(' … ')} (${due?.value ?? ''})`,
  )
}

describe('several dues', () => {
  it('stand in one statement, each with a day of its own', () =>
    expect(
      read('that two wells would be dug by Friday and that a third would be opened before the end of June', 'promise'),
    ).toEqual(['promise: two wells would be dug (2031-05-16)', 'promise: a third would be opened (2031-06-30)']))

  it('may be of two kinds', () =>
    expect(read('the recount is to begin on Friday and must be finished by 19 June', 'say')).toEqual([
      'planned: the recount (2031-05-16)',
      'deadline: be finished (2031-06-19)',
    ]))
})

describe('when it is due', () => {
  it('is not how long somebody could take', () =>
    expect(read('he could end the strike “in one day”', 'say').join()).not.toContain('2031'))

  it.each([
    [
      'from now to a day',
      'the guild will patrol the lower harbour from now to 20 June',
      'promise',
      ['promise: patrol the lower harbour (2031-05-12/2031-06-20)'],
    ],
    [
      'at a clock time behind its day',
      'the guild will publish its accounts on Friday at noon',
      'promise',
      ['promise: publish its accounts (2031-05-16T12:00)'],
    ],
    [
      'in a year that is many ahead',
      'the guild will close the old harbour in thirty years',
      'promise',
      ['promise: close the old harbour (2061~)'],
    ],
    [
      'in the morning of a day that is early',
      'the guild will publish its accounts early on Tuesday',
      'promise',
      ['promise: publish its accounts (2031-05-13TMO)'],
    ],
    [
      'by its condition',
      'unless the crews are gone by noon on 20 May, we will open the gates',
      'threaten',
      ['threat: open the gates (2031-05-20)'],
    ],
    [
      'in a week that is named by its day',
      'the envoys would meet again in the week of 19 May',
      'say',
      ['planned: meet again (2031-W21)'],
    ],
    [
      'never by a time of another clause',
      'she would publish the books before the guild rises for the summer',
      'promise',
      ['promise: publish the books ()'],
    ],
    ['never by what lies before it', 'the boats left four days before a deadline for an answer', undefined, []],
    ['never in a year long past', 'In 2019 the guild gave the pilots sixty days to answer.', undefined, []],
    [
      'in the present tense, ahead of the weekday',
      'On Friday the council votes on a levy.',
      undefined,
      ['planned: the council votes on a levy (2031-05-16)'],
    ],
  ] as const)('%s', (_, words, act, dues) => expect(read(words, act)).toEqual(dues))
})

describe('what is owed', () => {
  it.each([
    [
      'goes without the time inside it',
      'Tug crews are to vote on Friday on whether to join.',
      'vote … on whether to join',
    ],
    [
      'keeps both nouns of a subject',
      'The ban on barley and timber will start on 1 June.',
      'The ban on barley and timber',
    ],
    ['is no person who acts', 'Both sides are to close on Friday.', 'close on Friday'],
    [
      'ends before the verb that tells of it',
      'Ress said her deadline of 20 May for an answer on locks was unchanged.',
      'an answer on locks',
    ],
  ])('%s', (_, words, what) => expect(read(words).join()).toContain(`: ${what} (`))
})
