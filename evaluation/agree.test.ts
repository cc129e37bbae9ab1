import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PolnearStory, polnear, type RoleSpans } from '../corpora/polnear.js'
import { findWords, type GoldStatement, type GoldStory, goldStories } from '../corpora/stories.js'
import { sharedFolder } from '../corpora/where.js'
import type { Act, Certainty, Distance, Silence } from '../src/model/act.js'
import { cite, type Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import { MEASURES, scoreAttributions } from './4-attributions.js'
import { FIELDS, type ReadFields, scoreFields, sumFields } from './6-statements.js'
import { predictionLine } from './export.js'
import { type Count, prf, rounded, type Share, shareOf } from './prf.js'
import { scoreStory, sumStatements } from './statements.js'

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
      writeFileSync(join(records, `${s.name}.json`), JSON.stringify({ actors: ACTORS, statements }))
    })
    const printed = run('score_record.py', join(folder!, 'data/stories'), records)
    const figures = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<string, number>
    const ours = sumStatements(stories.map((s, i) => scoreStory(s, predicted[i]!)))
    const fields = sumFields(stories.map((s, i) => scoreFields(s, { actors: ACTORS, statements: predicted[i]! })))
    const line = (name: string) => printed.split('\n').find((l) => l.startsWith(`${name} `))
    const percent = (x: number) => rounded(100 * x, 1)
    const counts: Record<string, Count> = {
      statement: ours.statement,
      nested: ours.nested,
      silence: fields.silence,
      'statement+speaker': fields.statementAndSpeaker,
    }
    for (const [name, count] of Object.entries(counts)) {
      const { tp, predicted: p, gold } = count
      expect([name, line(name)]).toEqual([name, expect.stringContaining(`(${tp}/${p}/${gold})`)])
      expect(percent(prf(count).f1)).toBe(figures[name])
      expect(tp).toBeGreaterThan(0)
    }
    expect(ours.form).toEqual(fields.fields.form)
    const shares: Record<string, Share> = {
      ...fields.fields,
      'content-exact': ours.contentExact,
      'cue-overlap': ours.cueOverlap,
    }
    for (const [name, share] of Object.entries(shares)) {
      expect([name, percent(shareOf(share))]).toEqual([name, figures[name]])
      expect([name, line(name)]).toEqual([name, expect.stringMatching(` of ${share.n}$`)])
      expect(share.right).toBeLessThan(share.n)
      expect(share.right).toBeGreaterThan(0)
    }
    expect(Object.keys(shares)).toEqual(expect.arrayContaining([...FIELDS]))
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

/** Whom the damaged statements name by an id; the others are named in words. */
const ACTORS: ReadFields['actors'] = [
  { id: 'a1', name: 'Orla Venk' },
  { id: 'a2', name: 'Mr. Trump' },
]

function damagedStatements(story: GoldStory, seed: number): ReadFields['statements'] {
  const found = (quoted: string | null | undefined) => (quoted ? [findWords(story, quoted)] : [])
  const forms: readonly Form[] = ['direct', 'mixed', 'indirect']
  return story.record.statements.flatMap((s, i): ReadFields['statements'] => {
    const kind = (i * (seed + 6) + seed) % 13
    const within = s.within ? `s${kind === 9 ? s.within + 1 : s.within}` : null
    const content = s.content.flatMap((c) => found(c))
    const parts = { source: found(s.source), cue: found(s.cue), content, form: s.form, within }
    const whole = { id: `s${s.n}`, ...parts, ...damagedFields(s, i + seed) }
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

/** Each field wrong in its own rhythm, so that no two are wrong together throughout. */
function damagedFields(s: GoldStatement, i: number) {
  const every = <T>(nth: number, wrong: T, right: T): T => (i % nth === 0 ? wrong : right)
  const via = s.via && i % 2 > 0 ? { start: 0, end: 1, words: every(3, 'Lantern', `The ${s.via}`) } : null
  return {
    speaker: every<string | null>(3, every<string | null>(2, 'a1', null), every(5, 'a2', s.speaker ?? null)),
    role: every<string | null>(4, 'Mayor', s.role?.split(' ').at(-1) ?? null),
    act: every<Act>(3, 'warn', every<Act>(5, 'say', s.act ?? 'say')),
    silence: every<Silence | null>(7, 'declined', every(4, null, s.silence ?? null)),
    certainty: every<Certainty>(6, 'possible', s.certainty ?? 'certain'),
    distance: every<Distance>(8, 'hearsay', s.distance ?? 'plain'),
    negated: every(9, !s.negated, s.negated ?? false),
    repeated: every(10, true, s.repeated ?? false),
    via,
  }
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
