import type { Clauses } from './clause.js'
import type { Category } from './lexicon/row.js'
import type { Party } from './parties.js'
import type { Token } from './tokens.js'
import type { Trigger } from './triggers.js'
import { DETERMINER, PREPOSITION } from './words.js'

export type Roles = { readonly actors: readonly Party[]; readonly recipients: readonly Party[] }

/** What tells who does it to whom. */
export type Scene = {
  readonly clauses: Clauses
  readonly parties: readonly Party[]
  readonly trigger: Trigger
  readonly event: Category
  readonly mode: string | null
  /** First token of the clause's subject. */
  readonly start: number
  /** Who acts where the clause has no subject of its own. */
  readonly subject: readonly Party[]
}

const STATE: ReadonlySet<Category> = new Set(['COERCE', 'ACCUSE', 'SANCTION'])
const HOSTS = /^(?:host|receive|greet)$/

/** Actors and recipients of a trigger: its subject and its object, "by" in the passive, both sides of a meeting. */
export function rolesOf(scene: Scene): Roles {
  const { trigger, event, mode } = scene
  if (trigger.candidate.form === 'noun') return ofNoun(scene)
  const subject = subjectOf(scene)
  if (trigger.passive) {
    const named = partyAfter(scene, 'by')
    const told = named.length === 0 && trigger.candidate.lemma === 'come under' ? partyAfter(scene, 'from') : named
    // "was arrested in Ostrelle": by that state.
    const by =
      told.length === 0 && STATE.has(event)
        ? scene.parties.filter((p) => p.bare && p.after === 'in' && p.from > trigger.from).slice(0, 1)
        : told
    if (event === 'CONSULT')
      return HOSTS.test(trigger.candidate.lemma)
        ? { actors: subject, recipients: by }
        : { actors: [...subject, ...by], recipients: [] }
    // "Soldiers were sent to the border": they are who moves.
    if (event === 'MOBILIZE' && by.length === 0) return { actors: subject, recipients: objectOf(scene, subject) }
    const sides = sidesOf(scene, by)
    return sides ?? { actors: by, recipients: subject.length > 0 ? subject : objectOf(scene, by) }
  }
  const object = objectOf(scene, subject)
  if (event !== 'CONSULT') return { actors: subject, recipients: object }
  if (HOSTS.test(trigger.candidate.lemma))
    return object.length > 0 ? { actors: object, recipients: subject } : { actors: subject, recipients: [] }
  if (mode === 'visit') return { actors: subject, recipients: object }
  const met = object.filter((p) => !(p.bare && p.after !== null && LOCATIVE.test(p.after)))
  return { actors: distinct([...subject, ...met, ...betweenOf(scene, scene.trigger.from)]), recipients: [] }
}

/** "Ostrelle's aid to Tannick was cut": whose it is does it, and whom it is to has it done. */
function sidesOf({ parties, trigger, start, event }: Scene, by: readonly Party[]): Roles | undefined {
  if (event !== 'SANCTION' && event !== 'AID' && event !== 'COOPERATE') return undefined
  const before = parties.filter((p) => p.from >= start && p.to <= trigger.group)
  const other = before.find((p) => p.country !== null && (p.after === 'to' || p.after === 'with' || p.after === 'for'))
  const own = before.find((p) => p.country !== null && p.after === null && p !== other)
  if (other === undefined || (own === undefined && by.length === 0)) return undefined
  return { actors: by.length > 0 ? by : [own!], recipients: [other] }
}

/** Who stands before the verb, in its own clause: the first that no preposition makes an aside. */
function subjectOf(scene: Scene): readonly Party[] {
  const { clauses, parties, trigger, start, subject } = scene
  if (trigger.depth === 1) {
    const own = inClause(scene)
    if (own.length > 0) return own
  }
  const before = parties.filter((p) => p.from >= start && p.to <= trigger.group && clauses.depth[p.from] === 0)
  const own = before.filter((p) => p.after === null || p.after === 'of' || p.after === 'for' || p.after === 'among')
  const first = own.find(coded) ?? own[0]
  if (first === undefined) {
    if (subject.length > 0) return subject
    const ahead = aheadOf(clauses, parties, trigger)
    return ahead.length > 0 ? ahead : crowdOf(scene)
  }
  return coordinated(clauses, parties, first, trigger.group)
}

