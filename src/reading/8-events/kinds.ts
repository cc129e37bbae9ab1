import type { DeedKind } from './lexicon/kind.js'
import type { Token } from './tokens.js'

/** A deed whose kind its object tells: "won" of an election, "blocked" of a bill. */
export type KindRule = {
  readonly id: `rule:events/${string}`
  /** Bases of the verbs, or the nouns. */
  readonly lemmas: RegExp
  /** One of the words after it. */
  readonly object: RegExp
  readonly kind: DeedKind
  /** A sentence, and the trigger in it. */
  readonly examples: readonly (readonly [sentence: string, trigger: string])[]
  readonly counterexamples: readonly (readonly [sentence: string, trigger: string])[]
  readonly source: string
}

const OWN = 'own choice'
/** How many words after it are looked at. */
const REACH = 7

/** In order of precedence. */
export const KINDS: readonly KindRule[] = [
  {
    id: 'rule:events/election-won',
    lemmas: /^(?:win|lose|sweep|carry|clinch|capture|drop out|run)$/,
    object:
      /^(?:primary|primaries|caucus|caucuses|elections?|nomination|runoff|governorship|presidency|races?|landslide|ballot)$/,
    kind: 'election',
    examples: [['Venn won the Ostrelle primary.', 'won']],
    counterexamples: [['Venn won a prize.', 'won']],
    source: OWN,
  },
  {
    id: 'rule:events/bill-stopped',
    lemmas: /^(?:block|reject|clear|advance|defeat|kill|table|shelve|fall)$/,
    object: /^(?:bills?|legislation|amendments?|resolution|measure|veto|committee)$/,
    kind: 'vote',
    examples: [['The senate blocked the levy bill.', 'blocked']],
    counterexamples: [['Rebels blocked the road.', 'blocked']],
    source: OWN,
  },
  {
    id: 'rule:events/office-taken',
    lemmas: /^(?:take over|install|pick|choose|select|remove|replace)$/,
    object:
      /^(?:chairman|chairwoman|chair|chief|director|president|governor|minister|ambassador|embassy|ceo|commissioner|mate|secretary|leader)$/,
    kind: 'appointment',
    examples: [['Venn took over as director.', 'took over']],
    counterexamples: [['Rebels took over the port.', 'took over']],
    source: OWN,
  },
  {
    id: 'rule:events/letter-signed',
    lemmas: /^sign$/,
    object: /^(?:letters?|memos?|memo|petitions?|statement|books?|autographs?|by)$/,
    kind: 'other',
    examples: [['Some 40 clerks signed the letter.', 'signed']],
    counterexamples: [['Ostrelle and Vell signed the treaty.', 'signed']],
    source: OWN,
  },
]

/** The kind of a deed with its object, where that tells more than the word alone. */
export function kindWith(tokens: readonly Token[], last: number, lemma: string, kind: DeedKind): DeedKind {
  for (const rule of KINDS) {
    if (!rule.lemmas.test(lemma)) continue
    for (let i = last; i < last + REACH; i++) {
      const token = tokens[i]
      if (token === undefined || /^[.,;:]$/.test(token.text)) break
      if (rule.object.test(token.lower)) return rule.kind
    }
  }
  return kind
}
