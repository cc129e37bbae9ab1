import { highest } from '../../model/finding-scores.js'
import { type Features, likelihood, put, type Seen } from '../../model/weighing.js'
import { BY_RULES } from './by-rules.js'
import { BY_STATES } from './by-states.js'
import { type Detail, statementOf } from './details.js'
import type { Happening } from './merge.js'
import type { Scene } from './scene.js'

const WISHES = /^(?:want|expect|demand|propose|promise|threaten|warn|ask|reject)$/
const TIME_UNIT = /^(?:second|minute|hour|day|week|month|year)$/
/** Paragraphs that tell what the story is about. */
const EARLY = 3

/**
 * The mention that the record points at (gold decision 35): one whose clause has figures, else in the story's own voice, else the first in
 * the body; what tells of nothing that happened last.
 */
export function triggerOf({ mentions }: Happening): Detail {
  // What came of an event lends its figures to the word for it: “the blast that killed ten people”.
  const counted = new Set(mentions.filter((m) => m.figures.length > 0).map((m) => m.sentence))
  const told = new Set(mentions.filter((m) => !m.outcome).map((m) => m.sentence))
  const rank = (m: Detail): number =>
    (m.unreal || m.governed ? 100 : 0) +
    (m.headline ? 50 : 0) +
    (m.outcome && told.has(m.sentence) ? 16 : 0) +
    (counted.has(m.sentence) ? 0 : 8) +
    (m.statement === null ? 0 : 4) +
    (m.force === 'weak' || m.force === 'open' ? 2 : 0) +
    (!m.noun && m.light ? 1 : 0)
  return mentions.reduce((best, m) => (rank(m) < rank(best) ? m : best))
}

/** What speaks for an event being worth a record, or against: what the trigger is, how it is used, in whose voice, and what its clause tells. */
export function featuresOf(scene: Scene, happening: Happening): Features {
  const m = triggerOf(happening)
  const pos = m.noun ? 'noun' : 'verb'
  const out: Seen = new Map()
  put(out, `${pos} ${m.kind}`, 1)
  put(out, `${pos} ${m.force}`, 1)
  put(out, `use ${m.use}`, 1)
  put(out, `article ${m.article}`, m.noun)
  put(out, 'outcome', m.outcome)
  addVoice(out, scene, m)
  addClause(out, scene, m)
  addPlace(out, happening, m)
  addTold(out, happening, m, pos)
  const { findings, text } = scene
  if (findings) put(out, STATES, highest(findings.event, text.words, m.span))
  return out
}

/** What the network says of the trigger, in log-odds: learned with it are weights of the other features than without. */
export const STATES = 'states'

/** Who tells it, and as what. */
function addVoice(out: Seen, scene: Scene, m: Detail): void {
  const statement = statementOf(scene, m)
  put(out, 'governed', m.governed)
  put(out, 'modal', m.modal)
  put(out, 'quoted', m.quoted)
  if (statement === null) return
  const { act, certainty, silence, negated } = statement
  put(out, 'wish', WISHES.test(act))
  put(out, 'unsure', certainty !== 'certain' || silence !== null || negated)
}

function addClause(out: Seen, scene: Scene, m: Detail): void {
  const subject = m.noun ? undefined : m.before[0]
  put(out, 'subject', subject && !subject.pronoun)
  put(out, 'pronoun', subject?.pronoun)
  put(out, 'actors', Math.min(3, new Set([...m.before, ...m.after].map((n) => n.actor)).size))
  put(out, 'dependent', isDependent(scene, m))
  put(out, 'main', isMain(scene, m))
}

/** Where in the story it is told, and how often. */
function addPlace(out: Seen, { mentions, echo }: Happening, { noun }: Detail): void {
  const repeats = Math.max(-1, echo) + 1
  put(
    out,
    'headline',
    mentions.some((m) => m.headline),
  )
  put(
    out,
    'early',
    mentions.some((m) => !m.headline && m.paragraph <= EARLY),
  )
  put(out, 'mentions', Math.log2(mentions.length))
  put(out, 'echo', repeats)
  put(out, 'echo noun', noun && repeats)
}

/** What its mentions tell beside that it happened, for nouns and verbs and for surer words apart. */
function addTold(out: Seen, { mentions }: Happening, m: Detail, pos: string): void {
  const real = mentions.filter((x) => !x.unreal)
  const figures = real.flatMap((x) => x.figures)
  const timed = real.some((x) => x.time !== null)
  put(out, 'figure own', m.figures.length > 0)
  put(out, 'figure duration', figures.length > 0 && figures.every((f) => TIME_UNIT.test(f.unit ?? '')))
  const each = [
    ['figure', figures.length > 0],
    ['time', timed],
    ['told', m.statement !== null],
  ] as const
  const bare = figures.length === 0 && !timed && real.every((x) => x.place === null)
  for (const [name, holds] of each) put(out, name, holds)
  for (const [name, holds] of [...each, ['bare', bare] as const]) {
    put(out, `${pos} ${name}`, holds)
    if (m.force === 'sure' || m.force === 'deed') put(out, `${m.force} ${name}`, holds)
  }
}

const SUBORDINATE = /^(?:who|which|that|when|where|while|after|before|because|as|although|though|whose)$/

/** Whether a verb stands in a clause that hangs on another: after "who", "that", "when". */
function isDependent({ tokens: { all } }: Scene, { noun, group }: Detail): boolean {
  if (noun) return false
  for (let i = group - 1; i >= group - 6 && i >= 0; i--) {
    if (SUBORDINATE.test(all[i]!.lower)) return true
    if (/^[.,;:]$/.test(all[i]!.lower)) return false
  }
  return false
}

/** Whether a finite verb is its sentence's: nothing but a noun phrase or a time stands before it. */
function isMain({ tokens: { all, sentences } }: Scene, { noun, use, group, sentence }: Detail): boolean {
  if (noun || !/^(?:past|perfect|passive|progressive)$/.test(use)) return false
  const from = sentences[sentence]!
  if (group - from > 14) return false
  for (let i = from; i < group; i++)
    if (SUBORDINATE.test(all[i]!.lower) || /^(?:said|says|if)$/.test(all[i]!.lower)) return false
  return true
}

/** Whether an annotator would rather record such an event than not. */
export function isWorthRecord(scene: Scene, happening: Happening): boolean {
  const weighing = scene.findings ? BY_STATES : BY_RULES
  return likelihood(weighing, featuresOf(scene, happening)) >= weighing.threshold
}
