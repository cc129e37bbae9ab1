import { addDays } from '../../../model/calendar.js'
import { RFC_822_ZONES } from '../../../model/lexicon/zones.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, pattern, TIMEML, type TimeRule } from '../rule.js'
import { nearestDate, nearestWeekday, pad } from '../values.js'
import { MONTH, monthNumber, PART, partOf, S, WEEKDAY, weekdayNumber } from '../words.js'

/** Offsets of zones that news in English names; a name without "summer" or "daylight" is standard time. IANA tz database. */
const ZONES: Readonly<Record<string, string>> = {
  ...RFC_822_ZONES,
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  ist: '+05:30',
  jst: '+09:00',
  aest: '+10:00',
}
const ZONE = `(?<zone>(?:${Object.keys(ZONES).join('|')})\\b|(?:eastern|central|mountain|pacific)(?:${S}(?:standard|daylight))?${S}time|et\\b|(?!(?:this|that|the|first|last|some|any|each|every|next|long|same|for|by|at)\\b)\\w{3,14}${S}time\\b)`
const AM = '(?:[ap]\\.m\\.|[ap]m\\b|[ap]\\.m\\b)'
const DAY = `(?:(?<rel>today|(?:yesterday|tomorrow)(?:${S}(?:morning|afternoon|evening|night))?|tonight|this${S}(?:morning|afternoon|evening)|last${S}night)|(?<weekday>${WEEKDAY})|(?<month>${MONTH})${S}(?<date>\\d{1,2}))`
/** The day after a clock time: "10 p.m. on Wednesday", "5 p.m. EST, Nov. 6". */
const ON = `(?:(?:,?${S}${ZONE})?(?:,?${S}(?:on${S})?(?:${WEEKDAY},?${S}(?=${MONTH}))?${DAY})?)?`

const RELATIVE: Readonly<Record<string, number>> = { yesterday: -1, last: -1, tomorrow: 1 }

/** The day named beside a clock time, or the last one named in the paragraph, or the story's. */
function dayBeside(found: Found, context: Context): { readonly day: string | null; readonly from?: 'story' | number } {
  const { rel, weekday, month, date } = found.groups
  const day = context.day
  const from = 'story' as const
  if (rel !== undefined) return { day: day === null ? null : addDays(day, RELATIVE[rel.split(' ')[0]!] ?? 0), from }
  if (weekday !== undefined && !/^(?:sat|sun|wed)$/i.test(weekday))
    return { day: day === null ? null : nearestWeekday(day, weekdayNumber(weekday), context.direction(found)), from }
  if (month !== undefined)
    return {
      day: day === null ? null : nearestDate(day, monthNumber(month), Number(date), () => context.direction(found)),
      from,
    }
  const next = new RegExp(`^[\\s,(]{0,3}(?:\\d{4} gmt\\)? )?(?:on )?(?<weekday>${WEEKDAY})`, 'i').exec(
    context.after(found, 30),
  )
  if (next?.groups && day !== null)
    return { day: nearestWeekday(day, weekdayNumber(next.groups.weekday!), context.direction(found)), from }
  const last = context.last((value) => /^\d{4}-\d\d-\d\d/.test(value), 3)
  if (last >= 0 && context.named[last]!.paragraph === context.paragraph)
    return { day: context.named[last]!.draft.value!.slice(0, 10), from: last }
  return { day, from }
}

function zoneOf(words: string | undefined): { readonly zone?: string } {
  const zone = words === undefined ? undefined : ZONES[words.toLowerCase()]
  return zone === undefined ? {} : { zone }
}

function at(found: Found, context: Context, clock: string): Draft {
  const { day, from } = dayBeside(found, context)
  const draft = {
    type: 'TIME',
    grain: clock.length > 3 ? 'minute' : 'hour',
    implied: ['year', 'month', 'day'],
    ...zoneOf(found.groups.zone),
  } as const
  if (day === null || from === undefined) return { ...draft, value: null, reason: NO_DAY }
  return { ...draft, value: `${goesOn(found, context, day, clock) ?? day}${clock}`, from }
}

