import { matchesOf } from '../../model/matches.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { ANSWERING, TOLD_NOUNS } from './answered-words.js'
import { type Draft, Drafts } from './drafts.js'
import { tidyContent, tidySource } from './spans.js'

/** What another said, told in the words of who answers it: “denied | claims by Venn that the pier was sold”. */
export type Answered = {
  readonly source: readonly Span[]
  readonly cue: Span
  readonly content: Span
}

/** Units before a noun and behind it that are looked at. */
const BEFORE = 160
const BEHIND = 400

const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}(?:y|ies)` : `${noun}s?`)
const nouns = (rows: typeof TOLD_NOUNS) => rows.map(({ noun }) => plural(noun)).join('|')

const NOUN = new RegExp(`(?<![\\p{L}-])(?:${nouns(TOLD_NOUNS)})(?![\\p{L}-])`, 'giu')
const OWNED = new RegExp(`^(?:${nouns(TOLD_NOUNS.filter((row) => row.owned))})$`, 'iu')

const DAY = '(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)'
/** The verb, what may stand between it and its object (“flatly”, “as untrue”), and the object's words before its noun. */
const OBJECT = new RegExp(
  `(?:^|.*(?<!(?:^|[^\\p{L}])(?:the|an?|his|her|its|their|this|that|these|those) )(?<![\\p{L}]))(?:${ANSWERING.map(({ pattern }) => pattern).join('|')})(?<between>(?: (?:\\p{L}+ly|as [\\p{L}-]+(?: and [\\p{L}-]+)?|${DAY}|on|to|at))*) (?<before>(?:[\\p{L}\\p{N}.’'-]+ ){0,8})$`,
  'isu',
)
/** No noun phrase of one thing goes over these. */
const CLAUSE =
  /(?<!\p{L})(?:that|which|who|but|was|were|is|are|has|have|had|it|he|she|they|said|says|after|when|because|if|while|without|about|regarding|amid|over|for|from)(?!\p{L})/iu

/** “Rumours and reports”, not “the raid and reports”. */
const JOINED = new RegExp(`(?:${nouns(TOLD_NOUNS)}) (?:and|or) `, 'iu')
const isPhrase = (words: string): boolean =>
  !CLAUSE.test(words) && (!/ (?:and|or) /iu.test(words) || JOINED.test(words))

/** “Made by Venn,”, “from the guild”. */
const BY =
  /^(?:,? (?:made|put forward|first made|raised|levell?ed|spread|published|carried))?,? (?:by|from) (?<owner>(?:[^.;:!?“”"()\n]|(?<=(?:^|[^\p{L}])\p{L}{1,3})\.){2,90}?),? (?=that )/iu
/** “A report in the Gazette”: whose it is. */
const IN =
  /^ (?:published |carried )?in (?<owner>(?:the |an? )?(?:\p{Lu}[\p{L}’'.-]*|\p{L}* ?(?:press|media|newspapers?|papers?|magazine)(?!\p{L}))(?: \p{Lu}[\p{L}’'.-]*){0,5}),? (?=that )/u
const ONE_REPORT = /^(?:report|story|claim|suggestion)$/i
const THAT = /^,? (?=that )/iu
/** “Of selling the pier”, “of having sold it”. */
const DEED =
  /^ of (?=(?:[\p{L}-]+ly )?(?!(?:king|spring|string|thing|something|nothing|anything|everything|morning|evening|meeting|building|spending|wrongdoing|funding|bullying|racketeering|trafficking|wing|ring|being)(?!\p{L}))\p{Ll}{2,}ing (?!(?:of|by|in|and|from|is|was|at)(?!\p{L})))/u

/** “Charges that were dropped”, “the report that he wrote”: the noun is a part of the clause. */
const RELATIVE = [
  /^that (?:\p{L}+ly )?(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|came|come|comes|go|goes|went|led|leads|made|makes|say|says|said|shows?|emerged|surfaced|appear(?:s|ed)?|circulat\p{L}+|contradict\p{L}*|alleg(?:es?|ed)|accus(?:es?|ed)|follow(?:s|ed)?)(?!\p{L})/iu,
  /^that \p{Ll}+ed (?:the|an?|his|her|its|their|in|on|by|to|from|last|about|after|when|that|him|them|online|over|for|during|across)(?!\p{L})/u,
  /^that [\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3} (?:(?:has|have|had|is|was|were|are) )?(?:also |now |first |\p{L}+ly )?(?:fac(?:es?|ed|ing)|ma[dk]es?|making|wr(?:ote|itten|ites?)|levell?ed|filed|issued|published|released|raised|brought|delivered|g[ai]ven?|received|read|saw|heard|repeated|denied|rejected|dismissed)(?= *(?:[.,;:!?”"’]|$|in |on |at |last |against |about |to |when |during |before |after |earlier |and |as ))/iu,
]

const BAD =
  '(?:false|untrue|not true|inaccurate|incorrect|wrong|nonsense|rubbish|baseless|groundless|unfounded|ridiculous|absurd|preposterous|outrageous|ludicrous|laughable|fabricat\\p{L}+|bogus|misleading|unfair|without (?:any )?(?:basis|foundation|merit)|an? (?:[\\p{L}-]+ )?(?:lie|fabrication|invention|smear|distortion|myth|fiction|falsehood))'
/** “… is entirely false”, “…, that is untrue”: what is said of a claim, behind it. */
const JUDGED = new RegExp(
  `(?:,(?: (?:that|this|it|they|those|these))?)? (?:is|are|was|were|would be) (?:(?:both|all|just|so|\\p{L}+ly) ){0,2}${BAD}(?!\\p{L})`,
  'iu',
)
/** What comes after a clause and is no part of it. */
const GOES_ON =
  /[;—–]| -+ |,[”"]? (?:but|which|saying|calling|adding|insisting|describing|who|and (?:he|she|it|they|we|I|said|says|insisted|called))(?!\p{L})/u

const POSSESSOR = /^(?<owner>.*(?:[’']s|s[’'])|his|her|its|their|my|our|your) (?<rest>.*)$/isu
/** “A newspaper report”, “press reports”: who reports. */
const MEDIUM =
  /^(?<owner>(?:(?:an?|the|some|several|recent|many) )?(?:[\p{Lu}][\p{L}.-]+ |local |foreign |state )?(?:newspapers?|press|media|news|television|TV|radio|magazine|tabloid|wire|agency)) (?<rest>)$/u

/** “Guild claims”, “a Sarn Gazette report”. */
const NAMED =
  /^(?!(?:Any|Some|All|Such|The|This|That|These|Those|Every|Each|No|An?) )(?<owner>(?:(?:an?|the) )?(?:\p{Lu}[\p{L}.&-]* ){0,4}\p{Lu}[\p{L}.&-]*(?: (?:campaign|government|administration|police|officials))?) (?<rest>)$/u

/** Claims of others that are denied, rejected, confirmed or not confirmed in the words that tell them. */
export function findAnswered(text: SegmentedText): readonly Answered[] {
  const out: Answered[] = []
  for (const sentence of text.sentences)
    for (const match of matchesOf(NOUN, text.text.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index
      const found = answeredAt(text.text, sentence, { start, end: start + match[0].length })
      if (found) out.push(found)
    }
  return out
}

function answeredAt(text: string, sentence: Span, noun: Span): Answered | undefined {
  const lined = (start: number, end: number) => text.slice(start, end).replace(/\s/g, ' ')
  const behind = lined(noun.end, Math.min(sentence.end, noun.end + BEHIND))
  const word = text.slice(noun.start, noun.end)
  const made = BY.exec(behind) ?? (ONE_REPORT.test(word) ? IN.exec(behind) : null)
  const lead = made ?? THAT.exec(behind) ?? DEED.exec(behind)
  if (lead === null) return undefined
  const clause = behind.slice(lead[0].length)
  if (RELATIVE.some((pattern) => pattern.test(clause))) return undefined
  const start = noun.end + lead[0].length
  const before = lined(Math.max(sentence.start, noun.start - BEFORE), noun.start)
  const told = objectIn(before, clause) ?? subjectIn(before, clause)
  if (told === undefined) return undefined
  const owner = made ? ownerBehind(text, noun, made) : undefined
  const { source, cue } = ownerBefore(noun, told.phrase)
  const of = lead[0].startsWith(' of ') ? { start: cue.start, end: noun.end + 3 } : cue
  if (owner === undefined && source === undefined && OWNED.test(word)) return undefined
  return {
    source: [owner ?? source].flatMap((s) => (s ? [tidySource(text, s)] : [])),
    cue: of,
    content: { start, end: told.length === null ? sentence.end : start + told.length },
  }
}

/** The words of a claim before its noun, and how long its clause is; null to the sentence's end. */
type Phrase = { readonly phrase: string; readonly length: number | null }

/** “Denied | false | claims that …”. */
function objectIn(before: string, clause: string): Phrase | undefined {
  const phrase = OBJECT.exec(before)?.groups?.before
  if (phrase === undefined || !isPhrase(phrase)) return undefined
  const stop = clause.search(GOES_ON)
  return { phrase, length: stop < 0 ? null : stop }
}

/** “| Any implication or | suggestion that … | is false”. */
function subjectIn(before: string, clause: string): Phrase | undefined {
  const judged = JUDGED.exec(clause)
  const phrase = SUBJECT.exec(before)?.groups?.phrase
  if (judged === null || phrase === undefined || !FINITE.test(clause.slice(0, judged.index))) return undefined
  return { phrase, length: judged.index }
}

/** The noun phrase that begins a clause and ends with the noun. */
const SUBJECT =
  /(?:^|[“”"‘’'`,;:—–] ?|(?<!\p{L})(?:that|said|says|and|but|is|was) )(?<phrase>(?:the|this|any|an?|such|his|her|its|their|\p{Lu}[\p{L}.-]*(?:[’']s|s[’'])) (?:(?:[\p{L}-]+|or|and) ){0,5})$/iu
/** The verb of the claim itself: “the charge that it was wrong” says nothing of the charge. */
const FINITE =
  /(?<!\p{L})(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|\p{L}{2,}ed)(?!\p{L})/iu

function ownerBehind(text: string, { end }: Span, made: RegExpExecArray): Span | undefined {
  const owner = made.groups?.owner
  if (owner === undefined) return undefined
  const start =
    end +
    text
      .slice(end, end + made[0].length)
      .replace(/\s/g, ' ')
      .lastIndexOf(owner)
  return { start, end: start + owner.length }
}

/** Whose claim it is by the words before its noun, and the noun with its own. */
function ownerBefore(noun: Span, phrase: string): { source: Span | undefined; cue: Span } {
  const start = noun.start - phrase.length
  const owned = POSSESSOR.exec(phrase) ?? MEDIUM.exec(phrase) ?? NAMED.exec(phrase)
  const owner = owned?.groups?.owner
  if (owner === undefined) return { source: undefined, cue: { start, end: noun.end } }
  return {
    source: { start, end: start + owner.length },
    cue: { start: start + owner.length + 1, end: noun.end },
  }
}

/** Taken for a cue, before the object of another: “declined to comment Monday | on | rumours that …”. */
const PREPOSITION = /^(?:on|about|to|of|over|at|against)$/iu

/** Units between a cue and the preposition before its object. */
const LOOSE = 40

/** Attributions without those that only hold what another's cue is about, which has all of it. */
export function withoutPrepositions({ text }: SegmentedText, told: readonly Draft[]): readonly Draft[] {
  const isPreposition = ({ at, source, content }: Draft) =>
    content.length === 1 &&
    source.length === 0 &&
    PREPOSITION.test(text.slice(at.start, Math.min(at.end, at.start + 10)))
  const [loose, others] = [told.filter(isPreposition), told.filter((d) => !isPreposition(d))]
  if (loose.length === 0) return told
  const byEnd = new Map(others.flatMap((d) => (d.content.length === 1 ? [[d.content[0]!.end, d] as const] : [])))
  const holders = new Set(told.map((d) => d.within))
  const dropped = new Set<Draft>()
  for (const draft of loose) {
    const [all] = draft.content
    const host = byEnd.get(all!.end)
    if (host === undefined || holders.has(draft) || host.within !== draft.within) continue
    const between = draft.at.start - host.at.end
    if (between < 0 || between > LOOSE || host.content[0]!.start <= all!.start) continue
    host.content = [all!]
    dropped.add(draft)
  }
  return told.filter((d) => !dropped.has(d))
}

/** Those of them that stand in somebody's words and that are not told yet, with the attribution that holds each. */
export function answeredIn(
  text: SegmentedText,
  told: readonly Draft[],
): readonly (Answered & { readonly within: Draft })[] {
  const all = findAnswered(text)
  if (all.length === 0) return []
  const drafts = new Drafts()
  for (const draft of told) drafts.add(draft)
  return all.flatMap((found) => {
    const within = drafts.smallestAround(found.cue)
    const bound = within?.content.find((c) => c.start <= found.cue.start && found.cue.end <= c.end)
    if (within === undefined || bound === undefined) return []
    const content = tidyContent(text, {
      start: found.content.start,
      end: Math.min(found.content.end, bound.end),
    })
    if (content.end <= content.start || drafts.tells(found.cue, content.start)) return []
    return [{ ...found, content, within }]
  })
}
