/** How a holiday's day is found in a year. */
export type HolidayDay =
  | { readonly month: number; readonly day: number }
  /** The nth weekday of a month, Monday 1; the last where `nth` is -1; `plus` days later. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days from Easter Sunday. */
  | { readonly easter: number }

export type Holiday = { readonly words: string; readonly when: HolidayDay; readonly source: string }

const US = '5 U.S.C. 6103'
const UK = 'Banking and Financial Dealings Act 1971'
const CHURCH = 'Gregorian computus (Inter gravissimas, 1582)'
const CUSTOM = 'by custom'

/** Apostrophes are straight or curved; "s" may follow with or without one. */
export const HOLIDAYS: readonly Holiday[] = [
  { words: 'christmas eve', when: { month: 12, day: 24 }, source: CHURCH },
  { words: 'christmas(?: day)?', when: { month: 12, day: 25 }, source: US },
  { words: 'boxing day', when: { month: 12, day: 26 }, source: UK },
  { words: "new year(?:['’]?s)? eve", when: { month: 12, day: 31 }, source: CUSTOM },
  { words: "new year(?:['’]?s)?(?: day)", when: { month: 1, day: 1 }, source: US },
  {
    words: "martin luther king(?:,? jr\\.?)?(?:['’]?s)?(?: birthday)? day",
    when: { month: 1, weekday: 1, nth: 3 },
    source: US,
  },
  { words: 'inauguration day', when: { month: 1, day: 20 }, source: 'Amendment XX to the U.S. Constitution' },
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
  { words: 'shrove tuesday|mardi gras', when: { easter: -47 }, source: CHURCH },
  { words: 'ash wednesday', when: { easter: -46 }, source: CHURCH },
  { words: 'palm sunday', when: { easter: -7 }, source: CHURCH },
  { words: 'maundy thursday|holy thursday', when: { easter: -3 }, source: CHURCH },
  { words: 'good friday', when: { easter: -2 }, source: CHURCH },
  { words: 'easter monday', when: { easter: 1 }, source: UK },
  { words: 'easter(?: sunday)?', when: { easter: 0 }, source: CHURCH },
  { words: 'ascension day', when: { easter: 39 }, source: CHURCH },
  { words: 'pentecost|whit sunday', when: { easter: 49 }, source: CHURCH },
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
