import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as ort from 'onnxruntime-node'
import { modelMissing } from '../errors.js'
import type { CueQuestion, Decoding, Encoder, EncoderWindow, Tagged } from './encoder.js'
import { WordPiece } from './wordpiece.js'

const CLS = 101n
const SEP = 102n
/** The border marks count as punctuation. */
const BORDER_FEATURE = 12n
/** Windows a run; more win nothing on two cores and cost memory. */
const BATCH = 8
/** Cues a run of the relation network. */
const QUESTIONS = 32

type Labels = Decoding & { readonly narrow: number; readonly pieces: number }
type Batch = { readonly tokens: ort.Tensor; readonly asks: ort.Tensor; readonly count: ort.Tensor; readonly words: number }

/**
 * Opens a model folder: `tagger.onnx`, `relation.onnx`, `labels.json`, `vocab.txt`. The only importer of the ONNX runtime.
 * @param folder its last part names the model
 * @param threads cores that one run may use
 * @throws OperatingError `model-missing`
 */
export async function openModel(folder: string, threads: number): Promise<Encoder & { close(): Promise<void> }> {
  for (const file of ['tagger.onnx', 'relation.onnx', 'labels.json', 'vocab.txt'])
    if (!existsSync(join(folder, file))) throw modelMissing(join(folder, file))
  const options: ort.InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  }
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Labels
  const words = new WordPiece(readFileSync(join(folder, 'vocab.txt'), 'utf8'))
  const tagger = await ort.InferenceSession.create(join(folder, 'tagger.onnx'), options)
  const relation = await ort.InferenceSession.create(join(folder, 'relation.onnx'), options)
  return {
    name: `model:${basename(folder)}`,
    most: labels.pieces - 2,
    decoding: labels,
    pieces: (word) => words.pieces(word),
    tag: (windows) => tag(tagger, relation, windows),
    close: async () => {
      await tagger.release()
      await relation.release()
    },
  }
}

/** Runs the windows in batches of like length; the answers come back in the order asked. */
async function tag(
  tagger: ort.InferenceSession,
  relation: ort.InferenceSession,
  windows: readonly EncoderWindow[],
): Promise<Tagged> {
  const sizes = windows.map((w) => w.pieces.reduce((n, p) => n + p.length, 0))
  const order = windows.map((_, i) => i).sort((a, b) => sizes[a]! - sizes[b]! || a - b)
  const cues = new Array<{ cues: Float32Array }>(windows.length)
  const place = new Array<{ batch: Batch; row: number }>(windows.length)
  for (let i = 0; i < order.length; i += BATCH) {
    const part = order.slice(i, i + BATCH)
    const { batch, scores } = await runTagger(tagger, part.map((w) => windows[w]!))
    part.forEach((w, row) => {
      const from = row * batch.words * 6
      cues[w] = { cues: scores.slice(from, from + windows[w]!.pieces.length * 6) }
      place[w] = { batch, row }
    })
  }
  return { windows: cues, relate: (questions) => relate(relation, windows, place, questions) }
}

async function runTagger(
  tagger: ort.InferenceSession,
  windows: readonly EncoderWindow[],
): Promise<{ batch: Batch; scores: Float32Array }> {
  const rows = windows.length
  const long = Math.max(...windows.map((w) => w.pieces.reduce((n, p) => n + p.length, 2)))
  const words = Math.max(...windows.map((w) => w.pieces.length))
  const ids = new BigInt64Array(rows * long)
  const features = new BigInt64Array(rows * long)
  const starts = new BigInt64Array(rows * words)
  windows.forEach((w, row) => {
    let at = row * long
    ids[at] = CLS
    features[at++] = BORDER_FEATURE
    w.pieces.forEach((pieces, i) => {
      starts[row * words + i] = BigInt(at - row * long)
      const feature = BigInt(w.features[i]!)
      for (const id of pieces) {
        ids[at] = BigInt(id)
        features[at++] = feature
      }
    })
    ids[at] = SEP
    features[at] = BORDER_FEATURE
  })
  const out = await tagger.run({
    ids: new ort.Tensor('int64', ids, [rows, long]),
    features: new ort.Tensor('int64', features, [rows, long]),
    starts: new ort.Tensor('int64', starts, [rows, words]),
  })
  const count = new ort.Tensor('int64', BigInt64Array.from(windows, (w) => BigInt(w.pieces.length)), [rows])
  return {
    batch: { tokens: out.tokens!, asks: out.asks!, count, words },
    scores: out.cues!.data as Float32Array,
  }
}

async function relate(
  relation: ort.InferenceSession,
  windows: readonly EncoderWindow[],
  place: readonly { batch: Batch; row: number }[],
  questions: readonly CueQuestion[],
): Promise<readonly Float32Array[]> {
  const answers = new Array<Float32Array>(questions.length)
  const byBatch = new Map<Batch, number[]>()
  questions.forEach((q, i) => {
    const { batch } = place[q.window]!
    byBatch.set(batch, [...(byBatch.get(batch) ?? []), i])
  })
  for (const [batch, all] of byBatch)
    for (let i = 0; i < all.length; i += QUESTIONS) {
      const part = all.slice(i, i + QUESTIONS)
      const of = (f: (q: CueQuestion) => number) =>
        new ort.Tensor('int64', BigInt64Array.from(part, (k) => BigInt(f(questions[k]!))), [part.length])
      const out = await relation.run({
        tokens: batch.tokens,
        asks: batch.asks,
        count: batch.count,
        window: of((q) => place[q.window]!.row),
        first: of((q) => q.first),
        last: of((q) => q.last),
      })
      const scores = out.scores!.data as Float32Array
      part.forEach((k, row) => {
        const from = row * batch.words * 5
        answers[k] = scores.slice(from, from + windows[questions[k]!.window]!.pieces.length * 5)
      })
    }
  return answers
}
