import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type PlacedRecord, placed, type WrittenRecord, type WrittenStory, written } from '../corpora/offsets.js'
import { type CorpusText, corpusTexts, PLACED, placedStories } from '../corpora/placed.js'
import { RECORD_PARTS } from '../corpora/stories.js'
import { REPOSITORY } from '../corpora/where.js'
import { sha256 } from '../src/model/ids.js'
import { isMain } from './readings.js'

const USAGE = `Gold on texts of the corpora: written in words outside the project, kept in evaluation/gold/ as offsets.

  npx tsx evaluation/gold.ts --start polnear-dev|polnear-train|timeml DOC FOLDER
                                                                      writes FOLDER/story.txt and FOLDER/anchor, to annotate
  npx tsx evaluation/gold.ts --split tuned|held [--note TEXT] FOLDER…  FOLDER/{story.txt,record.json} → evaluation/gold/<name>.json
  npx tsx evaluation/gold.ts --materialize OUTDIR [--split tuned|held]
                                                                      OUTDIR/<name>/{story.txt,anchor,record.json}, for score_record.py

FOLDER and OUTDIR are outside the repository: texts of the corpora never come into it.`

/** Writes a corpus text where it can be annotated. */
export function startStory(texts: readonly CorpusText[], corpus: string, doc: string, folder: string): void {
  const found = texts.find((t) => t.corpus === corpus && t.doc === doc)
  if (found === undefined) throw new Error(`${corpus} has no ${doc}`)
  writeStory(folder, found.text, found.anchor)
}

/**
 * A record in words → a record without.
 * @throws Error when the story is no text of the corpora, or when the offsets do not give the same words again
 */
export function convertStory(
  texts: readonly CorpusText[],
  folder: string,
  split: PlacedRecord['split'],
  note: string,
): PlacedRecord {
  const text = readFileSync(join(folder, 'story.txt'), 'utf8')
  const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as WrittenRecord
  const hash = sha256(text)
  const found = texts.find((t) => sha256(t.text) === hash)
  if (found === undefined) throw new Error(`${folder}/story.txt is no text of the corpora, character for character`)
  const anchor = record.anchor ?? found.anchor
  const story: WrittenStory = { name: basename(folder), folder, text, anchor, record }
  const result: PlacedRecord = {
    corpus: found.corpus,
    doc: found.doc,
    sha256: hash,
    anchor,
    split,
    note,
    ...placed(story),
  }
  const again = placed({ ...story, record: written(text, result) })
  if (
    Object.entries(again).some(
      ([part, value]) => JSON.stringify(value) !== JSON.stringify(result[part as keyof typeof again]),
    )
  )
    throw new Error(`${folder}/record.json: its offsets do not give the same record again`)
  return result
}

/** One statement, actor, due … a line, so that a change to one is one line of a diff. */
export function placedJson({ actors, statements, dues, events, disputes, shifts, ...rest }: PlacedRecord): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[${items.map((item) => `\n    ${JSON.stringify(item)}`).join(',')}\n  ]`
  const lines = [
    ...Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)]),
    ...Object.entries({ actors, statements, dues, events, disputes, shifts }).map(([key, items]) => [key, list(items)]),
  ]
  return `{\n${lines.map(([key, value]) => `  ${JSON.stringify(key)}: ${value}`).join(',\n')}\n}\n`
}

/** Writes stories with their words, so that the neutral scorers can run on them. */
export function materialize(stories: readonly WrittenStory[], folder: string): void {
  for (const { name, text, anchor, record } of stories) {
    writeStory(join(folder, name), text, anchor)
    writeFileSync(join(folder, name, 'record.json'), `${JSON.stringify({ story: name, ...record }, null, 1)}\n`)
  }
}

function writeStory(folder: string, text: string, anchor: string | null): void {
  if (!relative(REPOSITORY, resolve(folder)).startsWith('..'))
    throw new Error(`${folder} is inside the repository: texts of the corpora never come into it`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'story.txt'), text)
  if (anchor !== null) writeFileSync(join(folder, 'anchor'), `${anchor}\n`)
}

function main(args: readonly string[]): void {
  const options = {
    start: { type: 'boolean' },
    materialize: { type: 'string' },
    split: { type: 'string' },
    note: { type: 'string', default: '' },
  } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const split = values.split === 'tuned' || values.split === 'held' ? values.split : undefined
  const texts = corpusTexts()
  if (texts === undefined) {
    console.error('no corpora at ../shared/data: gold without words cannot be joined with its texts')
    process.exitCode = 1
  } else if (values.start && positionals.length === 3) {
    const [corpus, doc, folder] = positionals as [string, string, string]
    startStory(texts, corpus, doc, folder)
  } else if (values.materialize !== undefined && positionals.length === 0) {
    const stories = (placedStories(texts) ?? []).filter((s) => split === undefined || s.split === split)
    materialize(stories, values.materialize)
    console.log(`${stories.length} stories in ${values.materialize}`)
  } else if (split !== undefined && positionals.length > 0) {
    mkdirSync(PLACED, { recursive: true })
    for (const folder of positionals.map((p) => resolve(p))) {
      const record = convertStory(texts, folder, split, values.note)
      const file = join(PLACED, `${basename(folder)}.json`)
      const existed = existsSync(file)
      writeFileSync(file, placedJson(record))
      const counts = RECORD_PARTS.map((part) => `${record[part].length} ${part}`).join(', ')
      console.log(`${file}: ${counts}${existed ? ' (written anew)' : ''}`)
    }
  } else {
    console.error(USAGE)
    process.exitCode = 2
  }
}

if (isMain(import.meta.url)) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
