import type { WordSpan } from './candidate.js'
import { matchesOf } from './matches.js'
import type { SegmentedText } from './text.js'

/**
 * Reporting words that a pattern finds more surely than the network, which learned from a corpus that leaves them out as often as not.
 * The network is asked for their source and content as for a cue that it found itself.
 */
export type CueRule = {
  readonly id: `rule:encode/${string}`
  readonly summary: string
  /** `silence`: a statement also without content; where the network sees none, a clause that follows with a question word is it. `hearsay`: an adverb; the clause round it is the content. */
  readonly kind: 'silence' | 'hearsay'
  /** Flags `giu`; the whole match is the cue. */
  readonly pattern: RegExp
  /** A sentence, and the cue in it. */
  readonly examples: readonly (readonly [sentence: string, cue: string])[]
  readonly counterexamples: readonly string[]
  readonly source: string
}

const OWN = 'own collection, checked against PolNeAR train and dev'
const NOT = String.raw`(?:\s+not|n['’]t)(?:\s+(?:immediately|yet|ever|publicly))?`
const REQUEST = String.raw`(?:\s+to\s+(?:\w+\s+){0,3}?(?:requests?|questions?|calls?|messages?|inquir(?:y|ies)|e-?mails?|letters?)(?:\s+(?:for|seeking)\s+(?:comment|clarification|information|an?\s+interview))?)?`
const NOTHING = `(?:details?|explanations?|comments?|reasons?|timetable|timeline|specifics|figures|evidence|information|answers?|proof|clues?|hints?)`
const rule = (pattern: string) => new RegExp(`\\b${pattern}(?![\\p{L}\\p{N}])`, 'giu')

