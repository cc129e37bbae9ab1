import { boundsOf } from '../../model/calendar.js'
import type { Detail } from './details.js'
import { SYNONYMS } from './lexicon/triggers.js'
import type { Scene } from './scene.js'

/** Mentions of one event, in the order of the text. */
export type Happening = {
  readonly mentions: readonly Detail[]
  /** The most that spoke for its being an event already told; 0 where none of its kind was. */
  readonly echo: number
}

type Group = {
  readonly mentions: Detail[]
  /** The first and the last few, which a new mention is held against; a text may tell one event ten thousand times. */
  readonly known: Detail[]
  readonly echo: number
  readonly actors: Set<number>
  readonly lemmas: Set<string>
}

/** Groups of a kind that a new mention is held against: the last ones. */
const OPEN = 10
/** Mentions of a group that a new one is held against. */
const KNOWN = 12
/** Nouns that refer to an event of their kind whatever word told it first. */
const GENERIC =
  /^(?:attack|bombing|blast|explosion|raid|incident|violence|assault|strike|fighting|meeting|talk|talks|session|conference|summit|visit|trip|hearing|forum|debate|convention|negotiation|gathering|agreement|deal|accord|pact|treaty|ruling|decision|investigation|probe|verdict|case|trial|lawsuit|appeal|vote|crash|accident|disaster|arrest|protest|demonstration|rally|election)$/
/** Letters that the words for one deed share: "investigate", "investigation". */
const ROOT = 5
const MERGES = 2

const ALIKE: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => row.split(', ').map((word, _, all) => [word, all[0]!] as const)),
)
const rootOf = (lemma: string): string => ALIKE.get(lemma) ?? (lemma.split(/[ -]/).at(-1) ?? lemma).slice(0, ROOT)
const isViolent = ({ kind }: Detail): boolean => kind === 'attack' || kind === 'accident'

/** Whether two TIMEX3 values may be of one event: they have days in common, or stand at none. */
export function timesMeet(a: string, b: string): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return one === null || other === null || (one.first <= other.last && other.first <= one.last)
}

const named = ({ before, after }: Detail): readonly number[] =>
  [...before.slice(0, 3), ...after.slice(0, 3)].filter((n) => n.kind !== 'place').map((n) => n.actor)

/** Whether two mentions of one voice give the same thing different numbers. */
function countsOtherwise(scene: Scene, a: Detail, b: Detail): boolean {
  const giver = ({ statement }: Detail) => (statement === null ? null : scene.statements[statement]!.speaker)
  if (a.figures.length === 0 || b.figures.length === 0 || giver(a) !== giver(b)) return false
  return !b.figures.some((f) => a.figures.some((g) => f.value === g.value))
}

/** Both told to a day, and the same. */
const sameDay = (mention: Detail, { known }: Group): boolean =>
  mention.time?.grain === 'day' && known.some((m) => m.time?.value === mention.time!.value)

/** "met her at the summit", "a 90-minute meeting on the sidelines of the meeting": what happens on an occasion is not the occasion. */
function isAtOccasion(scene: Scene, group: Group, mention: Detail): boolean {
  const last = group.mentions.at(-1)!
  if (!mention.noun || mention.kind !== 'meeting' || last.sentence !== mention.sentence) return false
  for (let i = mention.first - 1; i >= mention.first - 7 && i >= last.last; i--)
    if (/^(?:at|during|sidelines|after|before)$/.test(scene.tokens.all[i]!.lower)) return true
  return false
}

/** What speaks for a mention being of the event of a group, and what against. */
function evidence(scene: Scene, group: Group, mention: Detail): number {
  const last = group.mentions.at(-1)!
  const same = group.lemmas.has(rootOf(mention.lemma))
  const generic = mention.kind !== 'other' && mention.noun && GENERIC.test(mention.lemma)
  let sum = same ? (mention.noun ? 1 : 1.5) : generic ? 1 : mention.noun ? 0 : -1
  if (mention.article === 'definite') sum += 1
  if (mention.article === 'indefinite') sum -= 1.5
  if (last.sentence === mention.sentence && scene.ties.between(last, mention) < 1.5) sum += same ? 2.5 : 1
  sum += whenAndWhere(scene, group, mention) + whoIsIn(group, mention)
  if (group.known.some((m) => countsOtherwise(scene, m, mention))) sum -= 2.5
  if (isAtOccasion(scene, group, mention)) sum -= 4
  return sum
}

