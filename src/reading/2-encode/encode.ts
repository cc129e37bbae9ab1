import type { CueQuestion, Encoder, EncoderWindow } from '../../encoder/encoder.js'
import type { Candidate, Scores, WordSpan } from '../../model/candidate.js'
import type { SegmentedText } from '../../model/text.js'
import { decodeCues, decodeRelation, type WordRange } from './decode.js'
import { shownWords } from './features.js'
import { makeWindows, type Window } from './windows.js'

/** Chosen on PolNeAR dev; `evaluation/` shows what they give. */
export type EncodeOptions = {
  /** Word pieces that neighbouring windows share. */
  readonly shared: number
  /** Added to the log-odds of a cue, for each head. */
  readonly outer: number
  readonly any: number
  /** Prices of opening a piece. */
  readonly source: number
  readonly content: number
}

export const ENCODE_OPTIONS: EncodeOptions = { shared: 64, outer: 0, any: 0, source: 0, content: 0 }

/** Windows whose scores are held at once, a few hundred kilobytes each: a text may have any number of them. */
const GROUP = 64

/**
 * Words → windows → cue scores → relation scores → candidates, in the order of the text. The only stage that waits.
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
  const candidates: Candidate[] = []
  for (let i = 0; i < windows.length; i += GROUP)
    for (const candidate of await encodeGroup(windows.slice(i, i + GROUP), pieces, features, encoder, options))
      candidates.push(candidate)
  return {
    by: encoder.name,
    windows: windows.map((w) => [w.first, w.last] as const),
    candidates: candidates.sort((a, b) => a.cue[0] - b.cue[0] || a.cue[1] - b.cue[1]),
  }
}

/** Candidates of neighbouring windows. */
async function encodeGroup(
  windows: readonly Window[],
  pieces: readonly (readonly number[])[],
  features: Uint8Array,
  encoder: Encoder,
  options: EncodeOptions,
): Promise<readonly Candidate[]> {
  const kept = windows.map((w) => keptWords(w, pieces))
  const tagged = await encoder.tag(
    kept.map(
      (words): EncoderWindow => ({
        pieces: words.map((i) => pieces[i]!),
        features: words.map((i) => features[i]!),
      }),
    ),
  )
  const asked = kept.flatMap((words, window) =>
    askedOf(tagged.windows[window]!.cues, window, windows[window]!, words, options),
  )
  const answers = await tagged.relate(asked)
  return asked.map((q, i): Candidate => {
    const words = kept[q.window]!
    const found = decodeRelation(answers[i]!, encoder.decoding, options)
    const place = ([a, b]: WordRange): WordSpan => [words[a]!, words[b - 1]! + 1]
    return {
      cue: place([q.first, q.last]),
      source: found.source.map(place),
      content: found.content.map(place),
      outer: q.outer,
      odds: q.odds,
      logProbability: found.logProbability,
    }
  })
}

type Asked = CueQuestion & { readonly outer: boolean; readonly odds: number }

function isEmpty({ first, last }: Window, sizes: readonly number[]): boolean {
  for (let i = first; i < last; i++) if (sizes[i]! > 0) return false
  return true
}

function keptWords(window: Window, pieces: readonly (readonly number[])[]): readonly number[] {
  const out: number[] = []
  for (let i = window.first; i < window.last; i++) if (pieces[i]!.length > 0) out.push(i)
  return out
}

/** Cues of both heads that this window answers for; one that both find is an outer one. */
function askedOf(
  scores: Float32Array,
  window: number,
  { from, to }: Window,
  words: readonly number[],
  options: EncodeOptions,
): readonly Asked[] {
  const mine = ({ range }: { range: WordRange }) => words[range[0]]! >= from && words[range[0]]! < to
  const outer = decodeCues(scores, 0, options.outer).filter(mine)
  const any = decodeCues(scores, 3, options.any).filter(
    (a) => mine(a) && !outer.some((o) => o.range[0] < a.range[1] && a.range[0] < o.range[1]),
  )
  return [...outer.map((c) => ({ ...c, outer: true })), ...any.map((c) => ({ ...c, outer: false }))].map((c) => ({
    window,
    first: c.range[0],
    last: c.range[1],
    outer: c.outer,
    odds: c.odds,
  }))
}
