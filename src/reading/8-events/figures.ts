import type { FoundFigure } from '../../model/event.js'
import type { Span } from '../../model/span.js'
import { type FoundNumber, readNumbers } from './numbers.js'
import type { Spans, Token } from './tokens.js'

/** A figure before it is known who gives it, with the tokens it stands on. */
export type Figure = Omit<FoundFigure, 'giver'> & { readonly first: number; readonly last: number }

/** What a number is that counts nothing. The first that applies decides. */
export type NotFigure = {
  readonly id: `rule:events/${string}`
  readonly summary: string
  readonly applies: (tokens: readonly Token[], number: FoundNumber) => boolean
  /** A sentence without any figure. */
  readonly examples: readonly string[]
  /** A sentence, and the figure in it. */
  readonly counterexamples: readonly (readonly [sentence: string, figure: string])[]
  readonly source: string
}

const OWN = 'own choice'
const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''
const touches = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start
/** Measures of time, length and weight that stand against a number: "90-minute". */
const MEASURE =
  /^(?:second|minute|hour|day|week|month|year|mile|kilomet(?:er|re)|met(?:er|re)|foot|inch|acre|hectare|ton|tonne|pound|kilo|kilogram|gallon|lit(?:er|re)|degree|page|point|seat|member|story|storey|man|person|nation|vote|megaton|kiloton|barrel)s?$/
const PERSONS =
  /^(?:people|person|man|woman|child|boy|girl|baby|soldier|officer|policeman|civilian|other|worker|student|passenger|protester|demonstrator|driver|pilot|victim|suspect|guard|sailor|marine|bystander|resident|journalist|teenager|police)$/
const DEFINITE =
  /^(?:the|these|those|both|its|his|her|their|our|my|your|’s|other|last|first|next|past|every|each|any|all)$/

/** In order of precedence. */
export const NOT_FIGURES: readonly NotFigure[] = [
  {
    id: 'rule:events/age',
    summary: 'an age',
    applies: (t, n) =>
      (/^-$/.test(lower(t, n.last)) && lower(t, n.last + 1) === 'year' && lower(t, n.last + 3) === 'old') ||
      (/^years?$/.test(lower(t, n.last)) &&
        /^(?:old|of)$/.test(lower(t, n.last + 1)) &&
        lower(t, n.last + 2) !== 'war') ||
      /^(?:aged?|age)$/.test(lower(t, n.first - 1)) ||
      (lower(t, n.first - 1) === ',' &&
        /^[,.]$/.test(lower(t, n.last)) &&
        t[n.first - 2]?.kind === 'capital' &&
        (n.value ?? 999) < 110),
    examples: ['A 5-year-old boy ran home.', 'Orla Venn, 34, ran home.', 'A man aged 40 ran home.'],
    counterexamples: [['The 34 boats left Tannick.', '34 boats']],
    source: OWN,
  },
  {
    id: 'rule:events/ordinal',
    summary: 'an ordinal, a clock time, a score, part of a name or of a longer number',
    applies: (t, n) =>
      (touches(t, n.last) && t[n.last - 1]!.kind === 'number' && /^\p{L}/u.test(lower(t, n.last))) ||
      (touches(t, n.last) &&
        /^[:/.]$/.test(lower(t, n.last)) &&
        t[n.last + 1]?.kind === 'number' &&
        touches(t, n.last + 1)) ||
      (touches(t, n.first) && lower(t, n.first - 1) === '/') ||
      (lower(t, n.first - 1) === ':' && !/^\p{L}/u.test(lower(t, n.last))) ||
      (touches(t, n.first) &&
        lower(t, n.first - 1) === '-' &&
        lower(t, n.first - 2) !== '%' &&
        t[n.first]?.kind === 'number') ||
      /^(?:a\.m\.|p\.m\.|o’clock|am|pm|gmt)$/.test(lower(t, n.last)),
    examples: ['The 41st boat left at 15:30.', 'It left at 5 p.m. in the 1990s.', 'The Vell-7 left.'],
    counterexamples: [['At least 30 boats left.', 'At least 30 boats']],
    source: OWN,
  },
  {
    id: 'rule:events/numbered',
    summary: 'the number of a thing with a name: "Resolution 425", "Group of 20"',
    applies: (t, n) => {
      const before = t[n.first - 1]
      const of = before?.lower === 'of' && t[n.first - 2]?.kind === 'capital'
      const named = before?.kind === 'capital' && before.text.length > 1 && t[n.first - 2]?.sentence === before.sentence
      const thing =
        /^(?:article|resolution|section|chapter|flight|route|highway|interstate|page|no\.|number|level|grade|phase|title|act|channel|day|season|part|version|aged|type|room|gate|platform|line)$/
      return (
        n.unit === null && (of || thing.test(before?.lower ?? '') || (named === true && t[n.first]!.kind === 'number'))
      )
    },
    examples: [
      'The council passed Resolution 425.',
      'The Group of 20 met.',
      'They invoked article 5.',
      'The boat was a Tannick 90.',
    ],
    counterexamples: [['On Monday the storm sank 90 boats.', '90 boats']],
    source: OWN,
  },
  {
    id: 'rule:events/distance',
    summary: 'how far one thing is from another in time: "three hours later"',
    applies: (t, n) =>
      MEASURE.test(lower(t, n.last)) && /^(?:later|earlier|ago|before|after|old)$/.test(lower(t, n.last + 1)),
    examples: ['Three hours later the boat sank.', 'It sank two days after the storm.'],
    counterexamples: [['The boat sank in two hours.', 'two hours']],
    source: OWN,
  },
  {
    id: 'rule:events/year',
    summary: 'a year',
    applies: (t, n) => {
      const token = t[n.first]!
      const years = (v: number | null) => v !== null && v >= 1500 && v < 2100 && Number.isInteger(v)
      if (n.unit !== null || !/^(?:1[5-9]|20)\d\d$/.test(t[n.last - 1]!.text)) return false
      if (n.value === null) return years(n.low) && years(n.high)
      return /^\d{4}$/.test(token.text) && n.last === n.first + 1 && !/^[\p{Ll}]{3,}s$/u.test(t[n.last]?.text ?? '')
    },
    examples: ['The port burned in 1998.', 'The 2022 fire was worse.'],
    counterexamples: [['The port lost 1998 boats.', '1998 boats']],
    source: OWN,
  },
  {
    id: 'rule:events/one',
    summary:
      'one that does not count: "one of the boats", "the one", "no one"; "one person", "at least one" and "one in three" do',
    applies: (t, n) =>
      n.unit === null &&
      n.last === n.first + 1 &&
      /^(?:one|zero)$/.test(lower(t, n.first)) &&
      !/^(?:only|just)$/.test(lower(t, n.first - 1)) &&
      !PERSONS.test(lower(t, n.last)),
    examples: ['One of the boats sank.', 'No one left.', 'He sold that one.'],
    counterexamples: [
      ['The storm killed one person.', 'one person'],
      ['The storm sank at least one boat.', 'at least one boat'],
    ],
    source: OWN,
  },
  {
    id: 'rule:events/definite',
    summary: 'a small number that only refers back: "the two countries", "both her two boats"',
    applies: (t, n) =>
      n.unit === null && t[n.first]!.kind !== 'number' && (n.value ?? 99) < 13 && DEFINITE.test(lower(t, n.first - 1)),
    examples: ['The two countries sank.', 'Her three boats sank.'],
    counterexamples: [
      ['Two boats sank.', 'Two boats'],
      ['The 30,000 boats sank.', '30,000 boats'],
    ],
    source: OWN,
  },
]

