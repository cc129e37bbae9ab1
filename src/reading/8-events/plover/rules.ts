import type { Clause } from './code.js'
import { type Category, MANUAL, MAP } from './lexicon/row.js'

/** A coding rule: what a category becomes by how its clause stands. The first that applies decides. */
export type CodingRule = {
  readonly id: `rule:events/${string}`
  readonly summary: string
  /** Null where nothing is coded. */
  readonly event: Category | null
  readonly mode?: string
  readonly applies: (clause: Clause) => boolean
  /** Sentences whose first event is coded by this rule. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
  readonly source: string
}

const is = (...events: readonly Category[]) => {
  const set = new Set<Category>(events)
  return ({ event }: Clause) => set.has(event)
}
const cooperative = is('CONSULT', 'SUPPORT', 'COOPERATE', 'AID')
const verbal = is('CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'AGREE', 'CONCEDE', 'RETREAT')
const conflict = is('ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE')
const TERM = / (?:if|unless|until|should) /
const PROMISE = /^(?:agree|consent|pledge|promise|vow|undertake|commit|swear|assure|guarantee|volunteer|offer)$/
const MODAL = /^(?:must|should|w(?:ill|ould) (?:not|never)|wo(?:n't|uldn't))$/
const DECIDED = / (?:decid(?:e|es|ed)|resolved?) to /
const STOP = /^(?:suspend|halt|freeze|stop|end|cease|give up|abandon|call off)$/
const NOT_TO = /^ (?:[\w-]+ ){0,3}(?:not|never) to /
const VIOLENT =
  /^ (?:to )?(?:[\w-]+ ){0,2}(?:retaliate|avenge|fight|crush|destroy|kill|execute|behead|assassinate|blow up|shoot|invade|attack|strike|bomb|wipe out|punish|defeat|eliminate|revenge|retaliation|vengeance|hunt|continue (?:the|its|their|his) (?:war|fight|struggle|attacks))\b/

/** In order of precedence; where none applies the lexicon's category stands. */
export const CODING_RULES: readonly CodingRule[] = [
  {
    id: 'rule:events/joint-exercise',
    summary: 'a military exercise of several countries is cooperation',
    event: 'COOPERATE',
    applies: (clause) =>
      clause.event === 'MOBILIZE' &&
      clause.joint &&
      / (?:exercises?|war games|drills?|man(?:oeu|eu)vres?|maneuvers?) /.test(clause.after),
    examples: ['Ghanaian and Kenyan warships held naval exercises off Ulm.'],
    counterexamples: ['Ghanaian warships held naval exercises off Ulm.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/must',
    summary: 'one says that another must do it: a request',
    event: 'REQUEST',
    applies: (clause) => clause.obliged && !clause.negated && (!clause.own || (clause.tail && !clause.ownTail)),
    examples: ['Foreign Minister Orla Venk said that Ostrelle must release the sailors.'],
    counterexamples: ['Ostrelle released the sailors.'],
    source: MAP,
  },
  {
    id: 'rule:events/no-report',
    summary: 'what must or will not be, by nobody who acts himself',
    event: null,
    applies: (clause) => MODAL.test(clause.lemma) && (clause.obliged || !(clause.said || clause.ownTail)),
    examples: [],
    counterexamples: [
      'Ostrelle said it will not stop the boats.',
      'Ostrelle will not stop the boats, its premier said.',
    ],
    source: MANUAL,
  },
  {
    id: 'rule:events/force-not-excluded',
    summary: 'does not rule out force: a threat',
    event: 'THREATEN',
    applies: (clause) =>
      clause.lemma === 'rule out' &&
      clause.negated &&
      / (?:force|strikes?|military|war|attacks?|sanctions|invasion|action) /.test(`${clause.after} `),
    examples: ['Ostrelle has not ruled out the use of force.'],
    counterexamples: ['Ostrelle has ruled out the use of force.', 'Ostrelle has not ruled out talks.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/vow-not',
    summary: 'promises not to do what would be cooperation: a rejection',
    event: 'REJECT',
    applies: (clause) =>
      PROMISE.test(clause.lemma) &&
      NOT_TO.test(clause.after) &&
      !/ (?:attack|use|fire|invade|strike|arrest|harm|kill|interfere|develop)\b/.test(clause.after),
    examples: ['Ostrelle vowed not to return the islands.'],
    counterexamples: ['Ostrelle vowed to return the islands.', 'Ostrelle pledged not to attack Tannick.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/vow-harm',
    summary: 'promised violence is a threat',
    event: 'THREATEN',
    mode: 'violence',
    applies: (clause) => PROMISE.test(clause.lemma) && VIOLENT.test(clause.after),
    examples: ['The rebels vowed to fight on in Ulm.', 'Ostrelle promised revenge.'],
    counterexamples: ['Ostrelle promised to rebuild the bridge.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/unwilling',
    summary: 'is not willing, did not agree: a rejection',
    event: 'REJECT',
    applies: (clause) => clause.event === 'AGREE' && clause.negated && clause.lemma !== 'reach',
    examples: ['Tannick is not willing to meet the envoy.', 'Tannick did not accept the proposal.'],
    counterexamples: ['Tannick is willing to meet the envoy.'],
    source: MAP,
  },
  {
    id: 'rule:events/not-allowed',
    summary: 'does not let them: a rejection',
    event: 'REJECT',
    applies: (clause) =>
      clause.negated && /^(?:allow|permit|let|admit|authori[sz]e|give in|back down|bow|yield)$/.test(clause.lemma),
    examples: ['Tannick did not allow the envoy to land.', 'Ostrelle has not permitted observers to enter.'],
    counterexamples: ['Tannick allowed the envoy to land.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/would-not',
    summary: 'says that it will not do what would be cooperation: a rejection',
    event: 'REJECT',
    applies: (clause) => clause.future && clause.negated && clause.own && verbal(clause),
    examples: ['Tannick said it would not support the resolution.', 'Tannick will not meet the envoy.'],
    counterexamples: ['Tannick said it would support the resolution.', 'Tannick did not meet the envoy.'],
    source: MAP,
  },
  {
    id: 'rule:events/would-not-stop',
    summary: 'says that it will not stop what it does itself: a rejection',
    event: 'REJECT',
    applies: (clause) =>
      clause.future &&
      clause.negated &&
      clause.own &&
      STOP.test(clause.lemma) &&
      !/ (?:aid|assistance|relations|ties|links|talks|negotiations?|dialogue|cooperation|trade|supplies|payments|support|flights?) /.test(
        `${clause.after} `,
      ),
    examples: ['Ostrelle said it would not suspend its tests.'],
    counterexamples: ['Ostrelle said it would not suspend aid to Tannick.', 'Ostrelle suspended its tests.'],
    source: MAP,
  },
  {
    id: 'rule:events/would-not-harm',
    summary: 'says that it will do no harm: agreement',
    event: 'AGREE',
    applies: (clause) => clause.future && clause.negated && clause.own && clause.said && conflict(clause),
    examples: ['Ostrelle said it would not attack Tannick.'],
    counterexamples: ['Ostrelle said it would attack Tannick.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/ahead',
    summary: 'cooperation that lies ahead is agreement',
    event: 'AGREE',
    applies: (clause) => (clause.future || DECIDED.test(clause.words)) && !clause.negated && cooperative(clause),
    examples: [
      'The ministers of Ostrelle and Tannick will meet in Ulm on Friday.',
      'Ostrelle said it would support the resolution.',
    ],
    counterexamples: ['The ministers of Ostrelle and Tannick met in Ulm.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/retreat-ahead',
    summary: 'a retreat from a place that is only announced is a concession',
    event: 'CONCEDE',
    applies: (clause) =>
      clause.event === 'RETREAT' &&
      clause.future &&
      !clause.negated &&
      clause.mode !== 'release' &&
      clause.mode !== 'access' &&
      clause.mode !== null,
    examples: ['Ostrelle announced that it would withdraw its troops from Tannick.'],
    counterexamples: ['Ostrelle withdrew its troops from Tannick.', 'Ostrelle said it would free the prisoners.'],
    source: MANUAL,
  },
  {
    id: 'rule:events/release-ahead',
    summary: 'the intent to free, to return or to let in is agreement',
    event: 'AGREE',
    applies: (clause) => clause.event === 'RETREAT' && clause.future && !clause.negated,
    examples: ['Ostrelle said it would free the prisoners.'],
    counterexamples: ['Ostrelle freed the prisoners.'],
    source: MAP,
  },
  {
    id: 'rule:events/harm-if',
    summary: 'harm that is announced for a case is a threat',
    event: 'THREATEN',
    applies: (clause) =>
      (clause.future || (clause.maybe && (clause.said || clause.tail))) &&
      !clause.negated &&
      clause.own &&
      (conflict(clause) || clause.event === 'REJECT') &&
      TERM.test(clause.sentence),
    examples: [
      'The union said it would strike unless wages rose.',
      'Ostrelle said it would close the strait if ships came near.',
    ],
    counterexamples: ['Ostrelle closed the strait.'],
    source: MAP,
  },
  {
    id: 'rule:events/harm-ahead',
    summary: 'violence and protest that one announces are a threat',
    event: 'THREATEN',
    applies: (clause) => clause.future && !clause.negated && clause.own && is('ASSAULT', 'PROTEST', 'COERCE')(clause),
    examples: ['Ostrelle said it would attack the island.', 'Ostrelle will bomb the port.'],
    counterexamples: ['Ostrelle attacked the island.', 'Ostrelle said it would cut off aid to Tannick.'],
    source: MANUAL,
  },
]
