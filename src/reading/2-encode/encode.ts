import {
  ACT_ROLES,
  type ActQuestion,
  type CueQuestion,
  type Encoder,
  type EncoderWindow,
} from '../../encoder/encoder.js'
import type { Candidate, Scores, WordSpan } from '../../model/candidate.js'
import { findRuleCues, type RuleCue } from '../../model/cue-rules.js'
import { FINDING_HEADS, noFindings } from '../../model/finding-scores.js'
import type { SegmentedText } from '../../model/text.js'
import { decodeCues, decodeRelation, type WordRange } from './decode.js'
import { shownWords } from './features.js'
import { findNames, type NamedWindow } from './find-names.js'
import { makeWindows, type Window } from './windows.js'

/** Chosen on PolNeAR dev; `evaluation/` shows what they give. */
export type EncodeOptions = {
  /** Most word pieces that neighbouring windows share. */
  readonly shared: number
  /** Added to the log-odds of a cue, for each head. */
  readonly outer: number
  readonly any: number
  /** Prices of opening a piece. */
  readonly source: number
  readonly content: number
  /** Added to the log-odds of every label of a name. */
  readonly name: number
  /** How far what is said of the same word's occurrences is drawn together, 0 to 1: chosen on GUM's news documents. */
  readonly agree: number
}

export const ENCODE_OPTIONS: EncodeOptions = {
  shared: 8,
  outer: -0.3,
  any: 0,
  source: 0.5,
  content: -0.5,
  name: 0,
  agree: 0.6,
}

/** Log-odds of a cue that only a rule found. */
const RULE_ODDS = 2

/** Windows in hand at once, a few hundred kilobytes each: a text may have any number of them. */
const GROUP = 64

/**
 * Words → windows → cue scores → relation scores → candidates, and names, in the order of the text. The only stage that waits.
 * No text is cut: every word of a sentence is in a window, and exactly one window answers for it.
 */
export async function encode(text: SegmentedText, encoder: Encoder, options = ENCODE_OPTIONS): Promise<Scores> {
  const pieces: (readonly number[])[] = []
  const features = new Uint8Array(text.words.length)
  for (const { shown, feature } of shownWords(text.text, text.words)) {
    features[pieces.length] = feature
    pieces.push(shown === '' ? [] : encoder.pieces(shown))
  }
  const sizes = pieces.map((p) => p.length)
  const windows = makeWindows(sizes, text.sentences, encoder.most, options.shared).filter((w) => !isEmpty(w, sizes))
  const known = findRuleCues(text)
  const candidates: Candidate[] = []
  const named: NamedWindow[] = []
  const findings = noFindings(text.words.length)
  let told = false
  const prepared = { text, pieces, features, known }
  for (let i = 0; i < windows.length; i += GROUP) {
    const group = windows.slice(i, i + GROUP).map((window) => encodeWindow(window, prepared, encoder, options))
    for (const found of await Promise.all(group)) {
      for (const candidate of found.candidates) candidates.push(candidate)
      if (found.named) named.push(found.named)
      told ||= found.findings !== null
      found.findings?.forEach((score, i) => {
        const word = found.words[Math.floor(i / FINDING_HEADS.length)]!
        if (word >= found.from && word < found.to) findings[FINDING_HEADS[i % FINDING_HEADS.length]!][word] = score
      })
    }
  }
  return {
    by: encoder.name,
    weighing: encoder.weighing,
    windows: windows.map((w) => [w.first, w.last] as const),
    candidates: candidates.sort((a, b) => a.cue[0] - b.cue[0] || a.cue[1] - b.cue[1]),
    names: findNames(named, text, features, options),
    findings: told ? findings : null,
  }
}

/** A text's words as the model is shown them, and the cues that rules know. */
type Prepared = {
  readonly text: SegmentedText
  readonly pieces: readonly (readonly number[])[]
  readonly features: Uint8Array
  readonly known: readonly RuleCue[]
}

/** Of a window: its candidates, and what is said of names and findings in it, of which it answers for the words `from` to `to`. */
type Encoded = {
  readonly candidates: readonly Candidate[]
  readonly named: NamedWindow | null
  readonly findings: Float32Array | null
  readonly words: readonly number[]
  readonly from: number
  readonly to: number
}