function whenAndWhere({ text }: Scene, group: Group, mention: Detail): number {
  let sum = 0
  const times = group.known.flatMap((m) => (m.time?.value ? [m.time.value] : []))
  const time = mention.time?.value
  if (time && times.length > 0) sum += times.includes(time) ? 1 : times.some((t) => timesMeet(t, time)) ? 0.5 : -4
  const words = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end)
  const places = group.known.flatMap((m) => (m.place ? [words(m.place)] : []))
  if (mention.place && places.length > 0) sum += places.includes(words(mention.place)) ? 1 : -1
  return sum
}

function whoIsIn(group: Group, mention: Detail): number {
  const mine = [...new Set(named(mention))]
  const shared = mine.filter((a) => group.actors.has(a)).length
  if (mine.length === 0 || group.actors.size === 0) return 0
  if (shared > 1 && sameDay(mention, group)) return 2.5
  // Who met somebody else had another meeting.
  if (mention.kind === 'meeting' && Math.min(mine.length, group.actors.size) > 1 && shared < 2)
    return mention.article === 'definite' ? -1 : -2
  return shared > 0 ? 0.5 * Math.min(shared, 2) : -0.5
}

/** The group that a mention of what came of an event belongs to: one of an attack or accident in its sentence. */
function causeOf(groups: readonly Group[], mention: Detail): Group | null {
  for (const group of groups) {
    const last = group.mentions.at(-1)!
    if (last.sentence === mention.sentence && isViolent(last) && !last.unreal) return group
  }
  return null
}

/** Where mentions are looked for that may be of the same event: all of a kind, and of the other deeds those of one root. */
const keyOf = ({ kind, lemma }: Detail): string => (kind === 'other' ? `other ${rootOf(lemma)}` : kind)

/** The events of a text as far as it is read. */
class Groups {
  readonly all: Group[] = []
  readonly #open = new Map<string, Group[]>()
  readonly #scene: Scene

  constructor(scene: Scene) {
    this.#scene = scene
  }

  add(m: Detail): void {
    const cause = m.outcome ? causeOf([...this.#recent('accident'), ...this.#recent('attack')], m) : null
    if (cause) {
      join(cause, m)
      return
    }
    let [best, most, echo]: [Group | null, number, number] = [null, MERGES, -3]
    for (const group of this.#recent(keyOf(m))) {
      const sum = evidence(this.#scene, group, m)
      echo = Math.max(echo, sum)
      if (sum >= most) [best, most] = [group, sum]
    }
    if (best) join(best, m)
    else this.#begin(m, echo)
  }

  #recent(key: string): readonly Group[] {
    return this.#open.get(key) ?? []
  }

  #begin(m: Detail, echo: number): void {
    const group: Group = { mentions: [], known: [], echo, actors: new Set(), lemmas: new Set() }
    for (const before of this.#outcomesBefore(m)) join(group, before)
    join(group, m)
    this.all.push(group)
    const groups = [...this.#recent(keyOf(m)), group]
    this.#open.set(keyOf(m), groups.slice(-OPEN))
  }

  /** What came of an event may be told before it, in its sentence ("70 were killed when two boats collided"): taken back, to be one with it. */
  #outcomesBefore(m: Detail): readonly Detail[] {
    const last = this.all.at(-1)
    if (last === undefined || m.outcome || m.unreal || !isViolent(m)) return []
    if (!last.mentions.every((t) => t.outcome && t.sentence === m.sentence)) return []
    this.all.pop()
    const key = keyOf(last.mentions[0]!)
    this.#open.set(
      key,
      this.#recent(key).filter((group) => group !== last),
    )
    return last.mentions
  }
}

function join(group: Group, m: Detail): void {
  group.mentions.push(m)
  group.known.push(m)
  if (group.known.length > KNOWN) group.known.splice(1, 1)
  for (const actor of named(m)) group.actors.add(actor)
  group.lemmas.add(rootOf(m.lemma))
}

/** Puts the mentions of one event together. */
export function merge(scene: Scene, details: readonly Detail[]): readonly Happening[] {
  const groups = new Groups(scene)
  for (const m of details) groups.add(m)
  return groups.all
}
