import { placedStories } from '../corpora/placed.js'
import { type TimemlStory, type Timex, timeml } from '../corpora/timeml.js'
import { segment } from '../src/reading/1-segment/segment.js'
import { findTimes } from '../src/reading/3-times/find-times.js'
import type { Peer } from './peers/peer.js'
import { NONE, prf, rounded, type Share, shareOf, tally } from './prf.js'
import { isMain } from './readings.js'
import { fromCount, printScores, type Score } from './scores.js'
import { kindOf, TIME_KINDS } from './time-kinds.js'
import { countTimes, isRight, isUnlooked, pairTimes, TIME_MEASURES, type TimePair } from './times.js'

/**
 * Time expressions on the development sets of TempEval-3 (TimeBank and AQUAINT; UzZaman et al. 2013), ours beside the parsers that
 * install from npm. Relative times count from the day on which a document says it was made.
 */
const CORPUS = 'timebank-aquaint'

/** Our stage 3 in the terms of a peer. */
export const OURS: Peer = {
  name: 'Onrecord',
  find: (text, made) =>
    findTimes(segment(text), made === null ? null : { day: made, from: 'given' }).map(
      ({ span, type, value }): Timex => ({ start: span.start, end: span.end, type, value: value ?? '' }),
    ),
}

/** A pair with what its kind is told by. */
type Found = TimePair & { readonly story: TimemlStory }

type Run = { readonly name: string; readonly found: readonly Found[]; readonly wordsPerSecond: number }

export function runPeer(peer: Peer, stories: readonly TimemlStory[]): Run {
  // What is loaded and compiled at the first call is no part of the speed.
  for (const { text, date } of stories.slice(0, 5)) peer.find(text, date)
  const before = process.cpuUsage()
  const read = stories.map(({ text, date }) => peer.find(text, date))
  const { user, system } = process.cpuUsage(before)
  const words = stories.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return {
    name: peer.name,
    found: stories.flatMap((story, i) => pairTimes(story.timexes, read[i]!).map((pair) => ({ ...pair, story }))),
    wordsPerSecond: words / ((user + system) / 1e6),
  }
}

/** Documents of TimeML whose gold records are held: nobody looks at them. */
export const heldDocs = (): ReadonlySet<string> =>
  new Set((placedStories() ?? []).flatMap((s) => (s.corpus === 'timeml' && s.split === 'held' ? [s.doc] : [])))

export function measureTimes({ found }: Run, held: ReadonlySet<string>): readonly Score[] {
  const place = (tolerance: number) => ({ ability: '3-times', corpus: CORPUS, tolerance })
  const all = countTimes(found)
  const unlooked = countTimes(found.filter((f) => isUnlooked(f.story, held)))
  return [
    ...TIME_MEASURES.map((measure) => fromCount(place(1), measure, all[measure])),
    fromCount(place(2), 'value, unlooked third', unlooked.value),
  ]
}

