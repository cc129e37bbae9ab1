import type { MentionForm } from '../../model/actor.js'
import type { WordSpan } from '../../model/candidate.js'
import type { Maker } from '../../model/span.js'
import type { Cast } from './cast.js'
import { type Draft, isBody, type Mention } from './draft.js'
import { CONJUNCTION, isVerb, PREPOSITION } from './lexicon/words.js'
import type { Tokens } from './tokens.js'

/** How many sentences back, and mentions, an antecedent is looked for. */
const SENTENCES_BACK = 7
const MENTIONS_BACK = 90

/** What a pronoun asks of its antecedent. */
export type Wanted = 'he' | 'she' | 'they' | 'it'

/** Of a pronoun, what weighs beside distance. */
export type Setting = {
  /** It is the source of an attribution. */
  readonly source: boolean
  /** Speaker of the words that the pronoun stands in, and whether they are quoted. */
  readonly inside: Draft | null
  readonly quoted: boolean
}

type Scored = { readonly actor: Draft; readonly score: number }

/** What has been mentioned so far, in the order of the text. */
export class Discourse {
  readonly mentions: Mention[] = []
  speaker: Draft | null = null

  constructor(
    readonly tokens: Tokens,
    readonly cast: Cast,
    private readonly cued: (token: number) => boolean,
  ) {}

  add(actor: Draft, range: WordSpan, form: MentionForm, by: Maker, subject = this.isSubject(range)): void {
    this.mentions.push(this.note(actor, range, form, by, subject))
  }

  /** A mention of who only passes words on: no pronoun means it, and of nouns only what its name says. */
  aside(actor: Draft, range: WordSpan, by: Maker): void {
    this.mentions.push({ ...this.note(actor, range, 'name', by), aside: true })
  }

  /** A mention that no later word refers back to. */
  note(actor: Draft, range: WordSpan, form: MentionForm, by: Maker, subject = false): Mention {
    const { all } = this.tokens
    const span = { start: all[range[0]]!.start, end: all[range[1] - 1]!.end }
    const mention = { span, form, by, range, actor, subject, aside: false }
    actor.mentions.push(mention)
    return mention
  }

  /** Whether a verb follows the words, or they stand after a reporting word that has its content before it. */
  isSubject([a, b]: WordSpan): boolean {
    const { all } = this.tokens
    let i = b
    // “X of the Y, read”: what says whose the name is.
    if (/^(?:of|from|for|at)$/.test(all[i]?.lower ?? '')) {
      let j = i + 1
      while (j < i + 8 && all[j] && (all[j]!.kind === 'capital' || /^(?:the|of)$/.test(all[j]!.lower))) j++
      if (all[j] && all[j]!.sentence === all[a]!.sentence)
        i = all[j]!.text === ',' && all[b - 1]!.kind === 'capital' ? j + 1 : j
    }
    // “X, the president, said”
    if (all[i]?.text === ',') {
      let j = i + 1
      while (j < i + 20 && all[j] && all[j]!.kind !== 'mark' && all[j]!.sentence === all[a]!.sentence) j++
      if (all[j]?.text === ',' && all[j + 1] && (isVerb(all[j + 1]!) || this.cued(j + 1))) return true
    }
    if (/^(?:also|once|again|later|then|now|still|never|repeatedly|himself|herself)$/.test(all[i]?.lower ?? '')) i++
    const next = all[i]
    if (!next || next.sentence !== all[a]!.sentence) return false
    const before = all[a - 1]
    if (before && before.sentence === all[a]!.sentence && PREPOSITION.has(before.lower)) return false
    return (
      isVerb(next) ||
      this.cued(i) ||
      (next.kind === 'word' && /(?:[^s]s)$/.test(next.lower) && before?.sentence !== next.sentence)
    )
  }

  /** The likeliest antecedent of a third person pronoun at `at`, and by how much it leads. */
  antecedent(
    at: number,
    wanted: Wanted,
    setting: Setting,
  ): { readonly actor: Draft; readonly margin: number } | undefined {
    const best = this.scored(at, (d) => suits(d, wanted), wanted, setting).sort((a, b) => b.score - a.score)
    if (!best[0] || best[0].score < LEAST_SCORE) return undefined
    return { actor: best[0].actor, margin: best[0].score - (best[1]?.score ?? best[0].score - 3) }
  }

  private scored(
    at: number,
    holds: (actor: Draft) => boolean,
    wanted: Wanted,
    setting: Setting,
    asides = false,
  ): Scored[] {
    const { all } = this.tokens
    const pronoun = all[at]!
    const seen = new Map<Draft, { score: number; count: number }>()
    let steps = 0
    for (let k = this.mentions.length - 1; k >= 0 && steps < MENTIONS_BACK; k--, steps++) {
      const m = this.mentions[k]!
      if (m.range[0] >= at) continue
      const back = pronoun.sentence - all[m.range[0]]!.sentence
      if (back > SENTENCES_BACK) break
      if (!holds(m.actor) || (m.aside && !asides)) continue
      const known = seen.get(m.actor)
      if (known) {
        known.count++
        if (known.count < 6) known.score += W.again / known.count
        continue
      }
      if (back === 0 && this.bound(m, at)) continue
      // Nobody calls themselves he, she or it.
      if (setting.quoted && setting.inside === m.actor) continue
      seen.set(m.actor, { score: this.weigh(m, at, back, wanted, setting), count: 1 })
    }
    return [...seen].map(([actor, { score }]) => ({ actor, score }))
  }

