import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FINDING_HEADS, type FindingScores, noFindings } from '../src/model/finding-scores.js'
import type { Span } from '../src/model/span.js'

/** Of a story: where words begin, in UTF-16 units, and what networks that have not learned from it say of each. */
export type Told = {
  readonly name: string
  readonly starts: readonly number[]
  readonly scores: readonly (readonly number[])[]
}

const PLACE = fileURLToPath(new URL('../training/runs/findings/apart.jsonl', import.meta.url))

/** What `training/findings_train.py` wrote, by story; undefined where it has not run. */
export function readApart(): ReadonlyMap<string, Told> | undefined {
  if (!existsSync(PLACE)) return undefined
  const lines = readFileSync(PLACE, 'utf8').trim().split('\n')
  return new Map(lines.map((line) => JSON.parse(line) as Told).map((told) => [told.name, told]))
}

/** As the reader hands it on: for each word of the text. */
export function findingsOf({ starts, scores }: Told, words: readonly Span[]): FindingScores {
  const byStart = new Map(starts.map((start, i) => [start, scores[i]!]))
  const findings = noFindings(words.length)
  for (const [i, { start }] of words.entries())
    FINDING_HEADS.forEach((head, k) => {
      const told = byStart.get(start)
      if (told) findings[head][i] = told[k]!
    })
  return findings
}
