import type { Span } from '../../model/span.js'
import { type Features, likeliest, put, type Seen, stepOf, type Weighing } from '../../model/weighing.js'
import type { Detail } from './details.js'
import type { Happening } from './merge.js'
import { around, type Named, type Scene, sentenceRange } from './scene.js'
import { realMentions } from './when.js'
import { WHERE } from './where-weights.js'

/** A place that may be where something happened. */
export type MaybeWhere = { readonly span: Span; readonly features: Features }

/** Names on either side of a trigger that are looked at in its sentence, and places before it. */
const AROUND = 10
const BEFORE = 24
const MENTIONS = 5

const isPlace = ({ kind, pronoun }: Named): boolean => kind === 'place' && !pronoun

/** Words that lead to a place, over "the", compass points and the like. */
function leadOf(scene: Scene, { first }: Named, from: number): string {
  const over =
    /^(?:southern|northern|eastern|western|central|downtown|nearby|occupied|the|north|south|east|west|-|held|rebel)$/
  let i = first - 1
  while (i > from && i > first - 4 && over.test(scene.tokens.all[i]!.lower)) i--
  return i < from ? '' : scene.tokens.all[i]!.lower
}

const LEADS = /^(?:in|at|near|outside|inside|across|around|over|into|throughout|to|from|on|of|for|against|with|by)$/
const INSIDE = /^(?:in|at|near|outside|inside|across|around|over|into|throughout|on)$/

/** Every place that may be where something happened: of the names of its sentences, and of the places told before it. */
export function maybeWhere(scene: Scene, happening: Happening): readonly MaybeWhere[] {
  const real = realMentions(happening)
  const trigger = real[0]!
  const range = sentenceRange(scene, trigger.sentence)
  const own = around(scene.named, trigger.first, range, AROUND).filter(
    (n) =>
      isPlace(n) ||
      (!n.pronoun && n.kind !== 'person' && n.kind !== 'document' && INSIDE.test(leadOf(scene, n, range[0]))),
  )
  const others = real
    .slice(1, MENTIONS)
    .flatMap((m) => around(scene.named, m.first, sentenceRange(scene, m.sentence), AROUND).filter(isPlace))
  const before = around(scene.named, trigger.first, [0, range[0]], BEFORE).filter(isPlace)
  const opening = scene.named.slice(0, 6).filter(isPlace).slice(0, 2)
  const byActor = new Map<number, Named[]>()
  for (const n of new Set([...own, ...others, ...before, ...opening]))
    byActor.set(n.actor, [...(byActor.get(n.actor) ?? []), n])
  const ruled = real.find((m) => m.place !== null)
  return [...byActor.values()].map((told) => {
    told.sort((a, b) => Math.abs(a.first - trigger.first) - Math.abs(b.first - trigger.first))
    const rule = ruled?.place ?? null
    const byRule = rule !== null && told.some((n) => n.span.end === rule.end)
    return { span: byRule ? rule : told[0]!.span, features: featuresOfPlace(scene, real, told, byRule, rule !== null) }
  })
}

function featuresOfPlace(
  scene: Scene,
  real: readonly Detail[],
  told: readonly Named[],
  byRule: boolean,
  ruled: boolean,
): Features {
  const out: Seen = new Map()
  const trigger = real[0]!
  const range = sentenceRange(scene, trigger.sentence)
  const own = told.filter((n) => scene.tokens.all[n.first]!.sentence === trigger.sentence)
  put(out, 'rule', byRule)
  put(out, 'rule place', byRule && told[0]!.kind === 'place')
  put(out, 'rival', ruled && !byRule)
  const where = own.length > 0 ? 'own' : 'carried'
  const kind = told[0]!.kind
  put(out, `${where} ${kind}`, 1)
  if (own.length > 0) addOwn(out, scene, trigger, own, range)
  else addCarried(out, scene, real, told)
  return out
}

function addOwn(
  out: Seen,
  scene: Scene,
  trigger: Detail,
  own: readonly Named[],
  range: readonly [number, number],
): void {
  const ends = (n: Named) => (n.first >= trigger.last ? n.first - trigger.last : trigger.first - n.last)
  const [n] = own
  const side = n!.first < trigger.first ? 'before' : 'after'
  const lead = leadOf(scene, n!, range[0])
  put(out, `${side} lead ${LEADS.test(lead) ? lead : ''}`, 1)
  put(out, `${side} cost ${stepOf(scene.ties.between(trigger, n!), [0.2, 0.5, 1, 2, 3])}`, 1)
  put(out, 'modifies noun', trigger.noun && side === 'before' && ends(n!) === 0)
  put(out, 'modifies near', trigger.noun && side === 'before' && ends(n!) > 0 && ends(n!) <= 2 && lead !== '')
  put(out, 'possessive', scene.tokens.all[n!.last]?.lower === '’s')
  put(out, 'voice', scene.told[n!.first] === scene.told[trigger.first])
  put(out, `${side} ${trigger.noun ? 'noun' : trigger.use}`, 1)
  put(out, `own ${trigger.kind}`, 1)
  put(out, 'opens', n!.first - range[0] < 3)
  put(out, 'dateline', n!.first - range[0] < 3 && trigger.sentence < 3 && trigger.paragraph < 3)
}

function addCarried(out: Seen, scene: Scene, real: readonly Detail[], told: readonly Named[]): void {
  const trigger = real[0]!
  const sentenceOf = (n: Named) => scene.tokens.all[n.first]!.sentence
  const before = told.find((n) => n.first < trigger.first)
  if (before) {
    put(out, `back ${stepOf(trigger.sentence - sentenceOf(before), [1, 2, 4, 8])}`, 1)
    put(out, 'back paragraph', scene.text.sentences[sentenceOf(before)]!.paragraph === trigger.paragraph)
    const lead = leadOf(scene, before, 0)
    put(out, 'back led', INSIDE.test(lead))
  }
  put(
    out,
    'carried mention',
    real.slice(1, MENTIONS).some((m) => told.some((n) => sentenceOf(n) === m.sentence)),
  )
  put(
    out,
    'carried opening',
    told.some((n) => n.first < 6),
  )
  put(out, `carried ${trigger.noun ? `noun ${trigger.article}` : trigger.use}`, 1)
  put(out, `carried ${trigger.kind}`, 1)
  put(out, 'carried told', trigger.statement !== null)
  const mentions = scene.actors.actors[told[0]!.actor]!.mentions.length
  put(out, 'carried often', Math.log2(mentions))
}

/** Where something happened: of what the story tells, the likeliest; null where none is likely enough. */
export function whereOf(scene: Scene, happening: Happening, weighing: Weighing = WHERE): Span | null {
  return likeliest(weighing, maybeWhere(scene, happening))?.span ?? null
}
