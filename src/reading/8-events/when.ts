import { boundsOf, daysBetween } from '../../model/calendar.js'
import type { FoundTime, FoundWhen } from '../../model/time.js'
import { type Features, likeliest, put, type Seen, stepOf, type Weighing } from '../../model/weighing.js'
import { asWhen } from '../../model/when.js'
import type { Detail } from './details.js'
import type { Happening } from './merge.js'
import { around, type Scene, sentenceRange, type Timed } from './scene.js'
import { triggerOf } from './weigh.js'
import { WHEN } from './when-weights.js'

/** A value that may be when something happened, with where the story tells it, the nearest to the trigger first. */
export type MaybeWhen = {
  readonly value: string
  readonly told: readonly Timed[]
  /** What speaks for it. */
  readonly features: Features
}

/** Times on either side of a trigger that are looked at: a story may have ten thousand. */
const AROUND = 8
/** Values that open a story, and those it tells most often, are looked at wherever they stand. */
const OPENING = 2
/** Mentions whose sentences are searched. */
const MENTIONS = 6

/** The value that a time has as when something happened: the whole of a range that it opens or closes, else its own. */
export function whenTold(scene: Scene, { time, first }: Timed): string | null {
  if (time.value === null) return null
  if (time.range !== null) return wholeDays(...(time.range.split('/') as [string, string]))
  const since = scene.tokens.all[first - 1]?.lower === 'since' || scene.tokens.all[first]?.lower === 'since'
  if (since && scene.anchor !== null) return wholeDays(time.value, scene.anchor)
  return time.value
}

/** An interval from the first day of one value to the last of another, in days. */
function wholeDays(a: string, b: string): string {
  const [from, to] = [boundsOf(a), boundsOf(b)]
  return from === null || to === null ? `${a}/${b}` : `${from.first}/${to.last}`
}

/** How often a text tells each value, the most frequent ones first. Told once for a scene. */
const COUNTS = new WeakMap<Scene, ReadonlyMap<string, number>>()

function countsOf(scene: Scene): ReadonlyMap<string, number> {
  const known = COUNTS.get(scene)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const timed of scene.times) {
    const value = whenTold(scene, timed)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const sorted = new Map([...counts].sort((a, b) => b[1] - a[1]))
  COUNTS.set(scene, sorted)
  return sorted
}

/** The value that a text tells more often than any other; null where two are even. */
function mostTold(scene: Scene): string | null {
  const values = countsOf(scene).entries()
  const [first, second] = [values.next().value, values.next().value]
  return first !== undefined && (second?.[1] ?? 0) < first[1] ? first[0] : null
}

/** Mentions that tell of what happened, the trigger first. */
export const realMentions = (happening: Happening): readonly Detail[] => {
  const trigger = triggerOf(happening)
  return [trigger, ...happening.mentions.filter((m) => m !== trigger && !m.unreal)]
}

/** Every value that may be when something happened. */
export function maybeWhen(scene: Scene, happening: Happening): readonly MaybeWhen[] {
  const real = realMentions(happening)
  const trigger = real[0]!
  const whole: readonly [number, number] = [0, scene.tokens.all.length]
  const near = new Set<Timed>(around(scene.times, trigger.first, whole, AROUND))
  for (const m of real.slice(1, MENTIONS))
    for (const t of around(scene.times, m.first, sentenceRange(scene, m.sentence))) near.add(t)
  for (const t of scene.times.slice(0, OPENING)) near.add(t)
  for (const t of around(scene.spells, trigger.first, sentenceRange(scene, trigger.sentence))) near.add(t)
  const byValue = new Map<string, Timed[]>()
  for (const timed of near) {
    const value = whenTold(scene, timed)
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), timed])
  }
  const distance = (t: Timed) => Math.abs(t.first - trigger.first)
  return [...byValue].map(([value, told]) => {
    told.sort((a, b) => distance(a) - distance(b))
    return { value, told, features: featuresOfTime(scene, real, value, told) }
  })
}

function featuresOfTime(scene: Scene, real: readonly Detail[], value: string, told: readonly Timed[]): Features {
  const out: Seen = new Map()
  const trigger = real[0]!
  const own = told.filter((t) => scene.tokens.all[t.first]!.sentence === trigger.sentence)
  const by = (m: Detail | undefined) => m?.time != null && told.some((t) => t.time === m.time)
  const ruled = real.find((m) => m.time !== null)
  put(out, 'clause', by(trigger))
  put(out, 'other clause', !by(trigger) && by(ruled))
  put(out, 'rival', ruled !== undefined && !by(ruled))
  const where = by(trigger) ? 'clause' : own.length > 0 ? 'own' : 'carried'
  addTime(out, scene, value, told[0]!.time, where)
  if (own.length > 0) addOwn(out, scene, trigger, own, where)
  else addCarried(out, scene, real, told)
  return out
}

