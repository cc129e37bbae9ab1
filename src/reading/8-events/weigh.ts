import { type Detail, statementOf } from './details.js'
import type { Happening } from './merge.js'
import type { Scene } from './scene.js'
import { BIAS, WEIGHTS } from './weights.js'

/**
 * What speaks for an event being worth a record, or against: what the trigger is, how it is used, in whose voice, and what its clause tells.
 * By name, as in `weights.ts`; 0 or 1 but for counts, and 0 where left out.
 */
export type Features = Readonly<Record<string, number>>

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

export function featuresOf(scene: Scene, happening: Happening): Features {
  const m = triggerOf(happening)
  const pos = m.noun ? 'noun' : 'verb'
  return {
    [`${pos} ${m.kind}`]: 1,
    [`${pos} ${m.force}`]: 1,
    [`use ${m.use}`]: 1,
    [`article ${m.article}`]: m.noun ? 1 : 0,
    outcome: m.outcome ? 1 : 0,
    ...voiceOf(scene, m),
    ...clauseOf(scene, m),
    ...storyOf(happening, m),
    ...toldOf(happening, m, pos),
  }
}

/** Who tells it, and as what. */
function voiceOf(scene: Scene, m: Detail): Features {
  const statement = statementOf(scene, m)
  const unsure = statement && (statement.certainty !== 'certain' || statement.silence !== null || statement.negated)
  return {
    governed: m.governed ? 1 : 0,
    modal: m.modal ? 1 : 0,
    quoted: m.quoted ? 1 : 0,
    wish: statement && WISHES.test(statement.act) ? 1 : 0,
    unsure: unsure ? 1 : 0,
  }
}

function clauseOf(scene: Scene, m: Detail): Features {
  const subject = m.noun ? undefined : m.before[0]
  return {
    subject: subject && !subject.pronoun ? 1 : 0,
    pronoun: subject?.pronoun ? 1 : 0,
    actors: Math.min(3, new Set([...m.before, ...m.after].map((n) => n.actor)).size),
    dependent: isDependent(scene, m) ? 1 : 0,
    main: isMain(scene, m) ? 1 : 0,
  }
}

/** Where in the story it is told, and how often. */
function storyOf({ mentions, echo }: Happening, { noun }: Detail): Features {
  const repeats = Math.max(-1, echo) + 1
  return {
    headline: mentions.some((m) => m.headline) ? 1 : 0,
    early: mentions.some((m) => !m.headline && m.paragraph <= EARLY) ? 1 : 0,
    mentions: Math.log2(mentions.length),
    echo: repeats,
    'echo noun': noun ? repeats : 0,
  }
}

/** What its mentions tell beside that it happened, for nouns and verbs and for surer words apart. */
function toldOf({ mentions }: Happening, m: Detail, pos: string): Features {
  const real = mentions.filter((x) => !x.unreal)
  const figures = real.flatMap((x) => x.figures)
  const is = {
    figure: figures.length > 0,
    time: real.some((x) => x.time !== null),
    told: m.statement !== null,
    bare: figures.length === 0 && real.every((x) => x.time === null && x.place === null),
  }
  const out: Record<string, number> = {
    'figure own': m.figures.length > 0 ? 1 : 0,
    'figure duration': figures.length > 0 && figures.every((f) => TIME_UNIT.test(f.unit ?? '')) ? 1 : 0,
  }
  for (const [name, holds] of Object.entries(is)) {
    if (!holds) continue
    if (name !== 'bare') out[name] = 1
    out[`${pos} ${name}`] = 1
    if (m.force === 'sure' || m.force === 'deed') out[`${m.force} ${name}`] = 1
  }
  return out
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

/** How likely it is that an annotator would record such an event: a logistic model over the features. */
export function probability(features: Features): number {
  let sum = BIAS
  for (const [name, value] of Object.entries(features)) sum += value * (WEIGHTS[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
