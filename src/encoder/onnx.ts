import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as ort from 'onnxruntime-node'
import { modelMissing } from '../errors.js'
import type { CueQuestion, Decoding, Encoder, EncoderWindow, Tagged, WindowScores } from './encoder.js'
import { affixesOf, letterShape } from './letters.js'
import { WordPiece } from './wordpiece.js'

const CLS = 101n
const SEP = 102n
/** The border marks count as punctuation. */
const BORDER_FEATURE = 12n
/** Cues a run of the relation network. */
const QUESTIONS = 32

type Labels = Decoding & { readonly narrow: number; readonly pieces: number }
type Encoded = {
  readonly tokens: ort.Tensor
  readonly asks: ort.Tensor
  readonly words: number
}

/** The networks of a folder; one without `names.onnx` finds no names. */
type Networks = {
  readonly tagger: ort.InferenceSession
  readonly relation: ort.InferenceSession
  readonly names: ort.InferenceSession | null
}

/**
 * Opens a model folder: `tagger.onnx`, `relation.onnx`, `names.onnx` if it is there, `labels.json`, `vocab.txt`. The only importer of
 * the ONNX runtime.
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
  const open = (file: string) => ort.InferenceSession.create(join(folder, file), options)
  const networks: Networks = {
    tagger: await open('tagger.onnx'),
    relation: await open('relation.onnx'),
    names: existsSync(join(folder, 'names.onnx')) ? await open('names.onnx') : null,
  }
  return {
    name: `model:${basename(folder)}`,
    most: labels.pieces - 2,
    decoding: labels,
    pieces: (word) => words.pieces(word),
    tag: (windows) => tag(networks, windows),
    close: async () => {
      for (const network of Object.values(networks)) await network?.release()
    },
  }
}

/**
 * Runs the windows one at a time: 8-bit quantization scales by the largest value in a run, so that in a batch one window would change
 * what another gets. A window fills a core's vector units by itself.
 */
async function tag({ tagger, relation, names }: Networks, windows: readonly EncoderWindow[]): Promise<Tagged> {
  // Without the names network the words' states are not asked for, and an older tagger, which has none to give, will do.
  const wanted = names ? tagger.outputNames : ['cues', 'tokens', 'asks']
  const scores: WindowScores[] = []
  const encoded: Encoded[] = []
  for (const window of windows) {
    const out = await tagger.run(inputsOf(window), wanted)
    const words = window.pieces.length
    const named = names && (await names.run({ states: out.states!, ...lettersOf(window) }))
    scores.push({
      cues: out.cues!.data as Float32Array,
      names: named ? (named.names!.data as Float32Array) : null,
    })
    encoded.push({ tokens: out.tokens!, asks: out.asks!, words })
  }
  return { windows: scores, relate: (questions) => relate(relation, encoded, questions) }
}

/** What the names network is told beside the states: the surface feature, the shape of the letters and the affixes of each word. */
function lettersOf({ words, features }: EncoderWindow): Record<string, ort.Tensor> {
  const affixes = words.flatMap((word) => affixesOf(word))
  return {
    features: int64(features, [1, words.length]),
    letters: int64(words.map(letterShape), [1, words.length]),
    affixes: int64(affixes, [1, words.length, affixes.length / words.length]),
  }
}

const int64 = (values: readonly number[], shape: readonly number[] = [values.length]) =>
  new ort.Tensor('int64', BigInt64Array.from(values, BigInt), shape)

function inputsOf(window: EncoderWindow): Record<string, ort.Tensor> {
  const long = window.pieces.reduce((n, p) => n + p.length, 2)
  const ids = new BigInt64Array(long)
  const features = new BigInt64Array(long).fill(BORDER_FEATURE)
  const starts = new BigInt64Array(window.pieces.length)
  let at = 0
  ids[at++] = CLS
  window.pieces.forEach((pieces, i) => {
    starts[i] = BigInt(at)
    const feature = BigInt(window.features[i]!)
    for (const id of pieces) {
      ids[at] = BigInt(id)
      features[at++] = feature
    }
  })
  ids[at] = SEP
  return {
    ids: new ort.Tensor('int64', ids, [1, long]),
    features: new ort.Tensor('int64', features, [1, long]),
    starts: new ort.Tensor('int64', starts, [1, starts.length]),
  }
}

async function relate(
  relation: ort.InferenceSession,
  encoded: readonly Encoded[],
  questions: readonly CueQuestion[],
): Promise<readonly Float32Array[]> {
  const answers = new Array<Float32Array>(questions.length)
  const byWindow = new Map<number, number[]>()
  questions.forEach(({ window }, i) => {
    const known = byWindow.get(window)
    if (known) known.push(i)
    else byWindow.set(window, [i])
  })
  for (const [window, all] of byWindow) {
    const { tokens, asks, words } = encoded[window]!
    for (let i = 0; i < all.length; i += QUESTIONS) {
      const part = all.slice(i, i + QUESTIONS)
      const out = await relation.run({
        tokens,
        asks,
        window: int64(part.map(() => 0)),
        first: int64(part.map((k) => questions[k]!.first)),
        last: int64(part.map((k) => questions[k]!.last)),
      })
      const scores = out.scores!.data as Float32Array
      part.forEach((k, row) => {
        answers[k] = scores.slice(row * words * 5, (row + 1) * words * 5)
      })
    }
  }
  return answers
}
