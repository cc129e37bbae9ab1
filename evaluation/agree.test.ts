import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { polnear } from '../corpora/polnear.js'
import { exampleStories, type GoldStory, goldStories } from '../corpora/stories.js'
import { timeml } from '../corpora/timeml.js'
import { sharedFolder } from '../corpora/where.js'
import { cite, type Span } from '../src/model/span.js'
import { MEASURES, scoreAttributions } from './4-attributions.js'
import { FIELDS, type ReadFields, scoreFields, sumFields } from './6-statements.js'
import { scoreDues, sumDues } from './7-dues.js'
import { scoreEvents, sumEvents } from './8-events.js'
import { scoreDisputes, sumDisputes } from './9-disputes.js'
import {
  type DamagedFindings,
  damagedAttributions,
  damagedFindings,
  damagedStatements,
  damagedTimes,
} from './damaged.js'
import { predictionLine } from './export.js'
import { type Count, prf, rounded, type Share, shareOf } from './prf.js'
import { scoreStory, sumStatements } from './statements.js'
import { countTimes, pairTimes, TIME_MEASURES, type TimeMeasure, timexLine } from './times.js'

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

  it('score_time.py', () => {
    const stories = timeml()!
    const read = stories.map((s) => damagedTimes(s))
    const file = join(out, 'times.jsonl')
    // A document without a line is one without times.
    writeFileSync(file, stories.map((s, i) => (read[i]!.length > 0 ? timexLine(s.id, read[i]!) : '')).join(''))
    const folders = ['TimeBank', 'AQUAINT'].map((f) => join(folder!, 'data/timeml', f)).join(',')
    const theirs = JSON.parse(run('score_time.py', folders, file, '--json')) as TheirTimes
    const pairs = stories.flatMap((s, i) => pairTimes(s.timexes, read[i]!))
    const ours = countTimes(pairs)
    expect([ours.relaxed.gold, ours.relaxed.predicted]).toEqual([theirs.gold, theirs.pred])
    expect(ours.relaxed.tp).toBe(theirs.paired)
    for (const measure of TIME_MEASURES) {
      const { precision, recall, f1 } = prf(ours[measure])
      const { p, r, f1: f } = theirs[measure]
      expect(100 * precision).toBeCloseTo(p, 10)
      expect(100 * recall).toBeCloseTo(r, 10)
      expect(100 * f1).toBeCloseTo(f, 10)
      expect(f1).toBeGreaterThan(0.2)
      expect(f1).toBeLessThan(0.95)
    }
  })

  it.each([1, 2, 3])('score_record.py, damage %i', (seed) => {
    const stories = [...goldStories()!, ...exampleStories()]
    const [golds, records] = ['golds', 'records'].map((part) => join(out, `${part}-${seed}`)) as [string, string]
    for (const made of [golds, records]) mkdirSync(made)
    const read = stories.map((s) => ({ ...damagedFindings(s, seed), statements: damagedStatements(s, seed) }))
    stories.forEach((s, i) => {
      symlinkSync(s.folder, join(golds, s.name))
      writeFileSync(join(records, `${s.name}.json`), JSON.stringify(cited(s, read[i]!)))
    })
    const printed = run('score_record.py', golds, records)
    const figures = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<string, number>
    const ours = sumStatements(stories.map((s, i) => scoreStory(s, read[i]!.statements)))
    const fields = sumFields(stories.map((s, i) => scoreFields(s, read[i]!)))
    const dues = sumDues(stories.map((s, i) => scoreDues(s, read[i]!)))
    const events = sumEvents(stories.map((s, i) => scoreEvents(s, read[i]!)))
    const disputes = sumDisputes(stories.map((s, i) => scoreDisputes(s, read[i]!)))
    const line = (name: string) => printed.split('\n').find((l) => l.startsWith(`${name} `))
    const percent = (x: number) => rounded(100 * x, 1)
    const counts: Record<string, Count> = {
      statement: ours.statement,
      nested: ours.nested,
      silence: fields.silence,
      'statement+speaker': fields.statementAndSpeaker,
      due: dues.due,
      event: events.event,
      figure: events.figure,
      'figure+giver': events.figureAndGiver,
      dispute: disputes.dispute,
      shift: disputes.shift,
    }
    for (const [name, count] of Object.entries(counts)) {
      const { tp, predicted: p, gold } = count
      expect([name, line(name)]).toEqual([name, expect.stringContaining(`(${tp}/${p}/${gold})`)])
      expect(percent(prf(count).f1)).toBe(figures[name])
      expect(tp).toBeGreaterThan(0)
      if (name !== 'shift') expect(tp).toBeLessThan(gold)
    }
    expect(ours.form).toEqual(fields.fields.form)
    const shares: Record<string, Share> = {
      ...fields.fields,
      'content-exact': ours.contentExact,
      'cue-overlap': ours.cueOverlap,
      'due-kind': dues.kind,
      'due-date': dues.date,
      'due-by': dues.by,
      'event-kind': events.kind,
      'event-time': events.time,
    }
    for (const [name, share] of Object.entries(shares)) {
      expect([name, percent(shareOf(share))]).toEqual([name, figures[name]])
      expect([name, line(name)]).toEqual([name, expect.stringMatching(` of ${share.n}$`)])
      expect(share.right).toBeLessThan(share.n)
      expect(share.right).toBeGreaterThan(0)
    }
    expect(Object.keys(shares)).toEqual(expect.arrayContaining([...FIELDS]))
    expect(Object.keys({ ...counts, ...shares, 'not-verbatim': 0 }).sort()).toEqual(Object.keys(figures).sort())
    expect(figures['not-verbatim']).toBe(0)
  })
})

/** A damaged record as it would be printed: every span with its words. */
function cited(story: GoldStory, read: DamagedFindings & { readonly statements: ReadFields['statements'] }): unknown {
  const all = (spans: readonly Span[]) => spans.map((x) => cite(story.text, x))
  return {
    actors: read.actors,
    statements: read.statements.map((s) => ({ ...s, source: all(s.source), cue: all(s.cue), content: all(s.content) })),
    dues: read.dues.map((d) => ({ ...d, what: all(d.what) })),
    events: read.events,
    disputes: read.disputes,
    shifts: read.shifts,
  }
}

type TheirTimes = Record<TimeMeasure, { p: number; r: number; f1: number }> & {
  gold: number
  pred: number
  paired: number
}

type TheirAttributions = {
  metrics: Record<string, { p: number; r: number; f1: number; tp: number; pred: number; gold: number }>
  by_type: Record<string, [number, number, number]>
}
