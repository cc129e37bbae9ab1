import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Encoder } from '../src/encoder/encoder.js'
import { openModel } from '../src/encoder/onnx.js'
import { findWords } from '../src/reading/1-segment/words.js'
import { showWords } from '../src/reading/2-encode/features.js'

type Parity = {
  text: string
  ids: number[]
  features: number[]
  starts: number[]
  cues: number[][]
  names?: number[][]
  findings?: number[][]
  acts?: { first: number; roles: number[]; scores: number[] }[]
  relations: { cue: [number, number]; scores: number[][] }[]
}

const MODELS = process.env.ONRECORD_MODELS ?? fileURLToPath(new URL('../models/', import.meta.url))
/**
 * Eight-bit scores differ between kinds of processor: where a sum is rounded the other way, the next layer gets another number. Of 8,600
 * scores of one processor 99 % lay within 0.17 of another's, and the farthest 0.69 from it.
 */
const MEAN = 0.1
const WORST = 1.5

for (const name of existsSync(MODELS) ? readdirSync(MODELS) : []) {
  const folder = join(MODELS, name)
  // A folder without labels is no reader's: `src/encoder/meaning.test.ts` has the one of sentence vectors.
  if (!existsSync(join(folder, 'parity.jsonl')) || !existsSync(join(folder, 'labels.json'))) continue
  describe(`${name}: TypeScript gets what Python got`, () => {
    const rows = readFileSync(join(folder, 'parity.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Parity)
    let encoder: Encoder & { close(): Promise<void> }
    beforeAll(async () => {
      encoder = await openModel(folder, 1)
    })
    afterAll(() => encoder.close())

    it.each(rows)('$text', async (row) => {
      const shown = showWords(row.text, findWords(row.text))
      const pieces = shown.map((w) => encoder.pieces(w.shown))
      expect([101, ...pieces.flat(), 102]).toEqual(row.ids)
      expect([12, ...shown.flatMap((w, i) => pieces[i]!.map(() => w.feature)), 12]).toEqual(row.features)
      const tagged = await encoder.tag([
        {
          words: findWords(row.text).map((w) => row.text.slice(w.start, w.end)),
          pieces,
          features: shown.map((w) => w.feature),
        },
      ])
      expectClose(tagged.windows[0]!.cues, row.cues.flat())
      expectClose(tagged.windows[0]!.names ?? new Float32Array(), row.names?.flat() ?? [])
      expectClose(tagged.windows[0]!.findings ?? new Float32Array(), row.findings?.flat() ?? [])
      const questions = row.relations.map(({ cue }) => ({ window: 0, first: cue[0], last: cue[1] }))
      const answers = await tagged.relate(questions)
      answers.forEach((scores, i) => {
        expectClose(scores, row.relations[i]!.scores.flat())
      })
      const asked = (row.acts ?? []).map(({ first, roles }) => ({ window: 0, first, roles: Uint8Array.from(roles) }))
      const acts = await tagged.judge(asked)
      expect(acts === null).toBe(row.acts === undefined)
      acts?.forEach((scores, i) => {
        expectClose(scores, row.acts![i]!.scores)
      })
    })
  })
}

function expectClose(got: Float32Array, wanted: readonly number[]) {
  expect(got.length).toBe(wanted.length)
  if (wanted.length === 0) return
  const apart = wanted.map((x, i) => Math.abs(x - got[i]!))
  expect(Math.max(...apart)).toBeLessThan(WORST)
  expect(apart.reduce((a, b) => a + b, 0) / apart.length).toBeLessThan(MEAN)
}
