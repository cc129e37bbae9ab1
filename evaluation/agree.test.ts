import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PolnearStory, polnear, type RoleSpans } from '../corpora/polnear.js'
import { findWords, type GoldStory, goldStories } from '../corpora/stories.js'
import { sharedFolder } from '../corpora/where.js'
import { cite, type Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import { MEASURES, scoreAttributions } from './4-attributions.js'
import { predictionLine } from './export.js'
import { prf, rounded, type Share, shareOf } from './prf.js'
import { type ReadStatement, scoreStory, sumStatements } from './statements.js'

const folder = sharedFolder()
const python = spawnSync('python3', ['--version']).status === 0
const present = folder !== undefined && python
if (!present) console.log('skipped: agreement with the neutral scorers (no python3, or nothing at ../shared)')

describe.skipIf(!present)('our figures are those of the neutral scorers, on gold that was damaged on purpose', () => {
  let out = ''
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'onrecord-agree-'))
  })
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const run = (tool: string, ...args: readonly string[]) =>
    execFileSync('python3', [join(folder!, 'tools', tool), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })

  it('score_attribution.py', () => {
    const stories = polnear('dev')!
    const predicted = stories.map(damagedAttributions)
    const file = join(out, 'predictions.jsonl')
    writeFileSync(file, stories.map((s, i) => predictionLine(s.id, predicted[i]!)).join(''))
    const theirs = JSON.parse(
      run('score_attribution.py', join(folder!, 'data/polnear/dev.jsonl'), file, '--json'),
    ) as TheirAttributions
    const ours = scoreAttributions(
      stories.map((s, i) => ({ text: s.text, gold: s.attributions, predicted: predicted[i]! })),
    )
    expect(Object.keys(theirs.metrics).sort()).toEqual([...MEASURES].sort())
    for (const measure of MEASURES) {
      const { p, r, f1, tp, pred, gold } = theirs.metrics[measure]!
      const count = ours.counts[measure]
      expect({ measure, ...count }).toEqual({ measure, tp, predicted: pred, gold })
      expect(prf(count).precision).toBeCloseTo(p, 12)
      expect(prf(count).recall).toBeCloseTo(r, 12)
      expect(prf(count).f1).toBeCloseTo(f1, 12)
      expect(f1).toBeGreaterThan(0.2)
      expect(f1).toBeLessThan(1)
    }
    const forms = Object.entries(ours.byForm).map(([form, { n, exact, relaxed }]) => [form, [n, exact, relaxed]])
    expect(Object.fromEntries(forms)).toEqual(theirs.by_type)
  })

  it.each([1, 2, 3])('score_record.py, damage %i', (seed) => {
    const stories = goldStories()!
    const predicted = stories.map((s) => damagedStatements(s, seed))
    const records = join(out, `records-${seed}`)
    mkdirSync(records)
    stories.forEach((s, i) => {
      const statements = predicted[i]!.map((p) => ({
        ...p,
        source: p.source.map((x) => cite(s.text, x)),
        cue: p.cue.map((x) => cite(s.text, x)),
        content: p.content.map((x) => cite(s.text, x)),
      }))
      writeFileSync(join(records, `${s.name}.json`), JSON.stringify({ statements }))
    })
    const printed = run('score_record.py', join(folder!, 'data/stories'), records)
    const figures = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<string, number>
    const ours = sumStatements(stories.map((s, i) => scoreStory(s, predicted[i]!)))
    const percent = (x: number) => rounded(100 * x, 1)
    for (const name of ['statement', 'nested'] as const) {
      const { tp, predicted: p, gold } = ours[name]
      expect(`${name}: ${new RegExp(`^${name} .*\\((.*)\\)$`, 'm').exec(printed)?.[1]}`).toBe(
        `${name}: ${tp}/${p}/${gold}`,
      )
      expect(percent(prf(ours[name]).f1)).toBe(figures[name])
      expect(tp).toBeGreaterThan(0)
    }
    const shares: Record<string, Share> = {
      form: ours.form,
      'content-exact': ours.contentExact,
      'cue-overlap': ours.cueOverlap,
    }
    for (const [name, share] of Object.entries(shares)) {
      expect([name, percent(shareOf(share))]).toEqual([name, figures[name]])
      expect(share.right).toBeLessThan(share.n)
    }
    expect(figures['not-verbatim']).toBe(0)
  })
})

