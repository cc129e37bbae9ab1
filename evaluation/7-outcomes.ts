import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldStory } from '../corpora/stories.js'
import { REPOSITORY } from '../corpora/where.js'
import { DUE_STATES, type DueState, stateOf } from '../src/model/due.js'
import type { Onrecord } from '../src/onrecord.js'
import { findDues } from '../src/reading/7-dues/find-dues.js'
import { isMain, withReader } from './readings.js'
import { stagesOf } from './stages.js'

/**
 * What a story reports of what is due in it, on 200 short invented stories: `outcomes/a.jsonl`, whose errors are listed by `-v`, and
 * `b.jsonl`, written apart, which is only counted. Their writer knew no rule.
 *
 *   npx tsx evaluation/7-outcomes.ts [-v]
 *
 * A due of the story meets the one read that shares most of its words (Jaccard of words, at least 0.3).
 *
 * - *dues*: those met, of those told
 * - *told*: of dues with an outcome those that have it, of all, and of those met
 * - *false*: outcomes read of dues that have none, or another
 */
type LotDue = {
  readonly kind: string
  readonly what: string
  readonly by: string
  readonly state: DueState
  readonly words: string | null
  readonly reportedBy: string | null
}
type LotStory = {
  readonly id: string
  readonly text: string
  readonly anchor: string
  readonly dues: readonly LotDue[]
}

const lot = (name: string): readonly LotStory[] =>
  readFileSync(join(REPOSITORY, 'evaluation', 'outcomes', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LotStory)

const tokens = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((w) => b.has(w)).length
  return both / (a.size + b.size - both || 1)
}

type Counts = {
  dues: number
  met: number
  outcomes: number
  outcomesMet: number
  right: number
  read: number
  wrong: number
  reporter: number
}

async function measure(reader: Onrecord, name: string, stories: readonly LotStory[], verbose: boolean): Promise<void> {
  const sum: Counts = { dues: 0, met: 0, outcomes: 0, outcomesMet: 0, right: 0, read: 0, wrong: 0, reporter: 0 }
  const by = new Map<string, [number, number]>(DUE_STATES.map((s) => [s, [0, 0]]))
  for (const story of stories) {
    const { text, statements, actors, times, anchor, findings } = await stagesOf(reader, {
      name: story.id,
      text: story.text,
      anchor: story.anchor,
    } as unknown as GoldStory)
    const dues = findDues(text, statements, actors, times, anchor, findings)
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => story.text.slice(start, end)).join(' ')
    const read = dues.map((due) => ({ due, words: words(due.what), tokens: tokens(words(due.what)) }))
    const whats = [...new Set(story.dues.map((d) => d.what))]
    const met = new Map<string, (typeof read)[number]>()
    for (const what of whats) {
      const best = read.map((r) => ({ r, a: alike(tokens(what), r.tokens) })).sort((x, y) => y.a - x.a)[0]
      if (best && best.a >= 0.3) met.set(what, best.r)
    }
    const claimed = new Set([...met.values()])
    for (const what of whats) {
      const gold = story.dues.filter((d) => d.what === what)
      const states = gold.filter((d) => d.state !== 'open')
      const mine = met.get(what)
      sum.dues++
      if (mine) sum.met++
      sum.outcomes += states.length
      if (mine) sum.outcomesMet += states.length
      for (const g of states) {
        const hit = mine?.due.outcomes.find((o) => o.state === g.state)
        by.get(g.state)![1]++
        if (hit) {
          sum.right++
          by.get(g.state)![0]++
        } else if (verbose)
          console.log(
            `- ${story.id} ${mine ? 'met' : 'NOT MET'} | ${g.state} | ${what} | ${g.words}${mine ? ` | read ${mine.due.outcomes.map((o) => o.state)}` : ''}`,
          )
        if (hit && (hit.statement === null) === (g.reportedBy === null)) sum.reporter++
      }
      for (const o of mine?.due.outcomes ?? []) {
        sum.read++
        if (states.some((g) => g.state === o.state)) continue
        sum.wrong++
        if (verbose)
          console.log(
            `+ ${story.id} | ${o.state} | ${mine!.words} | ${words([o.span])} | ${o.maker} | ${states.map((s) => s.state).join()}\n      ${story.text}`,
          )
      }
    }
    for (const r of read) {
      if (claimed.has(r)) continue
      for (const o of r.due.outcomes) {
        sum.read++
        if (verbose) console.log(`? ${story.id} | ${o.state} | ${r.words} | ${words([o.span])} | ${o.maker}`)
      }
    }
  }
  console.log(
    name,
    JSON.stringify(sum),
    [...by]
      .filter(([, [, n]]) => n > 0)
      .map(([s, [r, n]]) => `${s} ${r}/${n}`)
      .join(', '),
    stateOf === undefined ? '' : '',
  )
}

if (isMain(import.meta.url))
  await withReader(async (reader) => {
    const verbose = process.argv.includes('-v')
    const b = lot('b')
    await measure(reader, 'a', lot('a'), verbose)
    await measure(
      reader,
      'b, odd',
      b.filter((_, i) => i % 2 === 0),
      verbose,
    )
    await measure(
      reader,
      'b, even',
      b.filter((_, i) => i % 2 === 1),
      false,
    )
  })
