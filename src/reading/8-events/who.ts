import type { FoundEvent, Part } from '../../model/event.js'
import { type Features, likelihood, put, type Seen, stepOf, type Weighing } from '../../model/weighing.js'
import type { Detail } from './details.js'
import type { Happening } from './merge.js'
import { isCounted, joined, leadTo, MOST, MUTUAL, participantsOf } from './participants.js'
import { around, type Named, type Scene, sentenceRange } from './scene.js'
import { realMentions } from './when.js'
import { WHO } from './who-weights.js'

/** An actor with the part that it may have. */
export type MaybeWho = { readonly actor: number; readonly part: Part; readonly features: Features }

/** Names on either side of a trigger that are looked at. */
const AROUND = 6
/** Everyone who may take part, in every part. */
export function maybeWho(scene: Scene, happening: Happening): readonly MaybeWho[] {
  const real = realMentions(happening)
  const trigger = real[0]!
  const ruled = new Map(participantsOf(scene, trigger, happening.mentions).map((p) => [p.actor, p.part]))
  const range = sentenceRange(scene, trigger.sentence)
  const named = around(scene.named, trigger.first, range, AROUND).filter((n) => !isCounted(scene, n))
  const others = real.slice(1, 4).flatMap((m) => [...m.before.slice(0, 2), ...m.after.slice(0, 2)])
  const nearest = new Map<number, Named>()
  const distance = (n: Named) => Math.abs(n.first - trigger.first)
  for (const n of named) {
    const known = nearest.get(n.actor)
    if (known === undefined || distance(n) < distance(known)) nearest.set(n.actor, n)
  }
  for (const n of others) if (!nearest.has(n.actor)) nearest.set(n.actor, n)
  const parts: readonly Part[] = MUTUAL.has(trigger.kind) ? ['party', 'agent'] : ['agent', 'target', 'party', 'other']
  return [...nearest.values()].flatMap((n) => {
    const order = named.filter(
      (o) => o.first < trigger.first === n.first < trigger.first && distance(o) < distance(n),
    ).length
    return parts.map((part) => ({
      actor: n.actor,
      part,
      features: featuresOfWho(scene, trigger, n, part, ruled.get(n.actor) ?? null, order, ruled.size),
    }))
  })
}

function featuresOfWho(
  scene: Scene,
  trigger: Detail,
  n: Named,
  part: Part,
  rule: Part | null,
  order: number,
  ruled: number,
): Features {
  const out: Seen = new Map()
  const own = scene.tokens.all[n.first]!.sentence === trigger.sentence
  const side = own ? (n.first < trigger.first ? 'before' : 'after') : 'other'
  const use = trigger.noun ? 'noun' : trigger.use
  const from = side === 'after' ? trigger.last : scene.tokens.sentences[scene.tokens.all[n.first]!.sentence]!
  const lead = leadTo(scene, n, from)
  put(out, `${part}`, 1)
  put(out, `${part} rule`, rule === part)
  put(out, `${part} rule other`, rule !== null && rule !== part)
  put(out, `${part} ruled`, rule === null && ruled > 0)
  put(out, `${part} ${side} ${use}`, 1)
  put(out, `${part} ${side} lead ${lead}`, 1)
  put(out, `${part} ${n.kind}`, 1)
  put(out, `${side} cost ${stepOf(scene.ties.between(trigger, n), [0.2, 0.5, 1, 2, 3])}`, 1)
  put(out, `${side} order ${Math.min(3, order)}`, 1)
  put(out, `pronoun ${side}`, n.pronoun)
  put(out, 'voice', scene.told[n.first] === scene.told[trigger.first])
  put(out, `${part} ${trigger.kind}`, 1)
  put(out, `${part} possessive`, scene.tokens.all[n.last]?.lower === '’s')
  put(out, `${part} adjacent`, own && (n.last === trigger.group || n.first === trigger.last))
  put(out, 'joined', own && n.last <= trigger.first && joined(scene, n.last, trigger.group))
  put(out, 'mentions', Math.log2(Math.min(16, scene.actors.actors[n.actor]!.mentions.length)))
  return out
}

/** Those who take part in what happened, each in its likeliest part. */
export function whoOf(scene: Scene, happening: Happening, weighing: Weighing = WHO): FoundEvent['participants'] {
  const best = new Map<number, { part: Part; p: number }>()
  for (const { actor, part, features } of maybeWho(scene, happening)) {
    const p = likelihood(weighing, features)
    if (p >= weighing.threshold && p > (best.get(actor)?.p ?? 0)) best.set(actor, { part, p })
  }
  const chosen = [...best].sort((a, b) => b[1].p - a[1].p).slice(0, MOST)
  return chosen.map(([actor, { part }]) => ({ actor, part }))
}