/** In order of precedence: where two meet, the first stands. */
export const CUE_RULES: readonly CueRule[] = [
  {
    id: 'rule:encode/unreached',
    summary: 'could not be reached',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:could|can|was|were)${NOT}\s+(?:be\s+(?:immediately\s+)?reached|(?:immediately\s+)?(?:available|reachable))(?:\s+for\s+(?:further\s+|immediate\s+)?comment)?`,
    ),
    examples: [
      ['The deputy could not be reached for comment on Friday.', 'could not be reached for comment'],
      [
        'Lawyers for the mine were not immediately available for comment.',
        'were not immediately available for comment',
      ],
    ],
    counterexamples: ['The summit could be reached by noon.', 'A deal was reached.'],
    source: OWN,
  },
  {
    id: 'rule:encode/no-reply',
    summary: 'did not reply, has yet to reply',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:(?:did|does|do|has|have|had)${NOT}|never|(?:has|have|had)\s+yet\s+to)\s+(?:respon(?:d|ded)|repl(?:y|ied)|return(?:ed)?\s+(?:\w+\s+){0,3}?(?:calls?|messages?|e-?mails?))${REQUEST}`,
    ),
    examples: [
      [
        'Its chief executive did not respond to a written request for comment.',
        'did not respond to a written request for comment',
      ],
      ['The court has yet to reply.', 'has yet to reply'],
    ],
    counterexamples: ['The court replied at once.', 'She did not return to the island.'],
    source: OWN,
  },
  {
    id: 'rule:encode/no-details',
    summary: 'gave no details',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:(?:gave|gives?|giving|offer(?:ed|s|ing)?|provide[ds]?|providing|released|disclosed|supplied)\s+(?:no|few|little)\s+(?:\w+\s+)?|(?:did|does|do|would|will)${NOT}\s+(?:give|offer|provide|disclose|release|supply)\s+(?:(?:any|further|more|other|immediate|additional)\s+){0,2})${NOTHING}`,
    ),
    examples: [
      ['It gave no further details.', 'gave no further details'],
      ['The envoy did not offer any explanation.', 'did not offer any explanation'],
    ],
    counterexamples: ['It gave details of the plan.', 'She gave no ground.', 'The port did not offer berths.'],
    source: OWN,
  },
  {
    id: 'rule:encode/no-comment',
    summary: 'had no comment, would not comment, declined to comment',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:(?:has|have|had|made|makes)\s+no\s+(?:immediate\s+|further\s+|public\s+|official\s+)?comment|was\s+no\s+(?:immediate\s+|official\s+)?(?:comment|response|reaction|reply|word)|(?:(?:did|does|do|would|will)${NOT}|(?:declin|refus)(?:ed|es?)\s+to)\s+(?:immediately\s+)?(?:comment|elaborate))`,
    ),
    examples: [
      ['The ministry had no immediate comment.', 'had no immediate comment'],
      ['She would not comment.', 'would not comment'],
      ['Two aides declined to elaborate.', 'declined to elaborate'],
    ],
    counterexamples: ['She commented on the vote.', 'He had no commentary to write.'],
    source: OWN,
  },
  {
    id: 'rule:encode/declined',
    summary: 'declined to say, would not discuss',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:(?:declin|refus)(?:ed|es|ing)?\s+to\s+(?:\w+ly\s+)?|(?:would|will)${NOT}\s+(?:\w+ly\s+)?)(?:say|discuss|specify|identify|speculate(?:\s+(?:on|about))?|disclose|elaborate(?:\s+on)?|confirm(?:\s+or\s+deny)?|comment\s+on|talk\s+about|be\s+(?:interviewed|drawn))`,
    ),
    examples: [
      ['The ministry declined to identify the buyer.', 'declined to identify'],
      ['She would not say who had called.', 'would not say'],
      ['He refused to speculate on the cause.', 'refused to speculate on'],
    ],
    counterexamples: ['She declined to sit.', 'The pier would not hold.'],
    source: OWN,
  },
  {
    id: 'rule:encode/withheld',
    summary: 'did not supply a number: what was not told is content',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:did|does|do|would|will|has|have|had)${NOT}\s+(?:give|given|offer(?:ed)?|provided?|disclosed?|released?|suppl(?:y|ied))(?=\s+(?:[\w-]+\s+){1,4}(?:estimates?|numbers?|figures?|names?|dates?|details|specifics|schedule|timetable|breakdown|reasons?|evidence)(?![\p{L}\p{N}]))`,
    ),
    examples: [['The port did not supply yearly figures.', 'did not supply']],
    counterexamples: ['The port did not supply the boats.', 'The port supplied an estimate.'],
    source: OWN,
  },
  {
    id: 'rule:encode/unreturned',
    summary: 'calls were not returned',
    kind: 'silence',
    pattern: rule(String.raw`(?:was|were)${NOT}\s+(?:(?:immediately|yet)\s+)?(?:returned|answered)|went\s+unanswered`),
    examples: [
      ['Calls to the mill were not returned.', 'were not returned'],
      ['Letters to the guild went unanswered.', 'went unanswered'],
    ],
    counterexamples: ['The boats were returned.'],
    source: OWN,
  },
  {
    id: 'rule:encode/said-little',
    summary: 'said little, said nothing about',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:ha(?:s|ve|d)\s+)?sa(?:id|ys?)\s+(?:very\s+)?(?:little(?!\s+\w+s?\s+(?:was|were|is|are|had|would|has))|nothing\s+(?:about|of|on))(?:\s+about)?`,
    ),
    examples: [
      ['She has said little about the levy.', 'has said little about'],
      ['The report says nothing about the fire.', 'says nothing about'],
    ],
    counterexamples: [
      'She said nothing would change.',
      'He said a little boat was lost.',
      'He said little boats were lost.',
    ],
    source: OWN,
  },
  {
    id: 'rule:encode/not-said',
    summary: 'did not say, does not specify',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:did|does|do|would|will|has|have|had)${NOT}\s+(?:sa(?:y|id)|specif(?:y|ied)|clarif(?:y|ied)|disclosed?|explain(?:ed)?|identif(?:y|ied))`,
    ),
    examples: [
      ['The memorandum does not say by whom.', 'does not say'],
      ['He did not clarify whether the port would open.', 'did not clarify'],
    ],
    counterexamples: ['He said nothing would change.', 'The clerk could not say it louder.'],
    source: OWN,
  },
  {
    id: 'rule:encode/unverified',
    summary: 'could not verify',
    kind: 'silence',
    pattern: rule(
      String.raw`(?:could|can|was|were|has|have)${NOT}\s+(?:(?:been|be|able\s+to)\s+)?(?:independently\s+|immediately\s+)?(?:verif(?:y|ied)|corroborated?|confirm(?:ed)?)`,
    ),
    examples: [
      ['The newspaper could not verify its contents.', 'could not verify'],
      ['The figures could not be independently verified.', 'could not be independently verified'],
    ],
    counterexamples: ['The newspaper verified its contents.'],
    source: OWN,
  },
  {
    id: 'rule:encode/hearsay',
    summary: 'reportedly',
    kind: 'hearsay',
    pattern: rule('(?:reportedly|reputedly)'),
    examples: [['The envoy had reportedly named Saturday as the last day.', 'reportedly']],
    counterexamples: ['The envoy reported to Astane.'],
    source: 'FactBank source-introducing predicates (Saurí & Pustejovsky 2009)',
  },
]

export type RuleCue = { readonly words: WordSpan; readonly rule: CueRule }

/** Cues of the rules in a text, in its order; none overlaps another. */
export function findRuleCues(text: SegmentedText): readonly RuleCue[] {
  const out: RuleCue[] = []
  for (const sentence of text.sentences) {
    const found: RuleCue[] = []
    const words = text.text.slice(sentence.start, sentence.end)
    for (const rule of CUE_RULES)
      for (const match of matchesOf(rule.pattern, words)) {
        const start = sentence.start + match.index
        const range = wordsOf(text, sentence.words, start, start + match[0].length)
        if (!found.some((f) => f.words[0] < range[1] && range[0] < f.words[1])) found.push({ words: range, rule })
      }
    out.push(...found.sort((a, b) => a.words[0] - b.words[0]))
  }
  return out
}

function wordsOf(text: SegmentedText, [first, last]: WordSpan, start: number, end: number): WordSpan {
  let a = first
  while (a < last && text.words[a]!.end <= start) a++
  let b = a
  while (b < last && text.words[b]!.start < end) b++
  return [a, b]
}
