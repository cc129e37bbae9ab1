import type { Detail } from './details.js'
import { SYNONYMS } from './lexicon/triggers.js'
import type { Scene } from './scene.js'

/** Mentions of one event, in the order of the text. */
export type Happening = {
  readonly mentions: readonly Detail[]
  /** The most that spoke for its being an event already told; 0 where none of its kind was. */
  readonly echo: number
}

type Group = { readonly mentions: Detail[]; echo: number; readonly actors: Set<number>; readonly lemmas: Set<string> }

/** Groups of a kind that a new mention is held against: the last ones. */
const OPEN = 10
/** Nouns that refer to an event of their kind whatever word told it first. */
const GENERIC =
  /^(?:attack|bombing|blast|explosion|raid|incident|violence|assault|strike|fighting|meeting|talk|talks|session|conference|summit|visit|trip|hearing|forum|negotiation|gathering|agreement|deal|accord|pact|treaty|ruling|decision|verdict|case|trial|lawsuit|appeal|vote|crash|accident|disaster|arrest|protest|demonstration|rally|election)$/
/** Letters that the words for one deed share: "investigate", "investigation". */
const ROOT = 5
const MERGES = 2

const ALIKE: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => row.split(', ').map((word, _, all) => [word, all[0]!] as const)),
)
const rootOf = (lemma: string): string => ALIKE.get(lemma) ?? (lemma.split(/[ -]/).at(-1) ?? lemma).slice(0, ROOT)
const isOther = (kind: string): boolean => kind === 'other'

/** Whether two TIMEX3 values may be of one event: one holds the other. */
export function timesMeet(a: string, b: string): boolean {
  if (/_REF$/.test(a) || /_REF$/.test(b)) return true
  if (a.startsWith(b) || b.startsWith(a)) return true
  // A week and a day are not compared letter by letter.
  const week = /W/.test(a) !== /W/.test(b)
  return week && a.slice(0, 4) === b.slice(0, 4) && Math.abs(weekOf(a) - weekOf(b)) <= 1
}

/** Week of the year that a value begins in, about. */
function weekOf(value: string): number {
  const week = /W(\d\d)/.exec(value)
  if (week) return Number(week[1])
  const [, month = '1', day = '15'] = /^\d{4}-(\d\d)(?:-(\d\d))?/.exec(value) ?? []
  return Math.ceil(((Number(month) - 1) * 30.4 + Number(day)) / 7)
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
const sameDay = (mention: Detail, { mentions }: Group): boolean =>
  mention.time?.grain === 'day' && mentions.some((m) => m.time?.value === mention.time!.value)

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
  if (group.mentions.some((m) => countsOtherwise(scene, m, mention))) sum -= 2.5
  if (isAtOccasion(scene, group, mention)) sum -= 4
  return sum
}

function whenAndWhere({ text }: Scene, group: Group, mention: Detail): number {
  let sum = 0
  const times = group.mentions.flatMap((m) => (m.time?.value ? [m.time.value] : []))
  const time = mention.time?.value
  if (time && times.length > 0) sum += times.includes(time) ? 1 : times.some((t) => timesMeet(t, time)) ? 0.5 : -4
  const words = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end)
  const places = group.mentions.flatMap((m) => (m.place ? [words(m.place)] : []))
  if (mention.place && places.length > 0) sum += places.includes(words(mention.place)) ? 1 : -1
  return sum
}

function whoIsIn(group: Group, mention: Detail): number {
  const mine = [...new Set(named(mention))]
  const shared = mine.filter((a) => group.actors.has(a)).length
  if (mine.length === 0 || group.actors.size === 0) return 0
  if (shared > 1 && sameDay(mention, group)) return 2.5
  // Who met somebody else had another meeting.
  if (mention.kind === 'meeting' && Math.min(mine.length, group.actors.size) > 1 && shared < 2) return -2
  return shared > 0 ? 0.5 * Math.min(shared, 2) : -0.5
}

/** The group that a mention of what came of an event belongs to: one of an attack or accident in its sentence. */
function causeOf(groups: readonly Group[], mention: Detail): Group | null {
  for (const group of groups) {
    const last = group.mentions.at(-1)!
    if (last.sentence === mention.sentence && /^(?:attack|accident)$/.test(last.kind) && !last.unreal) return group
  }
  return null
}

/** What came of an event may be told before it, in the same sentence ("73 soldiers were killed when two helicopters crashed"): one event. */
function takeOutcome(
  all: Group[],
  open: Map<string, Group[]>,
  group: Group,
  m: Detail,
  keyOf: (m: Detail) => string,
): void {
  const theirs = all.at(-1)
  if (theirs === undefined || m.outcome || m.unreal || !/^(?:attack|accident)$/.test(m.kind)) return
  if (!theirs.mentions.every((t) => t.outcome && t.sentence === m.sentence)) return
  all.pop()
  const list = open.get(keyOf(theirs.mentions[0]!))
  if (list?.at(-1) === theirs) list.pop()
  group.mentions.unshift(...theirs.mentions)
  for (const actor of theirs.actors) group.actors.add(actor)
}

/** Puts the mentions of one event together. */
export function merge(scene: Scene, details: readonly Detail[]): readonly Happening[] {
  const all: Group[] = []
  const open = new Map<string, Group[]>()
  const keyOf = (m: Detail) => (isOther(m.kind) ? `other ${rootOf(m.lemma)}` : m.kind)
  const recent = (key: string) => open.get(key) ?? []
  const join = (group: Group, m: Detail) => {
    group.mentions.push(m)
    for (const actor of named(m)) group.actors.add(actor)
    group.lemmas.add(rootOf(m.lemma))
  }
  for (const m of details) {
    const key = keyOf(m)
    const groups = recent(key)
    let best: Group | null = null
    let echo = -3
    if (m.outcome) best = causeOf([...recent('accident'), ...recent('attack')], m)
    if (best === null) {
      let most = MERGES
      for (const group of groups) {
        const sum = evidence(scene, group, m)
        echo = Math.max(echo, sum)
        if (sum >= most) {
          most = sum
          best = group
        }
      }
    }
    if (best) {
      join(best, m)
      continue
    }
    const group: Group = { mentions: [], echo, actors: new Set(), lemmas: new Set() }
    join(group, m)
    takeOutcome(all, open, group, m, keyOf)
    all.push(group)
    groups.push(group)
    if (groups.length > OPEN) groups.shift()
    open.set(key, groups)
  }
  return all
}
