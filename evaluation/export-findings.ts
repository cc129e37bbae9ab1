import { findingLabels, type MarkedStory } from '../corpora/finding-labels.js'
import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldStory, hasPart } from '../corpora/stories.js'
import { overlaps, type Span } from '../src/model/span.js'
import type { Onrecord } from '../src/onrecord.js'
import { isMain, withReader } from './readings.js'
import { happeningsIn } from './stages.js'

/*
 * The hand-made records that may be looked at, and the stories whose words are only marked (training/labels/findings.tsv), as
 * training/findings_train.py reads them, one story a line, with its text: to be written to a folder that is not committed.
 *
 *   npx tsx evaluation/export-findings.ts > training/runs/findings/stories.jsonl
 *
 * Spans are in UTF-16 units: `events` the triggers of recorded events, `same` other words for one of them, `dues` what is due,
 * `disputes` the words that say that something is disputed.
 */
export type Exported = {
  readonly name: string
  /** Whether there is no record of it: networks learn from it, no weights are fitted on it. */
  readonly marked: boolean
  readonly text: string
  readonly events: readonly Place[]
  readonly same: readonly Place[]
  readonly dues: readonly Place[]
  readonly disputes: readonly Place[]
}
type Place = readonly [number, number]

const place = ({ start, end }: Span): Place => [start, end]

type Places = { readonly events: readonly Span[]; readonly dues: readonly Span[]; readonly disputes: readonly Span[] }

async function exported(
  reader: Onrecord,
  story: GoldStory,
  { events, dues, disputes }: Places,
  marked: boolean,
): Promise<Exported> {
  const { happenings } = await happeningsIn(reader, story)
  const known = happenings
    .map(({ mentions }) => mentions.map(({ span }) => span))
    .filter((spans) => spans.some((span) => events.some((event) => overlaps(event, span))))
  return {
    name: story.name,
    marked,
    text: story.text,
    events: events.map(place),
    same: known.flat().map(place),
    dues: dues.map(place),
    disputes: disputes.map(place),
  }
}

function placesOf(story: GoldStory): Places {
  const { events = [], dues = [], disputes = [] } = story.record
  return {
    events: events.map((event) => findWords(story, event.trigger)),
    dues: dues.flatMap(({ what }) => (what ? [findWords(story, what)] : [])),
    disputes: disputes.map(({ words }) => findWords(story, words)),
  }
}

const placesMarked = ({ events, dues, disputes }: MarkedStory): Places => ({
  events,
  dues,
  disputes: disputes.map(({ words }) => words),
})

/** As a story whose record is empty, for the stages to read. */
const unrecorded = ({ corpus, doc, text, anchor }: MarkedStory): GoldStory => ({
  name: `${corpus} ${doc}`,
  folder: '',
  text,
  anchor,
  record: { statements: [] },
})

async function main(reader: Onrecord): Promise<void> {
  const corpora = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  if (corpora.length < 2) throw new Error('no corpora at ../shared/data')
  for (const story of corpora.flatMap((corpus) => corpus.stories))
    if (hasPart(story, 'events') && hasPart(story, 'dues'))
      console.log(JSON.stringify(await exported(reader, story, placesOf(story), false)))
  for (const story of findingLabels() ?? [])
    console.log(JSON.stringify(await exported(reader, unrecorded(story), placesMarked(story), true)))
}

if (isMain(import.meta.url)) await withReader(main)
