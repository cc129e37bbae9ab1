import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldEvent, type GoldStory, hasPart } from '../corpora/stories.js'
import type { Part } from '../src/model/event.js'
import { overlaps, type Span } from '../src/model/span.js'
import type { Features } from '../src/model/weighing.js'
import type { Onrecord } from '../src/onrecord.js'
import { triggerOf } from '../src/reading/8-events/weigh.js'
import { maybeWhen } from '../src/reading/8-events/when.js'
import { maybeWhere } from '../src/reading/8-events/where.js'
import { maybeWho } from '../src/reading/8-events/who.js'
import { sameName } from './5-actors.js'
import { sameTime } from './findings.js'
import { chance, fitted, type Model, weightLines } from './logistic.js'
import { isMain, withReader } from './readings.js'
import { happeningsIn } from './stages.js'

/*
 * Fits when and where what happened is likeliest to have happened, and who takes part: `when-weights.ts` and the like of `src/reading/8-events/`, on the hand-made records that
 * may be looked at. Whatever gold records and the reader tells of counts, worth a record to the reader or not.
 *
 *   npx tsx evaluation/fit-event-fields.ts [--write]
 */

const OUT = (field: keyof Story) =>
  fileURLToPath(new URL(`../src/reading/8-events/${field}-weights.ts`, import.meta.url))
/** Half the sum of squared weights is held against the fit this many times. */
const PENALTY = 1.5
/** What fewer examples have is left out. */
const LEAST = 5
const FOLDS = 10

/** What may be the field of one event: gold has it or not. */
type Maybe = { readonly features: Features; readonly gold: boolean }
/** One event of gold: whether gold has the field, and what may be it. */
type Row = { readonly told: boolean; readonly maybes: readonly Maybe[] }
type Field = 'when' | 'where'
/** One event of gold: how many take part, and who may in which part. */
type Cast = { readonly gold: number; readonly maybes: readonly (Maybe & { readonly actor: number })[] }
type Story = Readonly<Record<Field, readonly Row[]>> & { readonly who: readonly Cast[] }

async function readStory(reader: Onrecord, story: GoldStory): Promise<Story> {
  const { scene, happenings } = await happeningsIn(reader, story)
  const golds = (story.record.events ?? []).map((event) => ({ event, span: findWords(story, event.trigger) }))
  const taken = new Set<Span>()
  const pairs = happenings.flatMap((happening) => {
    const met = golds.find(({ span }) => overlaps(span, triggerOf(happening).span) && !taken.has(span))
    if (met === undefined) return []
    taken.add(met.span)
    return [{ event: met.event, happening }]
  })
  const when = ({ time }: GoldEvent, value: string) => Boolean(time) && sameTime(time, value)
  const where = ({ place }: GoldEvent, { start, end }: Span) =>
    Boolean(place) && sameName(place ?? '', story.text.slice(start, end))
  const who = ({ participants = [] }: GoldEvent, actor: number, part: Part) =>
    participants.some((p) => p.part === part && sameName(p.actor, scene.actors.actors[actor]!.name))
  return {
    who: pairs.map(({ event, happening }) => ({
      gold: event.participants?.length ?? 0,
      maybes: maybeWho(scene, happening).map((m) => ({ ...m, gold: who(event, m.actor, m.part) })),
    })),
    when: pairs.map(({ event, happening }) => ({
      told: Boolean(event.time),
      maybes: maybeWhen(scene, happening).map((m) => ({ features: m.features, gold: when(event, m.value) })),
    })),
    where: pairs.map(({ event, happening }) => ({
      told: Boolean(event.place),
      maybes: maybeWhere(scene, happening).map((m) => ({ features: m.features, gold: where(event, m.span) })),
    })),
  }
}

const fittedOn = (stories: readonly Story[], field: keyof Story): Model =>
  fitted(
    stories.flatMap((s) => s[field].flatMap((row) => row.maybes)),
    PENALTY,
    LEAST,
  )

/** The likeliest of an event, and whether gold has it, or has nothing. */
type Judged = { readonly told: boolean; readonly p: number; readonly right: boolean }

function judge(model: Model, { told, maybes }: Row): Judged {
  let best = { p: 0, right: false }
  for (const { features, gold } of maybes) {
    const p = chance(model, features)
    if (p > best.p) best = { p, right: gold }
  }
  return { told, ...best }
}

/** Every event judged by a model that was fitted on the stories of other folds. */
const crossValidated = (stories: readonly Story[], field: Field): readonly Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const model = fittedOn(
      stories.filter((_, i) => i % FOLDS !== fold),
      field,
    )
    return stories.flatMap((s, i) => (i % FOLDS === fold ? s[field].map((row) => judge(model, row)) : []))
  }).flat()

