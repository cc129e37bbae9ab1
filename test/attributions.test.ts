import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeStory } from '../src/intake/story.js'
import { openOnrecord } from '../src/onrecord.js'

/**
 * `cases/attribution-*.txt`: `# name`, a text, `==>`, and a line for each statement: source | cue | content (pieces parted by …) | form |
 * the number of the line that it is within, or `-`. `nothing` expects none.
 *
 * The model is not perfect, so the share of right lines is held, not each case: run with `-t cases --reporter verbose` to see what is missed.
 */
const FOLDER = fileURLToPath(new URL('cases/', import.meta.url))
const MODELS = fileURLToPath(new URL('../models/', import.meta.url))
const LEAST_F1 = 0.6

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Line = { readonly key: string; readonly shown: string }

function expected(lines: readonly string[]): Line[] {
  if (lines[0] === 'nothing') return []
  return lines.map((line) => {
    const [source, cue, content, form, within] = line.split('|').map((part) => part.trim().replace(/^-$/, ''))
    return lineOf(source!, cue!, content!, form!, within ? Number(within) : null)
  })
}

const lineOf = (source: string, cue: string, content: string, form: string, within: number | null): Line => ({
  key: [source, cue, content]
    .map(plain)
    .concat(form, String(within !== null))
    .join('|'),
  shown: `${source} | ${cue} | ${content} | ${form} | ${within ?? '-'}`,
})

it.skipIf(!existsSync(MODELS) || readdirSync(MODELS).length === 0)('attribution cases', async () => {
  const reader = await openOnrecord()
  let [right, found, gold] = [0, 0, 0]
  const wrong: string[] = []
  for (const file of readdirSync(FOLDER).filter((f) => /^attribution-.*\.txt$/.test(f))) {
    for (const body of readFileSync(FOLDER + file, 'utf8')
      .split(/^# /m)
      .slice(1)) {
      const [head, expectation] = body.split(/^==>\n/m)
      const text = head!.slice(head!.indexOf('\n') + 1).trimEnd()
      const { statements } = await reader.read(makeStory(text))
      const words = (spans: readonly { words: string }[]) => spans.map((s) => s.words).join(' … ')
      const got = statements.map((s) =>
        lineOf(words(s.source), words(s.cue), words(s.content), s.form, s.within === null ? null : 1),
      )
      const want = expected(expectation!.trim().split('\n'))
      const keys = new Set(want.map((w) => w.key))
      const hits = got.filter((g) => keys.has(g.key)).length
      right += hits
      found += got.length
      gold += want.length
      if (hits < Math.max(got.length, want.length))
        wrong.push(
          `${body.slice(0, body.indexOf('\n'))}\n${want.map((w) => `  - ${w.shown}`).join('\n')}\n${got.map((g) => `  + ${g.shown}`).join('\n')}`,
        )
    }
  }
  await reader.close()
  const f1 = (2 * right) / (found + gold)
  console.log(`attribution cases: ${right} of ${gold} right, ${found} found, F1 ${(100 * f1).toFixed(1)}`)
  if (process.env.ONRECORD_SHOW) console.log(wrong.join('\n'))
  expect(f1).toBeGreaterThan(LEAST_F1)
})
