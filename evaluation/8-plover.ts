import { type PloverRecord, ploverRecords } from '../corpora/plover.js'
import { makeStory } from '../src/intake/story.js'
import type { Onrecord } from '../src/onrecord.js'
import { NONE, type Share, tally } from './prf.js'
import { runAlone } from './readings.js'
import { fromShare, printScores, type Score } from './scores.js'

/**
 * Events coded as PLOVER has them, as the record prints them (`coded`), on half of its gold standard records: one sentence, one event. Of a sentence's coded events the
 * first counts; one that is coded with none is wrong in everything that is asked of it.
 *
 * - *category*: the event by the manual's present names; *of any event*: one of the sentence's events has it
 * - *mode*: category and mode, where the record has a mode
 * - *actor country*, *recipient country*: the same countries, all of them, where the record has any. What is no country's (`IGO`) is
 *   compared like one. In CONSULT, where the manual takes all who take part for actors, both sides together
 * - *actor sector*: the record's first actor's primary sector is among the first coded actor's
 * - *half set aside*: every second record
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
  const place = (tolerance: number) => ({ ability: '8-plover', corpus: 'plover-gold', tolerance })
  const share = (of: readonly PloverJudged[], measure: PloverMeasure): Share =>
    of.reduce((sum, j) => (j[measure] === undefined ? sum : tally(sum, j[measure])), NONE)
  const apart = judged.filter((_, i) => isApart(i))
  const chief = ['category', 'actor country', 'recipient country'] as const
  return [
    ...PLOVER_MEASURES.map((measure) => fromShare(place(3), measure, share(judged, measure))),
    ...chief.map((measure) => fromShare(place(5), `${measure}, half set aside`, share(apart, measure))),
  ]
}

/** Every second record is set aside: `-v` does not list it, so that rules are not written for it. */
const isApart = (index: number): boolean => index % 2 === 1

/** Half of the gold standard records, coded and judged; `seen` is told of each. Undefined where they are absent. */
export async function measureCoder(
  reader: Onrecord,
  seen: (record: PloverRecord, index: number, coded: readonly Coded[], judged: PloverJudged) => void = () => {},
): Promise<{ readonly records: readonly PloverRecord[]; readonly scores: readonly Score[] } | undefined> {
  const records = ploverRecords()
  if (records === undefined) return undefined
  const all: PloverJudged[] = []
  for (const [i, record] of records.entries()) {
    const { coded } = await reader.read(makeStory(record.text, { id: record.id }))
    const judged = judgeCoded(record, coded)
    all.push(judged)
    seen(record, i, coded, judged)
  }
  return { records, scores: measurePlover(all) }
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
  const verbose = process.argv.includes('-v')
  const measured = await measureCoder(reader, (record, i, coded, judged) => {
    if (verbose && !isApart(i)) list(record, coded, judged)
  })
  if (measured === undefined) console.log('skipped: PLOVER gold records (none at ../shared/data)')
  else printScores(measured.scores)
})