/** The subject of a subordinate clause; of a relative one, who stands before it. */
function inClause({ clauses, parties, trigger }: Scene): readonly Party[] {
  let opener = trigger.from
  while (opener > 0 && clauses.depth[opener - 1] === 1) opener--
  const inside = parties.find((p) => p.from > opener && p.to <= trigger.group && (p.after === null || p.after === 'of'))
  if (inside !== undefined) return coordinated(clauses, parties, inside, trigger.group)
  if (!/^(?:who|which|that)$/.test(clauses.tokens[opener]!.lower)) return []
  const before = parties.filter((p) => p.to <= opener).at(-1)
  return before === undefined ? [] : [before]
}

/** People in the plural that no lexicon has before the verb ("hardliners", "fundamentalists"): a party without a code. */
function crowdOf({ clauses: { tokens, depth }, trigger: { group }, start }: Scene): readonly Party[] {
  const head = tokens[group - 1]
  if (group - 1 < start || head?.kind !== 'word' || depth[group - 1] !== 0 || !CROWD.test(head.lower)) return []
  let from = group - 1
  while (
    from > start &&
    (tokens[from - 1]!.kind === 'word' || tokens[from - 1]!.kind === 'capital') &&
    !PREPOSITION.has(tokens[from - 1]!.lower)
  )
    from--
  const span = { start: tokens[from]!.start, end: head.end }
  return [
    {
      country: null,
      sector: [],
      from,
      to: group,
      span,
      actor: null,
      after: null,
      bare: false,
      part: false,
      pronoun: false,
      seat: false,
      who: true,
    },
  ]
}

/** Endings of nouns for people (Quirk et al. 1985, I.34), in the plural. */
const CROWD = /(?:ists|ians|ers|ors|ants|ents|men|women|ites|ees|ards|people)$/

/** "Bowing to protests, the mayor …": who does it stands after the comma. */
function aheadOf(
  { tokens }: Clauses,
  parties: readonly Party[],
  { candidate, group, from }: Trigger,
): readonly Party[] {
  if (candidate.form !== 'ing' || group > 2) return []
  const comma = tokens.findIndex((t, i) => i > from && t.text === ',')
  const next = comma < 0 ? undefined : parties.find((p) => p.from > comma && p.after === null)
  return next === undefined ? [] : [next]
}

const coded = (p: Party) => p.country !== null || p.sector.length > 0

const LOCATIVE =
  /^(?:in|at|near|around|across|throughout|inside|outside|into|through|over|along|off|within|during|under|since|until|as|after|before|like|despite|amid)$/

/** Who it is done to: the first after the trigger, in its clause before outside it, no mere place if there is another. */
function objectOf({ clauses, parties, trigger, event }: Scene, actors: readonly Party[]): readonly Party[] {
  let best: Party | undefined
  let most = Number.NEGATIVE_INFINITY
  let rank = 0
  const from = urged(clauses.tokens, trigger, event)
  for (const party of parties) {
    if (
      party.from < from ||
      party.from < trigger.to - (trigger.to - trigger.from > trigger.candidate.rest.length + 1 ? 4 : 0) ||
      clauses.depth[party.from] === 2
    )
      continue
    if (actors.some((a) => isSame(a, party, event))) continue
    const score = weightOf(party, clauses, trigger, event) - rank++ * 0.4
    if (score > most) {
      most = score
      best = party
    }
  }
  if (best === undefined || most <= -3.8) return []
  return coordinated(clauses, parties, best, clauses.tokens.length).filter(
    (p) => !actors.some((a) => isSame(a, p, event)),
  )
}

/** What is done at home to those who live in a place: it may stand for them. */
const AT_HOME: ReadonlySet<Category> = new Set(['ASSAULT', 'COERCE', 'CONCEDE', 'MOBILIZE', 'PROTEST', 'THREATEN'])
const isSame = (a: Party, b: Party, event: Category): boolean =>
  !(b.part && !a.bare && a.from !== b.from && AT_HOME.has(event)) && same(a, b)

const AGAINST: ReadonlySet<Category> = new Set(['ASSAULT', 'THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE'])
const VERBAL: ReadonlySet<Category> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT'])
const OWN_FORCES: ReadonlySet<Category> = new Set(['MOBILIZE', 'AID', 'AGREE', 'RETREAT', 'COOPERATE', 'CONCEDE'])
const SENDS = /^(?:send|dispatch|deploy|move|rush)$/

