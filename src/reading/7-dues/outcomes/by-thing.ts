import { latin } from '../../../model/latin.js'
import { matchesOf } from '../../../model/matches.js'
import type { Span } from '../../../model/span.js'
import type { Source } from '../region.js'
import type { Who } from '../who.js'
import type { Links, Thing } from './links.js'
import type { ThingRule } from './rule.js'
import { THINGS } from './things.js'
import { ADVERB_IN_LY, isSo, ofDeed, type Told } from './told.js'

/** Units of a sentence that are looked at. */
const MOST = 1200
const ADVERB = `(?:(?:later|then|since|ultimately|finally|instead|eventually|abruptly|suddenly|quietly|now|also|already|just|soon|again|formally|officially|reportedly|itself|themselves|${ADVERB_IN_LY}) ){0,2}`
/** “Has since …”. */
const PERFECT = '(?:has|have|had) (?:since |now |also |already |finally )?'
const AUX = `(?:was|were|has been|have been|had been|is being|are being|was being|were being|got|is|are|been|being)`

type Compiled = { readonly rule: ThingRule; readonly pattern: RegExp; readonly side: 'right' | 'left' }

const compiled: readonly Compiled[] = THINGS.flatMap((rule): readonly Compiled[] => {
  const make = (source: string, side: Compiled['side']): Compiled => ({
    rule,
    side,
    pattern: new RegExp(latin(`(?<![\\p{L}'-])${source}`), 'dg'),
  })
  return [
    ...(rule.active ? [make(`(?<mark>(?:${PERFECT})?(?:${rule.active}))(?= ["']?[\\p{L}])`, 'right')] : []),
    ...(rule.passive ? [make(`(?<mark>${AUX} ${ADVERB}(?:${rule.passive}))(?![\\p{L}])`, 'left')] : []),
    ...(rule.own ? [make(`(?<mark>(?:${PERFECT})?(?:${rule.own}))(?![\\p{L}])`, 'left')] : []),
  ]
})

/** One of these is in every sentence that a rule matches. */
const STEMS = new RegExp(
  latin(
    `\\b(?:${[...new Set(THINGS.flatMap(({ active, passive, own }) => [active, passive, own].flatMap((s) => s ?? [])))].join('|')})`,
  ),
)

/** Words that say what is done with a thing, and the thing: which due that is, if any, is another question. */
export type Mark = { readonly rule: ThingRule; readonly thing: Thing }

export function marksIn(source: Source, who: Who): readonly Mark[] {
  const out: Mark[] = []
  const { sentences, paragraphs } = source.text
  for (const [i, sentence] of sentences.entries()) {
    if (paragraphs[sentence.paragraph]?.kind !== 'body') continue
    const words = source.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST))
    if (!STEMS.test(words)) continue
    for (const { rule, pattern, side } of compiled)
      for (const match of matchesOf(pattern, words)) {
        const [start, end] = match.indices!.groups!.mark!
        if (!isSo(words, start) || (side === 'right' && ADJECTIVE.test(words.slice(Math.max(0, start - 12), start))))
          continue
        const subject = subjectIn(words, start)
        const doer = subject ?? firstOf(words.slice(0, start))
        const phrase = side === 'right' ? rightOf(words, end) : subject
        if (phrase === null) continue
        const at = ({ start, end }: Span): Span => ({ start: sentence.start + start, end: sentence.start + end })
        const thing: Thing = {
          core: phrase.core,
          reach: at(phrase),
          mark: at({ start, end }),
          sentence: i,
          subject:
            side === 'right' && doer !== null
              ? who.meant(at({ start: doer.start, end: doer.start + doer.core.length }))
              : null,
          of: rule.of,
          bySelf: rule.bySelf === true,
          goesOn: rule.state !== 'superseded',
          undoing: rule.state === 'withdrawn' || rule.state === 'superseded' ? words.slice(start, end) : null,
        }
        out.push({ rule, thing })
      }
  }
  return out
}

