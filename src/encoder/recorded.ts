import type { NameKind } from '../model/candidate.js'
import {
  type Decoding,
  type Encoder,
  type EncoderWindow,
  NAME_LABELS,
  RELATION_LABELS,
  type RelationLabel,
} from './encoder.js'

/** What the replaying encoder is to find: words of a text by what they are, in the order of the text. */
export type Recorded = {
  readonly cue: string
  /** False for one that only the head for nested cues finds. */
  readonly outer?: boolean
  readonly source: readonly string[]
  readonly content: readonly string[]
}

/** A name that the replaying encoder is to find: its words as in {@link Recorded}. */
export type RecordedName = { readonly words: string; readonly kind: NameKind }

const FREE: Decoding = {
  transitions: RELATION_LABELS.map((from) =>
    RELATION_LABELS.map((to) => (to.startsWith('I-') && from.slice(2) !== to.slice(2) ? -1e4 : 0)),
  ),
  begin: [0, 0, -1e4, 0, -1e4],
}

const SURE = 8

/**
 * An encoder that needs no model: one piece a word, and scores that say what `recorded` says. Each word string is looked for as a run of
 * whole words; the first occurrence counts, or with `#2` the second.
 */
export function recordedEncoder(
  recorded: readonly Recorded[],
  most = 254,
  names: readonly RecordedName[] = [],
): Encoder {
  const vocabulary: string[] = []
  const idOf = (word: string) => {
    const at = vocabulary.indexOf(word)
    return at >= 0 ? at : vocabulary.push(word) - 1
  }
  const find = (window: EncoderWindow, words: string): readonly [number, number] | undefined => {
    const [, plain, count] = /^(.*?)(?:#(\d+))?$/s.exec(words)!
    const wanted = plain!.split(' ').map(idOf)
    let left = Number(count ?? 1)
    for (let i = 0; i + wanted.length <= window.pieces.length; i++)
      if (wanted.every((id, k) => window.pieces[i + k]![0] === id) && --left === 0) return [i, i + wanted.length]
    return undefined
  }
  return {
    name: 'model:recorded',
    most,
    decoding: FREE,
    weighing: null,
    pieces: (word) => [idOf(word)],
    tag: async (windows) => ({
      windows: windows.map((window) => ({
        cues: cueScores(window, recorded, find),
        names: nameScores(window, names, find),
        findings: null,
      })),
      judge: async () => null,
      relate: async (questions) =>
        questions.map((q) => {
          const window = windows[q.window]!
          const row = recorded.find((r) => find(window, r.cue)?.[0] === q.first)
          return relationScores(window, row, find)
        }),
    }),
  }
}

type Find = (window: EncoderWindow, words: string) => readonly [number, number] | undefined

function cueScores(window: EncoderWindow, recorded: readonly Recorded[], find: Find): Float32Array {
  const scores = Float32Array.from({ length: window.pieces.length * 6 }, (_, i) => (i % 3 === 0 ? SURE : 0))
  for (const { cue, outer } of recorded) {
    const [first, last] = find(window, cue) ?? [0, 0]
    for (let i = first; i < last; i++)
      for (const head of outer === false ? [3] : [0, 3]) {
        scores[i * 6 + head] = 0
        scores[i * 6 + head + (i === first ? 1 : 2)] = SURE
      }
  }
  return scores
}

function nameScores(window: EncoderWindow, names: readonly RecordedName[], find: Find): Float32Array {
  const width = NAME_LABELS.length
  const scores = Float32Array.from({ length: window.pieces.length * width }, (_, i) => (i % width === 0 ? SURE : 0))
  for (const { words, kind } of names) {
    const [first, last] = find(window, words) ?? [0, 0]
    for (let i = first; i < last; i++) {
      scores[i * width] = 0
      scores[i * width + NAME_LABELS.indexOf(`${i === first ? 'B' : 'I'}-${kind}`)] = SURE
    }
  }
  return scores
}

function relationScores(window: EncoderWindow, row: Recorded | undefined, find: Find): Float32Array {
  const labels = new Array<RelationLabel>(window.pieces.length).fill('O')
  for (const role of ['source', 'content'] as const)
    for (const words of row?.[role] ?? []) {
      const [first, last] = find(window, words) ?? [0, 0]
      for (let i = first; i < last; i++) labels[i] = `${i === first ? 'B' : 'I'}-${role}`
    }
  return Float32Array.from(labels.flatMap((label) => RELATION_LABELS.map((l) => (l === label ? SURE : 0))))
}
