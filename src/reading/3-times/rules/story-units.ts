import { addDays, isoWeekOf, partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { withDays } from '../periods.js'
import { type Draft, type Found, NO_DAY, OWN, pattern, TIMEML, type TimeRule } from '../rule.js'
import { partOf, S, unitOf, YEAR } from '../words.js'
import { unitAt } from './last-next.js'

/** The day that a part of a day belongs to: the last named in the paragraph, else the story's. */
function dayNear(context: Context): { readonly day: string | null; readonly from: 'story' | number } {
  const last = context.last((value) => /^\d{4}-\d\d-\d\d/.test(value), 4)
  if (last >= 0 && context.named[last]!.paragraph === context.paragraph)
    return { day: context.named[last]!.draft.value!.slice(0, 10), from: last }
  return { day: context.day, from: 'story' }
}

function partNear(context: Context, part: string, days: number): Draft {
  const { day, from } = dayNear(context)
  const draft = { type: 'TIME', grain: 'part-of-day', implied: ['year', 'month', 'day'] } as const
  if (day === null) return { ...draft, value: null, reason: NO_DAY }
  const then = addDays(day, days)
  return { ...draft, value: then === null ? null : then + part, from }
}

/** "the end of the year": a unit is the story's own only where a part of it is named. */
const OF_UNIT =
  /\b(?:\w{2,10}est|best|worst|most)\s\w{2,12}\sof\s$|\b(?:end|beginning|start|middle|rest|remainder|course|half|most|much|part|close|days|weeks|months)\s+of\s$|\b(?:earlier|later|early|late|sometime|midway)\s+(?:in|this)\s$/

/** "the week's best session", "down 3% for the week, at 40": the unit that the story tells of. */
const OF_THE_STORY =
  /\b(?:for|on|throughout|during|through|start(?:s|ed)?|begins?|began|end(?:s|ed)?|open(?:s|ed)?|close[sd]?|finish(?:es|ed)?)\s$/
const ALONE = /^\s*(?:[,.;:)—–-]|$|and\b|but\b|with\b|at\b|up\b|down\b)/