/** "From 9 p.m. to 5 a.m." ends on the next day. */
function goesOn({ groups, start }: Found, context: Context, day: string, clock: string): string | null {
  const last = context.named.at(-1)
  if (last?.draft.type !== 'TIME' || (groups.rel ?? groups.weekday ?? groups.month) !== undefined) return null
  const joined = /^,?\s?(?:(?:to|until|till|through)\s|[-–]\s?)$/.test(context.lower.slice(last.end, start))
  return joined && last.draft.value !== null && last.draft.value > day + clock ? addDays(day, 1) : null
}

function readClock(found: Found, context: Context): Draft | null {
  const { hour, minute, half } = found.groups
  const h = Number(hour)
  if (h > 12 || h === 0 || Number(minute ?? 0) > 59) return null
  const pm = half!.toLowerCase().startsWith('p')
  const clock = `T${pad((h % 12) + (pm ? 12 : 0))}:${minute ?? '00'}`
  return at(found, context, clock)
}

export const CLOCK: readonly TimeRule[] = [
  {
    id: 'rule:times/clock',
    summary: 'an hour before or after noon, with the zone and the day beside it',
    pattern: pattern(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?(?<half>${AM})${ON}`),
    first: '0123456789',
    read: readClock,
    examples: [
      {
        text: 'He fled at 10 p.m. Wednesday.',
        anchor: '2014-08-14',
        words: '10 p.m. Wednesday',
        type: 'TIME',
        value: '2014-08-13T22:00',
      },
      {
        text: 'The offer ends at 5 p.m. EST, Nov. 6.',
        anchor: '2014-10-30',
        words: '5 p.m. EST, Nov. 6',
        type: 'TIME',
        value: '2014-11-06T17:00',
      },
      {
        text: 'It rang at about 7:15 a.m.',
        anchor: '2014-08-14',
        words: 'about 7:15 a.m.',
        type: 'TIME',
        value: '2014-08-14T07:15',
        mod: 'APPROX',
      },
      {
        text: 'It rang at 7:15 p.m. tonight.',
        anchor: '2014-08-14',
        words: '7:15 p.m. tonight',
        type: 'TIME',
        value: '2014-08-14T19:15',
      },
      {
        text: 'It is dark from 9 p.m. to 5 a.m. there.',
        anchor: '2014-08-14',
        words: '5 a.m.',
        type: 'TIME',
        value: '2014-08-15T05:00',
      },
      { text: 'It rang at 7:15 a.m.', anchor: null, words: '7:15 a.m.', type: 'TIME', value: null },
    ],
    counterexamples: ['They sold 5 amps.', 'Take 40 pm of it.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/clock-24',
    summary: 'an hour of twenty-four, where a zone or a colon with "at" shows that it is one',
    pattern: pattern(
      `(?<hour>[01]?\\d|2[0-4])(?:(?<colon>[:.])(?<minute>[0-5]\\d)|(?<bare>[0-5]\\d)(?=${S}(?:gmt|utc|hours|hrs|local)\\b))(?:${S}(?:hours|hrs))?${ON}`,
    ),
    first: '0123456789',
    read: (found, context) => {
      const { hour, minute, bare, zone, colon } = found.groups
      const led = /\b(?:at|about|around|by|until|from|before|after|since|to|and|\()\s?$/.test(context.before(found, 10))
      // The same time in another zone: "10:35 a.m. (0735 GMT)".
      if (
        context.named.at(-1)?.draft.type === 'TIME' &&
        /^\s?\($/.test(context.text.slice(context.named.at(-1)!.end, found.start))
      )
        return null
      if (zone === undefined && bare === undefined && (!led || colon === '.')) return null
      if (/^\s*(?:minutes|left|remaining|lead|win|victory|into)\b/.test(context.after(found, 12))) return null
      return at(found, context, `T${pad(Number(hour))}:${minute ?? bare}`)
    },
    examples: [
      {
        text: 'It struck at 15:30 GMT on Friday.',
        anchor: '2014-08-14',
        words: '15:30 GMT on Friday',
        type: 'TIME',
        value: '2014-08-08T15:30',
      },
      {
        text: 'It struck (0735 GMT).',
        anchor: '2014-08-14',
        words: '0735 GMT',
        type: 'TIME',
        value: '2014-08-14T07:35',
      },
    ],
    counterexamples: ['Vell won 3:15 ahead.', 'Psalm 23:15 was read.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/hour-in-words',
    summary: 'noon, midnight, an hour by the clock or in a part of the day',
    pattern: pattern(
      `(?:(?<name>noon|midnight|midday)|(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?<minute>[0-5]\\d)(?=${S}(?:in${S}the|at)${S}))?(?:${S}o['’]clock(?:${S}(?:in${S}the|at)${S}(?<part>${PART}))?|${S}in${S}the${S}(?<in>morning|afternoon|evening)|${S}at${S}(?<night>night)|(?=${S}(?:(?<soon>tonight)|(?:this|yesterday|tomorrow)${S}(?<that>morning|afternoon|evening)|last${S}(?<gone>night))\\b)))${ON}`,
    ),
    read: readHour,
    examples: [
      {
        text: 'Talks ended at noon Thursday.',
        anchor: '2014-08-15',
        words: 'noon Thursday',
        type: 'TIME',
        value: '2014-08-14T12:00',
      },
      {
        text: 'He left at 4 in the morning.',
        anchor: '2014-08-15',
        words: '4 in the morning',
        type: 'TIME',
        value: '2014-08-15T04:00',
      },
      {
        text: 'He left at 10:15 in the evening.',
        anchor: '2014-08-15',
        words: '10:15 in the evening',
        type: 'TIME',
        value: '2014-08-15T22:15',
      },
      {
        text: 'It opens at 8 tonight.',
        anchor: '2014-08-15',
        words: '8 tonight',
        type: 'TIME',
        value: '2014-08-15T20:00',
      },
      {
        text: "He left at eight o'clock.",
        anchor: '2014-08-15',
        words: "eight o'clock",
        type: 'TIME',
        value: '2014-08-15T08:00',
      },
    ],
    counterexamples: ['He works best at night.', 'They met the six last night.'],
    source: TIMEML,
  },
]

/** "at 8 tonight"; "the 8 last night" are no hours. */
const AT = /\b(?:at|by|until|till|before|after|around|about|since|from)\s$/
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function readHour(found: Found, context: Context): Draft | null {
  const { name, hour, in: inside, night } = found.groups
  const part = found.groups.part ?? found.groups.that ?? found.groups.gone ?? (found.groups.soon && 'night')
  if (part !== undefined && found.groups.part === undefined && !AT.test(context.before(found, 10))) return null
  if (
    name !== undefined &&
    found.groups.rel === undefined &&
    found.groups.weekday === undefined &&
    found.groups.month === undefined &&
    !/\b(?:at|by|until|till|before|after|around|about|since|from|to|of|past|and|or)\s+(?:\w+\s)?$/.test(
      context.before(found, 16),
    )
  )
    return null
  if (name !== undefined) return at(found, context, /^midnight/i.test(name) ? 'T24:00' : 'T12:00')
  const h = HOURS.indexOf(hour!.toLowerCase()) + 1 || Number(hour)
  const half = partOf(part ?? inside ?? night ?? 'morning')
  if (h > 12 || h < 1) return null
  const late = half !== 'TMO' && !(half === 'TNI' && h < 5) && h < 12
  return at(found, context, `T${pad(late ? h + 12 : h)}:${found.groups.minute ?? '00'}`)
}
