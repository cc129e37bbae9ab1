import { matchesOf } from '../../model/matches.js'
import type { Span } from '../../model/span.js'
import type { Region } from './region.js'

/** Units to the right of its first word that a deed may take. */
const REACH = 240
/** Units to the left of a verb in which its subject is looked for. */
const SUBJECT_REACH = 200
/** After so many words a deed ends at the next conjunction or preposition. */
const ENOUGH = 9

/** What ends a deed wherever it stands: a mark, another's words, a clause or phrase that only goes with it. */
const STOP =
  /[.!?](?=["')]*(?:\s|$))(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Jr|St|No|Inc|Corp|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)|[;:–—―]|\((?!(?:US|C|A)?[$£€]?\d)|(?<!\d[^()]{0,12})\)|--|\s-\s|\s_\s|\s["']?(?:before(?! (?:the |a |an )?(?:\p{L}+ ){0,2}(?:committee|panel|court|judge|congress|house|senate|parliament|board|jury|council|tribunal|commission|magistrate|[Aa]ssembly|[Cc]ouncil|[Cc]hamber|[Ss]enate|[Pp]arliament|cameras?|audience|crowd)s?\b(?! (?:rises|meets|votes|breaks|returns|adjourns|goes|sits|closes|convenes|decides|rules|takes|is|was|has)\b))|(?<!\b(?:go|goes|going|look|looks|looking|come|coming) )after|if(?! not\b)|unless|once|when|while|(?<!\b(?:on|about|over|of|decide|determine|say|see) )whether|should|because|since|until|till|although|though|whereas|provided|amid|despite|so that|as part of|as (?:long|soon) as|(?<!\b(?:over|serve|serves|down|resign|retire|work|act|continue) )as (?:he|she|they|it|we)\b|in (?:exchange|return) for|in the framework of|in order to|to see (?:if|whether)|in an? (?:effort|attempt|bid) to|even (?:if|though|as)|and (?:that|said|he|she|they|it|we|I|will|would|has|have|is|are|was|were|(?:\p{L}+ )?rule[ds] out)|but|or (?:else|face)|otherwise)(?=\s)/u
const COMMA = /,(?=["')]*\s)/
/** “lay a wreath, meet the crew and sail home”: a list of deeds, to its end. */
const ITEM =
  '(?!(?:which|who|where|when|that|if|because|unless|until|while|as|with|said|says|according|after|before|a|an|the|and|but|or|not|in|on|at|for|including|so|then|to|will|would|has|have|had|is|are|was|were|he|she|they|it|we)\\s|[^\\s]+ing\\s)[a-z][^,.;:()¤–—"]{4,100}'
const LIST = new RegExp(
  `^[^,.;:()¤–—"]{4,100}(?:, ${ITEM}){1,3}?,? and (?!(?:that|said|he|she|they|it|we|i|will|would|has|have|had|is|are|was|were)\\s)[a-z][^,.;:()¤–—"]{3,80}?(?= (?:in|after|before|when|while|if|unless|as|because|during|at)\\s|[.,;:"]|$)`,
)
const NOUN = /^(?:a|an|the|his|her|its|their|our|this|that|these|those|two|three|more|another)\s/i
/** A thing, up to the verb that tells of it: “an answer on the lock | was late”. Behind “who” and “that” a verb tells which is meant. */
const OF_NOUN =
  /^.*?(?=\s(?<!\b(?:who|which|that|to|whom|it|he|she|they|we|you|i)\s)(?:was|were|is|are|had|has|ran out|runs out|expired|expires|passed|passes|stood|stands|came|went|will|would)\s)(?!.*\b(?:who|which|that|whom|whose|where)\b.*$)/iu
const LIST_STOP = /[.!?](?=["')]*(?:\s|$))(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.)|[;:()–—]|--/u
const SOFT = /\s(?:and|or|to|for|with|by|in|on|at|from|as|that|which|who|where|under|over|of|into|through)(?=\s)/g
const WORD = /[\p{L}\p{N}$§][\p{L}\p{N}'’.§-]*/gu
/** Words that lead up to a time. */
const LEADS_TO_TIME =
  /(?:[\s,]+"?(?:from now(?: to| until)?|between now and|on|by|at|in|until|till|from|for|within|before|after|over(?=\s+(?:the\s+)?$)|during|through|starting|beginning|early|late|later|sometime|as|soon|no|than|the|this|next|end|start|week|of|about|around|between))*[\s,]*$/
/** A time that says which thing: “Monday's vote”, “the 3 May vote”. */
const SAYS_WHICH_AFTER = /^(?:'s?|-)?\s?\p{L}/u
const SAYS_WHICH_BEFORE = /\b(?:the|a|an|his|her|its|their|our|this)\s$/i

export const countWords = (words: string): number => words.match(WORD)?.length ?? 0

const stopIn = (words: string, pattern: RegExp): number => {
  const at = words.search(pattern)
  return at < 0 ? words.length : at
}

/** A comma ends a deed, but for one that opens an insertion soon after its start: “sold, at a loss, to the guild”. */
function commaIn(words: string): number {
  const first = stopIn(words, COMMA)
  if (countWords(words.slice(0, first)) > 2) return first
  const second = first + 1 + stopIn(words.slice(first + 1), COMMA)
  if (second >= words.length || second - first > 40) return first
  return second + 1 + stopIn(words.slice(second + 1), COMMA)
}

/** A long deed ends at the next conjunction or preposition. */
function softIn(words: string): number {
  for (const { index } of matchesOf(SOFT, words)) if (countWords(words.slice(0, index)) >= ENOUGH) return index
  return words.length
}

/** True where a time at that place says which thing is meant, not when it is. */
export function saysWhich({ bare: words }: Region, { start, end }: Span): boolean {
  const after = words.slice(end, end + 4)
  if (/'s?$/.test(words.slice(start, end))) return true
  if (/^'s?\s\p{L}/u.test(after)) return true
  return SAYS_WHICH_BEFORE.test(words.slice(Math.max(0, start - 6), start)) && SAYS_WHICH_AFTER.test(after)
}

/** Without a time and the words that lead up to it, where two words stand before them. */
function beforeTime(region: Region, from: number, end: number): number {
  const { words, times } = region
  for (const time of times) {
    if (time.start < from || time.start >= end || saysWhich(region, time)) continue
    // “Applied soon in all ports” keeps its adverb, as it has no day.
    if (time.time.value === 'FUTURE_REF') continue
    const lead = words.slice(from, time.start)
    const cut = lead.replace(LEADS_TO_TIME, '')
    // “Spend only five hours at sea”: a length of time that no preposition leads to is a part of what is done.
    if (time.time.type === 'DURATION' && !/\s(?:in|within|for|over|after|during|inside)\s[^.]{0,24}$/i.test(lead))
      continue
    if (countWords(cut) >= 2) return from + cut.length
  }
  return end
}

/**
 * A deed without the time that tells when and the words that lead up to it: “vote | on Friday | on the levy”. A lone verb keeps a time
 * behind which nothing stands (gold decision 34: “speak on Friday”).
 */
export function withoutTime(region: Region, deed: Span, time: Span | null): readonly Span[] {
  if (time === null || time.start <= deed.start || time.end > deed.end || saysWhich(region, time)) return [deed]
  const before = region.words.slice(deed.start, time.start)
  // “Air beginning on Friday”: the time is when it begins, which is a part of the deed.
  if (/\b(?:beginning|starting) (?:on )?$/i.test(before)) return [deed]
  const lead = before.replace(LEADS_TO_TIME, '').length
  const parts = [
    { start: deed.start, end: deed.start + lead },
    { start: time.end, end: deed.end },
  ]
  // “Sail to Ulm on Friday, with her crew”: what a comma sets off goes with it only.
  const own = countWords(before.slice(0, lead))
  if (own > (/^["']*,/.test(region.bare.slice(time.end, time.end + 3)) ? 1 : 3)) parts.pop()
  const kept = parts.flatMap((part) => tidy(region.bare, part) ?? [])
  if (kept.length === 0 || kept[0]!.start !== deed.start) return [deed]
  return kept.length === 1 && countWords(region.bare.slice(kept[0]!.start, kept[0]!.end)) === 1 ? [deed] : kept
}

/** Words that only lead on. */
const DANGLING = /\s(?:and|or|but|the|a|an)$/i

/** Marks at the ends that belong to no word, and a quotation mark whose other is not inside. */
function tidy(words: string, span: Span): Span | null {
  let { start, end } = span
  for (;;) {
    const inside = words.slice(start, end)
    const marks = inside.split('"').length - 1
    if (/[\s,.;:'-]$/.test(inside) && !/\b\p{Lu}\.$/u.test(inside)) end--
    else if (inside.endsWith('"') && marks % 2 === 1) end--
    else if (DANGLING.test(inside)) end -= DANGLING.exec(inside)![0].length
    else if (/^[\s,;:'-]/.test(inside)) start++
    else if (inside.startsWith('"') && marks % 2 === 1) start++
    else break
  }
  return start < end && /[\p{L}\p{N}]/u.test(words.slice(start, end)) ? { start, end } : null
}

/** The deed that begins at a place of the region: as far as its clause goes, without when it is to be done. */
export function deedFrom(region: Region, from: number): Span | null {
  const words = region.bare
  const right = words.slice(from, from + REACH)
  const list = NOUN.test(right) ? null : LIST.exec(right.slice(0, stopIn(right, LIST_STOP)))
  if (list !== null) return tidy(words, { start: from, end: from + list[0].length })
  const clause = right.slice(0, stopIn(right, STOP))
  const nouns = NOUN.test(clause) ? (OF_NOUN.exec(clause)?.[0] ?? clause) : clause
  const short = nouns.slice(0, commaIn(nouns))
  const end = from + softIn(short)
  return tidy(words, { start: from, end: beforeTime(region, from, end) })
}

/** Where the clause that goes on at a place ends: as far as a time may stand that tells when. */
export function clauseEnd({ bare, words }: Region, from: number): number {
  const right = bare.slice(from, from + REACH)
  const end = stopIn(right, CLAUSE_STOP)
  const inserted = INSERTED.exec(words.slice(from + end, from + REACH))
  if (inserted === null) return from + end
  const on = end + inserted[0].length
  return from + on + stopIn(right.slice(on), CLAUSE_STOP)
}
/** A relative clause in the middle, after which a time goes on with the main one. */
const INSERTED =
  /^,\s(?:which|who|whose)\s[^,;:]{1,120},(?=\s(?:(?:on|by|at|in|as|soon|early|late|later|next|this|until|before|after|within) ){0,3}§)/iu
const CLAUSE_STOP =
  /[.!?](?=["')]*\s+["'(]*\p{Lu})(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Jr|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)|,["'] ["'](?=\p{Lu})|[;:—]|--|,?\s(?:if|unless|because|since|although|though|whereas|who|whose|which|that (?:was|were|had)|but|while|and (?:said|that|he|she|they|it|we|I|will|would|has|have|is|are|was|were))(?=\s)/u

/** What opens a clause, or stands before its subject. */
const BOUNDARY =
  /,\s(?:and )?with\s|["(),;:!?¤–—]|[.](?=["')]*\s+["'(]*\p{Lu})(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Jr|St)\.)|--|\s-\s|(?<!\p{L}|\p{L}')(?:[Aa]nd|[Bb]ut|or|(?<!\b(?:of|in|on|at|for|with|to|by|from) )[Tt]hat|which|who|[Ww]hile|[Aa]s|[Bb]ecause|[Ww]hen|[Ww]hether|[Ii]f|[Ww]here|[Aa]lthough|[Tt]hough|[Ss]o|than|[Bb]efore|[Aa]fter|[Uu]ntil|[Oo]nce|[Hh]ow|[Ww]hy|[Ww]hat)(?=\s)/gu

/** Whether two noun phrases round an “and” are one subject: the first holds no verb, and the second is a bare noun or a name. */
const isOneSubject = (before: string, after: string): boolean =>
  before.length <= LONGEST_HALF && HALF.test(before) && !FINITE.test(before) && BARE_NOUN.test(after)
const LONGEST_HALF = 80
const HALF = /^\s*(?:(?:the|a|an|his|her|its|their|all|both|two|three|four|many|some|most)\s|\p{Lu})/iu
/** Words that a clause's verb is or begins with. */
export const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|do|does|did|to|not|said|says|told|gave|went|came|took|made|left|won|lost|kept|met|sold|put|set|held|sent|\p{L}{2,}ed)(?!\p{L})/iu
const BARE_NOUN =
  /^\s(?:(?!(?:then|now|also|still|soon|later|he|she|it|they|we|i|this|that|those|these|who|which|nobody|everybody|the|a|an|his|her|its|their|our|my|if|when|not|\p{L}+ly)\s)\p{Ll}[\p{L}'-]*|\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?)\s$/u

/** The words between the last clause mark and a verb, trimmed; null where there are none. `opens` is the mark. */
export function subjectBefore({ words }: Region, verb: number): { readonly span: Span; readonly opens: string } | null {
  const from = Math.max(0, verb - SUBJECT_REACH)
  const left = words.slice(from, verb)
  let [start, opens] = [0, '']
  for (const match of matchesOf(BOUNDARY, left)) {
    const end = match.index + match[0].length
    // “A ban on barley and timber will start”: the “and” opens no clause.
    if (match[0].toLowerCase() === 'and' && isOneSubject(left.slice(start, match.index), left.slice(end))) continue
    start = end
    opens = match[0].trim().toLowerCase()
  }
  const span = tidy(words, { start: from + start, end: verb })
  return span === null ? null : { span, opens }
}

/** The noun phrase before a relative pronoun or an insertion that ends at a place. */
export function antecedent(region: Region, at: number): Span | null {
  const before = region.bare.slice(Math.max(0, at - SUBJECT_REACH), at).replace(/[\s,]*(?:which|who|that)?[\s,]*$/i, '')
  return subjectBefore({ ...region, words: region.bare }, Math.max(0, at - SUBJECT_REACH) + before.length)?.span ?? null
}

/** From its last article on: “may dominate a summit” is no noun phrase, “a summit” is. */
export function nounPhrase({ bare: words }: Region, { start, end }: Span): Span {
  const inside = words.slice(start, end)
  const all = [...inside.matchAll(/(?<!\p{L})(?:the|a|an|his|her|its|their|our|another|this) /giu)]
  let first = all.length - 1
  while (first > 0 && OF_THAT.test(inside.slice(all[first - 1]!.index, all[first]!.index))) first--
  return first < 0 ? { start, end } : { start: start + all[first]!.index, end }
}

/** “The school at the camp”, “a decision about the mandate of the guild” are one noun phrase each. */
const OF_THAT = /^\p{L}+ (?:[\p{L}-]+ )?(?:of|about) $|^\p{L}+ [\p{L}-]+ (?:at|on|in) $/iu

/** What opens a sentence before its subject: “On Friday,”. */
const FRONTED_PHRASE =
  /^\s*(?:["']*(?:on|in|at|by|after|before|during|later|early|late|next|this|from|and|but|yet|then|meanwhile|however|also)\b[^,]{0,60}|§{1,80}),\s/i

/** The subject before an insertion that a mark closes at a place: “The mayor, a former pilot, will …”. */
export function beforeInsertion({ bare, words }: Region, at: number): Span | null {
  const from = Math.max(0, at - 300)
  if (!/[,)–—-]\s*$/.test(words.slice(from, at))) return null
  const left = words.slice(from, at)
  const stop = [
    ...left.matchAll(/[.!?;:](?=["')]*\s+["'(]*\p{Lu})(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Jr|St)\.)/gu),
  ].at(-1)
  let start = from + (stop === undefined ? 0 : stop.index + 1)
  start += FRONTED_PHRASE.exec(words.slice(start, at))?.[0].length ?? 0
  const comma = words.slice(start, at).search(/\s?[,(–—]|\s--?\s/)
  return comma < 2 ? null : tidy(bare, { start, end: start + comma })
}
