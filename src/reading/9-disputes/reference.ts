import { matchesOf } from '../../model/matches.js'
import { CLASS_OF, GENERIC, type NounClass } from './claim-nouns.js'
import { opens, straight } from './words.js'

/** What words of a disputing statement, such as its content, point at. */
export type Reference =
  /** Nothing, or "it", "that", "so". */
  | { readonly kind: 'bare' }
  /** "wrongdoing", "any role in the fire": whatever the speaker was charged with. */
  | { readonly kind: 'wrong'; readonly complement: string }
  | {
      readonly kind: 'noun'
      readonly means: NounClass
      /** The noun itself, in the singular. */
      readonly noun: string
      /** "these claims": all that were made there; "both reports": two. */
      readonly count: 'one' | 'both' | 'several'
      /** "The charges". */
      readonly plural: boolean
      /** The story has spoken of it: "the charge", "this notion", but not "the notion", which wants to be told. */
      readonly definite: boolean
      /** Whose it is, as a place in the words ("Venn's claim", "claims by Venn"); null where that is not told. */
      readonly of: readonly [start: number, end: number] | null
      /** "this", "such": it was said right before. */
      readonly pointing: boolean
      /** "an accusation": said right before, in apposition. */
      readonly apposed: boolean
      /** "the idea": without "this" or an owner it takes up only what its own sentence has told. */
      readonly generic: boolean
      /** What stands before the noun ("the fraud claims"). */
      readonly modifier: string
      /** What was claimed, where the words tell it again: "that he had sold it". */
      readonly complement: string
    }
  /** What is denied in full: "that he had sold the ferry". */
  | { readonly kind: 'clause' }
  /** A thing that is no claim: "the new levy". */
  | { readonly kind: 'thing' }