function isStorys(found: Found, context: Context): boolean {
  if (/^the\s\w+\sof/i.test(found.words)) return true
  const before = context.before(found, 30)
  const after = context.after(found, 12)
  // "At the end of the day, boats are what counts."
  if (found.groups.unit === 'day' && /\bat the end of\s$/.test(before) && /^,/.test(after)) return false
  if (OF_UNIT.test(before)) return true
  const unit = found.groups.unit!
  // The year of a company's figures has a rule of its own.
  if (!/^(?:day|week|month|year)$/.test(unit) || (unit === 'year' && /\bfor\s$/.test(before))) return false
  return /^['’]s\s/.test(after) || (OF_THE_STORY.test(before) && ALONE.test(after))
}

/** A month or year just named, in words of its own, is the one whose end or course is told: "in June 1996, and by the end of the year". */
function unitNamed(unit: string, context: Context): Draft | null {
  const fits = unit === 'month' ? /^\d{4}-\d\d$/ : unit === 'year' ? /^\d{4}$/ : null
  const index = fits === null ? -1 : context.last((value) => fits.test(value), 2)
  if (index < 0 || context.named[index]!.start < context.sentence.start) return null
  const { value, grain } = context.named[index]!.draft
  return { type: 'DATE', value: value!, grain, from: index, implied: unit === 'month' ? ['year', 'month'] : ['year'] }
}

function ofUnit({ groups }: Found, context: Context): Draft {
  if (groups.unit !== 'day' && groups.unit !== 'week')
    return unitNamed(groups.unit!, context) ?? unitAt(context, unitOf(groups.unit!), 0)
  const { day, from } = dayNear(context)
  const draft = { type: 'DATE', grain: groups.unit, implied: ['year', 'month', 'day'] } as const
  if (day === null) return { ...draft, value: null, reason: NO_DAY }
  return { ...draft, value: groups.unit === 'week' ? isoWeekOf(day) : day, from }
}

export const STORY_UNITS: readonly TimeRule[] = [
  {
    id: 'rule:times/of-the-unit',
    summary:
      'the year, month, week or day of the story, where a part of it is named, "the end of the year", or what was in it, "the week’s talks"',
    pattern: pattern(
      `(?:the${S}(?:rest|remainder|course)${S}of${S})?the${S}(?<unit>year|month|week|decade|century|day)(?!${S}(?:\\d|ended|ending|before|after|to${S}\\w+${S}\\d))`,
    ),
    read: (found, context) => (isStorys(found, context) ? ofUnit(found, context) : null),
    examples: [
      {
        text: 'They leave by the end of the year.',
        anchor: '2014-08-12',
        words: 'the end of the year',
        type: 'DATE',
        value: '2014',
        mod: 'END',
      },
      {
        text: 'Shares fell on Friday. For the week, they were down 3%.',
        anchor: '2014-08-11',
        words: 'the week',
        type: 'DATE',
        value: '2014-W32',
      },
      {
        text: 'Trade grew in February, and over the course of the month prices rose.',
        anchor: '2014-03-11',
        words: 'the course of the month',
        type: 'DATE',
        value: '2014-02',
      },
      {
        text: "It was the month's third strike.",
        anchor: '2014-08-11',
        words: 'the month',
        type: 'DATE',
        value: '2014-08',
      },
      {
        text: 'They left earlier in the month.',
        anchor: '2014-08-12',
        words: 'earlier in the month',
        type: 'DATE',
        value: '2014-08',
        mod: 'START',
      },
    ],
    counterexamples: [
      'He was man of the year.',
      'The year was dry.',
      'On the day that it rained they left.',
      'At the end of the day, all will be well.',
    ],
    source: OWN,
  },
  {
    id: 'rule:times/year-end',
    summary: 'the end of a year; since it, the end of the last',
    pattern: pattern(`(?:the${S})?year(?:(?<joint>-|${S})|['’]s${S})end(?:${S}(?:of${S})?(?<year>${YEAR}))?`),
    read: (found, context) => {
      const { year } = found.groups
      if (
        year === undefined &&
        !/\b(?:by|at|before|until|since|from|to|through|after|till)\s$|^$/.test(context.before(found, 8)) &&
        !/^\s*[.,;)]/.test(context.after(found, 3))
      )
        return null
      // TimeBank gives "year-end" its last day and "year end" its year.
      if (found.groups.joint !== '-' && year === undefined) return { ...unitAt(context, 'year', 0), mod: 'END' }
      const draft = { type: 'DATE', grain: 'day', mod: 'END' } as const
      if (year !== undefined) return { ...draft, value: `${year}-12-31` }
      const { value, ...rest } = unitAt(context, 'year', /\bsince\s$/.test(context.before(found, 8)) ? -1 : 0)
      return { ...rest, ...draft, value: value === null ? null : `${value}-12-31` }
    },
    examples: [
      {
        text: 'They close it by year-end.',
        anchor: '2014-08-12',
        words: 'year-end',
        type: 'DATE',
        value: '2014-12-31',
        mod: 'END',
      },
    ],
    counterexamples: ['Three year-end parties were held.', 'It was a year-end party.'],
    source: OWN,
  },
  {
    id: 'rule:times/figures-of-the-year',
    summary: 'the year that a company’s figures are for',
    pattern: pattern(`the${S}(?:(?<full>full|entire|whole)${S})?year(?:${S}(?<ended>ended|ending))?`),
    read: (found, context) => {
      const { full, ended } = found.groups
      const end = found.end - (ended?.length ?? 0) - 1
      const before = context.before(found, 6)
      const led = /\b(?:for|in)\s$/.test(before)
      if (ended !== undefined) return withDays({ type: 'DURATION', value: 'P1Y', grain: 'year', end }, { end }, context)
      if (
        !(
          full !== undefined ||
          (led && (context.earnings || before === 'for ') && /^[,.;]/.test(context.after(found, 2)))
        )
      )
        return null
      return unitAt(context, 'year', 0)
    },
    examples: [
      {
        text: 'Quarterly profit fell. For the year, sales were flat.',
        anchor: '2014-08-12',
        words: 'the year',
        type: 'DATE',
        value: '2014',
      },
      {
        text: 'Profit for the year ended Aug. 31 fell.',
        anchor: '2014-10-12',
        words: 'the year',
        type: 'DURATION',
        value: 'P1Y',
      },
    ],
    counterexamples: ['The year they met was dry.'],
    source: OWN,
  },
  {
    id: 'rule:times/full-year',
    summary: 'the year that figures are for: "full-year profit"; in the first months, where they are known, the last',
    pattern: pattern(`full-year(?:${S}(?:fiscal${S})?(?<year>${YEAR}))?`),
    first: 'f',
    read: (found, context) => {
      const { year } = found.groups
      if (year !== undefined) return { type: 'DATE', value: year, grain: 'year' }
      const known = context.day !== null && partsOf(context.day).month <= 3 && context.direction(found) === 'past'
      return unitAt(context, 'year', known ? -1 : 0)
    },
    examples: [
      {
        text: 'Analysts expect full-year profit of three crowns.',
        anchor: '2014-08-12',
        words: 'full-year',
        type: 'DATE',
        value: '2014',
      },
      {
        text: 'The mill said full-year profit rose.',
        anchor: '2014-02-12',
        words: 'full-year',
        type: 'DATE',
        value: '2013',
      },
    ],
    counterexamples: ['It lasted a full year.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/at-dawn',
    summary: 'dawn, dusk or night of the day last named, else of the story’s day',
    pattern: pattern(`(?:dawn|daybreak|sunrise|dusk|sunset|sundown|nightfall)`),
    first: 'dsn',
    read: (found, context) =>
      /\b(?:at|by|before|after|until|till|since|around|from)\s$/.test(context.before(found, 8))
        ? partNear(context, partOf(found.words), 0)
        : null,
    examples: [
      {
        text: 'On May 3, 2012, they marched until dusk.',
        anchor: null,
        words: 'dusk',
        type: 'TIME',
        value: '2012-05-03TEV',
      },
      { text: 'The ferry left at dawn.', anchor: '2014-08-12', words: 'dawn', type: 'TIME', value: '2014-08-12TMO' },
    ],
    counterexamples: ['It was the dawn of steam.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/the-morning',
    summary: 'a part of the day last named, else of the story’s day',
    pattern: pattern(
      `(?<the>the${S}|mid[- ]|(?:early|late)${S})(?:(?:early|late|mid)(?:${S}|-))?(?<part>morning|afternoon|evening)(?!${S}(?:news|post|standard|star|show|star|paper|papers))`,
    ),
    read: (found, context) => {
      if (
        !/\b(?:in|during|by|until|through|since|from|at|on)\s$/.test(context.before(found, 8)) &&
        !/^(?:mid|early|late)/i.test(found.words)
      )
        return null
      const mod = /mid/i.test(found.words)
        ? 'MID'
        : /early/i.test(found.words)
          ? 'START'
          : /late/i.test(found.words)
            ? 'END'
            : undefined
      const next = /^,?\s+(?<rel>yesterday|today|tomorrow)/.exec(context.after(found, 14))
      const draft =
        next?.groups === undefined
          ? partNear(context, partOf(found.groups.part!), 0)
          : partOfDay(context, found, next.groups.rel!)
      return mod === undefined
        ? draft
        : { ...draft, mod, ...(next === null ? {} : { end: found.end + next[0].length }) }
    },
    examples: [
      {
        text: 'He fled on May 3, 2012, in the evening.',
        anchor: null,
        words: 'the evening',
        type: 'TIME',
        value: '2012-05-03TEV',
      },
      {
        text: 'By mid afternoon it was over.',
        anchor: '2014-08-12',
        words: 'mid afternoon',
        type: 'TIME',
        value: '2014-08-12TAF',
        mod: 'MID',
      },
    ],
    counterexamples: ['He reads the Morning Star.', 'The evening was long.'],
    source: OWN,
  },
  {
    id: 'rule:times/the-night',
    summary: 'the night of the day last named, else the last one: "throughout the night"',
    pattern: pattern(`the${S}night`),
    first: 't',
    read: (found, context) => {
      if (!/\b(?:during|throughout|through|into)\s$/.test(context.before(found, 12))) return null
      if (!/^\s?(?:[,.;:)]|$|and\b|as\b|but\b|when\b|to\b)/.test(context.after(found, 6))) return null
      return partNear(context, 'TNI', dayNear(context).from === 'story' ? -1 : 0)
    },
    examples: [
      {
        text: 'The town was shelled throughout the night.',
        anchor: '2014-08-12',
        words: 'the night',
        type: 'TIME',
        value: '2014-08-11TNI',
      },
      {
        text: 'On May 3, 2012, the vote went on into the night.',
        anchor: null,
        words: 'the night',
        type: 'TIME',
        value: '2012-05-03TNI',
      },
    ],
    counterexamples: ['The night was long.', 'They met in the night club.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/overnight',
    summary: 'the night before the day last named, else before the story’s day',
    pattern: pattern(`overnight(?!${S}(?:bag|stay|success|guest|train|delivery))`),
    // "It will not happen overnight": at once.
    first: 'o',
    read: (found, context) =>
      /\b(?:happen|change|disappear)\s$/.test(context.before(found, 12)) ? null : partNear(context, 'TNI', -1),
    examples: [
      {
        text: 'Shells fell overnight.',
        anchor: '2014-08-12',
        words: 'overnight',
        type: 'TIME',
        value: '2014-08-11TNI',
      },
    ],
    counterexamples: ['She was an overnight success.', 'It will not happen overnight.'],
    source: OWN,
  },
]

function partOfDay(context: Context, { groups }: Found, rel: string): Draft {
  const draft = { type: 'TIME', grain: 'part-of-day', implied: ['year', 'month', 'day'] } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const day = addDays(context.day, { yesterday: -1, today: 0, tomorrow: 1 }[rel as 'today'])
  return { ...draft, value: day === null ? null : day + partOf(groups.part!), from: 'story' }
}
