import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { polnear } from '../corpora/polnear.js'
import { REPOSITORY } from '../corpora/where.js'

/** Stories to measure with: of PolNeAR dev where it is at hand, else our examples again and again. */
export type Batch = { readonly name: string; readonly texts: readonly string[]; readonly words: number }

/** Enough for a steady figure, and done within a minute on an old laptop. */
const WORDS = 20_000

const EXAMPLES = join(REPOSITORY, 'examples')

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** The stories of `examples/`, by path. */
export const exampleFiles = (): readonly string[] =>
  readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(EXAMPLES, entry.name, 'story.txt'))
    .filter((file) => existsSync(file))
    .sort()

export function makeBatch(): Batch {
  const news = polnear('dev')?.map((s) => s.text)
  const from = news ?? exampleFiles().map((file) => readFileSync(file, 'utf8'))
  if (from.every((text) => countWords(text) === 0)) throw new Error(`no stories in ${EXAMPLES} to measure with`)
  const texts: string[] = []
  let words = 0
  for (let i = 0; words < WORDS; i = (i + 1) % from.length) {
    texts.push(from[i]!)
    words += countWords(from[i]!)
  }
  return { name: news ? 'PolNeAR dev' : 'examples', texts, words }
}
