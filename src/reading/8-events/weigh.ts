import { type Detail, statementOf } from './details.js'
import type { Happening } from './merge.js'
import type { Scene } from './scene.js'
import { BIAS, WEIGHTS } from './weights.js'

/** What speaks for an event being worth a record, or against; each 0 or 1 but for counts. Named in `weights.ts`. */
export type Features = Readonly<Record<string, number>>

const WISHES = /^(?:want|expect|demand|propose|promise|threaten|warn|ask|reject)$/

/** The mention that the record points at: one whose clause has figures, else in the story's own voice, else the first; what is unreal last. */
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
  const { mentions } = happening
  const m = triggerOf(happening)
  const statement = statementOf(scene, m)
  const real = mentions.filter((x) => !x.unreal)
  const any = (holds: (x: Detail) => boolean) => Number(real.some(holds))
  const is = (holds: boolean) => Number(holds)
  const subject = m.before[0]
  const features: Record<string, number> = {
    [`kind ${m.kind}`]: 1,
    [`${m.noun ? 'noun' : 'verb'} ${m.force}`]: 1,
    [`use ${m.use}`]: 1,
    [`article ${m.article}`]: is(m.noun),
    unreal: is(m.unreal !== null),
    governed: is(m.governed),
    modal: is(m.modal),
    told: is(statement !== null),
    quoted: is(m.quoted),
    wish: is(statement !== null && WISHES.test(statement.act)),
    unsure: is(
      statement !== null && (statement.certainty !== 'certain' || statement.silence !== null || statement.negated),
    ),
    figure: any((x) => x.figures.length > 0),
    time: any((x) => x.time !== null),
    place: any((x) => x.place !== null),
    subject: is(!m.noun && subject !== undefined && !subject.pronoun),
    pronoun: is(!m.noun && subject !== undefined && subject.pronoun),
    actors: Math.min(3, new Set([...m.before, ...m.after].map((n) => n.actor)).size),
    headline: is(mentions.some((x) => x.headline)),
    early: is(mentions.some((x) => !x.headline && x.paragraph <= 3)),
    mentions: Math.log2(mentions.length),
    plural: is(m.noun && m.plural),
    outcome: is(m.outcome),
    dependent: is(!m.noun && isDependent(scene, m)),
    only: is(mentions.every((x) => x.headline)),
  }
  const pos = m.noun ? 'noun' : 'verb'
  for (const [name, value] of [
    ['figure', features.figure!],
    ['time', features.time!],
    ['told', features.told!],
    ['bare', is(!features.figure && !features.time && !features.place)],
  ] as const) {
    features[`${pos} ${name}`] = value
    features[`${m.force} ${name}`] = value
  }
  features['main'] = is(isMain(scene, m))
  extra(scene, m, real, features)
  features['echo'] = Math.max(-1, happening.echo) + 1
  features['echo any'] = is(happening.echo > -3)
  features['echo noun'] = m.noun ? features['echo']! : 0
  return features
}

function extra(scene: Scene, m: Detail, real: readonly Detail[], features: Record<string, number>): void {
  const is = (holds: boolean) => Number(holds)
  const { all, sentences } = scene.tokens
  const figures = real.flatMap((x) => x.figures)
  const DUR = /^(?:second|minute|hour|day|week|month|year)$/
  features['figure own'] = is(m.figures.length > 0)
  features['figure duration'] = is(figures.length > 0 && figures.every((f) => f.unit !== null && DUR.test(f.unit)))
  features['figure money'] = is(figures.some((f) => f.unit === '$' || f.unit === '€'))
  features['figures'] = is(figures.length > 1)
  features['time own'] = is(m.time !== null)
  features['time day'] = is(real.some((x) => x.time?.grain === 'day'))
  const next = all[m.last]
  const object =
    next !== undefined &&
    (next.kind === 'capital' ||
      next.kind === 'number' ||
      /^(?:the|a|an|his|her|its|their|some|more|about|nearly|at|several|two|three)$/.test(next.lower))
  features['object'] = is(!m.noun && object)
  features['noun arg'] = is(
    m.noun && next !== undefined && /^(?:of|on|against|between|with|in|at|by|to|from)$/.test(next.lower),
  )
  let prep = ''
  for (let i = m.first - 1; i >= sentences[m.sentence]! && i >= m.first - 5; i--)
    if (/^(?:after|before|during|since|following|prior|at|in|of|for|to|on|by|with)$/.test(all[i]!.lower)) {
      prep = all[i]!.lower
      break
    }
  features['noun presupposed'] = is(m.noun && /^(?:after|before|during|since|following|prior)$/.test(prep))
  features['noun under'] = is(m.noun && /^(?:of|for|to|with)$/.test(prep))
  features['noun subject'] = is(m.noun && prep === '' && m.first - sentences[m.sentence]! < 8)
  features['named'] = is(m.noun && all[m.first]!.kind === 'capital' && m.first > sentences[m.sentence]!)
  features['sentence opens'] = is(m.rank === 0)
  features['crowd'] = Math.min(3, m.crowd)
  features['first person'] = is(m.before[0] !== undefined && /^(?:I|we|We|my|our)$/.test(all[m.before[0].first]!.text))
  features['pos kind ' + (m.noun ? 'n ' : 'v ') + m.kind] = 1
}

/** Whether a finite verb is its sentence's: nothing but a noun phrase or a time stands before it. */
function isMain({ tokens: { all, sentences } }: Scene, { noun, use, group, sentence }: Detail): boolean {
  if (noun || !/^(?:past|perfect|passive|progressive)$/.test(use)) return false
  const from = sentences[sentence]!
  if (group - from > 14) return false
  for (let i = from; i < group; i++)
    if (
      /^(?:who|which|that|when|where|while|after|before|because|as|although|though|said|says|if)$/.test(all[i]!.lower)
    )
      return false
  return true
}

/** Whether a verb stands in a clause that hangs on another: after "who", "that", "when". */
function isDependent(scene: Scene, { group }: Detail): boolean {
  const { all } = scene.tokens
  for (let i = group - 1; i >= group - 6 && i >= 0; i--) {
    const word = all[i]!.lower
    if (/^(?:who|which|that|when|where|while|after|before|because|as|although|though|whose)$/.test(word)) return true
    if (/^[.,;:]$/.test(word)) return false
  }
  return false
}

/** How likely it is that an annotator would record such an event: a logistic model over the features. */
export function probability(features: Features): number {
  let sum = BIAS
  for (const [name, value] of Object.entries(features)) sum += value * (WEIGHTS[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