const BARE = opens(
  `(?:something|what (?:he|she|they|it|was) (?:said|told|claimed|heard))(?= *["'.,;)]*$)|(?:(?:all|any|some|most|much|both|each)(?: of)? )?(?:it|this|that|these|those|them|so|the same|everything|(?:its|their|the) (?:contents?|authenticity|accuracy|veracity))(?= *["'.,;)]*$)|(?:it|that) (?:(?:had |ever )?happened|was so|is so|was the case|is the case|is true|was true)(?= *(?:["'.,;)]|$))|that that (?:is|was) (?:the case|so|true)`,
)
const WRONG = opens(
  `(?:(?:any|all|the|having|having had|being|doing|committing|his|her|its|their|that (?:he|she|it|they) (?:did|had done|has done|have done)) )?(?:(?:direct|improper|personal|such|anything|knowing) )?(?:wrong-?doings?|wrong|misconduct|impropriet(?:y|ies)|involvement|roles?|part|parts|responsibility|complicity|culpability|knowledge|guilt|innocence|blame|links?|connections?|ties|involved|behind)|(?:any|all|such) (?:\\p{L}+ ){0,2}?(?:theft|frauds?|crimes?|violations?|offen[cs]es?|abuses?|bribery|corruption|collusion|interference|bias|discrimination|negligence|fault|liability|intent|plot|plans?|breach(?:es)?|deal|pressure|contact|meeting)s?`,
)
const APPOSED = /^an? /iu
const HEAD_WORDS = 10
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'both',
  'either',
  'neither',
  'all',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'latest',
  'earlier',
  'previous',
])
/** Adjectives that tell nothing of what was claimed. */
const IDLE = new Set([
  'recent',
  'new',
  'latest',
  'own',
  'repeated',
  'earlier',
  'previous',
  'such',
  'many',
  'several',
  'public',
  'initial',
  'similar',
])
const POINTING = new Set(['this', 'that', 'these', 'those', 'such', 'both', 'either', 'neither'])
const BOTH = new Set(['both', 'either', 'neither'])
const SEVERAL = new Set(['these', 'those', 'such', 'all'])
const STOPS = new Set([
  'that',
  'who',
  'which',
  'of',
  'in',
  'on',
  'for',
  'to',
  'by',
  'from',
  'with',
  'about',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'would',
  'will',
  'could',
  'can',
  'not',
  'as',
  'at',
  'and',
])
const BY = /^\s*(?:made |put forward |levelled |leveled )?(?:by|from) ((?:[^\s,]+ ?){1,5})/iu
/** What leads over from a claim noun to what was claimed. */
const COMPLEMENT = /^[\s"]*(?:that|of|about|over|on|in|against|for|:)\s/iu

/** What stands behind a claim noun and tells nothing of what was claimed: “that version of events”, “the charge in the strongest terms”. */
const IDLE_COMPLEMENT =
  /^[\s"']*(?:of (?:the )?(?:events?|facts|what (?:had )?happened|things)|in (?:the (?:very )?strongest|no uncertain|an? (?:[\p{L}-]+ )?(?:statement|interview|post|tweet|letter|e-?mail|message|speech|tweet|video|article)|court|public)[^.;]{0,60}|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[^.;]{0,20}|against (?:him|her|it|them|us|me)(?:sel(?:f|ves))?)["'.,;]*$/iu

/** What the words point at. */
export function referenceOf(words: string): Reference {
  const said = straight(words).replace(/\s/g, ' ')
  if (said.trim() === '' || BARE.test(said)) return { kind: 'bare' }
  const wrong = WRONG.exec(said)
  if (wrong) return { kind: 'wrong', complement: said.slice(wrong[0].length) }
  return (
    nounIn(THAT_NOUN.test(said) ? said.replace(/that/i, 'this') : said) ?? {
      kind: CLAUSE.test(said) ? 'clause' : 'thing',
    }
  )
}

/** “That idea”: no clause. */
const THAT_NOUN = /^["'([]{0,3}that (?:[\p{L}'-]+ )?[\p{L}-]+["'.,;)]*$/iu

const FINITE = `(?:is|are|was|were|has|have|had|would|will|could|can|did|does|do|may|might|should)(?:n't| |$)`
/** "the charge was fair" is a clause, not a charge. */
const VERB_NEXT = new RegExp(`^ ${FINITE}`, 'iu')
const CLAUSE = new RegExp(
  String.raw`^["'([]{0,3}(?:(?:that|whether|he|she|it|they|we|i|there|having|being|ever|\p{L}{2,}ing) |(?:(?!(?:who|which|that|whom|whose|to) )[^\s]{1,40} ){0,9}${FINITE})`,
  'iu',
)

function nounIn(said: string): Reference | undefined {
  let [definite, pointing, both, several] = [false, false, false, false]
  let of: readonly [number, number] | null = null
  let [seen, before] = [0, '']
  for (const match of matchesOf(TOKEN, said.slice(0, 160))) {
    // A sentence may end in it.
    const token = match[0].toLowerCase().replace(/[.-]+$/, '')
    const end = match.index + token.length
    if (seen === 0 || (seen === 1 && DEFINITE.has(token))) {
      definite ||= DEFINITE.has(token)
      pointing ||= POINTING.has(token)
      several ||= SEVERAL.has(token)
      both ||= BOTH.has(token)
    }
    if (['his', 'her', 'its', 'their'].includes(token) && seen === 0) of = [match.index, end]
    // “Receiving a warning” is a deed.
    if (seen === 0 && token.length > 5 && token.endsWith('ing') && !CLASS_OF.has(token)) return undefined
    const noun = singular(token)
    const means = CLASS_OF.get(noun)
    if (means !== undefined && (seen > 0 || noun !== token || said.length > end)) {
      const rest = said.slice(end)
      if (VERB_NEXT.test(rest)) return undefined
      const by = BY.exec(rest)
      const from = by === null ? 0 : by[0].length - by[1]!.length
      if (by !== null) of = [end + from, end + by[0].trimEnd().length]
      const told = by === null ? rest : rest.slice(by[0].length)
      const complement = (by !== null || COMPLEMENT.test(rest)) && !IDLE_COMPLEMENT.test(told) ? rest : ''
      const generic = of === null && !pointing && GENERIC.has(noun)
      const apposed = APPOSED.test(said) && complement === ''
      const count = both ? 'both' : noun === token ? 'one' : several ? 'several' : 'one'
      return {
        kind: 'noun',
        means,
        noun,
        pointing,
        count,
        plural: noun !== token,
        definite: definite || of !== null,
        generic,
        apposed,
        of,
        modifier: before,
        complement,
      }
    }
    if (/'s?$/.test(token) && token.length > 2)
      [of, before] = [[0, match.index + match[0].replace(/'s?$/, '').length], '']
    else if (STOPS.has(token) && !(seen < 3 && ['of', 'and'].includes(token) && definite)) return undefined
    else if (!DEFINITE.has(token) && !IDLE.has(token)) before += ` ${match[0]}`
    if (++seen > HEAD_WORDS) return undefined
  }
  return undefined
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
