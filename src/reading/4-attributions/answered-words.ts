/** What is done to a claim that is told in the same breath: “denied charges that …”. */
export type Answering = {
  readonly pattern: string
  readonly note: 'set against' | 'held back'
  readonly source: string
}

const OWN = 'own choice, checked on stories read for it'

/** Verbs, in the forms in which they stand before what another said. */
export const ANSWERING: readonly Answering[] = [
  ...[
    'den(?:y|ies|ied|ying)|denials? of',
    'dismiss(?:es|ed|ing)?|discount(?:s|ed|ing)?',
    'reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?',
    'disput(?:es?|ed|ing)|contest(?:s|ed|ing)?|challeng(?:es?|ed|ing)|contradict(?:s|ed|ing)?',
    'refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|disprov(?:es?|ed|ing)',
    'repudiat(?:es?|ed|ing)|disavow(?:s|ed|ing)?',
    'doubt(?:s|ed|ing)?|question(?:s|ed|ing)?|cast(?:s|ing)? doubt (?:on|over)|disagree(?:s|d|ing)? with|(?:took|takes?|taking) issue with|object(?:s|ed|ing)? to',
    '(?:brush|wav)(?:es|ed|ing) (?:off|aside|away)|(?:shrug|laugh)(?:s|ed|ged|ing|ging)? off|scoff(?:s|ed|ing)? at|bristl(?:es|ed|ing) at',
    'play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?|knock(?:s|ed|ing)? down|pour(?:s|ed|ing)? cold water on|push(?:es|ed|ing)? back (?:on|at|against)',
    '(?:shot|hit|fired|jabbed|struck|snapped|lashed) back (?:at|against)',
    'ridicul(?:es|ed|ing)|mock(?:s|ed|ing)|derid(?:es|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)?|decr(?:ies|ied|ying)',
    'plead(?:s|ed|ing)? (?:innocent|guilty|not guilty) (?:to|of)|pled (?:guilty|not guilty) to',
    '(?:no|little) (?:truth|substance|basis|foundation|merit) (?:in|to|for|behind)',
  ].map((pattern) => ({ pattern, note: 'set against' as const, source: OWN })),
  ...[
    'confirm(?:s|ed|ing)?(?: (?:or|nor) den(?:y|ied|ying))?|verif(?:y|ies|ied|ying)|corroborat(?:es?|ed|ing)|substantiat(?:es?|ed|ing)',
    'comment(?:s|ed|ing)?|respond(?:s|ed|ing)?|react(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|address(?:es|ed|ing)?',
    'acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|admit(?:s|ted|ting)?',
  ].map((pattern) => ({ pattern, note: 'held back' as const, source: OWN })),
]

/** Nouns of what was said, in the singular, and whether they are a statement only where the story tells whose. */
export type ToldNoun = { readonly noun: string; readonly owned: boolean; readonly source: string }

const SHELL = 'shell nouns (Schmid 2000), those that take a clause with “that”, own choice'

export const TOLD_NOUNS: readonly ToldNoun[] = [
  ...'accusation allegation assertion charge claim complaint contention criticism critique declaration denial hint implication insinuation report rumor rumour speculation statement story suggestion warning'
    .split(' ')
    .map((noun) => ({ noun, owned: false, source: SHELL })),
  // Nobody need have had a notion that is rejected: “rejected the idea that ships could fly”.
  ...'argument assessment assumption belief comment conclusion finding idea interpretation notion prediction remark testimony theory view'
    .split(' ')
    .map((noun) => ({ noun, owned: true, source: SHELL })),
]
