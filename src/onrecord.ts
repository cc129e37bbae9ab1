import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openModel } from './encoder/onnx.js'
import { modelMissing } from './errors.js'
import type { Reading } from './model/reading.js'
import type { Story } from './model/story.js'
import { type ReadOptions, read } from './reading/read.js'

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

function shippedModel(): string {
  const names = existsSync(MODELS)
    ? readdirSync(MODELS).filter((name) => existsSync(join(MODELS, name, 'labels.json')))
    : []
  const name = names.sort().at(-1)
  if (name === undefined) throw modelMissing(MODELS)
  return join(MODELS, name)
}

/**
 * Loads the model and hands back a reader. The only place that wires the parts.
 * @throws OperatingError `model-missing`
 */
export async function openOnrecord(options: OpenOptions = {}): Promise<Onrecord> {
  const encoder = await openModel(options.model ?? process.env.ONRECORD_MODEL ?? shippedModel(), options.threads ?? 2)
  return {
    model: encoder.name,
    read: (story, readOptions) => read(story, encoder, readOptions),
    close: () => encoder.close(),
  }
}
