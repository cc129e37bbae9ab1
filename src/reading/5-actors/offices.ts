import { countryOf } from '../../model/lexicon/country-names.js'
import type { Role } from './draft.js'
import { PLACES } from './lexicon/places.js'

/** Nouns of one meaning, and before the bar those that may stand for any after it: “the Ostrellian leader” for a president. */
const SAME_OFFICE: readonly (readonly [general: ReadonlySet<string>, special: ReadonlySet<string>])[] = (
  [
    'leader ruler head chief | president premier chancellor king queen dictator emir minister chairman chairwoman',
    'candidate nominee contender hopeful challenger frontrunner front-runner rival |',
    'lawmaker legislator representative mp | senator sen. sens. congressman congresswoman rep. reps.',
    'senator sen. sens. |',
    'congressman congresswoman rep. reps. representative |',
    'governor gov. govs. |',
    'general gen. |',
    'commander | general gen. admiral adm. colonel col.',
    'spokesman spokeswoman spokesperson |',
    'chairman chairwoman chair chairperson |',
    'head chief | chairman chairwoman chair director superintendent',
    'lawyer attorney counsel solicitor |',
    'adviser advisor aide | strategist',
    'diplomat | ambassador envoy',
    'ambassador envoy |',
    'businessman billionaire mogul magnate tycoon developer |',
  ] as const
).map((row) => {
  const [general, special] = row.split('|')
  return [new Set(general!.trim().split(' ')), new Set(special!.trim().split(' '))]
})

/** Whether the one noun may stand for the other. */
const sameOffice = (a: string, b: string) =>
  a === b ||
  SAME_OFFICE.some(
    ([general, special]) =>
      (general.has(a) && (general.has(b) || special.has(b))) || (general.has(b) && special.has(a)),
  )

/** The nouns that may be meant by one, itself among them. */
export const namesakes = (head: string): readonly string[] => [
  ...new Set([
    head,
    ...SAME_OFFICE.flatMap(([general, special]) => [...general, ...special].filter((other) => sameOffice(head, other))),
    // “Prime minister” and “premier”
    ...(head === 'premier' ? ['minister'] : head === 'minister' ? ['premier'] : []),
  ]),
]

/** Offices of which nobody holds two: who is president is no senator. */
const EXCLUSIVE =
  /^(?:president|vice-president|senator|sen\.|governor|gov\.|mayor|pope|king|queen|chancellor|premier|representative|rep\.|congressman|congresswoman|ambassador|judge|justice|speaker)$/
const excludes = (a: string, b: string) => EXCLUSIVE.test(a) && EXCLUSIVE.test(b) && !sameOffice(a, b)

export const isExclusive = (head: string) => EXCLUSIVE.test(head)
export const isCandidacy = (head: string) => SAME_OFFICE[1]![0].has(head)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns for what a person is in life, by which stories call somebody whom they have not introduced so. */
const BUSINESS = words(
  'businessman businesswoman billionaire millionaire mogul magnate tycoon developer entrepreneur financier industrialist philanthropist',
)
const POLITICS = words(
  'candidate nominee contender hopeful challenger frontrunner front-runner politician lawmaker legislator statesman stateswoman incumbent',
)

/** Offices and parts in politics, and a cut through work that lets politics follow: a farmer may be a candidate, a judge none. */
const OFFICIAL =
  /^(?:president|vice-president|minister|premier|chancellor|secretary|undersecretary|senator|sens?\.|reps?\.|representative|congressman|congresswoman|governor|govs?\.|mayor|ambassador|envoy|diplomat|lawmaker|legislator|mp|mep|king|queen|prince|princess|pope|general|gen\.|judge|justice|prosecutor|officer|official|spokesman|spokeswoman|spokesperson|speaker|commissioner)$/
const APOLITICAL =
  /^(?:judge|justice|prosecutor|officer|detective|inspector|constable|sheriff|sergeant|general|gen\.|colonel|col\.|captain|capt\.|admiral|pope|cardinal|archbishop|bishop|priest|king|queen|prince|princess|spokesman|spokeswoman|spokesperson|reporter|journalist|correspondent|editor|columnist|analyst|expert|economist|professor|researcher|scientist|historian|pollster|doctor|surgeon|nurse|teacher|pilot|driver|witness|suspect|victim|defendant|gunman|ambassador|envoy|diplomat)$/

/** Whether a noun that tells what somebody is in life goes with the roles that were told of him. */
export function allows(roles: readonly Role[], head: string, modifiers: readonly string[]): boolean {
  const lady = head === 'lady' && modifiers.includes('first')
  if (BUSINESS.has(head)) return !roles.some((r) => OFFICIAL.test(r.head) || APOLITICAL.test(r.head))
  if (POLITICS.has(head) || lady)
    return !roles.some((r) => APOLITICAL.test(r.head) || (!modifiers.includes('former') && excludes(r.head, head)))
  return false
}

const PAST = /^(?:former|ex|then|onetime|one-time|erstwhile|late)$|^(?:ex|then|former)-/
const PRESENT = /^(?:new|current|incoming|newly|present|sitting)$/
const LEAVING = /^(?:outgoing|departing|ousted|deposed)$/

/** Whether words of a description and of a role tell the same of when the office is held: who was minister is not “the minister”. */
function sameTime(described: readonly string[], role: readonly string[], left: boolean): boolean {
  const past = (words: readonly string[]) => words.some((w) => PAST.test(w))
  if (past(described) !== (past(role) || left)) return false
  return !(described.some((w) => PRESENT.test(w)) && role.some((w) => LEAVING.test(w)))
}

/** “ex-minister” and “then-governor” are “minister” and “governor” at another time. */
export const officeOf = (noun: string): string => noun.replace(/^(?:ex|then|former)-(?=\p{L}{2})/u, '')

/** 0 when the role is another office; more the more of the modifiers it has. */
export function officeScore(role: Role, noun: string, modifiers: readonly string[], left = false): number {
  const head = officeOf(noun)
  if (!sameTime([...modifiers, noun], role.words, left)) return 0
  const prime =
    (head === 'premier' && role.words.includes('prime')) || (role.head === 'premier' && modifiers.includes('prime'))
  if (prime) return 2
  if (!sameOffice(head, role.head)) return 0
  // “The officer” is no chief executive officer.
  if (head === 'officer' && role.words.includes('chief') && !modifiers.includes('chief')) return 0
  let score = head === role.head ? 2 : 1
  for (const m of modifiers) {
    const code = countryOf(m)
    if (role.words.includes(m) || (code && role.words.some((w) => countryOf(w) === code))) score += 1
    else if (PAST.test(m) || PRESENT.test(m) || /^(?:longtime|veteran)$/.test(m)) score += 0
    else if ((code || PLACES.has(m)) && role.words.some((w) => w !== m && (countryOf(w) || PLACES.get(w) === 'name')))
      score -= 3
    else if (head === role.head) score -= 1.5
    else score -= 0.5
  }
  return Math.max(0, score)
}
