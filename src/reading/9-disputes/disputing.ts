import type { Act, Silence } from '../../model/act.js'
import type { ConfirmationKind, DisputeKind } from '../../model/dispute.js'
import {
  CALLED_A,
  CALLED_UNTRUE,
  COULD_NOT_VERIFY,
  calledAt,
  DENY,
  DISMISS,
  DISPUTE,
  done,
  FLATLY,
  NO_EVIDENCE,
  NO_KNOWLEDGE,
  NO_TRUTH,
  NOT,
  NOT_DONE,
  OVERLOOKS,
  OWN_WORDS,
  REFUSE,
  REJECT,
  RUNS_COUNTER,
  THAT_IS_UNTRUE,
  VERIFY,
  WAS_WRONG,
  WITHHELD,
} from './disputing-words.js'
import { referenceOf } from './reference.js'

/** A statement as the rules of disputing see it: straight words. */
export type Told = {
  readonly cue: string
  /** Its first piece. */
  readonly content: string
  readonly act: Act
  readonly silence: Silence | null
  /** Who tells it, in the story's words; left out where rules need not know. */
  readonly source?: string
}

/**
 * What of a statement tells what it is set against: a range of its content ("told" where that may only tell it again, "charge" where that is a deed the speaker is charged with),
 * or the statement before.
 */
export type Against =
  | { readonly how: 'words' | 'told' | 'person' | 'charge'; readonly range: readonly [start: number, end: number] }
  | { readonly how: 'before' }

/** A cue and a content that a rule is shown; its act or silence where they are not `say` and none, and who tells it where rules need to know. */
export type Example = readonly [cue: string, content: string, as?: Act | Silence, source?: string]

/** One way in which a statement disputes another. In order of precedence: the first that applies decides. */
export type DisputingRule = {
  readonly id: `rule:disputes/${string}`
  readonly summary: string
  readonly kind: DisputeKind | ConfirmationKind
  /** What it is set against; null where the rule does not apply. */
  readonly against: (told: Told) => Against | null
  /** The words that say so, where they stand in the content; else the cue says so. */
  readonly says?: RegExp
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Example[]
  readonly source: string
}

const OWN_CHOICE = 'own choice, checked against PolNeAR train'
const LEVIN = 'verbs of denial and refusal, own collection'

const all = ({ content }: Told): Against => ({ how: 'words', range: [0, content.length] })
const when = (holds: boolean, against: Against): Against | null => (holds ? against : null)