/** "urged them to support X", "complained to Y that X", "called on them to unite against X": whom it is about stands after these words. */
function urged(tokens: readonly Token[], { candidate, to, end }: Trigger, event: Category): number {
  if (event === 'ACCUSE' && tokens[to]?.lower === 'to' && /^(?:complain|protest)$/.test(candidate.lemma)) {
    for (let i = to; i < end; i++) if (tokens[i]!.lower === 'that') return i
  }
  if (!/^(?:urge|ask|call|appeal|lobby|exhort|press|encourage|rally)/.test(candidate.lemma) || candidate.after === null)
    return to
  const about =
    event === 'SUPPORT' ? /^(?:support|back|recogni[sz]e|endorse|by)$/ : event === 'ACCUSE' ? /^against$/ : null
  if (about === null) return to
  for (let i = to; i < end; i++) if (about.test(tokens[i]!.lower)) return i
  return to
}

function weightOf(party: Party, { depth }: Clauses, { to, end, candidate }: Trigger, event: Category): number {
  let weight = 0
  if (!coded(party)) weight -= party.from === to && party.who ? 1.3 : 3
  // Whom the verb takes as its object at once is at home where its actor is.
  else if (party.country === null) weight -= party.after === null && party.who ? 0.6 : 1.2
  if (depth[party.from] === 1) weight -= 1.5
  if (party.from >= end) weight -= 1
  if (party.pronoun) weight -= 1.5
  if (
    party.after !== null &&
    LOCATIVE.test(party.after) &&
    !(party.after === 'at' && (event === 'ASSAULT' || event === 'PROTEST'))
  )
    weight -= party.bare ? 2 : 1
  if (party.after === 'against' && AGAINST.has(event)) weight += 1.5
  if (SENDS.test(candidate.lemma) && (party.after === 'to' || party.after === 'against')) weight += 3
  // "arrived in Tannick", "a visit to Tannick": whose guest one is.
  if (candidate.entry.mode === 'visit' && party.bare && /^(?:in|to|at)$/.test(party.after ?? '')) return weight + 2
  // Where it is, and what is moved or given, is nobody to whom it is done.
  if (party.seat && party.after !== null && LOCATIVE.test(party.after) && VERBAL.has(event)) weight -= 3
  if (
    party.country === null &&
    OWN_FORCES.has(event) &&
    candidate.entry.mode !== 'release' &&
    party.sector.some((s) => s === 'MIL' || s === 'COP' || s === 'SPY')
  )
    weight -= 4
  if (event === 'AID' && (party.after === 'to' || party.after === 'for')) weight += 1
  return weight
}

function partyAfter({ clauses, parties, trigger }: Scene, preposition: string): readonly Party[] {
  const found = parties.find((p) => p.from >= trigger.to && p.after === preposition)
  return found === undefined ? [] : coordinated(clauses, parties, found, clauses.tokens.length)
}

/** "talks between Ostrelle and Tannick". */
const betweenOf = ({ clauses, parties }: Scene, from: number): readonly Party[] => {
  const found = parties.find((p) => p.from > from && (p.after === 'between' || p.after === 'among'))
  return found === undefined ? [] : coordinated(clauses, parties, found, clauses.tokens.length)
}

/** Of a noun: "by", "between", whoever stands before it, and whom it is against. */
function ofNoun(scene: Scene): Roles {
  const { clauses, parties, trigger, event, subject, start } = scene
  const between = betweenOf(scene, trigger.from - 1)
  if (between.length > 0) return { actors: between, recipients: [] }
  const by = partyAfter(scene, 'by')
  const near = parties.filter((p) => p.to <= trigger.from && p.from >= start && clauses.depth[p.from] !== 2).at(-1)
  const adjacent = near !== undefined && trigger.from - near.to <= 2 ? [near] : []
  const first = parties.find((p) => p.from >= start && p.to <= trigger.from && clauses.depth[p.from] === 0 && coded(p))
  const actors =
    by.length > 0
      ? by
      : adjacent.length > 0
        ? adjacent
        : first
          ? coordinated(clauses, parties, first, trigger.from)
          : subject
  const recipients = objectOf(scene, actors)
  return event === 'CONSULT' ? { actors: distinct([...actors, ...recipients]), recipients: [] } : { actors, recipients }
}

