import { type Encoder, MENTION_FACTS, MENTION_VECTOR, PAIR_FACTS } from '../../encoder/encoder.js'
import type { Antecedent, MentionCandidate } from '../../model/candidate.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundMention } from './mentions.js'
import { type DescribedMention, describeMention, pairFacts, tellingWords } from './pair-facts.js'

/** Earlier mentions that every mention is paired with, and as many again at most that share a telling word, from anywhere before. */
const NEAR = 25
const FAR = 8
/** Antecedents that are handed on, and log-odds below which none is. */
const KEPT = 3
const LEAST_ODDS = -2
/** Mentions whose pairs are scored in one run. */
const RUN = 200

/**
 * What each mention may refer back to. Pairs are scored one by one, so that no run depends on what else is in it.
 * @param found mentions of a whole text
 * @param quoted whether a word stands inside quotation marks
 */
export async function findAntecedents(
  found: readonly FoundMention[],
  text: SegmentedText,
  quoted: (word: number) => boolean,
  pair: Encoder['pair'],
): Promise<readonly MentionCandidate[]> {
  const mentions = [...found].sort((a, b) => a.words[0] - b.words[0] || b.words[1] - a.words[1])
  const bare = ({ words, head, probability }: FoundMention) => ({ words, head, probability })
  if (pair === null) return mentions.map((m) => ({ ...bare(m), antecedents: [] }))
  const described = describe(mentions, text, quoted)
  const earlier = candidatesOf(described)
  const isComma = (word: number) => text.text.slice(text.words[word]!.start, text.words[word]!.end) === ','
  const out: MentionCandidate[] = []
  for (let from = 0; from < mentions.length; from += RUN) {
    const to = Math.min(from + RUN, mentions.length)
    const antecedents = await score(from, to)
    for (let i = from; i < to; i++) out.push({ ...bare(mentions[i]!), antecedents: antecedents[i - from]! })
  }
  return out

  async function score(from: number, to: number): Promise<readonly (readonly Antecedent[])[]> {
    const rows = new Map<number, number>()
    const rowOf = (i: number) => rows.get(i) ?? rows.set(i, rows.size).size - 1
    const pairs: { readonly i: number; readonly j: number }[] = []
    for (let i = from; i < to; i++) rowOf(i)
    for (let i = from; i < to; i++) for (const j of earlier[i]!) pairs.push({ i, j })
    const mention = pairs.map(({ i }) => rowOf(i))
    const antecedent = pairs.map(({ j }) => rowOf(j))
    const vectors = new Float32Array(rows.size * MENTION_VECTOR)
    const facts = new Float32Array(rows.size * MENTION_FACTS)
    for (const [i, row] of rows) {
      vectors.set(mentions[i]!.vector, row * MENTION_VECTOR)
      facts.set(described[i]!.facts, row * MENTION_FACTS)
    }
    const told = new Float32Array(pairs.length * PAIR_FACTS)
    pairs.forEach(({ i, j }, k) => {
      told.set(pairFacts(described[i]!, described[j]!, i - j, isComma), k * PAIR_FACTS)
    })
    const answer = pairs.length > 0 ? await pair!({ vectors, facts, mention, antecedent, pairs: told }) : null
    const lists = Array.from({ length: to - from }, (): Antecedent[] => [])
    pairs.forEach(({ i, j }, k) => {
      const odds = answer!.scores[k]! - answer!.fresh[i - from]!
      if (odds > LEAST_ODDS) lists[i - from]!.push({ mention: j, odds })
    })
    return lists.map((list) => list.sort((a, b) => b.odds - a.odds || b.mention - a.mention).slice(0, KEPT))
  }
}

function describe(
  mentions: readonly FoundMention[],
  text: SegmentedText,
  quoted: (word: number) => boolean,
): readonly DescribedMention[] {
  const sentenceOf = new Uint32Array(text.words.length)
  text.sentences.forEach(({ words: [a, b] }, i) => {
    sentenceOf.fill(i, a, b)
  })
  return mentions.map((m) => describeMention(m, text, sentenceOf[m.head]!, quoted(m.head)))
}

/** For each mention the earlier ones that it is paired with, as indices. */
function candidatesOf(mentions: readonly DescribedMention[]): readonly (readonly number[])[] {
  const byWord = new Map<string, number[]>()
  return mentions.map((mention, i) => {
    const near = Array.from({ length: Math.min(NEAR, i) }, (_, k) => i - Math.min(NEAR, i) + k)
    if (mention.pronoun > 0) return near
    const far = new Set<number>()
    for (const word of tellingWords(mention)) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [i])
      else {
        for (const j of known.slice(-NEAR - FAR)) if (j < i - NEAR) far.add(j)
        known.push(i)
      }
    }
    return [...[...far].sort((a, b) => a - b).slice(-FAR), ...near]
  })
}