/** Of the events that have the field, the share that is right; and of the others, the share that is given none. */
function sharesAt(judged: readonly Judged[], threshold: number): { right: number; none: number } {
  const told = judged.filter((j) => j.told)
  const others = judged.filter((j) => !j.told)
  return {
    right: told.filter((j) => j.p >= threshold && j.right).length / told.length,
    none: others.filter((j) => j.p < threshold).length / others.length,
  }
}

/** From this likelihood on a field is given: what errs by giving one too many weighs less than what is told and not found. */
const THRESHOLDS: Readonly<Record<Field, number>> = { when: 0.24, where: 0.27 }

function fitField(stories: readonly Story[], field: Field, name: string): string {
  const judged = crossValidated(stories, field)
  for (const threshold of [0.2, 0.25, 0.27, 0.3, 0.35, 0.4]) {
    const { right, none } = sharesAt(judged, threshold)
    console.log(`${field} at ${threshold}: right ${(100 * right).toFixed(1)}, rightly none ${(100 * none).toFixed(1)}`)
  }
  const { right, none } = sharesAt(judged, THRESHOLDS[field])
  const model = fittedOn(stories, field)
  return `/**
 * ${field === 'when' ? 'When' : 'Where'} an event happened. Made by \`evaluation/fit-event-fields.ts\` on ${judged.length} events of ${stories.length} stories, penalty ${PENALTY}; each tenth of the
 * stories judged by the others, right for ${(100 * right).toFixed(1)} % of the events that tell it, and none for ${(100 * none).toFixed(1)} % of the others.
 */
export const ${name}: Weighing = {
  weights: {
${weightLines(model)}  },
  bias: ${Math.round(model.bias * 100) / 100},
  threshold: ${THRESHOLDS[field]},
}
`
}

/** F1 of names with their parts, each tenth of the stories judged by the others. */
function castF1(stories: readonly Story[], threshold: number): number {
  let [tp, given, gold] = [0, 0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fittedOn(
      stories.filter((_, i) => i % FOLDS !== fold),
      'who',
    )
    for (const cast of stories.flatMap((s, i) => (i % FOLDS === fold ? s.who : []))) {
      const best = new Map<number, { p: number; gold: boolean }>()
      for (const maybe of cast.maybes) {
        const p = chance(model, maybe.features)
        if (p >= threshold && p > (best.get(maybe.actor)?.p ?? 0)) best.set(maybe.actor, { p, gold: maybe.gold })
      }
      gold += cast.gold
      given += best.size
      tp += [...best.values()].filter((b) => b.gold).length
    }
  }
  return (2 * tp) / (given + gold)
}

/** From this likelihood on an actor takes part. */
const WHO_THRESHOLD = 0.22

function fitWho(stories: readonly Story[]): string {
  const score = castF1(stories, WHO_THRESHOLD)
  console.log(`who at ${WHO_THRESHOLD}: F1 ${(100 * score).toFixed(1)}`)
  const model = fittedOn(stories, 'who')
  return `/**
 * Who takes part in an event, and how. Made by \`evaluation/fit-event-fields.ts\` on ${stories.flatMap((s) => s.who).length} events of ${stories.length} stories, penalty ${PENALTY}; each tenth
 * of the stories judged by the others, F1 ${(100 * score).toFixed(1)}.
 */
export const WHO: Weighing = {
  weights: {
${weightLines(model)}  },
  bias: ${Math.round(model.bias * 100) / 100},
  threshold: ${WHO_THRESHOLD},
}
`
}

async function main(reader: Onrecord): Promise<void> {
  const corpora = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  if (corpora.length < 2) {
    console.log('skipped: weights of the fields of events (no corpora at ../shared/data)')
    return
  }
  const stories: Story[] = []
  for (const story of corpora.flatMap((corpus) => corpus.stories))
    if (hasPart(story, 'events')) stories.push(await readStory(reader, story))
  const head = `import type { Weighing } from '../../model/weighing.js'\n`
  const written = {
    when: fitField(stories, 'when', 'WHEN'),
    where: fitField(stories, 'where', 'WHERE'),
    who: fitWho(stories),
  }
  if (!process.argv.includes('--write')) return
  for (const field of ['when', 'where', 'who'] as const) writeFileSync(OUT(field), `${head}\n${written[field]}`)
}

if (isMain(import.meta.url)) await withReader(main)