/** Words that no noun phrase goes on over. */
const STOP =
  /^(?:was|were|is|are|am|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|did|does|do|who|whom|whose|which|that|what|when|where|while|as|in|on|at|by|for|from|with|to|into|onto|of|after|before|since|until|under|over|against|between|during|through|about|or|and|but|if|than|because|said|says|killed|dead|wounded|injured|missing|hurt|died|voted|signed|fled|it|he|she|they|we|you|i|this|these|those|the|a|an|n|not|also|already|still|now|today|yesterday|so|more|ago|later|earlier|each|a\.m\.|p\.m\.)$/
const PLURAL =
  /(?:[^s’'iu]s|[^aeiou]uses)$|^(?:people|men|women|children|troops|police|personnel|dead|wounded|crew|cattle|staff|aircraft|lives|[a-z]+(?:men|women|children|people))$/
const NOUNLIKE = /^\p{L}[\p{L}\p{M}’'.]*$/u
const MOST_WORDS = 6

type Phrase = { readonly from: number; readonly last: number }

/** The noun phrase that a number counts: up to its first plural, and a second one joined by "and"; null where none follows. */
function counted(tokens: readonly Token[], at: number, stop: number): Phrase | null {
  let i = at
  const hyphen = lower(tokens, i) === '-'
  if (hyphen) i++
  if (lower(tokens, i) === 'of' && !hyphen) i++
  if (/^(?:the|its|their|his|her|all|those|these)$/.test(lower(tokens, i)) && i > at) i++
  const from = i
  let last = from
  for (; i < stop && i < from + MOST_WORDS + 2; i++) {
    const token = tokens[i]!
    if (/^["“”‘’`'-]{1,2}$/.test(token.text)) continue
    if (!NOUNLIKE.test(token.text) || STOP.test(token.lower)) break
    last = i + 1
    if (!PLURAL.test(token.lower)) continue
    const other = lower(tokens, i + 1) === 'and' && PLURAL.test(lower(tokens, i + 2)) && i + 2 < stop
    if (other && !STOP.test(lower(tokens, i + 2))) last = i + 3
    break
  }
  return last > from ? { from, last } : null
}

const place = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

/** The figures among the tokens `from`…`stop`, left to right. Numbers inside one of `dates` are none. */
export function readFigures(
  text: string,
  tokens: readonly Token[],
  from: number,
  stop: number,
  dates: Spans<Span>,
): readonly Figure[] {
  return readNumbers(tokens, from, stop).flatMap((number): Figure[] => {
    if (dates.holding(place(tokens, number.first, number.last))) return []
    if (NOT_FIGURES.some((rule) => rule.applies(tokens, number))) return []
    const { value, low, high } = number
    const phrase = counted(tokens, number.last, stop)
    const measure = phrase && MEASURE.test(lower(tokens, phrase.from)) ? lower(tokens, phrase.from) : null
    const unit = number.unit ?? (measure === null ? null : measure.replace(/^feet$/, 'foot').replace(/s$/, ''))
    const of = phrase === null ? null : { from: measure === null ? phrase.from : phrase.from + 1, last: phrase.last }
    const last = phrase?.last ?? number.last
    const named = of !== null && of.last > of.from ? place(tokens, of.from, of.last) : null
    return [
      {
        value,
        low,
        high,
        unit,
        of: named === null ? null : text.slice(named.start, named.end).replace(/^[\s"“”-]+|\s+(?=\s)/g, ''),
        span: place(tokens, number.first, last),
        first: number.first,
        last,
      },
    ]
  })
}