/** A window's candidates, and what is said of names in it. What other windows wait for is no concern of it, so that an encoder with several threads keeps all of them busy. */
async function encodeWindow(
  window: Window,
  { text, pieces, features, known }: Prepared,
  encoder: Encoder,
  options: EncodeOptions,
): Promise<Encoded> {
  const words = keptWords(window, pieces)
  const shown: EncoderWindow = {
    words: words.map((i) => text.text.slice(text.words[i]!.start, text.words[i]!.end)),
    pieces: words.map((i) => pieces[i]!),
    features: words.map((i) => features[i]!),
  }
  const tagged = await encoder.tag([shown])
  const asked = askedOf(tagged.windows[0]!.cues, window, words, known, options)
  const answers = await tagged.relate(asked)
  const found = asked.map((_, i) => decodeRelation(answers[i]!, encoder.decoding, options))
  const acts = await tagged.judge(asked.map((q, i) => actQuestion(q, found[i]!.content, words.length)))
  const candidates = asked.map((q, i): Candidate => {
    const place = ([a, b]: WordRange): WordSpan => [words[a]!, words[b - 1]! + 1]
    return {
      cue: place([q.first, q.last]),
      source: found[i]!.source.map(place),
      content: found[i]!.content.map(place),
      outer: q.outer,
      odds: q.odds,
      logProbability: found[i]!.logProbability,
      acts: acts?.[i] ?? null,
      rule: q.rule,
    }
  })
  const { names, findings } = tagged.windows[0]!
  const { from, to } = window
  return { candidates, named: names && { window, words, scores: names }, findings, words, from, to }
}

/** Words before and after a statement's own that the network of acts sees; as in `training/acts_data.py`. */
const AROUND = 12

function actQuestion({ first, last }: CueQuestion, content: readonly WordRange[], long: number): ActQuestion {
  const from = Math.max(0, Math.min(first, ...content.map((c) => c[0])) - AROUND)
  const to = Math.min(long, Math.max(last, ...content.map((c) => c[1])) + AROUND)
  const roles = new Uint8Array(to - from)
  roles.fill(ACT_ROLES.cue, first - from, last - from)
  for (const [a, b] of content) roles.fill(ACT_ROLES.content, a - from, b - from)
  return { window: 0, first: from, roles }
}

type Asked = CueQuestion & { readonly outer: boolean; readonly odds: number; readonly rule: RuleCue | null }

function isEmpty({ first, last }: Window, sizes: readonly number[]): boolean {
  for (let i = first; i < last; i++) if (sizes[i]! > 0) return false
  return true
}

function keptWords(window: Window, pieces: readonly (readonly number[])[]): readonly number[] {
  const out: number[] = []
  for (let i = window.first; i < window.last; i++) if (pieces[i]!.length > 0) out.push(i)
  return out
}

/** Cues of both heads and of the rules that this window answers for; one that both heads find is an outer one. */
function askedOf(
  scores: Float32Array,
  { from, to }: Window,
  words: readonly number[],
  known: readonly RuleCue[],
  options: EncodeOptions,
): readonly Asked[] {
  const mine = ({ range }: { range: WordRange }) => words[range[0]]! >= from && words[range[0]]! < to
  const meets = (a: WordRange, b: WordRange) => a[0] < b[1] && b[0] < a[1]
  const rules = placed(known, words)
  const ruleOf = (range: WordRange) => rules.find((r) => meets(r.range, range))
  const heard = (range: WordRange) => ruleOf(range)?.rule.rule.kind === 'hearsay'
  const outer = decodeCues(scores, 0, options.outer).filter((c) => mine(c) && !heard(c.range))
  const any = decodeCues(scores, 3, options.any).filter(
    (a) => mine(a) && !heard(a.range) && !outer.some((o) => meets(o.range, a.range)),
  )
  const unheard = rules.filter((r) => mine(r) && ![...outer, ...any].some((c) => meets(c.range, r.range)))
  const ruled = (c: { range: WordRange; odds: number }) => {
    const known = ruleOf(c.range)
    // A cue that the network found in part ("not") is the rule's whole one ("could not verify").
    const whole = known && known.range[0] <= c.range[0] && c.range[1] <= known.range[1]
    return { range: whole ? known.range : c.range, odds: c.odds, rule: known?.rule ?? null }
  }
  return [
    ...outer.map((c) => ({ ...ruled(c), outer: true })),
    ...any.map((c) => ({ ...ruled(c), outer: ruleOf(c.range) !== undefined })),
    ...unheard.map((c) => ({ ...c, outer: true, odds: RULE_ODDS })),
  ].map(({ range, outer, odds, rule }) => ({ window: 0, first: range[0], last: range[1], outer, odds, rule }))
}

/** The rules' cues that stand in a window, as ranges of its words. */
function placed(known: readonly RuleCue[], words: readonly number[]): readonly { range: WordRange; rule: RuleCue }[] {
  const out: { range: WordRange; rule: RuleCue }[] = []
  const [first, last] = [words[0]!, words.at(-1)!]
  for (const rule of known) {
    if (rule.words[0] < first || rule.words[1] > last + 1) continue
    const a = words.findIndex((w) => w >= rule.words[0])
    let b = a
    while (b < words.length && words[b]! < rule.words[1]) b++
    if (b > a) out.push({ range: [a, b], rule })
  }
  return out
}
