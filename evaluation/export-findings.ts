import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldStory, hasPart } from '../corpora/stories.js'
import { overlaps, type Span } from '../src/model/span.js'
import type { Onrecord } from '../src/onrecord.js'
import { isMain, withReader } from './readings.js'
import { happeningsIn } from './stages.js'

/*
 * The hand-made records that may be looked at, as training/findings_train.py reads them, one story a line, with its text: to be written
 * to a folder that is not committed.
 *
 *   npx tsx evaluation/export-findings.ts > training/runs/findings/stories.jsonl
 *
 * Spans are in UTF-16 units: `events` the triggers of recorded events, `same` other words for one of them, `dues` what is due.
 */
export type Exported = {
  readonly name: string
  readonly text: string
  readonly events: readonly Place[]
  readonly same: readonly Place[]
  readonly dues: readonly Place[]
}
type Place = readonly [number, number]

const place = ({ start, end }: Span): Place => [start, end]

async function exported(reader: Onrecord, story: GoldStory): Promise<Exported> {
  const { record, name, text } = story
  const gold = (record.events ?? []).map((event) => findWords(story, event.trigger))
  const { happenings } = await happeningsIn(reader, story)
  const known = happenings
    .map(({ mentions }) => mentions.map(({ span }) => span))
    .filter((spans) => spans.some((span) => gold.some((g) => overlaps(g, span))))
  const dues = (record.dues ?? []).flatMap(({ what }) => (what ? [findWords(story, what)] : []))
  return { name, text, events: gold.map(place), same: known.flat().map(place), dues: dues.map(place) }
}

async function main(reader: Onrecord): Promise<void> {
  const corpora = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  if (corpora.length < 2) throw new Error('no corpora at ../shared/data')
  for (const story of corpora.flatMap((corpus) => corpus.stories))
    if (hasPart(story, 'events') && hasPart(story, 'dues')) console.log(JSON.stringify(await exported(reader, story)))
}

if (isMain(import.meta.url)) await withReader(main)