/** What kind of value it is, and how it lies to the day that the story counts from. */
function addTime(out: Seen, scene: Scene, value: string, { grain }: FoundTime, where: string): void {
  const kind = value.includes('/') ? 'interval' : grain === 'reference' ? value : grain
  put(out, `${where} ${kind}`, 1)
  const most = mostTold(scene)
  const share = (countsOf(scene).get(value) ?? 0) / Math.max(1, scene.times.length)
  put(out, `${where} share`, share)
  put(out, `${where} most`, most === value)
  const bounds = boundsOf(value)
  if (bounds === null || scene.anchor === null) return
  const days = daysBetween(bounds.last, scene.anchor)
  const age = bounds.first > scene.anchor ? 'ahead' : days < 0 ? 'now' : stepOf(days, [0, 1, 7, 31, 366])
  put(out, `${where} age ${age}`, 1)
}

/** How a time of the trigger's sentence stands to it. */
function addOwn(out: Seen, scene: Scene, trigger: Detail, own: readonly Timed[], where: string): void {
  const [t] = own
  const cost = Math.min(...own.map((o) => scene.ties.between(trigger, o)))
  put(out, `${where} cost ${stepOf(cost, [0.5, 1, 2, 3, 4.5])}`, 1)
  put(out, `${where} ${t!.first < trigger.first ? 'before' : 'after'}`, 1)
  const voice = scene.told[trigger.first]
  put(
    out,
    `${where} voice`,
    own.some((o) => scene.told[o.first] === voice),
  )
  const [from, stop] = sentenceRange(scene, trigger.sentence)
  put(out, `${where} opens`, t!.first - from < 3)
  put(out, `${where} ends`, stop - t!.last < 3)
  put(out, `${where} ${trigger.noun ? 'noun' : trigger.use}`, 1)
  put(
    out,
    `${where} lead ${scene.tokens.all[t!.first - 1]?.lower ?? ''}`,
    t!.first > from && isLead(scene, t!.first - 1),
  )
  put(out, `${where} compared`, isCompared(scene, t!, from))
  put(out, `${where} only`, around(scene.times, trigger.first, [from, stop]).length === own.length)
}

/** "From 12 million a year earlier", "compared with last year": a time that what happened is only held against. */
function isCompared({ tokens: { all } }: Scene, { first, last }: Timed, from: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:earlier|ago)$/.test(all[i]!.lower) && all[i - 1]!.lower === 'year') return true
  for (let i = first - 1; i >= from && i >= first - COMPARED; i--) {
    if (/^(?:than|compared|against|versus)$/.test(all[i]!.lower)) return true
    if (all[i]!.lower === 'from') return i < first - 2
    if (all[i]!.text === ';') return false
  }
  return false
}

/** Tokens between a comparison and its time, with the figure that stands there. */
const COMPARED = 8

const isLead = (scene: Scene, i: number): boolean =>
  /^(?:on|in|by|since|until|of|the|before|after|for|from|during|at|late|early)$/.test(scene.tokens.all[i]!.lower)

/** How a time that stands in other sentences lies to the trigger's. */
function addCarried(out: Seen, scene: Scene, real: readonly Detail[], told: readonly Timed[]): void {
  const trigger = real[0]!
  const sentenceOf = (t: Timed) => scene.tokens.all[t.first]!.sentence
  const paragraphOf = (sentence: number) => scene.text.sentences[sentence]!.paragraph
  const before = told.filter((t) => t.first < trigger.first).at(0)
  const after = told.find((t) => t.first > trigger.first)
  if (before) {
    const back = trigger.sentence - sentenceOf(before)
    const last = around(scene.times, trigger.first, [0, trigger.first], 1)[0]
    put(out, `back ${stepOf(back, [1, 2, 4, 8])}`, 1)
    put(out, 'back last', last === before)
    put(out, 'back paragraph', paragraphOf(sentenceOf(before)) === trigger.paragraph)
  }
  const openingEnd = scene.times[OPENING]?.first ?? scene.tokens.all.length
  if (after) put(out, `ahead ${stepOf(sentenceOf(after) - trigger.sentence, [1, 2, 5])}`, 1)
  const timed = around(scene.times, trigger.first, sentenceRange(scene, trigger.sentence)).length > 0
  put(out, 'carried beside', timed)
  put(
    out,
    'carried mention',
    real.slice(1, MENTIONS).some((m) => told.some((t) => sentenceOf(t) === m.sentence)),
  )
  put(out, 'carried opening', told.some((t) => t.first < openingEnd) && trigger.paragraph < 4)
  put(out, `carried ${trigger.noun ? `noun ${trigger.article}` : trigger.use}`, 1)
  put(out, `carried ${trigger.kind}`, 1)
  put(out, 'carried told', trigger.statement !== null)
  put(out, 'carried headline', trigger.headline)
  put(out, 'carried figures', trigger.figures.length > 0)
}

/** When something happened: of what the story tells, the likeliest; null where none is likely enough. */
export function whenOf(scene: Scene, happening: Happening, weighing: Weighing = WHEN): FoundWhen | null {
  const best = likeliest(weighing, maybeWhen(scene, happening))
  return best === null ? null : { ...asWhen(best.told[0]!.time), value: marked(best) }
}

const marked = ({ value, told }: MaybeWhen): string => (told[0]!.time.mod === 'APPROX' ? `${value}~` : value)
