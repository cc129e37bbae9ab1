import { addDays, weekdayOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, OUT_OF_RANGE, pattern, TIMEML, type TimeRule } from '../rule.js'
import { weekendOf } from '../values.js'
import { PART, partOf, S } from '../words.js'

const OFFSET: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overnight: 0 }

function at(context: Context, days: number, suffix = ''): Draft {
  const draft = {
    type: suffix === '' ? 'DATE' : 'TIME',
    grain: suffix === '' ? 'day' : 'part-of-day',
    implied: ['year', 'month', 'day'],
  } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const day = addDays(context.day, days)
  return day === null
    ? { ...draft, value: null, reason: OUT_OF_RANGE }
    : { ...draft, value: `${day}${suffix}`, from: 'story' }
}

/** "USA Today", "Ulm Today", "USA TODAY", "on “Today”" */
const isTitle = (words: string, before: string, next: string): boolean =>
  (/^T[a-z]/.test(words) && (/\p{Lu}\w+\s$/u.test(before) || (/["“]$/.test(before) && /["”]/.test(next)))) ||
  (/^TODAY/.test(words) && /\bUSA\s$/.test(before))

const readDay = ({ groups, ...found }: Found, context: Context): Draft | null => {
  // A paper's or a broadcast's name: "USA Today"
  if (
    isTitle(found.words, context.text.slice(Math.max(0, found.start - 8), found.start), context.text.charAt(found.end))
  )
    return null
  const word = groups.day!.toLowerCase()
  const suffix = word === 'tonight' || word === 'overnight' ? 'TNI' : groups.part ? partOf(groups.part) : ''
  return at(context, OFFSET[word]!, suffix)
}

export const DAYS: readonly TimeRule[] = [
  {
    id: 'rule:times/day-after-tomorrow',
    summary: 'the day after tomorrow, the day before yesterday',
    pattern: pattern(`(?:the${S})?day${S}(?:(?<next>after${S}tomorrow)|before${S}yesterday)`),
    first: 'td',
    read: ({ groups }, context) => at(context, groups.next === undefined ? -2 : 2),
    examples: [
      {
        text: 'They vote the day after tomorrow.',
        anchor: '2014-08-12',
        words: 'the day after tomorrow',
        type: 'DATE',
        value: '2014-08-14',
      },
    ],
    counterexamples: ['He left a day after the vote.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/today',
    summary: 'today, yesterday, tomorrow, with or without a part of the day',
    pattern: pattern(`(?<day>today|yesterday|tomorrow|tonight)(?:${S}(?:in${S}the${S})?(?<part>${PART}))?`),
    first: 'ty',
    read: readDay,
    examples: [
      { text: 'He resigned yesterday.', anchor: '2014-03-01', words: 'yesterday', type: 'DATE', value: '2014-02-28' },
      {
        text: 'He resigned late yesterday.',
        anchor: '2014-03-01',
        words: 'late yesterday',
        type: 'DATE',
        value: '2014-02-28',
        mod: 'END',
      },
      {
        text: 'He resigned yesterday afternoon.',
        anchor: '2014-03-01',
        words: 'yesterday afternoon',
        type: 'TIME',
        value: '2014-02-28TAF',
      },
      { text: 'They vote tonight.', anchor: '2014-03-01', words: 'tonight', type: 'TIME', value: '2014-03-01TNI' },
      { text: 'They vote tomorrow.', anchor: null, words: 'tomorrow', type: 'DATE', value: null },
    ],
    counterexamples: ['The yesteryear of steam.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/this-morning',
    summary: 'a part of this day, or the last night',
    pattern: pattern(`(?<which>this|last)${S}(?<part>${PART})`),
    first: 'tl',
    read: ({ groups }, context) => {
      if (groups.which!.toLowerCase() === 'this') return at(context, 0, partOf(groups.part!))
      return /^(?:night|evening)$/i.test(groups.part!) ? at(context, -1, partOf(groups.part!)) : null
    },
    examples: [
      {
        text: 'She spoke this morning.',
        anchor: '2014-03-01',
        words: 'this morning',
        type: 'TIME',
        value: '2014-03-01TMO',
      },
      {
        text: 'She spoke last night.',
        anchor: '2014-03-01',
        words: 'last night',
        type: 'TIME',
        value: '2014-02-28TNI',
      },
    ],
    counterexamples: ['At last mornings were warm.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/weekend',
    summary: 'the weekend: the last one, or the one to come where the clause looks ahead or on its own Friday',
    pattern: pattern(
      `(?<which>the|this|last|next|this${S}past|this${S}coming|the${S}coming|the${S}past)${S}(?:(?:long|holiday)${S})?weekend`,
    ),
    read: readWeekend,
    examples: [
      {
        text: 'Three men died over the weekend.',
        anchor: '2014-08-12',
        words: 'the weekend',
        type: 'DATE',
        value: '2014-W32-WE',
      },
      {
        text: 'They will meet this weekend.',
        anchor: '2014-08-12',
        words: 'this weekend',
        type: 'DATE',
        value: '2014-W33-WE',
      },
      {
        text: 'They met last weekend.',
        anchor: '2014-08-12',
        words: 'last weekend',
        type: 'DATE',
        value: '2014-W32-WE',
      },
    ],
    counterexamples: ['They met on weekends.'],
    source: TIMEML,
  },
]

function readWeekend(found: Found, context: Context): Draft {
  const draft = { type: 'DATE', grain: 'weekend', implied: ['year', 'month', 'day'] } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const which = found.groups.which!.toLowerCase().replace(/\s+/g, ' ')
  const inside = weekdayOf(context.day) > 5
  const direction = context.direction(found)
  const back =
    which === 'last' ||
    which.endsWith('past') ||
    (which === 'this' && direction === 'past' && !inside && weekdayOf(context.day) < 4) ||
    (!/next|coming|this/.test(which) && direction !== 'future' && !inside)
  // On a Thursday or Friday "next weekend" is not the one that begins.
  const near = inside || (which === 'next' && weekdayOf(context.day) > 3)
  const days = which === 'next' || which.endsWith('coming') ? (near ? 7 : 0) : back ? -7 : 0
  const day = addDays(context.day, days)
  return { ...draft, value: day === null ? null : weekendOf(day), from: 'story' }
}
