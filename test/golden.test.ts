import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeStory } from '../src/intake/story.js'
import type { FoundActors } from '../src/model/actor.js'
import type { Attribution } from '../src/model/attribution.js'
import type { Scores, WordSpan } from '../src/model/candidate.js'
import type { Span } from '../src/model/span.js'
import type { SegmentedText } from '../src/model/text.js'
import { openOnrecord } from '../src/onrecord.js'
import type { Judgement } from '../src/reading/6-statements/judge.js'

/**
 * `stories/<name>/`: a story of our own and what each stage makes of it, a file a stage, in words. A change of rules or of the model
 * shows here as a difference to read. `ONRECORD_UPDATE=1 npx vitest run test/golden.test.ts` writes the files anew.
 */
const FOLDER = fileURLToPath(new URL('stories/', import.meta.url))
const MODELS = fileURLToPath(new URL('../models/', import.meta.url))
const update = process.env.ONRECORD_UPDATE === '1'
const modelled = existsSync(MODELS) && readdirSync(MODELS).length > 0

const pieces = (text: string, spans: readonly Span[]) =>
  spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ') || '-'

const PRINTERS: Readonly<Record<string, (result: never, text: SegmentedText) => readonly string[]>> = {
  '1-segment': (t: SegmentedText) => [
    ...(['title', 'byline'] as const).map((part) => `${part}: ${t[part] ? pieces(t.text, [t[part]]) : '-'}`),
    `dateline: ${t.dateline ? `${t.dateline.place} / ${t.dateline.date}` : '-'}`,
    ...t.sentences.map((s) => `sentence ${t.paragraphs[s.paragraph]!.kind}: ${pieces(t.text, [s])}`),
    ...t.quotations.map((q) => `quotation ${q.depth}${q.closed ? '' : ' open'}: ${pieces(t.text, [q])}`),
  ],
  '2-encode': (scores: Scores, t) => {
    const place = ([a, b]: WordSpan): Span => ({ start: t.words[a]!.start, end: t.words[b - 1]!.end })
    const shown = (ranges: readonly WordSpan[]) => pieces(t.text, ranges.map(place))
    return [
      ...scores.windows.map(([a, b]) => `window: words ${a} to ${b}`),
      ...scores.candidates.map((c) =>
        [c.rule?.rule.id ?? (c.outer ? 'outer' : 'nested'), shown(c.source), shown([c.cue]), shown(c.content)].join(
          ' | ',
        ),
      ),
      ...scores.names.map((n) => `name ${n.kind}: ${shown([n.words])}`),
    ]
  },
  '4-attributions': (attributions: readonly Attribution[], { text }) =>
    attributions.map((a, i) =>
      [
        `${i}${a.within === null ? '' : ` in ${a.within}`}`,
        pieces(text, a.source),
        pieces(text, a.cue),
        pieces(text, a.content),
        a.form,
      ].join(' | '),
    ),
  '5-actors': ({ actors, speakers }: FoundActors, { text }) => [
    ...actors.map((a, i) =>
      [
        `${i}${a.standsFor === null ? '' : ` for ${a.standsFor}`}`,
        a.kind,
        a.country ?? '-',
        a.name,
        a.roles.map((r) => pieces(text, [r.span])).join('; ') || '-',
        a.mentions.map((m) => `${pieces(text, [m.span])}${m.form === 'name' ? '' : ` (${m.form})`}`).join(', '),
      ].join(' | '),
    ),
    ...speakers.map((s, i) => `attribution ${i}: ${s === null ? '-' : actors[s]!.name}`),
  ],
  '6-statements': (judgements: readonly Judgement[], { text }) =>
    judgements.map(({ to, via, about, ...j }, i) =>
      [
        i,
        ...Object.values(j),
        ...[to, via].map((span) => pieces(text, span === null ? [] : [span])),
        about.join(' ') || '-',
      ].join(' | '),
    ),
}

describe.each(readdirSync(FOLDER))('golden files of %s', (name) => {
  it.skipIf(!modelled)('each stage gives what it gave', async () => {
    const reader = await openOnrecord()
    const stages: string[] = []
    let text: SegmentedText | undefined
    const trace = (stage: string, result: unknown) => {
      text ??= result as SegmentedText
      const lines = `${PRINTERS[stage]!(result as never, text).join('\n')}\n`
      const file = `${FOLDER}${name}/${stage}.txt`
      if (update) writeFileSync(file, lines)
      expect.soft(lines, stage).toBe(readFileSync(file, 'utf8'))
      stages.push(stage)
    }
    await reader.read(makeStory(readFileSync(`${FOLDER}${name}/story.txt`, 'utf8')), { trace })
    await reader.close()
    expect(stages).toEqual(Object.keys(PRINTERS))
  })
})
