import { highest } from '../../model/finding-scores.js'
import { type Features, likelihood, put, type Seen } from '../../model/weighing.js'
import type { Detail } from './details.js'
import { BY_RULES, BY_STATES } from './figure-weights.js'
import type { Figure } from './figures.js'
import type { Happening } from './merge.js'
import { type Scene, sentenceRange } from './scene.js'

/*
 * Which figures of a story are told of a recorded event, and of which. Most stand in its clause, but what a poll found or a year came to
 * goes on for sentences: "…, up from 30 percent. Of those over forty, 12 percent did."
 */

/** A figure with the event that it may be told of, by its place among those recorded, and what speaks for it. */
export type Candidate = { readonly figure: Figure; readonly event: number; readonly features: Features }

/** A mention of a recorded event. */
type Anchor = { readonly mention: Detail; readonly event: number }

/** Sentences that an event's figures may stand before or after any mention of it. */
const FAR = 4
/** Words around a figure that are looked at. */
const REACH = 12
const MOST_COST = 6
const LEAST_STATE = -8

const UNITS: readonly (readonly [string, RegExp])[] = [
  ['duration', /^(?:second|minute|hour|day|week|month|year)$/],
  ['percent', /^perc/],
  ['share', /^(?:share|fold)$/],
  ['length', /^(?:mile|kilomet(?:er|re)|met(?:er|re)|foot|inch|acre|hectare|degree|page|member|seat)$/],
  ['point', /^(?:point|vote)$/],
]
const PERSONS = /\b(?:people|persons?|[a-z]*men|[a-z]*women|children|[a-z]+(?:ers|ors|ans|ists|ees))$/
const BEFORE =
  /^(?:from|to|by|of|than|with|at|for|in|on|and|or|the|a|an|all|only|just|,|\(|up|down|off|is|are|was|were|be|has|have|had)$/
const MODAL = /^(?:will|would|could|can|may|might|should|must|if|plan|plans|planned|expects?|expected|proposed|’ll)$/
const POLL = /^(?:polls?|polling|survey|surveys|surveyed|respondents|percent|voters|margin)$/

const unitOf = ({ unit }: Figure): string =>
  unit === null ? 'none' : (UNITS.find(([, words]) => words.test(unit))?.[0] ?? 'money')

const sentenceOf = (scene: Scene, { first }: Figure): number => scene.tokens.all[first]!.sentence

/**
 * The figures of a text that stand near a recorded event, in the order of the text. Linear in figures and mentions.
 * @param others what happened but is not recorded
 */
export function figuresNear(
  scene: Scene,
  recorded: readonly Happening[],
  others: readonly Happening[],
): readonly Candidate[] {
  const anchors = recorded
    .flatMap(({ mentions }, event) => mentions.filter((m) => !m.unreal).map((mention): Anchor => ({ mention, event })))
    .sort((a, b) => a.mention.first - b.mention.first)
  const holders = holdersOf(scene, anchors)
  const dropped = new Set(others.flatMap(({ mentions }) => mentions.flatMap((m) => m.figures.map((f) => f.first))))
  const { told, addCrowd } = crowdOf(scene)
  let next = 0
  return scene.figures.flatMap((figure): Candidate[] => {
    while (next < anchors.length && anchors[next]!.mention.first < figure.first) next++
    const own = holders.get(figure.first)
    const anchor = own ?? nearer(scene, figure, anchors[next - 1], anchors[next])
    const seen: Seen = new Map()
    addCrowd(seen, figure)
    told(figure)
    if (anchor === undefined) return []
    put(seen, 'dropped', own === undefined && dropped.has(figure.first))
    addAnchor(seen, scene, figure, anchor.mention, own !== undefined)
    addWords(seen, scene, figure)
    addVoice(seen, scene, figure)
    return [{ figure, event: anchor.event, features: seen }]
  })
}

/** The mention that claims a figure of its clause, by the figure's first token; the closest of several. */
function holdersOf(scene: Scene, anchors: readonly Anchor[]): ReadonlyMap<number, Anchor> {
  const holders = new Map<number, Anchor>()
  for (const anchor of anchors)
    for (const figure of anchor.mention.figures) {
      const held = holders.get(figure.first)
      if (held && scene.ties.between(held.mention, figure) <= scene.ties.between(anchor.mention, figure)) continue
      holders.set(figure.first, anchor)
    }
  return holders
}

/** The closer of two mentions: in the figure's sentence, else before it, else after it; none that is far. */
function nearer(
  scene: Scene,
  figure: Figure,
  before: Anchor | undefined,
  after: Anchor | undefined,
): Anchor | undefined {
  const sentence = sentenceOf(scene, figure)
  const apart = (anchor: Anchor | undefined) => (anchor ? Math.abs(anchor.mention.sentence - sentence) : FAR + 1)
  const [one, other] = [apart(before), apart(after)]
  if (one === 0 && other === 0)
    return scene.ties.between(before!.mention, figure) <= scene.ties.between(after!.mention, figure) ? before : after
  if (other === 0) return after
  return one <= FAR ? before : other <= FAR ? after : undefined
}

/** How many figures a text and a sentence has, and whether one has been told before; to be called in their order. */
function crowdOf(scene: Scene) {
  const crowd = new Map<number, number>()
  for (const f of scene.figures) crowd.set(sentenceOf(scene, f), (crowd.get(sentenceOf(scene, f)) ?? 0) + 1)
  const all = scene.figures.length
  const density = Math.log2((1000 * all) / (scene.tokens.all.length + 100))
  const before = new Set<string>()
  const keyOf = ({ value, low, unit }: Figure) => `${value} ${low} ${unit}`
  return {
    told: (figure: Figure) => before.add(keyOf(figure)),
    addCrowd(out: Seen, figure: Figure): void {
      put(out, 'crowd', Math.log2(crowd.get(sentenceOf(scene, figure))!))
      put(out, 'figures', Math.log2(all))
      put(out, 'density', density)
      put(out, 'repeated', before.has(keyOf(figure)))
    },
  }
}

/** Where the event is told, and how closely it and the figure hang together. */
function addAnchor(out: Seen, scene: Scene, figure: Figure, mention: Detail, own: boolean): void {
  const { sentences } = scene.text
  const sentence = sentenceOf(scene, figure)
  const apart = sentence - mention.sentence
  const unit = unitOf(figure)
  const paragraph = sentences[sentence]!.paragraph - mention.paragraph
  const where = apart === 0 ? 'sentence' : paragraph === 0 ? 'paragraph' : apart > 0 ? 'before' : 'after'
  put(out, `unit ${unit}`, true)
  put(out, 'own', own)
  put(out, own ? `own ${unit}` : `in ${where} ${unit}`, true)
  put(out, `in ${where}`, true)
  if (apart !== 0) {
    put(out, 'apart', Math.log2(1 + Math.abs(apart)))
    return
  }
  put(out, 'tie', Math.min(MOST_COST, scene.ties.between(mention, figure)))
  put(out, 'same voice', scene.told[figure.first] === scene.told[mention.first])
  put(out, `event ${mention.kind}`, true)
  put(out, `event ${mention.force}`, true)
  put(out, 'event noun', mention.noun)
}

/** The figure itself, and the words around it. */
function addWords(out: Seen, scene: Scene, figure: Figure): void {
  const { all } = scene.tokens
  const { value, low, high, unit, of, first, last } = figure
  const [from, stop] = sentenceRange(scene, sentenceOf(scene, figure))
  if (first > from && BEFORE.test(all[first - 1]!.lower)) put(out, `after ${all[first - 1]!.lower}`, true)
  put(out, 'first', first === from)
  put(out, 'hyphen', all[first + 1]?.text === '-')
  put(out, 'in words', all[first]!.kind !== 'number')
  put(out, 'small', value !== null && value < 10 && unit === null)
  put(out, 'one', value === 1)
  put(out, 'vague', value === null)
  put(out, 'bounded', value !== null && (low === null) !== (high === null))
  put(out, 'broken', value !== null && value % 1 !== 0)
  put(out, 'of', of !== null)
  put(out, 'persons', of !== null && PERSONS.test(of))
  const near = (words: RegExp, a: number, b: number) =>
    all.slice(Math.max(from, a), Math.min(stop, b)).some(({ lower }) => words.test(lower))
  put(out, 'modal', near(MODAL, first - REACH, first))
  put(out, 'poll', near(POLL, first - REACH, last + REACH))
}

/** Who tells it, where, and what the network says of its sentence, in log-odds of an event. */
function addVoice(out: Seen, scene: Scene, figure: Figure): void {
  const told = scene.told[figure.first]!
  put(out, 'told', told >= 0)
  put(out, 'quoted', scene.quoted[figure.first] === 1)
  put(out, 'act', told >= 0 && scene.statements[told]!.act !== 'say')
  const { findings, text } = scene
  const sentence = text.sentences[sentenceOf(scene, figure)]!
  put(out, 'early', sentence.paragraph <= 3)
  if (!findings) return
  put(out, STATES, Math.max(LEAST_STATE, highest(findings.event, text.words, sentence)))
  put(out, STATES_HERE, Math.max(LEAST_STATE, highest(findings.event, text.words, figure.span)))
}

/** What the network says, of the figure's sentence and of itself; learned with it are weights of the other features than without. */
export const STATES = 'states'
export const STATES_HERE = 'states here'

/** Whether an annotator would rather record such a figure than not. */
export function isOfEvent(scene: Scene, { features }: Candidate): boolean {
  const weighing = scene.findings ? BY_STATES : BY_RULES
  return likelihood(weighing, features) >= weighing.threshold
}
