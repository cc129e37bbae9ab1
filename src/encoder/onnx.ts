import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import * as ort from 'onnxruntime-node'
import { modelMissing } from '../errors.js'
import type { ActScores } from '../model/candidate.js'
import { openCrew } from './crew.js'
import type { ActQuestion, CueQuestion, Decoding, Encoder, EncoderWindow, Tagged } from './encoder.js'
import { affixesOf, letterShape } from './letters.js'
import { untilClosed } from './until-closed.js'
import { WordPiece } from './wordpiece.js'
import type { WorkerData } from './worker.js'

const CLS = 101n
const SEP = 102n
/** The border marks count as punctuation. */
const BORDER_FEATURE = 12n
/** Cues a run of the relation network. */
const QUESTIONS = 32

type Labels = Decoding & { readonly narrow: number; readonly pieces: number; readonly weighing?: ActScores }

type TaggerJob = {
  readonly ids: BigInt64Array
  readonly features: BigInt64Array
  readonly starts: BigInt64Array
  readonly letters: Letters
}
/** What the names network is told beside the states: the surface feature, the shape of the letters and the affixes of each word. */
type Letters = { readonly features: BigInt64Array; readonly letters: BigInt64Array; readonly affixes: BigInt64Array }
type RelationJob = { readonly words: Projected; readonly first: BigInt64Array; readonly last: BigInt64Array }
type ActJob = {
  readonly narrow: Float32Array
  readonly width: number
  readonly roles: BigInt64Array
  readonly at: number
}
type SentenceJob = { readonly pieces: readonly number[] }
/**
 * One run of a network: of tagger and names network over a window, of the relation network over a window's projected words, of the network
 * of acts over a stretch of them, or of the network of sentence vectors over a text.
 */
export type Job = TaggerJob | RelationJob | ActJob | SentenceJob
/** What a run gives: cue scores, name scores, scores of findings and projected words, or relation scores, or scores of acts, or a sentence's vector. */
export type Answer = {
  readonly scores: Float32Array
  readonly names: Float32Array | null
  readonly findings: Float32Array | null
  readonly words: Projected | null
}
/** Of shape `dims`, in memory that all threads share. */
type Projected = {
  readonly dims: readonly number[]
  readonly tokens: Float32Array
  readonly asks: Float32Array
  /** `[words, width]`, for the network of acts; null where there is none. */
  readonly narrow: Float32Array | null
}

type Networks = { run(job: Job): Promise<Answer>; close(): Promise<void> }

/** The code of a helping thread, beside this one once it is built. */
const WORKER = new URL('./worker.js', import.meta.url)

/**
 * Opens a model folder: `tagger.onnx`, `relation.onnx`, `names.onnx`, `findings.onnx`, `acts-words.onnx` and `acts.onnx` if they are there, `labels.json`, `vocab.txt`. The only importer of
 * the ONNX runtime.
 * @param folder its last part names the model
 * @param threads cores to use: this thread, and for each further one a thread with its own copy of the networks; run from source, where
 * such threads cannot start, each run uses as many
 * @throws OperatingError `model-missing`; `reader-closed` from what is asked after `close`
 */
export async function openModel(folder: string, threads: number): Promise<Encoder & { close(): Promise<void> }> {
  for (const file of ['tagger.onnx', 'relation.onnx', 'labels.json', 'vocab.txt'])
    if (!existsSync(join(folder, file))) throw modelMissing(join(folder, file))
  return encoderOf(folder, await openRuns(folder, threads))
}

/**
 * The network of sentence vectors in `meaning.onnx` of a folder (`meaning.ts`): a vector for each text, given as its word pieces, border
 * marks included.
 * @param threads as for {@link openModel}
 */
export async function openSentences(folder: string, threads: number) {
  const { work, close } = await openRuns(folder, threads)
  const vectors = async (texts: readonly (readonly number[])[]) =>
    (await work(texts.map((pieces) => ({ pieces })))).map(({ scores }) => scores)
  return { vectors, close }
}

/** Runs of a folder's networks on this thread and its helpers, until closed. */
async function openRuns(folder: string, threads: number): Promise<{ readonly work: All; close(): Promise<void> }> {
  const built = existsSync(WORKER)
  const hire = (who: number) => new Worker(WORKER, { workerData: { folder, who } satisfies WorkerData })
  let networks: Networks | undefined
  const crew = openCrew<Job, Answer>((job) => networks!.run(job), built ? threads - 1 : 0, hire)
  const release = async () => {
    await crew.close()
    await networks?.close()
  }
  try {
    networks = await openNetworks(folder, built ? 1 : threads)
    return untilClosed(crew.all, release)
  } catch (thrown) {
    await release()
    throw thrown
  }
}

