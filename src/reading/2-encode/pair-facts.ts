import { MENTION_FACTS, PAIR_FACTS } from '../../encoder/encoder.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundMention } from './mentions.js'

/** What the network of pairs is told besides vectors. The same rules, in the same order, as `training/mentions_facts.py`. */

/** Pronouns by person and kind; the order is that of the facts. */
const PRONOUNS = [
  'he him his himself',
  'she her hers herself',
  'it its itself',
  'they them their theirs themselves',
  'i me my mine myself',
  'we us our ours ourselves',
  'you your yours yourself yourselves',
  'who whom whose which that',
  'this these those',
]
const PRONOUN_KIND = new Map(PRONOUNS.flatMap((forms, i) => forms.split(' ').map((form) => [form, i + 1] as const)))
const DETERMINERS = ['the', 'a an', 'this that these those', 'his her its their my our your']
const DETERMINER_KIND = new Map(
  DETERMINERS.flatMap((forms, i) => forms.split(' ').map((form) => [form, i + 1] as const)),
)
/** Words that tell no mention from another. */
const EMPTY = new Set(
  "the a an of and in on for to 's s ’ ' , . - \" “ ” his her its their this that these those".split(' '),
)

/** A mention as its facts are told. */
export type DescribedMention = {
  readonly begin: number
  readonly end: number
  readonly head: number
  readonly sentence: number
  readonly quoted: boolean
  /** 0 for none, else the kind of its pronoun. */
  readonly pronoun: number
  /** Its words in lower case without article and possessive mark, joined by spaces. */
  readonly plain: string
  readonly headWord: string
  /** Its telling words. */
  readonly words: ReadonlySet<string>
  readonly facts: readonly number[]
}

export function describeMention(
  { words: [begin, end], head }: FoundMention,
  text: SegmentedText,
  sentence: number,
  quoted: boolean,
): DescribedMention {
  const word = (i: number) => text.text.slice(text.words[i]!.start, text.words[i]!.end)
  const lower: string[] = []
  for (let i = begin; i < end; i++) lower.push(word(i).toLowerCase())
  const headWord = word(head).toLowerCase()
  const long = end - begin
  const pronoun = long === 1 ? (PRONOUN_KIND.get(headWord) ?? 0) : 0
  const determiner = long > 1 ? (DETERMINER_KIND.get(lower[0]!) ?? 0) : 0
  const facts = new Array<number>(MENTION_FACTS).fill(0)
  facts[pronoun] = 1
  facts[10 + determiner] = 1
  facts[15] = Number(isCapital(word(head)))
  facts[16] = Number(long > 1 && isCapital(word(end - 1)))
  facts[17] = Number(long === 1)
  facts[18] = Number(2 <= long && long <= 4)
  facts[19] = Number(long > 4)
  facts[20] = Number(quoted)
  const plain = lower.join(' ').replace(/^(the|a|an) | ['’] ?s$/g, '')
  return {
    begin,
    end,
    head,
    sentence,
    quoted,
    pronoun,
    plain,
    headWord,
    words: new Set(lower.filter((w) => !EMPTY.has(w))),
    facts,
  }
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** @param apart mentions from the antecedent to the mention, by their order */
export function pairFacts(
  mention: DescribedMention,
  earlier: DescribedMention,
  apart: number,
  isComma: (word: number) => boolean,
): readonly number[] {
  const nominal = mention.pronoun === 0 && earlier.pronoun === 0
  const sentences = mention.sentence - earlier.sentence
  const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && [...a].every((w) => b.has(w))
  const facts = [
    nominal && mention.plain === earlier.plain,
    nominal && mention.headWord === earlier.headWord,
    nominal && within(mention.words, earlier.words),
    nominal && within(earlier.words, mention.words),
    nominal && [...mention.words].some((w) => earlier.words.has(w)),
    mention.pronoun > 0 && mention.pronoun === earlier.pronoun,
    mention.pronoun > 0 && earlier.pronoun > 0 && mention.pronoun !== earlier.pronoun,
    sentences === 0,
    sentences === 1,
    sentences === 2,
    3 <= sentences && sentences <= 5,
    sentences > 5,
    apart === 1,
    apart === 2,
    3 <= apart && apart <= 5,
    6 <= apart && apart <= 10,
    apart > 10,
    Math.min(apart, 60) / 60,
    Math.min(sentences, 20) / 20,
    mention.begin < earlier.end && earlier.begin < mention.end,
    mention.quoted === earlier.quoted,
    nominal &&
      mention.headWord !== earlier.headWord &&
      [...mention.headWord].slice(0, 4).join('') === [...earlier.headWord].slice(0, 4).join(''),
    earlier.head === earlier.begin,
    earlier.end === mention.begin - 1 && isComma(earlier.end),
  ].map(Number)
  if (facts.length !== PAIR_FACTS) throw new Error(`${facts.length} facts of a pair, ${PAIR_FACTS} expected`)
  return facts
}

export const tellingWords = ({ words }: DescribedMention): readonly string[] => [...words].filter((w) => w.length > 2)
