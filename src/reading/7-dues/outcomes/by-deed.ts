import { boundsOf } from '../../../model/calendar.js'
import type { Outcome } from '../../../model/due.js'
import { verbForms } from '../../../model/inflect.js'
import { latin } from '../../../model/latin.js'
import { matchesOf } from '../../../model/matches.js'
import type { Span } from '../../../model/span.js'
import type { Source } from '../region.js'
import { type Links, type Placed, stemsOf } from './links.js'
import { keyOf } from './same-deeds.js'
import { ADVERB_IN_LY, isSo, ofDeed, type Told } from './told.js'

/** Units of a sentence that are looked at. */
const MOST = 600
/** Sentences behind a due in which its deed may be told again. */
const BEHIND = 8
/** Share of a deed's words that must stand where it is told again; of one with two words both. */
const ENOUGH = 0.5
/** Words beside the verb that must stand there again where it is told as done. */
const FEWEST = 2

const ADVERB = `(?:(?:also|then|later|ever|even|finally|in the end|ultimately|now|simply|still|${ADVERB_IN_LY}) ){0,2}`
/** What stands before a verb's base form and says that it was not done, or is not to be done any more. */
const NOT_DONE = `(?:fail(?:ed|s) to|did not|didn't|(?:was|were) unable to|(?:was|were) not able to|could not|couldn't|(?:refused|declined) to|neglected to|never got to|did nothing to)`
const NO_MORE = `(?:will not|won't|would not|wouldn't|(?:is|are|was|were) not going to|(?:is|are) not to|no longer (?:plans?|intends?|wants?|means?|expects?|has|have|ha[sd]) to|(?:has|have|had)? ?decided not to|opted not to|chose not to)`
const NEVER = `(?:never|has not|have not|hasn't|haven't|had not|hadn't)`
const NOT_BE = `(?:(?:was|were) (?:not|never)|wasn't|weren't|(?:has|have|had) (?:not|never) been|hasn't been|haven't been)`

/** One of these stands wherever a deed is told not to have been done, or not to be done any more. */
const NOT = /\bnot?\b|n't\b|\b(?:fail|never|unable|refused|declined|neglected|nothing)/

type Form = {
  readonly state: Outcome
  readonly maker: `rule:dues/${string}`
  readonly pattern: string
  /** Only of what was due on a day that has come. */
  readonly past?: true
}

/** Ways in which a deed is told again, by the forms of its verb. */
const formsOf = (base: string): readonly Form[] => {
  const of = (...kinds: readonly string[]) =>
    [
      ...new Set(
        verbForms(base)
          .filter(([, form]) => kinds.includes(form))
          .map(([word]) => word),
      ),
    ].join('|')
  const [bare, past, done] = [base, of('past'), of('participle')]
  return [
    { state: 'withdrawn', maker: 'rule:dues/outcome-will-not', pattern: `(?<mark>${NO_MORE} ${ADVERB}${bare})` },
    {
      state: 'reported-not-met',
      maker: 'rule:dues/outcome-did-not',
      pattern: `(?<mark>${NOT_DONE} ${ADVERB}${bare}|${NOT_BE} ${ADVERB}(?:${done}))`,
    },
    {
      state: 'reported-not-met',
      maker: 'rule:dues/outcome-never-did',
      pattern: `(?<mark>${NEVER} ${ADVERB}(?:${done}|${past}))`,
      past: true,
    },
    {
      state: 'reported-met',
      maker: 'rule:dues/outcome-did-it',
      pattern: `(?<mark>(?:(?:has|have|had) ${ADVERB}(?:${done})|(?:was|were|has been|have been) ${ADVERB}(?:${done})|${past}))`,
      past: true,
    },
  ]
}

/** What became of a due where its deed is told again behind it: “will pay … failed to pay”. */
export function deedsIn(source: Source, links: Links, today: string | null): readonly Told[] {
  const { sentences, paragraphs } = source.text
  const keysOf = once((i): ReadonlySet<string> => new Set(stemsOf(wordsOf(source, sentences[i]!))))
  const undoes = once((i) => NOT.test(wordsOf(source, sentences[i]!)))
  const out: Told[] = []
  for (const placed of links.placed) {
    const { base } = placed
    if (base === null) continue
    const key = keyOf(base)
    const rest = [...placed.stems].filter((s) => s !== key)
    const past = isPast(placed, today)
    for (let i = placed.last; i < sentences.length && i <= placed.last + BEHIND; i++) {
      if (paragraphs[sentences[i]!.paragraph]?.kind !== 'body') continue
      if (!past && !undoes(i)) continue
      const here = keysOf(i)
      const shared = rest.filter((s) => here.has(s)).length
      if (!here.has(key) || shared === 0 || shared < rest.length * ENOUGH) continue
      // Of its own sentence what stands behind it.
      const at = i === placed.last ? placed.hull.end : sentences[i]!.start
      const words = wordsOf(source, { start: at, end: sentences[i]!.end })
      const told = againIn(links, { placed, base, words, at, past: past && shared >= FEWEST })
      if (told !== null) {
        out.push(told)
        break
      }
    }
  }
  return out
}

/** Of each sentence what is asked again and again, found once. */
function once<T>(find: (sentence: number) => T): (sentence: number) => T {
  const known = new Map<number, T>()
  return (i) => {
    if (!known.has(i)) known.set(i, find(i))
    return known.get(i)!
  }
}

const wordsOf = ({ lower }: Source, { start, end }: Span): string => lower.slice(start, Math.min(end, start + MOST))

/** Its day has come; of a due without a day that is not known. */
function isPast({ due }: Placed, today: string | null): boolean {
  const first = due.due === null ? undefined : boundsOf(due.due.value)?.first
  return first !== undefined && today !== null && first <= today
}

type Again = {
  readonly placed: Placed
  readonly base: string
  readonly words: string
  readonly at: number
  readonly past: boolean
}

function againIn(links: Links, { placed, base, words, at, past }: Again): Told | null {
  for (const { state, maker, pattern, past: only } of formsOf(base)) {
    if (only && !past) continue
    for (const match of matchesOf(new RegExp(latin(`(?<![\\p{L}'-])${pattern}(?![\\p{L}])`), 'dg'), words)) {
      const [start, end] = match.indices!.groups!.mark!
      if (!isSo(words, start) || !isSubject(links, placed, words, start, at)) continue
      const met = ofDeed(state, placed.due)
      if (met === null) continue
      return { due: placed.index, state: met, span: { start: at + start, end: at + end }, maker, direct: false }
    }
  }
  return null
}

/** Whether who does it here is who owes it, as far as that can be told. */
function isSubject({ who }: Links, { due }: Placed, words: string, verb: number, at: number): boolean {
  const left = words.slice(Math.max(0, verb - 60), verb)
  if (/\b(?:earlier|previous|another|other|similar|last (?:year|time|spring|summer|autumn|winter))\b/.test(left))
    return false
  if (/(?:^|[\s"'(])(?:he|she|it|they|we|i|who|which|that)(?: (?:also|then|later|has|have|had))? $/.test(left))
    return true
  const subject = who.meant({ start: at + Math.max(0, verb - 60), end: at + verb })
  return subject === null || due.by === null || subject === due.by
}