  private weigh(m: Mention, at: number, back: number, wanted: Wanted, { source, inside }: Setting): number {
    const { all } = this.tokens
    const first = all[m.range[0]]!
    let score = -W.back * back
    if (m.subject) score += W.subject
    else if (all[m.range[1]]?.kind === 'possessive') score += W.possessor
    if (m.form === 'pronoun') score += W.pronoun
    if (back === 0) score -= W.near * Math.min(1, (at - m.range[1]) / 30)
    if (inside === m.actor) score += W.ownContent
    if (source && this.speaker === m.actor) score += W.speakerAgain
    if (first.quotation >= 0 && first.quotation !== all[at]!.quotation)
      score += source ? W.quotedSource : W.quotedElsewhere
    if (m.actor.gender === wanted) score += W.gender
    if (m.actor.named && m.actor.kind === 'person') score += W.named
    if (wanted === 'they') score += m.actor.plural ? W.plural : W.body
    if (wanted === 'it' && m.actor.kind === 'place') score += W.place
    return score
  }

  /** Whether only one person was mentioned in this sentence and the one before: what a pronoun tells of a person is then sure. */
  alone(at: number, actor: Draft): boolean {
    const { all } = this.tokens
    for (let k = this.mentions.length - 1; k >= 0; k--) {
      const m = this.mentions[k]!
      if (m.range[0] >= at) continue
      if (all[at]!.sentence - all[m.range[0]]!.sentence > 1) break
      if (m.actor !== actor && isPerson(m.actor)) return false
    }
    return true
  }

  /** An object is not the subject of its own clause: “X met him”. */
  private bound(m: Mention, at: number): boolean {
    const { all } = this.tokens
    if (!/^(?:him|them)$/.test(all[at]!.lower)) return false
    if (!m.subject) return false
    for (let i = m.range[1]; i < at; i++) if (all[i]!.text === ',' || CONJUNCTION.has(all[i]!.lower)) return false
    return true
  }

  /** Of whom the story speaks: the likeliest of those that hold, as if a pronoun stood here. */
  salient(at: number, holds: (actor: Draft) => boolean, asides = false): Draft | undefined {
    const setting = { source: true, inside: null, quoted: false }
    const best = this.scored(at, holds, 'he', setting, asides).sort((a, b) => b.score - a.score)[0]
    return best && best.score > LEAST_SALIENT ? best.actor : undefined
  }

  /** As `salient`, but nobody where another that holds is nearly as likely. */
  leading(at: number, holds: (actor: Draft) => boolean): Draft | undefined {
    const setting = { source: true, inside: null, quoted: false }
    const [best, next] = this.scored(at, holds, 'he', setting).sort((a, b) => b.score - a.score)
    if (!best || best.score <= LEAST_SALIENT || (next && best.score - next.score < LEAST_LEAD)) return undefined
    return best.actor
  }

  /** The actor last mentioned that holds, up to some sentences back. */
  last(at: number, holds: (actor: Draft) => boolean, sentences = SENTENCES_BACK): Draft | undefined {
    const { all } = this.tokens
    for (let k = this.mentions.length - 1; k >= 0; k--) {
      const m = this.mentions[k]!
      if (m.range[0] >= at || m.aside) continue
      if (all[at]!.sentence - all[m.range[0]]!.sentence > sentences) return undefined
      if (holds(m.actor)) return m.actor
    }
    return undefined
  }
}

/** Whether a pronoun may mean the actor, by kind, number and what is known of the gender. */
export function suits(actor: Draft, wanted: Wanted): boolean {
  if (wanted === 'he' || wanted === 'she') {
    if (actor.plural || !isPerson(actor)) return false
    return actor.gender === null || actor.gender === wanted
  }
  if (wanted === 'they') return actor.plural || isBody(actor) || actor.kind === 'group'
  return !actor.plural && !isPerson(actor)
}

export const isPerson = (d: Draft): boolean => d.kind === 'person' || (d.kind === 'unnamed' && !d.plural)

/** Chosen on GUM train and dev news and the stories of the gold set. */
const W = {
  back: 0.75,
  subject: 1.3,
  possessor: -0.25,
  pronoun: 0.75,
  near: 0.1,
  again: 0.4,
  ownContent: 1.2,
  speakerAgain: 1.2,
  quotedElsewhere: -0.85,
  quotedSource: -1.6,
  gender: 1,
  named: 1,
  plural: 1.2,
  body: -1.25,
  place: -1.2,
}
const LEAST_SCORE = -5.5
const LEAST_SALIENT = -2.5
/** By how much one must lead to be meant by a noun that was never told of him. */
const LEAST_LEAD = 1.5
