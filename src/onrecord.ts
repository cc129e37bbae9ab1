import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Meaning } from './encoder/meaning.js'
import { fromSystem, modelMissing } from './errors.js'
import type { Reading } from './model/reading.js'
import type { Story } from './model/story.js'
import type { Context } from './operations/operation.js'
import type { ReadOptions } from './reading/read.js'
import type { OpenStoreOptions } from './store/open.js'

/** A reader with its model loaded. */
export type Onrecord = {
  /** The model that reads, as it signs what it finds. */
  readonly model: `model:${string}`
  /** @throws OperatingError `reader-closed` after {@link close} */
  read(story: Story, options?: ReadOptions): Promise<Reading>
  /** Frees the model's memory, once it has done what it is doing; a second call does nothing. */
  close(): Promise<void>
}

export type OpenOptions = {
  /** A model folder; without it `ONRECORD_MODEL`, else the one that the package ships. */
  readonly model?: string
  /** Cores that the model may use at once, about 70 MB of memory each; 1 leaves the others to other processes. Default 2. */
  readonly threads?: number
}

/** The models that the package ships, beside `src/` and `dist/`. */
const MODELS = fileURLToPath(new URL('../models/', import.meta.url))

/** The folder of the model that reads. */
function modelFolder({ model }: OpenOptions): string {
  return model ?? process.env.ONRECORD_MODEL ?? shippedModel()
}

function shippedModel(): string {
  const folder = lastWith('labels.json')
  if (folder === undefined) throw modelMissing(MODELS)
  return folder
}

/** The newest of the models that have this file. */
function lastWith(file: string): string | undefined {
  const names = existsSync(MODELS) ? readdirSync(MODELS).filter((name) => existsSync(join(MODELS, name, file))) : []
  const name = names.sort().at(-1)
  return name === undefined ? undefined : join(MODELS, name)
}

/**
 * Loads the model and hands back a reader. The only place that wires the parts.
 * @throws OperatingError `model-missing`
 */
export async function openOnrecord(options: OpenOptions = {}): Promise<Onrecord> {
  // The runtime and the rules are large: whoever only asks the record does not wait for them.
  const [{ openModel }, { read }] = await Promise.all([import('./encoder/onnx.js'), import('./reading/read.js')])
  const encoder = await openModel(modelFolder(options), options.threads ?? 2)
  return {
    model: encoder.name,
    read: (story, readOptions) => read(story, encoder, readOptions),
    close: () => encoder.close(),
  }
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

/** Where the record is unless `--store` or `ONRECORD_STORE` says otherwise: a file of the user's own. */
export function standardStore(): string {
  const { ONRECORD_STORE: store, XDG_DATA_HOME: data } = process.env
  return store || join(data || join(homedir(), '.local', 'share'), 'onrecord', 'record.db')
}

export type RecordOptions = OpenOptions &
  OpenStoreOptions & {
    /** A file, or postgres://…; without it {@link standardStore}. */
    readonly store?: string
    /** Who signs what a person does; without it `ONRECORD_PERSON`, else the user's name on this machine. */
    readonly person?: string
    readonly progress?: (line: string) => void
  }

/** A record that is open, and what operations need to answer from it. */
export type OpenRecord = { readonly context: Context; close(): Promise<void> }

/**
 * Opens a record. Its models are loaded when something is read or searched by meaning for the first time.
 * @throws OperatingError see {@link openStore}
 */
export async function openRecord(options: RecordOptions = {}): Promise<OpenRecord> {
  const location = options.store ?? standardStore()
  if (!options.existing && !/^postgres(?:ql)?:/.test(location)) makeFolder(dirname(location))
  const { openStore } = await import('./store/open.js')
  const store = await openStore(location, options)
  let reader: Promise<Onrecord> | undefined
  let meaning: Promise<Meaning | null> | undefined
  const context: Context = {
    store,
    reader: () => (reader ??= openOnrecord(options)),
    readBy: () => `onrecord/${version} model:${basename(modelFolder(options))}`,
    meaning: () => (meaning ??= openShippedMeaning()),
    now: () => new Date().toISOString(),
    person: options.person ?? process.env.ONRECORD_PERSON ?? userInfo().username,
    ...(options.progress ? { progress: options.progress } : {}),
  }
  return {
    context,
    close: async () => {
      await (await reader)?.close()
      await (await meaning)?.close()
      await store.close()
    },
  }
}

/** Null where the package has none: words are then looked for only. */
async function openShippedMeaning(): Promise<Meaning | null> {
  const folder = lastWith('meaning.json')
  if (folder === undefined) return null
  const { openMeaning } = await import('./encoder/meaning.js')
  return openMeaning(folder)
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (thrown) {
    throw fromSystem(folder, thrown)
  }
}
