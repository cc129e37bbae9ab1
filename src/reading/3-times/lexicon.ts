import type { HebrewFeast } from './feasts.js'

/** How a holiday's day is found in a year. */
export type HolidayDay =
  | { readonly month: number; readonly day: number }
  /** The nth weekday of a month, Monday 1; the last where `nth` is -1; `plus` days later. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days from Easter Sunday. */
  | { readonly easter: number; readonly orthodox?: true }
  | { readonly hebrew: HebrewFeast }
  /** A day of the Islamic calendar, or a whole month of it. */
  | { readonly islamic: number; readonly day: number | 'all' }
  | { readonly lunar: 'new year' }
  /** Why its day is not told. */
  | { readonly unknown: string }

export type Holiday = { readonly words: string; readonly when: HolidayDay; readonly source: string }

const US = '5 U.S.C. 6103'
const UK = 'Banking and Financial Dealings Act 1971'
const CHURCH = 'Gregorian computus (Inter gravissimas, 1582)'
const CUSTOM = 'by custom'
const HEBREW = 'Hebrew calendar; the day that begins at sundown of the one before'
const ISLAMIC = 'tabular Islamic calendar'
const EID = 'eid[- ]?(?:al|ul|el)[- ]'

/** Apostrophes are straight or curved; "s" may follow with or without one. */
export const HOLIDAYS: readonly Holiday[] = [
  { words: 'christmas eve', when: { month: 12, day: 24 }, source: CHURCH },
  { words: 'christmas(?: day)?', when: { month: 12, day: 25 }, source: US },
  { words: 'boxing day', when: { month: 12, day: 26 }, source: UK },
  { words: "new year(?:['’]?s)? eve", when: { month: 12, day: 31 }, source: CUSTOM },
  { words: "new year(?:['’]?s day| day|['’]s(?! resolution))", when: { month: 1, day: 1 }, source: US },
  {
    words: "martin luther king(?:,? jr\\.?)?(?:['’]?s)?(?: birthday)? day",
    when: { month: 1, weekday: 1, nth: 3 },
    source: US,
  },
  { words: 'inauguration day', when: { month: 1, day: 20 }, source: 'Amendment XX to the U.S. Constitution' },
  { words: 'epiphany', when: { month: 1, day: 6 }, source: CHURCH },
  { words: 'australia day', when: { month: 1, day: 26 }, source: 'Australia Day Acts' },
  { words: 'groundhog day', when: { month: 2, day: 2 }, source: CUSTOM },
  { words: "(?:st\\.? )?valentine['’]?s day", when: { month: 2, day: 14 }, source: CUSTOM },
  { words: "president(?:['’]?s|s['’]?)? day", when: { month: 2, weekday: 1, nth: 3 }, source: US },
  { words: "international women['’]?s day", when: { month: 3, day: 8 }, source: 'United Nations, resolution 32/142' },
  { words: "(?:st\\.?|saint) patrick['’]?s day", when: { month: 3, day: 17 }, source: CUSTOM },
  { words: "april fools?['’]?s? day", when: { month: 4, day: 1 }, source: CUSTOM },
  { words: 'earth day', when: { month: 4, day: 22 }, source: CUSTOM },
  { words: 'anzac day', when: { month: 4, day: 25 }, source: CUSTOM },
  { words: 'may day', when: { month: 5, day: 1 }, source: CUSTOM },
  { words: 'cinco de mayo', when: { month: 5, day: 5 }, source: CUSTOM },
  { words: "mother['’]?s['’]? day", when: { month: 5, weekday: 7, nth: 2 }, source: '36 U.S.C. 117' },
  { words: 'memorial day', when: { month: 5, weekday: 1, nth: -1 }, source: US },
  { words: "father['’]?s['’]? day", when: { month: 6, weekday: 7, nth: 3 }, source: '36 U.S.C. 109' },
  { words: 'juneteenth', when: { month: 6, day: 19 }, source: US },
  { words: 'canada day', when: { month: 7, day: 1 }, source: 'Holidays Act (Canada)' },
  { words: 'independence day', when: { month: 7, day: 4 }, source: US },
  { words: 'bastille day', when: { month: 7, day: 14 }, source: CUSTOM },
  { words: 'labou?r day', when: { month: 9, weekday: 1, nth: 1 }, source: US },
  { words: 'columbus day', when: { month: 10, weekday: 1, nth: 2 }, source: US },
  { words: 'halloween', when: { month: 10, day: 31 }, source: CUSTOM },
  { words: "all saints['’] day", when: { month: 11, day: 1 }, source: CHURCH },
  { words: 'election day', when: { month: 11, weekday: 1, nth: 1, plus: 1 }, source: '2 U.S.C. 7' },
  { words: 'guy fawkes (?:day|night)', when: { month: 11, day: 5 }, source: CUSTOM },
  { words: "(?:veterans?['’]?s?['’]?|armistice|remembrance) day", when: { month: 11, day: 11 }, source: US },
  { words: 'thanksgiving(?: day)?', when: { month: 11, weekday: 4, nth: 4 }, source: US },
  { words: 'black friday', when: { month: 11, weekday: 4, nth: 4, plus: 1 }, source: CUSTOM },
  { words: 'cyber monday', when: { month: 11, weekday: 4, nth: 4, plus: 4 }, source: CUSTOM },
  { words: 'orthodox christmas(?: day)?', when: { month: 1, day: 7 }, source: 'Julian calendar' },
  { words: 'orthodox good friday', when: { easter: -2, orthodox: true }, source: 'Julian computus' },
  { words: 'orthodox easter(?: sunday)?', when: { easter: 0, orthodox: true }, source: 'Julian computus' },
  { words: 'super tuesday', when: { month: 3, weekday: 2, nth: 1 }, source: 'by custom, since 2000 but for 2008' },
  { words: 'shrove tuesday|mardi gras', when: { easter: -47 }, source: CHURCH },
  { words: 'ash wednesday', when: { easter: -46 }, source: CHURCH },
  { words: 'palm sunday', when: { easter: -7 }, source: CHURCH },
  { words: 'maundy thursday|holy thursday', when: { easter: -3 }, source: CHURCH },
  { words: 'good friday', when: { easter: -2 }, source: CHURCH },
  { words: 'easter monday', when: { easter: 1 }, source: UK },
  { words: 'easter(?: sunday)?', when: { easter: 0 }, source: CHURCH },
  { words: 'ascension day', when: { easter: 39 }, source: CHURCH },
  { words: 'pentecost|whit sunday', when: { easter: 49 }, source: CHURCH },
  { words: 'whit monday', when: { easter: 50 }, source: CHURCH },
  { words: 'purim', when: { hebrew: 'purim' }, source: HEBREW },
  { words: 'passover|pesach', when: { hebrew: 'passover' }, source: HEBREW },
  { words: 'shavuot', when: { hebrew: 'shavuot' }, source: HEBREW },
  { words: 'rosh hashanah?', when: { hebrew: 'rosh hashanah' }, source: HEBREW },
  { words: 'yom kippur', when: { hebrew: 'yom kippur' }, source: HEBREW },
  { words: 'sukk?oth?', when: { hebrew: 'sukkot' }, source: HEBREW },
  { words: 'c?hanukk?ah', when: { hebrew: 'hanukkah' }, source: HEBREW },
  { words: 'ramadan|ramadhan', when: { islamic: 9, day: 'all' }, source: ISLAMIC },
  { words: `${EID}fitr|eid[- ]?[au]l[- ]?fitr`, when: { islamic: 10, day: 1 }, source: ISLAMIC },
  {
    words: `${EID}adha|eid[- ]?[au]l[- ]?adha|feast of (?:the )?sacrifice`,
    when: { islamic: 12, day: 10 },
    source: ISLAMIC,
  },
  { words: 'ashura', when: { islamic: 1, day: 10 }, source: ISLAMIC },
  { words: "(?:lunar|chinese) new year(?:[’']s day)?", when: { lunar: 'new year' }, source: 'own collection' },
  {
    words: 'diwali|deepavali',
    when: { unknown: 'The day of this feast goes by moon and place, and no table of it is kept.' },
    source: CUSTOM,
  },
]

/** A day that stories name without its year because everybody knows it. */
export type KnownDay = {
  readonly words: RegExp
  /** What must come right after, where the words alone may be the same day of any year. */
  readonly followedBy: RegExp | null
  readonly day: string
  readonly source: string
}

const COMMISSION = 'The 9/11 Commission Report (2004)'

export const KNOWN_DAYS: readonly KnownDay[] = [
  { words: /^9\/11$/, followedBy: null, day: '2001-09-11', source: COMMISSION },
  {
    words: /^sept/i,
    followedBy: /^,?\s(?:terror|attack|hijack|plot|commission)/,
    day: '2001-09-11',
    source: COMMISSION,
  },
]
