import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeStory } from '../src/intake/story.js'
import type { FoundActors } from '../src/model/actor.js'
import type { Attribution } from '../src/model/attribution.js'
import type { Scores, WordSpan } from '../src/model/candidate.js'
import type { FoundDisputes } from '../src/model/dispute.js'
import type { FoundDue } from '../src/model/due.js'
import type { FoundCoded, FoundEvent } from '../src/model/event.js'
import type { Span } from '../src/model/span.js'
import type { SegmentedText } from '../src/model/text.js'
import type { FoundTime } from '../src/model/time.js'
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
  '3-times': (times: readonly FoundTime[], { text }) =>
    times.map(({ span, type, value, mod, anchor, range, by }) =>
      [pieces(text, [span]), type, value, mod ?? '-', anchor ?? '-', range ?? '-', by].join(' | '),
    ),
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
    judgements.map(({ to, via, about, saidAt, ...j }, i) =>
      [
        i,
        ...Object.values(j),
        ...[to, via].map((span) => pieces(text, span === null ? [] : [span])),
        about.join(' ') || '-',
        saidAt?.value ?? '-',
      ].join(' | '),
    ),
  '7-dues': (dues: readonly FoundDue[], { text }) =>
    dues.map((d) =>
      [
        d.kind,
        `by ${d.by ?? '-'} to ${d.to ?? '-'}`,
        `${d.negated ? 'not ' : ''}${pieces(text, d.what)}`,
        d.due?.value ?? '-',
        ...[d.condition, d.consequence].map((span) => pieces(text, span === null ? [] : [span])),
        `statement ${d.statement ?? '-'}`,
        ...d.outcomes.map((o) => `${o.state} ${pieces(text, [o.span])} by ${o.statement ?? '-'}`),
        d.maker,
      ].join(' | '),
    ),
  '8-events': (events: readonly FoundEvent[], { text }) =>
    events.map((e) =>
      [
        e.kind,
        e.plover === null ? '-' : [e.plover.event, e.plover.mode, ...e.plover.auxiliary].filter(Boolean).join(' '),
        pieces(text, [e.trigger]),
        e.participants.map(({ actor, part }) => `${part} ${actor}`).join(', ') || '-',
        pieces(text, e.place === null ? [] : [e.place]),
        e.time?.value ?? '-',
        e.figures.map((f) => `${pieces(text, [f.span])} = ${f.value} by ${f.giver ?? '-'}`).join('; ') || '-',
        `statements ${e.accordingTo.join(' ') || '-'}`,
        e.maker,
      ].join(' | '),
    ),
  '8-events/plover': (coded: readonly FoundCoded[], { text }) =>
    coded.map((c) =>
      [
        [c.event, c.mode, ...c.auxiliary].filter(Boolean).join(' '),
        pieces(text, [c.trigger]),
        ...[c.actors, c.recipients].map(
          (parties) =>
            parties
              .map((p) => `${pieces(text, [p.span])} ${p.country ?? '-'} ${p.sector.join('+') || '-'}`)
              .join(', ') || '-',
        ),
        c.context.join(' ') || '-',
        `statement ${c.statement ?? '-'}`,
        c.maker,
      ].join(' | '),
    ),
  '9-disputes': ({ disputes, shifts }: FoundDisputes, { text }) => [
    ...disputes.map((d) =>
      [d.kind, `${d.statement} by ${d.by ?? '-'}`, pieces(text, [d.span]), `counter ${d.counter ?? '-'}`, d.maker].join(
        ' | ',
      ),
    ),
    ...shifts.map((s) => [`shift of ${s.actor ?? '-'}`, pieces(text, [s.from]), pieces(text, [s.to])].join(' | ')),
  ],
}

describe.each(readdirSync(FOLDER))('golden files of %s', (name) => {
  it.skipIf(!modelled)('each stage gives what it gave', async () => {
    const reader = await openOnrecord()
    const stages: string[] = []
    let text: SegmentedText | undefined
    const trace = (stage: string, result: unknown) => {
      text ??= result as SegmentedText
      const lines = `${PRINTERS[stage]!(result as never, text).join('\n')}\n`
      const file = `${FOLDER}${name}/${stage.replace('/', '-')}.txt`
      if (update) writeFileSync(file, lines)
      expect.soft(lines, stage).toBe(readFileSync(file, 'utf8'))
      stages.push(stage)
    }
    await reader.read(makeStory(readFileSync(`${FOLDER}${name}/story.txt`, 'utf8')), { trace })
    await reader.close()
    expect(stages).toEqual(Object.keys(PRINTERS))
  })
})
