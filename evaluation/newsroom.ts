import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../corpora/where.js'
import { expand } from '../src/intake/files.js'
import { intake } from '../src/intake/intake.js'
import type { Silence } from '../src/model/act.js'
import { boundsOf } from '../src/model/calendar.js'
import type { DueKind } from '../src/model/due.js'
import type { Reading } from '../src/model/reading.js'
import type { Span } from '../src/model/span.js'
import type { Story } from '../src/model/story.js'
import type { Onrecord } from '../src/onrecord.js'
import { sameName } from './5-actors.js'
import { makeDocument } from './document.js'
import { namesOf, told } from './findings.js'
import { jaccard, shared } from './prf.js'
import { runAlone } from './readings.js'

/**
 * How much of what the sample newsroom holds its readings have. `examples/newsroom-storyline.json` gives the facts in the stories' own
 * words, by a writer who knew no rule. Stories of odd days were looked at while rules were written, those of even days were not.
 *
 * - *due*: one that shares words with what the story says is owed, or ends where they begin; *day*: and it is due on that day; *kind*: and of that kind
 * - *claim*: a statement that shares half of the contested words; *tied*: a dispute in the words of the denial, of that claim
 * - *shift*: told of that actor in any story
 * - *silence*: a statement without words of the same kind, at those words
 *
 * `-v` lists what is missed on odd days. What is read and not in the storyline is only counted: the storyline is not complete.
 */

type Quoted = { readonly file: string; readonly words: string; readonly by?: string }
export type Storyline = {
  readonly dues: readonly {
    readonly id: string
    readonly kind: DueKind
    readonly due: string | null
    readonly set: Quoted
  }[]
  readonly contested: readonly {
    readonly id: string
    readonly claim: Quoted
    readonly denials: readonly Quoted[]
    readonly notVerified: readonly Quoted[]
  }[]
  readonly shifts: readonly { readonly actor: string; readonly quotations: readonly Quoted[] }[]
  readonly silences: readonly (Quoted & { readonly kind: Silence })[]
}

/** A story of the newsroom, read; `place` is its file, with the item of a feed. */
export type ReadStory = { readonly place: string; readonly story: Story; readonly reading: Reading }

/** One fact of the storyline: what of it was found. */
export type Found = { readonly row: string; readonly odd: boolean; readonly right: boolean; readonly words: string }

const FOLDER = join(REPOSITORY, 'examples', 'newsroom')

export const storyline = (): Storyline =>
  JSON.parse(readFileSync(join(REPOSITORY, 'examples', 'newsroom-storyline.json'), 'utf8')) as Storyline

export async function readNewsroom(reader: Onrecord): Promise<readonly ReadStory[]> {
  const out: ReadStory[] = []
  for (const input of expand([FOLDER])) {
    if (!('path' in input)) throw input
    for await (const arrival of intake(input)) {
      if ('error' in arrival) throw arrival.error
      const place = arrival.place.slice(FOLDER.length + 1)
      out.push({ place, story: arrival.story, reading: await reader.read(arrival.story) })
    }
  }
  return out
}

const isOdd = (file: string): boolean => Number(/\d{4}-\d\d-(\d\d)/.exec(file)?.[1]) % 2 === 1

/** Where a story has words of the storyline; marks and white space may differ. */
function placeOf(text: string, words: string): Span | undefined {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const loose = escaped.replace(/['’‘]/g, "['’‘]").replace(/["“”]/g, '["“”]').replace(/\s+/g, '\\s+')
  const found = new RegExp(loose).exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}

type Place = {
  readonly read: ReadStory
  readonly tokens: ReadonlySet<number>
  readonly of: (spans: readonly Span[]) => ReadonlySet<number>
}

/** A quotation in the story that holds it. */
function find(stories: readonly ReadStory[], { file, words }: Quoted): Place | undefined {
  for (const read of stories) {
    if (!read.place.startsWith(file)) continue
    const place = placeOf(read.story.text, words)
    if (place === undefined) continue
    const { tokens } = makeDocument(read.story.text)
    return { read, tokens: tokens([place]), of: tokens }
  }
  return undefined
}

const present = <T>(all: readonly (T | null | undefined)[]): readonly T[] => all.filter((x) => x != null)

const sameDay = (wanted: string | null, read: string | null | undefined): boolean => {
  const bounds = read ? boundsOf(read.replace(/~$/, '')) : null
  if (wanted === null) return bounds === null || bounds.first !== bounds.last
  const last = wanted.split('/').at(-1)!
  return bounds?.last === last || read?.slice(0, 10) === last
}