type TheirAttributions = {
  metrics: Record<string, { p: number; r: number; f1: number; tp: number; pred: number; gold: number }>
  by_type: Record<string, [number, number, number]>
}

/** Drops, doubles, moves, splits and mixes up; the same each time. */
function damagedAttributions(story: PolnearStory): readonly RoleSpans[] {
  const moved = (spans: readonly Span[], start: number, end: number) =>
    spans.map((s) => shifted(s, start, end, story.text))
  return story.attributions.flatMap((a, i): readonly RoleSpans[] => {
    const next = story.attributions[i + 1] ?? a
    switch (i % 11) {
      case 0:
        return []
      case 1:
        return [{ ...a, content: moved(a.content, 7, 0) }]
      case 2:
        return [a, a]
      case 3:
        return [{ ...a, content: moved(a.content, 1, -1), source: moved(a.source, 0, 9) }]
      case 4:
        return [{ ...a, source: [] }]
      case 5:
        return [{ ...a, content: a.content.flatMap((s) => split(s)) }]
      case 6:
        return [{ ...a, source: next.source, cue: moved(a.cue, -4, 0) }]
      case 7:
        return [{ ...a, content: [...a.content, ...next.content] }]
      case 8:
        return [{ ...a, content: moved(a.content, -40, -30), cue: [] }]
      default:
        return [a]
    }
  })
}

function damagedStatements(story: GoldStory, seed: number): readonly ReadStatement[] {
  const found = (quoted: string | null | undefined) => (quoted ? [findWords(story, quoted)] : [])
  const forms: readonly Form[] = ['direct', 'mixed', 'indirect']
  return story.record.statements.flatMap((s, i): readonly ReadStatement[] => {
    const kind = (i * (seed + 6) + seed) % 13
    const within = s.within ? `s${kind === 9 ? s.within + 1 : s.within}` : null
    const content = s.content.flatMap((c) => found(c))
    const whole = { id: `s${s.n}`, source: found(s.source), cue: found(s.cue), content, form: s.form, within }
    const moved = (start: number, end: number) => content.map((c) => shifted(c, start, end, story.text))
    switch (kind) {
      case 0:
        return []
      case 1:
        return [{ ...whole, content: moved(9, 0) }]
      case 2:
        return [whole, { ...whole, id: `t${s.n}`, cue: [] }]
      case 3:
        return [{ ...whole, content: moved(0, 25), form: forms[(i + seed) % 3]! }]
      case 4:
        return [{ ...whole, content: content.flatMap((c) => split(c)), source: [] }]
      case 5:
        return [{ ...whole, content: moved(-30, -30), within: null }]
      case 6:
        return [{ ...whole, cue: moved(0, 0) }]
      case 7:
        return [{ ...whole, id: `u${s.n}`, within: `s${s.n - 1}` }]
      default:
        return [whole]
    }
  })
}

/** Moves both ends, and stays inside the text and not empty. */
function shifted(span: Span, start: number, end: number, text: string): Span {
  const from = Math.max(0, Math.min(span.start + start, text.length - 1))
  return { start: from, end: Math.max(from + 1, Math.min(span.end + end, text.length)) }
}

function split({ start, end }: Span): readonly Span[] {
  const middle = Math.floor((start + end) / 2)
  return end - start < 12
    ? [{ start, end }]
    : [
        { start, end: middle - 3 },
        { start: middle + 3, end },
      ]
}
