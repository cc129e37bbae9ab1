import { partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, pattern, TIMEML, type TimeRule } from '../rule.js'
import { pad } from '../values.js'
import { ORDINAL, ordinalOf, S } from '../words.js'

const NAMES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** Two digits or a name are of this century where the story is at least that late, else of the last. */
function decadeOf(tens: number, context: Context): string {
  const year = context.day === null ? 2000 : partsOf(context.day).year
  const century = Math.floor(year / 100)
  const same = century * 10 + tens
  return String(same <= Math.floor(year / 10) ? same : same - 10)
}

function readDecade(found: Found, context: Context): Draft | null {
  const { full, name, two = found.groups.plain } = found.groups
  const draft = { type: 'DATE', grain: 'decade' } as const
  if (full !== undefined) return { ...draft, value: full }
  // "in his nineties", "temperatures in the 80s"
  if (
    /\b(?:his|her|their|my|your|temperatures?|highs?|lows?|upper|degrees|weather|mercury)\s+(?:\w+\s+){0,4}(?:(?:early|mid|late)-)?$/.test(
      context.before(found, 50),
    )
  )
    return null
  const value = decadeOf(two === undefined ? NAMES.indexOf(name!.toLowerCase()) + 2 : Number(two), context)
  return { ...draft, value, implied: ['year'] }
}

/** The 19th century is 18. */
function centuryOf(nth: string): Draft | null {
  const n = ordinalOf(nth)
  return n === null || n > 99 ? null : { type: 'DATE', grain: 'century', value: pad(n - 1) }
}

export const DECADES: readonly TimeRule[] = [
  {
    id: 'rule:times/decade',
    summary: 'a decade',
    pattern: pattern(
      `(?:the${S})?(?:(?:early|late|mid)(?:${S}|-)(?:to${S}late(?:${S}|-))?)?(?:the${S})?(?:(?<full>1[5-9]\\d|20\\d)0['’]?s|['’‘\`](?<two>[2-9])0['’]?s|(?<=(?:the|early|late|mid)[\\s-])(?<plain>[2-9])0s(?!${S}(?:and|to|or|percent|fahrenheit|celsius|degrees)\\b)|(?<=(?:the|early|late|mid)[\\s-])(?<name>${NAMES.join('|')}))`,
    ),
    read: (found, context) => {
      const draft = readDecade(found, context)
      const part = /^(?:the\s+)?(early|late|mid)/i.exec(found.words)?.[1]?.toLowerCase()
      const mod = part === 'early' ? 'START' : part === 'late' ? 'END' : part === 'mid' ? 'MID' : undefined
      return draft === null || mod === undefined ? draft : { ...draft, mod }
    },
    examples: [
      { text: 'It grew in the 1990s.', anchor: null, words: 'the 1990s', type: 'DATE', value: '199' },
      { text: "It grew in the '80s.", anchor: '1989-08-12', words: "the '80s", type: 'DATE', value: '198' },
      { text: 'It grew in the 60s.', anchor: '1989-08-12', words: 'the 60s', type: 'DATE', value: '196' },
      {
        text: 'It grew through the nineties.',
        anchor: '1998-08-12',
        words: 'the nineties',
        type: 'DATE',
        value: '199',
      },
      {
        text: 'It closed in the mid-1980s.',
        anchor: null,
        words: 'the mid-1980s',
        type: 'DATE',
        value: '198',
        mod: 'MID',
      },
    ],
    counterexamples: [
      'She was in her eighties.',
      'He is in his mid-20s.',
      'He sold 80s and 90s.',
      'Highs will be in the 60s.',
    ],
    source: TIMEML,
  },
  {
    id: 'rule:times/two-centuries',
    summary: 'two centuries named together: "the 18th and 19th centuries"',
    pattern: pattern(`(?:the${S})?(?<a>${ORDINAL})${S}(?:and|or|to)${S}(?:the${S})?(?<b>${ORDINAL})${S}centuries`),
    read: ({ groups, words, start, end }) => {
      const [a, b] = [centuryOf(groups.a!), centuryOf(groups.b!)]
      if (a === null || b === null) return null
      const cut = words.toLowerCase().indexOf(groups.a!) + groups.a!.length
      const second = start + words.toLowerCase().indexOf(groups.b!, cut)
      return { ...a, end: start + cut, also: [{ ...b, start: second, end }] }
    },
    examples: [
      {
        text: 'They built it in the 18th and 19th centuries.',
        anchor: null,
        words: 'the 18th',
        type: 'DATE',
        value: '17',
      },
      {
        text: 'They built it in the 18th and 19th centuries.',
        anchor: null,
        words: '19th centuries',
        type: 'DATE',
        value: '18',
      },
    ],
    counterexamples: ['They built the 18th and 19th mills.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/century',
    summary: 'a century',
    pattern: pattern(
      `(?:the${S})?(?:(?<part>early|late|mid)(?:${S}|-))?(?:the${S})?(?<nth>${ORDINAL})(?:${S}|-)century`,
    ),
    read: ({ groups, words, end }, context) => {
      // A name: "the 21st Century Fund"
      if (/Century$/.test(words) && /^\s[A-Z]/.test(context.text.slice(end, end + 2))) return null
      const century = centuryOf(groups.nth!)
      const mod = { early: 'START', late: 'END', mid: 'MID' }[groups.part?.toLowerCase() ?? ''] as
        | 'START'
        | 'END'
        | 'MID'
        | undefined
      return century === null || mod === undefined ? century : { ...century, mod }
    },
    examples: [
      { text: 'A 19th-century mill burned.', anchor: null, words: '19th-century', type: 'DATE', value: '18' },
      {
        text: 'It ends the twentieth century.',
        anchor: null,
        words: 'the twentieth century',
        type: 'DATE',
        value: '19',
      },
    ],
    counterexamples: ['He scored his 20th.', 'The 21st Century Fund paid.'],
    source: TIMEML,
  },
]