function duesFound(stories: readonly ReadStory[], { dues }: Storyline): readonly Found[] {
  return dues.flatMap(({ kind, due, set }) => {
    const place = find(stories, set)
    // What is owed may end where the words begin that tell when.
    const touches = (spans: readonly Span[]) => {
      const own = place!.of(spans)
      const first = Math.min(...place!.tokens)
      return jaccard(place!.tokens, own) || (own.has(first - 1) || own.has(first - 2) ? 0.01 : 0)
    }
    const near = (place?.read.reading.dues ?? [])
      .map((d) => ({ d, alike: touches([...d.what, ...present([d.due?.span, d.condition, d.consequence])]) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => Number(sameDay(due, b.d.due?.value)) - Number(sameDay(due, a.d.due?.value)) || b.alike - a.alike)
    const best = near[0]?.d
    const day = best !== undefined && sameDay(due, best.due?.value)
    const shown = told(kind, due, set.words, best && `${best.kind} ${best.due?.value}`)
    return factsOf(set.file, shown, {
      due: best !== undefined,
      'due, its day': day,
      'due, its day and kind': day && best.kind === kind,
    })
  })
}

const factsOf = (file: string, words: string, rows: Readonly<Record<string, boolean>>): readonly Found[] =>
  Object.entries(rows).map(([row, right]) => ({ row, right, odd: isOdd(file), words }))

function contestedFound(stories: readonly ReadStory[], { contested }: Storyline): readonly Found[] {
  return contested.flatMap(({ claim, denials, notVerified }) => {
    const place = find(stories, claim)
    const claims = (place?.read.reading.statements ?? []).filter(
      (s) => shared(place!.tokens, place!.of(s.content)) * 2 >= place!.tokens.size,
    )
    const ids = new Set(claims.map(({ id }) => id))
    const answers = (row: string, quoted: readonly Quoted[]) =>
      quoted.flatMap((q) => {
        // Another story's answer has its claim elsewhere.
        if (q.file !== claim.file) return []
        const at = find(stories, q)
        const { disputes = [], statements = [] } = at?.read.reading ?? {}
        const touching = disputes.filter((d) => {
          const counter = statements.find(({ id }) => id === d.counter)
          return shared(at!.tokens, at!.of([d.span, ...(counter?.content ?? [])])) > 0
        })
        const tied = touching.some((d) => ids.has(d.statement))
        return factsOf(q.file, told(row, q.by, q.words), { [row]: tied })
      })
    return [
      ...factsOf(claim.file, told('claim', claim.by, claim.words), { 'contested claim': claims.length > 0 }),
      ...answers('denial, tied to the claim', denials),
      ...answers('not verified, tied to the claim', notVerified),
    ]
  })
}

function shiftsFound(stories: readonly ReadStory[], { shifts }: Storyline): readonly Found[] {
  return shifts.flatMap(({ actor, quotations }) => {
    const right = stories.some(({ reading }) => {
      const nameOf = namesOf(reading.actors)
      return reading.shifts.some((s) => sameName(actor, nameOf(s.actor)))
    })
    return factsOf(quotations.at(-1)!.file, actor, { 'shift, told of the actor': right })
  })
}

function silencesFound(stories: readonly ReadStory[], { silences }: Storyline): readonly Found[] {
  return silences.flatMap((q) => {
    const at = find(stories, q)
    const right = (at?.read.reading.statements ?? []).some(
      (s) => s.silence === q.kind && shared(at!.tokens, at!.of([...s.source, ...s.cue, ...s.content])) > 0,
    )
    return factsOf(q.file, told(q.kind, q.by, q.words), { silence: right })
  })
}

export const scoreNewsroom = (stories: readonly ReadStory[], facts: Storyline): readonly Found[] => [
  ...duesFound(stories, facts),
  ...contestedFound(stories, facts),
  ...shiftsFound(stories, facts),
  ...silencesFound(stories, facts),
]

/** The table as lines. */
export function tableOf(found: readonly Found[], stories: readonly ReadStory[]): readonly string[] {
  const of = (row: string, odd?: boolean) => {
    const some = found.filter((f) => f.row === row && (odd === undefined || f.odd === odd))
    return `${some.filter(({ right }) => right).length} of ${some.length}`.padStart(12)
  }
  const rows = [...new Set(found.map(({ row }) => row))]
  const count = (part: 'dues' | 'disputes' | 'shifts', odd?: boolean) =>
    String(
      stories
        .filter(({ place }) => odd === undefined || isOdd(place) === odd)
        .reduce((sum, { reading }) => sum + reading[part].length, 0),
    ).padStart(12)
  return [
    `${'newsroom'.padEnd(34)}${'odd days'.padStart(12)}${'even days'.padStart(12)}${'all'.padStart(12)}`,
    ...rows.map((row) => row.padEnd(34) + of(row, true) + of(row, false) + of(row)),
    ...(['dues', 'disputes', 'shifts'] as const).map(
      (part) => `${part} read, right or not`.padEnd(34) + count(part, true) + count(part, false) + count(part),
    ),
  ]
}

await runAlone(import.meta.url, async (reader) => {
  const stories = await readNewsroom(reader)
  const found = scoreNewsroom(stories, storyline())
  for (const line of tableOf(found, stories)) console.log(line)
  if (process.argv.includes('-v'))
    for (const { row, words } of found.filter(({ right, odd }) => !right && odd)) console.log(`- ${row} | ${words}`)
})
