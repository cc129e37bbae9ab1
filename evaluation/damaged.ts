import type { PolnearStory, RoleSpans } from '../corpora/polnear.js'
import { findWords, type GoldStatement, type GoldStory } from '../corpora/stories.js'
import type { TimemlStory, Timex } from '../corpora/timeml.js'
import type { Act, Certainty, Distance, Silence } from '../src/model/act.js'
import { cite, type Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import type { ReadFields } from './6-statements.js'
import type { ReadDues } from './7-dues.js'
import type { ReadEvents } from './8-events.js'
import type { ReadDisputes } from './9-disputes.js'

/*
 * Gold damaged on purpose, the same each time, so that `agree.test.ts` can compare our figures with those of the neutral scorers on
 * something that is neither right nor wrong throughout.
 */

/** Drops, doubles, moves, splits and mixes up; the same each time. */
export function damagedAttributions(story: PolnearStory): readonly RoleSpans[] {
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
export const ACTORS: ReadFields['actors'] = [
  { id: 'a1', name: 'Orla Venk' },
  { id: 'a2', name: 'Mr. Trump' },
]

export function damagedStatements(story: GoldStory, seed: number): ReadFields['statements'] {
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
    saidAt: every<{ value: string } | null>(
      4,
      null,
      i % 5 === 0 ? { value: '2031-04-02' } : s.saidAt ? { value: s.saidAt } : null,
    ),
  }
}

export function damagedTimes({ timexes, text }: TimemlStory): readonly Timex[] {
  return timexes.flatMap((t, i): readonly Timex[] => {
    const moved = (start: number, end: number) => ({ ...t, ...shifted(t, start, end, text) })
    switch ((i * 5 + text.length) % 11) {
      case 0:
        return []
      case 1:
        return [moved(-9, 0)]
      case 2:
        return [moved(0, 40), t]
      case 3:
        return [{ ...t, value: `${t.value}~` }]
      case 4:
        return [{ ...t, type: 'SET' }]
      case 5:
        return [moved(300, 300), t]
      case 6:
        return split(t).map((part) => ({ ...t, ...part }))
      default:
        return [t]
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

/** What the damaged dues, events and disputes name actors by. */
const idOf = (name: string | null | undefined): string | null => (name ? `of ${name}` : null)

export type DamagedFindings = ReadDues & ReadEvents & Omit<ReadDisputes, 'statements'>

export function damagedFindings(story: GoldStory, seed: number): DamagedFindings {
  const { dues = [], events = [], disputes = [], shifts = [] } = story.record
  const names = [
    ...dues.map((d) => d.by),
    ...events.flatMap((e) => (e.figures ?? []).map((f) => f.giver)),
    ...disputes.map((d) => d.by),
    ...shifts.map((s) => s.actor),
  ].flatMap((name) => (name ? [name] : []))
  return {
    actors: [...ACTORS, ...new Set(names)].map((a) => (typeof a === 'string' ? { id: idOf(a)!, name: a } : a)),
    dues: damagedDues(story, seed),
    events: damagedEvents(story, seed),
    disputes: disputes.flatMap((d, i) => {
      const whole = {
        statement: `s${d.statement}`,
        by: idOf(d.by),
        kind: d.kind,
        span: findWords(story, d.words),
        counter: null,
      }
      const kinds = [[{ ...whole, by: 'a1' }], [{ ...whole, statement: `s${d.statement - 1}` }], [whole, whole]]
      return kinds[(i + seed + story.name.length) % 6] ?? [whole]
    }),
    shifts: shifts.flatMap((s, i) => {
      const [from, to] = [findWords(story, s.from), findWords(story, s.to)]
      const whole = { actor: idOf(s.actor), from, to }
      const kinds = [[{ ...whole, to: from }], [{ ...whole, from: shifted(from, 4, 0, story.text) }, whole]]
      return kinds[(i + seed + story.name.length) % 4] ?? [whole]
    }),
  }
}

function damagedDues(story: GoldStory, seed: number): ReadDues['dues'] {
  return (story.record.dues ?? []).flatMap((d, i): ReadDues['dues'] => {
    const what = findWords(story, d.what)
    const whole = { kind: d.kind, by: idOf(d.by), what: [what], due: d.due ? { value: d.due } : null }
    switch ((i * (2 * seed + 1) + seed + story.name.length) % 8) {
      case 0:
        return []
      case 1:
        return [{ ...whole, what: [shifted(what, 0, 90, story.text)] }]
      case 2:
        return [{ ...whole, kind: 'threat', by: null }]
      case 3:
        return [whole, { ...whole, what: split(what), by: 'a2' }]
      case 4:
        return [{ ...whole, due: { value: '2031-04-02' } }]
      case 5:
        return [{ ...whole, by: 'a1', due: d.due ? { value: `${d.due.replace('~', '')}~` } : null }]
      default:
        return [whole]
    }
  })
}

function damagedEvents(story: GoldStory, seed: number): ReadEvents['events'] {
  return (story.record.events ?? []).flatMap((e, i): ReadEvents['events'] => {
    const trigger = findWords(story, e.trigger)
    const figures = (e.figures ?? []).map((f) => {
      const span = cite(story.text, findWords(story, f.words))
      return { value: f.value ?? null, words: span.words, span, giver: idOf(f.giver) }
    })
    const participants = (e.participants ?? []).map(({ actor, part }) => ({ actor: idOf(actor)!, part }))
    const time = e.time ? { value: e.time } : null
    const whole = { kind: e.kind, trigger, participants, place: e.place ?? null, time, figures }
    const far = { ...whole, trigger: shifted(trigger, 200, 200, story.text) }
    switch ((i * (3 * seed + 1) + seed + story.name.length) % 9) {
      case 0:
        return []
      case 1:
        return [far]
      case 2:
        return [{ ...whole, kind: 'accident' }]
      case 3:
        return [whole, { ...whole, figures: [] }]
      case 4:
        return [{ ...whole, time: { value: '2031-04-02' }, figures: figures.map((f) => ({ ...f, giver: 'a1' })) }]
      case 5:
        return [{ ...whole, figures: figures.map((f) => ({ ...f, value: (f.value ?? 0) + 1 })) }]
      case 6:
        return [{ ...far, kind: 'vote' }, whole]
      default:
        return [whole]
    }
  })
}
