import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../src/model/ids.js'
import { type PlacedRecord, type WrittenStory, written } from './offsets.js'
import { polnear } from './polnear.js'
import { timeml } from './timeml.js'
import { REPOSITORY } from './where.js'

/** The folder of the committed records without words. */
export const PLACED = join(REPOSITORY, 'evaluation', 'gold')

/** A text of a corpus, with the day that its relative times count from. */
export type CorpusText = {
  readonly corpus: PlacedRecord['corpus']
  readonly doc: string
  readonly text: string
  readonly anchor: string | null
}

/** A gold story of a corpus: words and text joined again. */
export type PlacedStory = WrittenStory & Pick<PlacedRecord, 'corpus' | 'doc' | 'split' | 'note'>

/** Every text of the corpora that gold without words may be about. Undefined where they are absent. */
export function corpusTexts(): readonly CorpusText[] | undefined {
  const [news, learned, times] = [polnear('dev'), polnear('train'), timeml()]
  if (news === undefined || learned === undefined || times === undefined) return undefined
  return [
    ...news.map((s) => ({ corpus: 'polnear-dev' as const, doc: s.id, text: s.text, anchor: s.date })),
    // The reader learned from these: gold on them says nothing of how many statements it finds elsewhere.
    ...learned.map((s) => ({ corpus: 'polnear-train' as const, doc: s.id, text: s.text, anchor: s.date })),
    ...times.map((s) => ({ corpus: 'timeml' as const, doc: s.id, text: s.text, anchor: s.date })),
  ]
}

/**
 * The records of `evaluation/gold/` joined with their texts. Undefined where the corpora are absent: the caller says what it skips.
 * @throws Error when a text is missing or is not the one that was annotated
 */
export function placedStories(
  texts: readonly CorpusText[] | undefined = corpusTexts(),
  folder: string = PLACED,
): readonly PlacedStory[] | undefined {
  if (texts === undefined) return undefined
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => joined(join(folder, file), file.slice(0, -'.json'.length), texts))
}

function joined(path: string, name: string, texts: readonly CorpusText[]): PlacedStory {
  const record = JSON.parse(readFileSync(path, 'utf8')) as PlacedRecord
  const { corpus, doc, anchor, split, note } = record
  const found = texts.find((t) => t.corpus === corpus && t.doc === doc)
  if (found === undefined) throw new Error(`${path}: ${corpus} has no ${doc}`)
  if (sha256(found.text) !== record.sha256)
    throw new Error(`${path}: the text of ${doc} is not the one that was annotated (its SHA-256 differs)`)
  const { text } = found
  return { name, folder: path, text, anchor, record: written(text, record), corpus, doc, split, note }
}
