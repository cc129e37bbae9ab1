import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../src/model/answer.js'
import { openRecord } from '../src/onrecord.js'
import { type Context, OPERATIONS, type Operation, runOperation } from '../src/operations/index.js'

export const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** Stories of the newsroom in which most of what a record can hold is met. */
export const SAMPLE: readonly string[] = [
  'northern-wire/2031-03-04-velk-inspectors.txt',
  'lindholt-courier/2031-03-05-velk-bars-inspectors.txt',
  'tannick-post/2031-03-06-dockers-set-date.html',
  'sarne-herald/2031-03-11-third-child-v1.txt',
  'sarne-herald/2031-03-11-third-child-v2.txt',
  'northern-wire/2031-03-20-bank-holds-v1.txt',
  'northern-wire/2031-03-20-bank-holds-v2.txt',
  'tannick-post/2031-03-25-no-relation.txt',
  'velmora-gazette/2031-04-02-kitchen-and-arsenal.html',
  'sarne-herald/2031-04-24-thirty-eight-minutes.txt',
  'tannick-post/2031-04-26-patience-and-postage.txt',
  'northern-wire/2031-04-30-treaty-signed.txt',
]

/** The clock of the sample: nothing in an answer tells when the test ran. */
export const NOW = '2031-05-02T08:00:00.000Z'

const EMBARGOED = `---
title: Ferry timetable to change
published: 2031-05-01T06:00:00Z
publisher: The Tannick Post
url: https://tannick-post.example/2031/05/20/ferry-timetable
embargoedUntil: 2031-05-20T06:00:00Z
---
TANNICK, 1 May 2031 – The harbour office will cut the night ferry by 1 June, its director, Perrin Oake, said on Thursday.

“Nobody rides it but the gulls,” Oake said.
`

export type Sample = {
  readonly folder: string
  readonly store: string
  readonly context: Context
  readonly added: Answer
  ask(name: string, input?: Readonly<Record<string, unknown>>): Promise<Answer>
  close(): Promise<void>
}

export const operationOf = (name: string): Operation => OPERATIONS.find((op) => op.name === name)!

/**
 * A record of the sample in a folder of its own, with a clock that stands. Words are looked for only, so that answers are the same on
 * every machine.
 */
export async function openSample({ embargoed = true, stories = SAMPLE } = {}): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-sample-'))
  const store = join(folder, 'newsroom.db')
  const record = await openRecord({ store, person: 'editor' })
  const context: Context = { ...record.context, now: () => NOW, meaning: async () => null }
  const ask = (name: string, input = {}) => runOperation(operationOf(name), context, input)
  const file = join(folder, 'ferry.txt')
  writeFileSync(file, EMBARGOED)
  const sources = stories.map((path) => join(ROOT, 'examples/newsroom', path))
  const all = [...sources, ...(embargoed ? [file] : [])]
  const added = all.length > 0 ? await ask('add', { sources: all, meaning: false }) : await ask('stats')
  return {
    folder,
    store,
    context,
    added,
    ask,
    close: async () => {
      await record.close()
      rmSync(folder, { recursive: true })
    },
  }
}