/** Parties joined with "and", commas and "along with" from the first on. */
function coordinated(
  { tokens, depth }: Clauses,
  parties: readonly Party[],
  first: Party,
  end: number,
): readonly Party[] {
  const out = [first]
  for (let i = parties.indexOf(first) + 1; i < parties.length; i++) {
    const next = parties[i]!
    const last = out.at(-1)!
    if (
      next.from >= end ||
      (depth[next.from] === 2 && depth[first.from] !== 2) ||
      !joined(tokens, last.to, next.from) ||
      (!coded(next) && coded(first))
    )
      break
    out.push(next)
  }
  // "Hungarian and Tannick officials": what the last is, all are.
  const { sector } = out.at(-1)!
  return out.map((p) =>
    p.bare && p.sector.length === 0 && sector.length > 0 && out.length > 1 && !out.at(-1)!.bare ? { ...p, sector } : p,
  )
}

function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false
  if (tokens[from]!.text === ',' && /^an?$/.test(tokens[from + 1]?.lower ?? '')) return false
  const words = tokens
    .slice(from, to)
    .map((t) => t.lower)
    .filter((w) => !DETERMINER.has(w))
  return /^(?:,|and|nor|, and|along with|as well as|together with|& |, along with)$/.test(words.join(' '))
}

const same = (a: Party, b: Party): boolean =>
  a.from === b.from ||
  // "Orme and Venk ministers": one mention of stage 5, and two parties.
  (a.actor !== null && a.actor === b.actor && (a.country === null || b.country === null || a.country === b.country)) ||
  (a.country !== null && a.country === b.country && (b.bare || a.sector.join() === b.sector.join() || b.pronoun))

function distinct(parties: readonly Party[]): readonly Party[] {
  const out: Party[] = []
  for (const party of parties) if (!out.some((p) => same(p, party))) out.push(party)
  return out
}

const BODIES = /^(?:IGO|UNO|EUR|NGO|IMG|ISM|MNC)$/

/** A party whose words tell no country is of the country of the other side, where one is a sector at home. */
export function atHome({ actors, recipients }: Roles, parties: readonly Party[], end: number): Roles {
  const known = actors.find((a) => a.country !== null)?.country ?? null
  const others = recipients.map((r) =>
    r.country === null && r.who && known !== null && !BODIES.test(known) ? { ...r, country: known } : r,
  )
  if (known !== null) {
    const whose = BODIES.test(known) ? null : known
    return {
      // "Ostrelle's army and rebels"
      actors: actors.map((a) => (a.country === null && a.who ? { ...a, country: whose } : a)),
      recipients: others,
    }
  }
  const states = actors.some((a) => a.sector.some((s) => s === 'GOV' || s === 'MIL'))
  const home =
    parties.find((p) => isPlaceOfAll(p)) ??
    parties.find((p) => p.country !== null && !BODIES.test(p.country) && p.from < end && atHomeHere(p)) ??
    (states
      ? undefined
      : recipients.find((r) => r.country !== null && r.sector.some((s) => /^(?:GOV|LEG|COP|MIL|JUD)$/.test(s)))) ??
    (recipients.some((r) => r.country !== null)
      ? undefined
      : parties.find((p) => p.country !== null && !BODIES.test(p.country)))
  if (home === undefined) return { actors, recipients: others }
  return {
    actors: actors.map((a) => (a.country === null ? { ...a, country: home.country } : a)),
    recipients: others.map((r) => (r.country === null && r.who ? { ...r, country: home.country } : r)),
  }
}

/** A place that something is in tells it first. */
const isPlaceOfAll = (p: Party): boolean =>
  p.bare &&
  p.country !== null &&
  !BODIES.test(p.country) &&
  p.after !== null &&
  /^(?:in|near|throughout|across|inside|around|outside)$/.test(p.after)

/** A party that tells where the others are at home: people of a country, or a place in it. */
const atHomeHere = (p: Party): boolean =>
  (p.bare && p.after !== 'against' && p.after !== 'with' && p.after !== 'to') ||
  p.sector.some((s) => /^(?:CVL|REB|OPP|REF|EDU|LAB|AGR|JUD|LEG|PTY|COP|PRM|CRM|SOC|REL|JRN)$/.test(s))
