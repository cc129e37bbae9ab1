import type { Timex } from '../corpora/timeml.js'

/** A gold time expression with what its kind is told by: its words in lower case with plain spaces, and the day of its document. */
export type TimexInPlace = Pick<Timex, 'type' | 'value'> & { readonly words: string; readonly made: string | null }

export type TimeKind = { readonly kind: string; readonly applies: (t: TimexInPlace) => boolean }

const MONTH =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/
const PART_OF_DAY = /\b(?:(?:after)?noon|mid(?:day|night)|mornings?|evenings?|(?:over|to)?nights?)\b|\b[ap]\.m\b/
const YEAR = /\b(?:1[5-9]|20)\d\d\b/
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/
const NUMBER = String.raw`(?:\d[\d,./ ]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|few|several|couple of)`
const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)'
const N_UNITS = new RegExp(String.raw`\b${NUMBER}[- ](?:\w+[- ])?${UNIT}\b`)

/**
 * Kinds of time expressions, for a table of what is hard: the first that applies. They are told by the gold's words and value alone, so
 * that every system is asked for the same ones.
 */
export const TIME_KINDS: readonly TimeKind[] = [
  { kind: 'present, past, future reference', applies: (t) => /_REF$/.test(t.value) },
  { kind: 'set', applies: (t) => t.type === 'SET' || /^(?:dai|week|month|quarter|year)ly$/.test(t.words) },
  {
    kind: 'quarter, half, fiscal',
    applies: (t) => /-[QH][\dX]/.test(t.value) || /\b(?:quarter|fiscal)|\bperiod\b/.test(t.words),
  },
  {
    kind: 'decade, century',
    applies: (t) =>
      /^\d\d\dX?$|^\d\d(?:XX)?$|^P[\dX]+[EC]/.test(t.value) || /\bdecades?\b|centur|\d0'?s\b/.test(t.words),
  },
  {
    kind: 'clock, part of day',
    applies: (t) =>
      (/\d?T\d|T(?:MO|MI|AF|EV|NI|DT)/.test(t.value) && !t.value.startsWith('P')) || PART_OF_DAY.test(t.words),
  },
  {
    kind: 'N units ago, earlier, later',
    applies: (t) =>
      /\b(?:ago|earlier|later|before|after)\b/.test(t.words) &&
      (N_UNITS.test(t.words) || /^(?:year|week|month)s?[- ]/.test(t.words)),
  },
  { kind: 'date or month with its year', applies: (t) => MONTH.test(t.words) && YEAR.test(t.words) },
  {
    kind: 'month and day, no year',
    applies: (t) => MONTH.test(t.words) && !YEAR.test(t.words) && /^\d{4}-\d\d-\d\d/.test(t.value),
  },
  {
    kind: "weekday after the story's date",
    applies: (t) =>
      WEEKDAY.test(t.words) && /^\d{4}-\d\d-\d\d/.test(t.value) && t.made !== null && t.value.slice(0, 10) > t.made,
  },
  { kind: 'weekday, past', applies: (t) => WEEKDAY.test(t.words) },
  { kind: 'month', applies: (t) => MONTH.test(t.words) },
  { kind: 'today, yesterday, tomorrow', applies: (t) => /\b(?:today|yesterday|tomorrow|tonight)\b/.test(t.words) },
  { kind: 'year', applies: (t) => YEAR.test(t.words) },
  {
    kind: 'last, past, next N units',
    applies: (t) =>
      /\b(?:last|past|next|previous|coming|recent)\b/.test(t.words) && N_UNITS.test(t.words) && /^P[\dT]/.test(t.value),
  },
  {
    kind: 'last, this, next week, month, year',
    applies: (t) =>
      t.type !== 'DURATION' &&
      /\b(?:last|past|next|this|current|coming|previous|following)\b.*\b(?:day|week|weekend|month|year|spring|summer|fall|autumn|winter)s?\b/.test(
        t.words,
      ),
  },
  { kind: 'vague duration', applies: (t) => t.type === 'DURATION' && /^PT?X/.test(t.value) },
  { kind: 'duration', applies: (t) => t.type === 'DURATION' },
  { kind: 'the day, that year', applies: (t) => /^(?:the|that|those|these)\b/.test(t.words) },
  { kind: 'other', applies: () => true },
]

export const kindOf = (t: TimexInPlace): string => TIME_KINDS.find(({ applies }) => applies(t))!.kind