type All = (jobs: readonly Job[]) => Promise<readonly Answer[]>

function encoderOf(folder: string, { work, close }: { readonly work: All; close(): Promise<void> }) {
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Labels
  const words = new WordPiece(readFileSync(join(folder, 'vocab.txt'), 'utf8'))
  return {
    name: `model:${basename(folder)}` as const,
    most: labels.pieces - 2,
    decoding: labels,
    weighing: labels.weighing ?? null,
    pieces: (word: string) => words.pieces(word),
    tag: (windows: readonly EncoderWindow[]) => tag(work, windows),
    close,
  }
}

/**
 * Runs the windows one at a time: 8-bit quantization scales by the largest value in a run, so that in a batch one window would change
 * what another gets. A window fills a core's vector units by itself; another core takes another window.
 */
async function tag(all: All, windows: readonly EncoderWindow[]): Promise<Tagged> {
  const answers = await all(windows.map(tagging))
  return {
    windows: answers.map(({ scores, names, findings }) => ({ cues: scores, names, findings })),
    relate: (questions) => relate(all, answers, questions),
    judge: (questions) => judge(all, answers, questions),
  }
}

function tagging(window: EncoderWindow): Job {
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
  return { ids, features, starts, letters: lettersOf(window) }
}

const int64 = (values: readonly number[]) => BigInt64Array.from(values, BigInt)

const lettersOf = ({ words, features }: EncoderWindow): Letters => ({
  features: int64(features),
  letters: int64(words.map(letterShape)),
  affixes: int64(words.flatMap((word) => affixesOf(word))),
})

async function relate(
  all: All,
  tagged: readonly Answer[],
  questions: readonly CueQuestion[],
): Promise<readonly Float32Array[]> {
  const byWindow = new Map<number, number[]>()
  questions.forEach(({ window }, i) => {
    const known = byWindow.get(window)
    if (known) known.push(i)
    else byWindow.set(window, [i])
  })
  const parts: (readonly number[])[] = []
  for (const asked of byWindow.values())
    for (let i = 0; i < asked.length; i += QUESTIONS) parts.push(asked.slice(i, i + QUESTIONS))
  const jobs = parts.map((part): Job => {
    const place = (end: 'first' | 'last') => BigInt64Array.from(part, (k) => BigInt(questions[k]![end]))
    return { words: tagged[questions[part[0]!]!.window]!.words!, first: place('first'), last: place('last') }
  })
  const answers = new Array<Float32Array>(questions.length)
  for (const [i, { scores }] of (await all(jobs)).entries()) {
    const size = scores.length / parts[i]!.length
    parts[i]!.forEach((k, row) => {
      answers[k] = scores.slice(row * size, (row + 1) * size)
    })
  }
  return answers
}

/** One statement a run: another's words would change the scale of its quantization. */
async function judge(
  all: All,
  tagged: readonly Answer[],
  questions: readonly ActQuestion[],
): Promise<readonly Float32Array[] | null> {
  if (tagged.some(({ words }) => words!.narrow === null)) return null
  const jobs = questions.map(({ window, first, roles }): Job => {
    const { narrow, dims } = tagged[window]!.words!
    return { narrow: narrow!, width: narrow!.length / dims[1]!, roles: BigInt64Array.from(roles, BigInt), at: first }
  })
  return (await all(jobs)).map(({ scores }) => scores)
}

/** Threads of one run sleep while they wait for each other: spinning takes the cores from whoever else works. */
const WAITING = { session: { intra_op: { allow_spinning: '0' } } }

/**
 * The runtime's fused operator of a sum and its layer normalization takes longer than the two. The tagger keeps it: it was chosen with
 * the roundings that it gives.
 */
const UNFUSED = { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } }

/** The network of sentence vectors: a folder has it alone. */
const SENTENCES = 'meaning.onnx'