/** What the marks tell of the dues that their things name. */
export const thingsIn = (marks: readonly Mark[], links: Links): readonly Told[] =>
  marks.flatMap(({ rule, thing }): readonly Told[] => {
    const meant = links.named(thing)
    if (meant === null) return []
    const { placed, direct, deed } = meant
    const state = deed ? ofDeed(rule.state, placed.due) : rule.state
    return state === null ? [] : [{ due: placed.index, state, span: thing.mark, maker: rule.id, direct }]
  })

/** “Its revised plan”, “the 2012 Deferred Action”: no verb. */
const ADJECTIVE =
  /(?:^|[\s"'(])(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|of|under|for|with|in|by|on|such|any|no|most|more|less|[0-9.,-]+) $|^$/

type Phrase = Span & { readonly core: string }

/** What ends a noun phrase. */
const PHRASE_END =
  / (?:of|for|on|in|at|with|to|that|which|who|by|from|over|after|before|because|as|and|but|until|till|when|while|last|this|next|late|early|saying|citing|amid|despite|without|within|through|planned|scheduled|set|due|expected|called|against|about|between|outright|altogether|again|instead|once|twice|yesterday|today|it|he|she|they|we|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])|[,.;:!?()"—–]|--/
const CLAUSE_END = /[.,;:!?]|--|—|["”]/

function rightOf(words: string, from: number): Phrase | null {
  const right = words.slice(from + 1, from + 120)
  const end = CLAUSE_END.exec(right)?.index ?? right.length
  const core = right
    .slice(0, PHRASE_END.exec(right)?.index ?? right.length)
    .trim()
    .replace(/^["']/, '')
  return core === '' ? null : { core, start: from + 1, end: from + 1 + end }
}

/** What a clause opens with. */
const CLAUSE_OPENS =
  /(?:[;:!?()"—–]|--|, (?:but |and |so |while |as )?|(?:^| )(?:and|but|that|because|when|while|after|said|says|if|as|where) )(?!.*(?:[;:!?()"—–]|--|, |(?: )(?:and|but|that|because|when|while|after|said|says|if|as|where) ))/

/** What stands between a subject and its verb: “, which”, or “, planned for Friday,”. */
const INSERTED =
  /([^,;:.]{3,120}?)(?:, which |, (?:which|who|planned|scheduled|set|due|expected|called|originally|first|once|long|a|an|the|for|to) ?[^,;:.]{2,90}, )$/

/** A time that opens a clause, before its subject. */
const FRONTED =
  /^(?:(?:on|by|in|since|late|early|late on|early on) [a-z]+(?:day|ary|ch|il|ay|une|uly|ust|ber)(?: (?:morning|evening|night|afternoon|\d{1,2}))?|(?:last|this|next|that) [a-z]+|yesterday|today|earlier|then|now|later),? /

/** The subject of a verb: the noun phrase that its clause opens with; behind an insertion the one before. */
function subjectIn(words: string, verb: number): Phrase | null {
  const from = Math.max(0, verb - 240)
  const before = INSERTED.exec(words.slice(from, verb))
  const left = before === null ? words.slice(from, verb) : before[1]!
  const base = before === null ? from : from + before.index
  const opens = CLAUSE_OPENS.exec(left)
  const clause = opens === null ? 0 : opens.index + opens[0].length
  const start = clause + (FRONTED.exec(left.slice(clause))?.[0].length ?? 0)
  const phrase = left.slice(start)
  const core = phrase.slice(0, PHRASE_END.exec(phrase)?.index ?? phrase.length).trimEnd()
  // “A bid by Osk, a guild, and Venn, another, was extended”: the sentence's first phrase.
  if (core === '' && before === null && left.endsWith(', ') && from === 0) return firstOf(left)
  return core === '' ? null : { core, start: base + start, end: base + left.length }
}

function firstOf(left: string): Phrase | null {
  const core = left.slice(0, PHRASE_END.exec(left)?.index ?? left.length).trimEnd()
  return core === '' ? null : { core, start: 0, end: core.length }
}
