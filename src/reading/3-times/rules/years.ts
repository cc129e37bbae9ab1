import type { Context } from '../context.js'
import { type Found, OUT_OF_RANGE, OWN, pattern, TIMEML, type TimeRule } from '../rule.js'
import { yearOfTwo, yearValue } from '../values.js'
import { S, YEAR } from '../words.js'

/** What makes four digits after it an amount, a number of a thing or a part of a larger number. */
const AMOUNT_BEFORE =
  /[$£€#+=:/.]\s?$|\d[,.-]$|\b(?:no\.?|number|flight|room|box|page|boeing|route|section|rule|chapter|form|resolution|directive|decree|article|apartment|bus|train|model|interstate|level of|highway|suite|only|another|least)\s$/
/** These may lead a year too, "about 1990", where no noun follows. */
const MAYBE_AMOUNT = /\b(?:at|than|about|some|over|nearly|almost)\s$/
/** What is counted in thousands. */
const COUNTED =
  /^(?:,\d{3}|\.\d|:\d|%|\s?(?:percent|people|men|women|troops|soldiers|jobs|workers|employees|shares|points|feet|ft|kg|lbs?|mph|miles|kilometers|kilometres|km|meters|metres|tons|tonnes|pounds|dollars|students|homes|years|members|votes|cases|hours|gmt|degrees|barrels|square|delegates|families|acres|euros|yards|units|copies|seats|others|deaths|tickets|calls|rebels|police|refugees|prisoners|words|vehicles|cars|on the|marks|francs|yen|pesos|rubles|roubles|crowns|rupees|lire|pence|cents|shekels|dinars|riyals|yuan|won|baht|ringgit|kron[ao]r?|zlotys?|street|avenue|st\.|ave\.|road)\b)/
/** What leads a year; one before 1900 wants it. */
const LEADS = /\b(?:in|since|until|of|by|from|before|after|between|around|and|to|early|late|mid|circa)[\s-]$|\($/

/** What has, makes or costs an amount: a year goes with none of them before a plural. */
const HAS =
  /\b(?:costs?|employ(?:s|ed)?|ha[sd]|have|holds?|seats?|killed|injured|wounded|sold|bought|built|made|carr(?:y|ied|ying)|includ(?:es|ed|ing)|paid|hired|lost|gained|won|produced|shipped|received|counted|registered|collected|raised|drew|total(?:ed|s)?|front of)\s$/
const PLURAL = /^\s(?:[a-z]{2,14}\s)?[a-z]{2,14}(?:s|men|ren|people)\b/
/** "2010 Maple Avenue" */
const STREET =
  /^(?:\s[NSEW]\.?)?(?:\s[A-Z][a-z]{1,14}){1,3}\s(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Drive|Lane|Boulevard|Blvd\.|Way|Court|Square|Place|Terrace|Parkway)/

/** Whether four digits are a year. */
function isYear(found: Found, context: Context): boolean {
  if (COUNTED.test(context.after(found, 24))) return false
  if (found.groups.marked !== undefined) return true
  const before = context.before(found, 24)
  const followed = /^\s[a-z]/.test(context.text.slice(found.end, found.end + 2))
  if (AMOUNT_BEFORE.test(before) || (MAYBE_AMOUNT.test(before) && followed)) return false
  if (HAS.test(before) && PLURAL.test(context.after(found, 32))) return false
  if (STREET.test(context.text.slice(found.end, found.end + 64))) return false
  if (Number(found.groups.year) >= 1900) return true
  return isOldYear(found, context, before)
}

/** Before 1900 four digits are a year only where something leads or joins them. */
function isOldYear(found: Found, context: Context, before: string): boolean {
  const after = context.after(found, 32)
  // "1611 – 1688", "1620 or 1621"
  if (/\b1[0-9]\d\d\s(?:[-–—]|or|and|to)\s$/.test(before) || /^\s?[-–—]\s?1[0-9]\d\d\b/.test(after)) return true
  // "the 1744 assault"; "all the 1850 clerks" are counted.
  if (/\b(?:the|this|an?)\s$|['’]s?\s$/.test(before) && /^\s[a-z]{3,}/.test(after))
    return !/^\s[a-z]{2,14}s\b/.test(after)
  // "printed at Ulm, 1862."
  if (Number(found.groups.year) >= 1500 && /[a-z],\s$/.test(before) && /^[.;)]/.test(after)) return true
  // "1900 shops and 1850 clerks", "a survey of 1745 sailors"
  const counted = /(?<!\bbetween\s.{4,16})\b(?:and|of|by|to)\s$/.test(before) && PLURAL.test(after)
  return LEADS.test(before) && !counted
}

export const YEARS: readonly TimeRule[] = [
  {
    id: 'rule:times/year',
    summary: 'a year in digits',
    pattern: pattern(
      `(?<marked>(?:the${S})?(?:calendar${S})?year${S}|calendar${S})?(?<year>${YEAR})(?!\\d|-\\d\\d\\d)`,
    ),
    read: (found, context) =>
      isYear(found, context) ? { type: 'DATE', grain: 'year', value: found.groups.year! } : null,
    examples: [
      { text: 'It opened in 1996.', anchor: null, words: '1996', type: 'DATE', value: '1996' },
      { text: 'The 1744 assault failed.', anchor: null, words: '1744', type: 'DATE', value: '1744' },
      { text: 'Odran Vell (1611 – 1688) was a poet.', anchor: null, words: '1688', type: 'DATE', value: '1688' },
      { text: 'It opened in the year 1648.', anchor: null, words: 'the year 1648', type: 'DATE', value: '1648' },
      {
        text: 'It opened in early 2003.',
        anchor: null,
        words: 'early 2003',
        type: 'DATE',
        value: '2003',
        mod: 'START',
      },
    ],
    counterexamples: [
      'It has 2000 people.',
      'It costs $1999.',
      'He flew 1,900 miles.',
      'It cost 1984 crowns.',
      'It was a survey of 1745 men.',
      'Resolution 1973 was read.',
      'She lives at 2010 Maple Avenue.',
    ],
    source: OWN,
  },
  {
    id: 'rule:times/year-in-two-digits',
    summary: 'a year by its last two digits after an apostrophe',
    pattern: pattern(`['’‘](?<two>\\d\\d)(?![\\d%]|['’]?s\\b|,\\d)`),
    first: "'’‘",
    read: (found, context) =>
      /\b(?:in|of|since|until|by|from|before|after)\s$/.test(context.before(found, 8))
        ? { type: 'DATE', grain: 'year', value: yearOfTwo(found.groups.two!, context.day), implied: ['year'] }
        : null,
    examples: [
      { text: "He left in '68.", anchor: '1998-08-12', words: "'68", type: 'DATE', value: '1968' },
      { text: "He left in '08.", anchor: '2014-08-12', words: "'08", type: 'DATE', value: '2008' },
    ],
    counterexamples: ["It grew in the '80s.", "He wore the number '45 shirt."],
    source: TIMEML,
  },
  {
    id: 'rule:times/year-of-era',
    summary: 'a year with its era: "A.D. 79", "700 CE"; one before the first has no value',
    pattern: pattern(
      `(?:(?:ad|a\\.d\\.)${S}(?<after>\\d{1,4})|(?<year>\\d{1,5})${S}(?:(?<bc>bce?|b\\.c\\.(?:e\\.)?)|ad|a\\.d\\.|ce|c\\.e\\.))`,
    ),
    first: 'a0123456789',
    read: ({ words, groups }) => {
      if (/[a-z]/.test(words)) return null
      const draft = { type: 'DATE', grain: 'year' } as const
      if (groups.bc !== undefined) return { ...draft, value: null, reason: OUT_OF_RANGE }
      return { ...draft, value: yearValue(Number(groups.after ?? groups.year)) }
    },
    examples: [
      { text: 'The town was buried in A.D. 79 by ash.', anchor: null, words: 'A.D. 79', type: 'DATE', value: '0079' },
      {
        text: 'It fell about 700 CE.',
        anchor: null,
        words: 'about 700 CE',
        type: 'DATE',
        value: '0700',
        mod: 'APPROX',
      },
      { text: 'It was begun in 1400 BCE.', anchor: null, words: '1400 BCE', type: 'DATE', value: null },
    ],
    counterexamples: ['They bought a 30 ad spot.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/year-out-of-range',
    summary: 'a year after 9999: no value',
    pattern: pattern(`(?:the${S})?year${S}(?:\\d{5,12}|\\d{2,3}(?:,\\d{3})+)`),
    read: () => ({ type: 'DATE', value: null, grain: 'year', reason: OUT_OF_RANGE }),
    examples: [
      { text: 'It will shut in the year 12025.', anchor: null, words: 'the year 12025', type: 'DATE', value: null },
    ],
    counterexamples: ['It will shut in the year 2025.'],
    source: OWN,
  },
]