/** The networks of a folder; one without `names.onnx` finds no names. */
export async function openNetworks(folder: string, threads = 1): Promise<Networks> {
  const options: ort.InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  }
  const opened: ort.InferenceSession[] = []
  const open = async (file: string, extra: Record<string, object> = WAITING) => {
    const session = await ort.InferenceSession.create(join(folder, file), { ...options, extra })
    opened.push(session)
    return session
  }
  const close = async () => {
    for (const session of opened.splice(0)) await session.release()
  }
  try {
    if (existsSync(join(folder, SENTENCES))) {
      const sentences = await open(SENTENCES)
      return { run: (job) => runSentence(sentences, job as SentenceJob), close }
    }
    const tagger = await open('tagger.onnx')
    const relation = await open('relation.onnx', { ...WAITING, ...UNFUSED })
    const maybe = async (file: string) => (existsSync(join(folder, file)) ? await open(file) : null)
    const names = await maybe('names.onnx')
    const findings = await maybe('findings.onnx')
    const narrow = await maybe('acts-words.onnx')
    const acts = narrow && (await maybe('acts.onnx'))
    const run = (job: Job) => {
      if ('ids' in job) return runTagger({ tagger, names, findings, narrow: acts && narrow }, job)
      return 'roles' in job ? runActs(acts!, job) : runRelation(relation, job as RelationJob)
    }
    return { run, close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}

const numbers = (tensor: ort.Tensor | undefined) => tensor!.data as Float32Array

const row = (values: BigInt64Array) => new ort.Tensor('int64', values, [1, values.length])

/** The tagger and the networks on its states. */
type OnWindows = { readonly tagger: ort.InferenceSession } & {
  readonly [network in 'names' | 'findings' | 'narrow']: ort.InferenceSession | null
}

async function runTagger(
  { tagger, names, findings, narrow }: OnWindows,
  { ids, features, starts, letters }: TaggerJob,
): Promise<Answer> {
  // Without the networks on them the words' states are not asked for, and an older tagger, which has none to give, will do.
  const wanted = names || findings || narrow ? tagger.outputNames : ['cues', 'tokens', 'asks']
  const out = await tagger.run({ ids: row(ids), features: row(features), starts: row(starts) }, wanted)
  const words = {
    dims: out.tokens!.dims,
    tokens: shared(numbers(out.tokens)),
    asks: shared(numbers(out.asks)),
    narrow: narrow && shared(numbers((await narrow.run({ states: out.states! })).words)),
  }
  return {
    scores: numbers(out.cues),
    names: names && (await runNames(names, out.states!, letters)),
    findings: findings && numbers((await findings.run({ states: out.states! })).findings),
    words,
  }
}

async function runSentence(sentences: ort.InferenceSession, { pieces }: SentenceJob): Promise<Answer> {
  const out = await sentences.run({ ids: row(int64(pieces)) })
  return { scores: numbers(out.vector), names: null, findings: null, words: null }
}

async function runNames(names: ort.InferenceSession, states: ort.Tensor, letters: Letters): Promise<Float32Array> {
  const words = letters.letters.length
  const affixes = new ort.Tensor('int64', letters.affixes, [1, words, letters.affixes.length / words])
  const out = await names.run({ states, features: row(letters.features), letters: row(letters.letters), affixes })
  return numbers(out.names)
}

async function runActs(acts: ort.InferenceSession, { narrow, width, roles, at }: ActJob): Promise<Answer> {
  const long = roles.length
  const words = new ort.Tensor('float32', narrow.slice(at * width, (at + long) * width), [1, long, width])
  const out = await acts.run({ words, role: row(roles) })
  return { scores: numbers(out.acts), names: null, findings: null, words: null }
}

function shared(values: Float32Array): Float32Array {
  const copy = new Float32Array(new SharedArrayBuffer(values.byteLength))
  copy.set(values)
  return copy
}

async function runRelation(relation: ort.InferenceSession, { words, first, last }: RelationJob): Promise<Answer> {
  // The runtime takes no shared memory: `slice` copies.
  const rows = (values: Float32Array) => new ort.Tensor('float32', values.slice(), words.dims)
  const asked = [first.length]
  const out = await relation.run({
    tokens: rows(words.tokens),
    asks: rows(words.asks),
    window: new ort.Tensor('int64', new BigInt64Array(first.length), asked),
    first: new ort.Tensor('int64', first, asked),
    last: new ort.Tensor('int64', last, asked),
  })
  return { scores: numbers(out.scores), names: null, findings: null, words: null }
}