/** What in a statement sets it against another. */
export const DISPUTING: readonly DisputingRule[] = [
  {
    id: 'rule:disputes/could-not-verify',
    summary: 'could not verify it',
    kind: 'could-not-verify',
    says: COULD_NOT_VERIFY,
    against: (told) => {
      if (VERIFY.test(told.cue) && NOT.test(told.cue)) return all(told)
      const found = COULD_NOT_VERIFY.exec(told.content)
      return found === null
        ? null
        : { how: 'words', range: [found.index + found[0].length - found[1]!.length, found.index + found[0].length] }
    },
    examples: [
      ['could not be independently verified', 'The figures', 'not-confirmed'],
      ['could not verify', 'the claim', 'not-confirmed'],
      ['said', 'its nearest team was far away and could not verify either account'],
    ],
    counterexamples: [
      ['verified', 'the claim', 'confirm'],
      ['has not confirmed', 'the visit', 'not-confirmed'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-confirmed',
    summary: 'has not confirmed it, would not confirm it',
    kind: 'not-confirmed',
    against: (told) =>
      when(
        told.silence !== null &&
          (told.silence === 'not-confirmed' || /\bconfirm/i.test(`${told.cue} ${told.content.slice(0, 20)}`)),
        {
          how: 'words',
          range: [/^(?:to )?confirm(?: (?:or|nor) deny)? /i.exec(told.content)?.[0].length ?? 0, told.content.length],
        },
      ),
    examples: [
      ['has not officially confirmed', 'this view', 'not-confirmed'],
      ['declined to confirm or deny', 'the report', 'declined'],
      ['declined', 'to confirm the report', 'declined'],
    ],
    counterexamples: [
      ['confirmed', 'that the pier was closed', 'confirm'],
      ['declined to discuss', 'the report', 'declined'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-charged',
    summary: 'has not charged anybody with it',
    kind: 'not-confirmed',
    against: (told) =>
      when(
        told.silence !== null &&
          /\b(?:accus|blam|attribut|acknowledg|conced|admit)/i.test(told.cue) &&
          told.content.length > 20,
        all(told),
      ),
    examples: [['has not publicly accused', 'Tannick of setting the fire at the mill', 'not-said']],
    counterexamples: [
      ['accused', 'Tannick of setting the fire at the mill', 'accuse'],
      ['did not say', 'who set the fire at the mill', 'not-said'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-knowledge',
    summary: 'says that nothing is known of it',
    kind: 'not-confirmed',
    says: NO_KNOWLEDGE,
    against: ({ content }) => {
      const found = NO_KNOWLEDGE.exec(content)
      return found === null ? null : { how: 'words', range: [found[0].length, content.length] }
    },
    examples: [
      ['said', 'they had no record of a raid on the mill'],
      ['said', 'he was unaware of the claim'],
    ],
    counterexamples: [['said', 'she had no ferry to sell']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-evidence',
    summary: 'says that there is no evidence of it, asks for some',
    kind: 'disputes',
    says: NO_EVIDENCE,
    against: ({ content }) => {
      const found = NO_EVIDENCE.exec(content.slice(0, FIRST))
      return found === null ? null : { how: 'told', range: [found.index + found[0].length, content.length] }
    },
    examples: [
      ['said', 'she had seen no log, and there was no firm evidence that pirates took the ferry'],
      ['told', 'people should show proof of their accusations'],
    ],
    counterexamples: [['said', 'the evidence was thin']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-truth',
    summary: 'says that there is no truth in it',
    kind: 'denies',
    says: NO_TRUTH,
    against: ({ content }) => {
      const found = NO_TRUTH.exec(content.slice(0, FIRST))
      return found === null ? null : { how: 'words', range: [found.index + found[0].length, content.length] }
    },
    examples: [['said', 'there was no truth in the report']],
    counterexamples: [['said', 'there was no merit in waiting']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/called-untrue',
    summary: 'calls what was said untrue',
    kind: 'disputes',
    says: CALLED_UNTRUE,
    against: (told) => {
      const at = calledAt(told)
      const called = told.content.slice(at ?? 0)
      const found = at === null ? null : (CALLED_UNTRUE.exec(called) ?? CALLED_A.exec(called))
      const reference = found === null ? null : referenceOf(found[1]!)
      if (found === null || !(reference?.kind === 'bare' || (reference?.kind === 'noun' && reference.means !== 'plan')))
        return null
      return { how: 'words', range: [at!, at! + found[1]!.length] }
    },
    examples: [
      ['called', 'the accusation “a lie”'],
      ['answered', 'calling Dorrin’s charge “feeble” and “sour.”'],
      ['dismissed', 'the report as baseless', 'deny'],
      ['called', 'that “nonsense”'],
      ['called', 'the warden’s account “a ghost story told in a mill”'],
      ['described', 'the claims of the guild as “politically motivated”'],
    ],
    counterexamples: [
      ['called', 'the envoy a liar'],
      ['called', 'the plan one-sided', 'condemn'],
      ['called', 'the new levy wrong', 'condemn'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/denies',
    summary: 'denies it',
    kind: 'denies',
    against: (told) =>
      when(
        done(DENY, told) &&
          (!/\b(?:been|being|was|were) denied\b/i.test(told.cue) || referenceOf(told.content).kind === 'noun') &&
          !WITHHELD.test(told.content),
        all(told),
      ),
    examples: [
      ['denied', 'that he would sell the ferry', 'deny'],
      ['has flatly denied', 'any role in the fire', 'deny'],
      ['denies', 'it', 'deny'],
      ['was denied', 'The accusation', 'deny'],
    ],
    counterexamples: [
      ['did not deny', 'the report', 'not-said'],
      ['denied', 'him the prize'],
      ['had been denied', 'entry'],
    ],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/disputes',
    summary: 'disputes it, pushes back against it',
    kind: 'disputes',
    against: (told) => when(done(DISPUTE, told), all(told)),
    examples: [
      ['disputed', 'their account', 'deny'],
      ['took issue with', 'the forecast'],
      ['pushed back on', 'those charges'],
    ],
    counterexamples: [['has never disputed', 'the account']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/dismisses',
    summary: 'dismisses it',
    kind: 'disputes',
    against: (told) => when(done(DISMISS, told), all(told)),
    examples: [['have long been dismissed', 'These claims', 'deny']],
    counterexamples: [['welcomed', 'These claims']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/refuses',
    summary: 'refuses what was demanded',
    kind: 'rejects',
    against: (told) => {
      const reference = REFUSE.test(told.cue) && !NOT.test(told.cue) ? referenceOf(told.content) : null
      return when(reference?.kind === 'noun' && reference.means === 'plan', all(told))
    },
    examples: [['has been refused', 'the demand of the guild for the ferry', 'declined']],
    counterexamples: [['refused', 'to sail', 'declined']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/rejects',
    summary: 'rejects it',
    kind: 'rejects',
    against: (told) => when(done(REJECT, told), all(told)),
    examples: [
      ['rejected', 'the demand', 'reject'],
      ['has rejected', 'the accusation', 'deny'],
      ['overturned', 'a ruling of the harbour court'],
    ],
    counterexamples: [['accepted', 'the demand']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/untrue',
    summary: 'says that it is not true',
    kind: 'denies',
    says: THAT_IS_UNTRUE,
    against: ({ content }) => {
      const found = THAT_IS_UNTRUE.exec(content.slice(0, FIRST))
      return found === null
        ? null
        : { how: 'words', range: [found.index, found.index + (found[1] ?? found[2])!.length] }
    },
    examples: [
      ['said', '“That is simply not true,”'],
      ['said', 'the claim was false'],
      ['said', 'the mayor’s claims about a flood are unfounded'],
      ['said', 'the allegations had “no substance”'],
      ['said', '“This idea that the port is dying doesn’t really square with what we see,”'],
    ],
    counterexamples: [
      ['said', 'the road was open'],
      ['said', '“It is the wrong time,”'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/was-wrong',
    summary: 'says that another was wrong, or misspoke',
    kind: 'disputes',
    says: WAS_WRONG,
    against: ({ content }) => {
      const found = WAS_WRONG.exec(content)
      return found === null
        ? null
        : { how: 'person', range: [found[0].indexOf(found[1]!), found[0].indexOf(found[1]!) + found[1]!.length] }
    },
    examples: [
      ['said', 'that Dorrin had misspoken'],
      ['said', 'the mayor was simply wrong'],
    ],
    counterexamples: [['said', 'the road was wrong for lorries, and Dorrin knew it']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/runs-counter',
    summary: 'says that something contradicts it',
    kind: 'disputes',
    says: RUNS_COUNTER,
    against: ({ content }) => {
      const found = RUNS_COUNTER.exec(content)
      return found === null ? null : { how: 'words', range: [found.index + found[0].length, content.length] }
    },
    examples: [['wrote', '“The log appears to contradict much of his testimony,”']],
    counterexamples: [['wrote', 'the two logs contradict each other']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/overlooks',
    summary: 'says that it leaves something out',
    kind: 'disputes',
    says: OVERLOOKS,
    against: ({ content }) => when(OVERLOOKS.test(content), { how: 'before' }),
    examples: [['said', 'that overlooked what the fishers would gain']],
    counterexamples: [['said', 'the terrace overlooked the bay']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/flatly',
    summary: 'says nothing but that it is not true',
    kind: 'denies',
    says: FLATLY,
    against: ({ content }) => when(FLATLY.test(content), { how: 'before' }),
    examples: [['said', '“Absolutely false,”']],
    counterexamples: [['said', 'false teeth are dear']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/own-words',
    summary: 'says that he rejects it',
    kind: 'rejects',
    says: OWN_WORDS,
    against: ({ content }) => {
      const found = OWN_WORDS.exec(content)
      return found === null ? null : { how: 'words', range: [found.index + found[0].length, content.length] }
    },
    examples: [
      ['wrote', 'that he “rejects the latest remarks of the guild”'],
      ['said', '“We categorically deny these allegations,”'],
    ],
    counterexamples: [['said', 'the port rejects boats of tin']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-done',
    summary: 'says that it was not done',
    kind: 'denies',
    says: NOT_DONE,
    against: ({ content, act }) =>
      when(act === 'deny' && NOT_DONE.test(content), { how: 'charge', range: [0, content.length] }),
    examples: [
      ['said', 'he never sold the ferry', 'deny'],
      ['insisted', 'that they had not taken the money', 'deny'],
    ],
    counterexamples: [
      ['said', 'he would not sail', 'reject'],
      ['said', 'the guild was serious'],
    ],
    source: OWN_CHOICE,
  },
]

/** Units of a content in which it is called untrue. */
const FIRST = 280