/** Share of each kind of gold expression that has the right value, in the order of {@link TIME_KINDS}. */
export function measureKinds(found: readonly Found[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>(TIME_KINDS.map(({ kind }) => [kind, NONE]))
  for (const pair of found) {
    if (pair.gold === null) continue
    const kind = kindOf({ ...pair.gold, words: wordsOf(pair.story, pair.gold).toLowerCase(), made: pair.story.date })
    shares.set(kind, tally(shares.get(kind)!, isRight('value', pair)))
  }
  return shares
}

const wordsOf = ({ text }: TimemlStory, { start, end }: Timex): string => text.slice(start, end).replace(/\s+/g, ' ')

/** Ours alone, for the table of all abilities. Undefined where the corpus is absent. */
export function measureOurTimes():
  | { readonly stories: readonly TimemlStory[]; readonly scores: readonly Score[] }
  | undefined {
  const stories = timeml()
  return stories && { stories, scores: measureTimes(runPeer(OURS, stories), heldDocs()) }
}

/**
 * Value F1 and share right by kind as others measured them on the same corpus, by kinds much like ours: Java programs that are not run
 * here, nor checked.
 */
const ELSEWHERE = [
  { name: 'HeidelTime', value: 77.5, wordsPerSecond: 820 },
  { name: 'SUTime', value: 68.8, wordsPerSecond: 2200 },
]
const KINDS_ELSEWHERE: Readonly<Record<string, string>> = {
  "weekday after the story's date": '6 / 6',
  'quarter, half, fiscal': '72 / 45',
  'N units ago, earlier, later': '47 / 36',
  'vague duration': '24 / 79',
  'decade, century': '32 / 28',
  set: '50 / 70',
  'clock, part of day': '41 / 39',
  'the day, that year': '21 / 37',
  'present, past, future reference': '72 / 78',
  month: '81 / 77',
  'month and day, no year': '86 / 89',
  'last, this, next week, month, year': '80 / 77',
  duration: '85 / 83',
  year: '88 / 87',
  'weekday, past': '94 / 91',
  'last, past, next N units': '98 / 93',
  'date or month with its year': '98 / 98',
  'today, yesterday, tomorrow': '100 / 100',
}

const percent = (x: number): string =>
  rounded(100 * x, 1)
    .toFixed(1)
    .padStart(8)

function printRuns(runs: readonly Run[], held: ReadonlySet<string>): void {
  const width = Math.max(...runs.map((r) => r.name.length))
  const heads = [...TIME_MEASURES, 'unlooked', 'words/CPU s'].map((h) =>
    h.padStart(h === 'words/CPU s' ? 13 : h === 'strict+value' ? 14 : 9),
  )
  console.log(`\n${'F1'.padEnd(width)}${heads.join('')}`)
  for (const { name, found, wordsPerSecond } of runs) {
    const all = countTimes(found)
    const unlooked = countTimes(found.filter((f) => isUnlooked(f.story, held))).value
    const cells = TIME_MEASURES.map((m) => percent(prf(all[m]).f1).padStart(m === 'strict+value' ? 14 : 9))
    const speed = Math.round(wordsPerSecond).toLocaleString('en-US').padStart(13)
    console.log(`${name.padEnd(width)}${cells.join('')}${percent(prf(unlooked).f1).padStart(9)}${speed}`)
  }
  for (const { name, value, wordsPerSecond } of ELSEWHERE) {
    const speed = wordsPerSecond.toLocaleString('en-US').padStart(13)
    console.log(`${name.padEnd(width)}${''.padEnd(27)}${value.toFixed(1).padStart(9)}${''.padEnd(23)}${speed}`)
  }
  console.log(
    'HeidelTime and SUTime: as published elsewhere, not run here. `unlooked`: value F1 on a third of the documents.',
  )
}

function printKinds(runs: readonly Run[]): void {
  const shares = runs.map(({ found }) => measureKinds(found))
  const heads = runs.map(({ name }) =>
    name
      .replace(/^@|\/.*| .*/g, '')
      .slice(0, 10)
      .padStart(11),
  )
  console.log(
    `\n${'right value, per cent, by kind'.padEnd(36)}${'n'.padStart(5)}${heads.join('')}  HeidelTime / SUTime, elsewhere`,
  )
  for (const { kind } of TIME_KINDS) {
    const cells = shares.map((s) => percent(shareOf(s.get(kind)!)).padStart(11))
    const n = String(shares[0]!.get(kind)!.n).padStart(5)
    console.log(`${kind.padEnd(36)}${n}${cells.join('')}  ${(KINDS_ELSEWHERE[kind] ?? '').padStart(9)}`)
  }
}

/** Names what is wrong with the corpus's words: for the terminal only, and never of the third that is not looked at. */
function list({ found }: Run, held: ReadonlySet<string>): void {
  for (const { gold, read, story } of found) {
    if (isUnlooked(story, held) || (gold && read && gold.value === read.value && gold.type === read.type)) continue
    const shown = (t: Timex | null) => (t === null ? '∅' : `${wordsOf(story, t)} ${t.type} ${t.value}`)
    console.log(
      `${gold === null ? '+' : read === null ? '-' : '~'} ${shown(gold)} → ${shown(read)} | ${story.id} ${story.date}`,
    )
  }
}

/** `--alone` leaves the peers out; `-v` lists our errors. */
async function main(): Promise<void> {
  const stories = timeml()
  if (stories === undefined) return console.log('skipped: TimeBank and AQUAINT (none at ../shared/data)')
  const held = heldDocs()
  const peers = process.argv.includes('--alone') ? [] : (await import('./peers/index.js')).PEERS
  const ours = runPeer(OURS, stories)
  const runs = [ours, ...peers.map((peer) => runPeer(peer, stories))]
  printScores(measureTimes(ours, held))
  printRuns(runs, held)
  printKinds(runs)
  if (process.argv.includes('-v')) list(ours, held)
}

if (isMain(import.meta.url)) await main()
