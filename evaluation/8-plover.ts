import { type PloverRecord, ploverRecords } from '../corpora/plover.js'
import { makeStory } from '../src/intake/story.js'
import type { FoundActors } from '../src/model/actor.js'
import type { Attribution } from '../src/model/attribution.js'
import type { SegmentedText } from '../src/model/text.js'
import type { FoundTime } from '../src/model/time.js'
import type { Onrecord } from '../src/onrecord.js'
import type { Judgement } from '../src/reading/6-statements/judge.js'
import { codeStory } from '../src/reading/8-events/plover/index.js'
import { NONE, type Share, tally } from './prf.js'
import { runAlone } from './readings.js'
import { fromShare, printScores, type Score } from './scores.js'

/**
 * Events coded as PLOVER has them, on half of its gold standard records: one sentence, one event. Of a sentence's coded events the
 * first counts; one that is coded with none is wrong in everything that is asked of it.
 *
 * - *category*: the event by the manual's present names; *of any event*: one of the sentence's events has it
 * - *mode*: category and mode, where the record has a mode
 * - *actor country*, *recipient country*: the same countries, all of them, where the record has any. What is no country's (`IGO`) is
 *   compared like one. In CONSULT, where the manual takes all who take part for actors, both sides together
 * - *actor sector*: the record's first actor's primary sector is among the first coded actor's
 */
export type CodedSide = readonly { readonly country: string | null; readonly sector: readonly string[] }[]
export type Coded = {
  readonly event: string
  readonly mode: string | null
  readonly actors: CodedSide
  readonly recipients: CodedSide
}

export const PLOVER_MEASURES = [
  'category',
  'category of any event',
  'mode',
  'actor country',
  'recipient country',
  'actor sector',
] as const
export type PloverMeasure = (typeof PLOVER_MEASURES)[number]

/** Whether each is right; undefined where the record does not ask for it. */
export type PloverJudged = Readonly<Record<PloverMeasure, boolean | undefined>>

export function judgeCoded(record: PloverRecord, coded: readonly Coded[]): PloverJudged {
  const first = coded[0]
  const [actors, recipients] = [countries(record.actors), countries(record.recipients)]
  const [readActors, readRecipients] = [countries(first?.actors ?? []), countries(first?.recipients ?? [])]
  const together = record.event === 'CONSULT'
  const everybody = sameSet(new Set([...actors, ...recipients]), new Set([...readActors, ...readRecipients]))
  const sector = record.actors[0]?.sector ?? null
  const category = first?.event === record.event
  return {
    category,
    'category of any event': coded.some((c) => c.event === record.event),
    mode: record.mode === null ? undefined : category && first.mode === record.mode,
    'actor country': actors.size === 0 ? undefined : together ? everybody : sameSet(actors, readActors),
    'recipient country': recipients.size === 0 ? undefined : together ? everybody : sameSet(recipients, readRecipients),
    'actor sector': sector === null ? undefined : (first?.actors[0]?.sector ?? []).includes(sector),
  }
}

/** Codes of bodies of several countries are one. */
const BODIES = new Set(['IGO', 'UNO', 'EUR'])

const countries = (side: readonly { readonly country: string | null }[]): ReadonlySet<string> =>
  new Set(side.flatMap(({ country }) => (country === null ? [] : [BODIES.has(country) ? 'IGO' : country])))

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((x) => b.has(x))

export function measurePlover(judged: readonly PloverJudged[]): readonly Score[] {
  const place = { ability: '8-plover', corpus: 'plover-gold', tolerance: 3 }
  const share = (of: readonly PloverJudged[], measure: PloverMeasure): Share =>
    of.reduce((sum, j) => (j[measure] === undefined ? sum : tally(sum, j[measure])), NONE)
  const apart = judged.filter((_, i) => isApart(i))
  return [
    ...PLOVER_MEASURES.map((measure) => fromShare(place, measure, share(judged, measure))),
    ...(['category', 'actor country', 'recipient country'] as const).map((measure) =>
      fromShare({ ...place, tolerance: 5 }, `${measure}, half set aside`, share(apart, measure)),
    ),
  ]
}

/** Every second record is set aside: `-v` does not list it, so that rules are not written for it. */
const isApart = (index: number): boolean => index % 2 === 1

/** Reads a record's sentence through the stages and codes it. */
async function codeRecord(reader: Onrecord, { id, text }: PloverRecord): Promise<readonly Coded[]> {
  const stages = new Map<string, unknown>()
  await reader.read(makeStory(text, { id }), { trace: (stage, result) => stages.set(stage, result) })
  const actors = stages.get('5-actors') as FoundActors
  const judgements = stages.get('6-statements') as readonly Judgement[]
  const statements = (stages.get('4-attributions') as readonly Attribution[]).map((a, i) => ({
    ...a,
    ...judgements[i]!,
    speaker: actors.speakers[i]!,
  }))
  const times = stages.get('3-times') as readonly FoundTime[]
  return codeStory(stages.get('1-segment') as SegmentedText, statements, actors, times)
}

/** Half of the gold standard records, coded and judged. Undefined where they are absent. */
export async function measureCoder(
  reader: Onrecord,
): Promise<{ readonly records: readonly PloverRecord[]; readonly scores: readonly Score[] } | undefined> {
  const records = ploverRecords()
  if (records === undefined) return undefined
  const coded = await codeRecords(reader, records)
  return { records, scores: measurePlover(records.map((record, i) => judgeCoded(record, coded[i]!))) }
}

async function codeRecords(reader: Onrecord, records: readonly PloverRecord[]): Promise<readonly (readonly Coded[])[]> {
  const coded: (readonly Coded[])[] = []
  for (const record of records) coded.push(await codeRecord(reader, record))
  return coded
}

/** Names what is wrong with the record's sentence: for the terminal only, and of the records that may be looked at. */
function list({ id, text, ...record }: PloverRecord, coded: readonly Coded[], judged: PloverJudged): void {
  const wrong = PLOVER_MEASURES.filter((m) => judged[m] === false)
  if (wrong.length === 0) return
  const side = (of: CodedSide) => of.map((a) => [a.country ?? '∅', ...a.sector].join(' ')).join(', ') || '∅'
  const gold = (of: PloverRecord['actors']) => of.map((a) => `${a.country} ${a.sector ?? ''}`.trim()).join(', ') || '∅'
  const first = coded[0]
  const read = first ? `${first.event}/${first.mode} ${side(first.actors)} → ${side(first.recipients)}` : '∅'
  const wanted = `${record.event}/${record.mode} ${gold(record.actors)} → ${gold(record.recipients)}`
  console.log(`~ ${id} | ${wrong.join(', ')} | gold ${wanted} | read ${read} | ${text.replace(/\s+/g, ' ')}`)
}

await runAlone(import.meta.url, async (reader) => {
  const records = ploverRecords()
  if (records === undefined) return console.log('skipped: PLOVER gold records (none at ../shared/data)')
  const coded = await codeRecords(reader, records)
  const judged = records.map((record, i) => judgeCoded(record, coded[i]!))
  printScores(measurePlover(judged))
  if (process.argv.includes('-v'))
    for (const [i, record] of records.entries()) if (!isApart(i)) list(record, coded[i]!, judged[i]!)
})
