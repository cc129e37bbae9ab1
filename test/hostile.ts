import type { Act } from '../src/model/act.js'
import type { Attribution } from '../src/model/attribution.js'
import type { FoundDue } from '../src/model/due.js'
import type { Span } from '../src/model/span.js'
import { segment } from '../src/reading/1-segment/segment.js'
import { findTimes } from '../src/reading/3-times/find-times.js'
import { findActors } from '../src/reading/5-actors/find-actors.js'
import { decideAct } from '../src/reading/6-statements/acts/decide.js'
import { decide } from '../src/reading/6-statements/rule.js'
import { SILENCES } from '../src/reading/6-statements/silence.js'
import { makeTold } from '../src/reading/6-statements/told.js'
import { findDues } from '../src/reading/7-dues/find-dues.js'
import { findEvents } from '../src/reading/8-events/find-events.js'
import { codeStory } from '../src/reading/8-events/plover/code-story.js'
import { CONFIRMING } from '../src/reading/9-disputes/confirming.js'
import { DISPUTING } from '../src/reading/9-disputes/disputing.js'
import { findDisputes } from '../src/reading/9-disputes/find-disputes.js'
import { REBUTTING } from '../src/reading/9-disputes/rebutting.js'
import { referenceOf } from '../src/reading/9-disputes/reference.js'
import { BESIDE } from '../src/reading/9-disputes/shift-beside.js'
import { LINES } from '../src/reading/9-disputes/shift-lines.js'
import { SHIFTS } from '../src/reading/9-disputes/shift-rules.js'
import { TURNS } from '../src/reading/9-disputes/shift-turns.js'
import { WHO } from '../src/reading/9-disputes/shift-who.js'
import { TELLING } from '../src/reading/9-disputes/told.js'
import { stemsOf } from '../src/reading/9-disputes/words.js'
import { foundStatement } from './found-statement.js'
import { foundTime } from './found-time.js'
import { parseMarked } from './marked.js'

/**
 * A text that a pattern could take for ever over, as long as is asked for. `hostile.test.ts` has each stage read it to its end and looks at what it points at;
 * how long that takes, and how that grows, is measured by `bench/hostile.ts`, for no test looks at a clock.
 */
export type Hostile = {
  readonly stage: string
  readonly name: string
  /** Times that the piece stands in the text of a test. */
  readonly times: number
  /** Makes the text, of so many pieces, and what is needed before the stage; what that returns runs the stage alone. */
  prepare(times: number): { readonly text: string; run(): readonly Span[] }
}

const DAY = '2031-05-12'
const NOBODY = { actors: [], speakers: [], diagnostics: [] }
const LONG = 20_000

type Stage = (text: string) => () => readonly Span[]
/** A stage on a text whose attributions are marked. */
type MarkedStage = (marked: string) => { readonly text: string; run(): readonly Span[] }

const over = (stage: string, pieces: readonly string[], make: Stage, times = LONG): readonly Hostile[] =>
  overMarked(stage, pieces, (text) => ({ text, run: make(text) }), times)

const overMarked = (stage: string, pieces: readonly string[], make: MarkedStage, times: number): readonly Hostile[] =>
  pieces.map((piece) => ({ stage, name: JSON.stringify(piece), times, prepare: (n) => make(piece.repeat(n)) }))

/** A statement whose content is the whole text. */
const said = (text: string, act: Act) => foundStatement({ content: [{ start: 0, end: text.length }], act })

const segments: Stage = (text) => () => {
  const { paragraphs, sentences, words, quotations } = segment(text)
  return [...paragraphs, ...sentences, ...words, ...quotations]
}

const times: Stage = (text) => {
  const segmented = segment(text)
  return () => findTimes(segmented, { day: DAY, from: 'given' }).map(({ span }) => span)
}

const actors: Stage = (text) => {
  const segmented = segment(text)
  return () => findActors(segmented, [], []).actors.flatMap((actor) => actor.mentions.map(({ span }) => span))
}

const statements: Stage = (text) => () => {
  const told = makeTold('the envoy', text.slice(0, 4000), [text])
  const silent = decide(SILENCES, told) !== undefined
  decideAct(told, silent)
  return []
}

const placesOf = ({ what, outcomes }: FoundDue): readonly Span[] => [...what, ...outcomes.map(({ span }) => span)]

const dues =
  (act: Act | null): Stage =>
  (text) => {
    const segmented = segment(text)
    const found = act === null ? [] : [said(text, act)]
    return () => findDues(segmented, found, NOBODY, [], DAY).flatMap(placesOf)
  }

const events: Stage = (text) => {
  const segmented = segment(text)
  const found = findTimes(segmented, { day: DAY, from: 'given' })
  return () =>
    findEvents(segmented, [], NOBODY, found, DAY).flatMap((e) => [e.trigger, ...e.figures.map(({ span }) => span)])
}

const coded: Stage = (text) => {
  const segmented = segment(text)
  return () => codeStory(segmented, [], NOBODY).map(({ trigger }) => trigger)
}

const disputing: Stage = (text) => () => {
  for (const { pattern } of [...TELLING, ...SHIFTS, ...LINES, ...TURNS, ...WHO, ...BESIDE])
    for (const _ of text.slice(0, 2000).matchAll(pattern)) break
  const words = text.slice(0, 300)
  for (const rule of [...DISPUTING, ...REBUTTING, ...CONFIRMING])
    for (const act of ['say', 'deny'] as const) rule.against({ cue: words, content: words, act, silence: null })
  referenceOf(text)
  stemsOf(text)
  return []
}

const disputes: MarkedStage = (marked) => {
  const { text, attributions } = parseMarked(marked)
  const segmented = segment(text)
  const found = findActors(segmented, attributions, [])
  const told = attributions.map((a, i) => foundStatement({ ...a, speaker: found.speakers[i]! }))
  const run = () => {
    const { disputes, shifts } = findDisputes(segmented, told, found, [])
    return [...disputes.map(({ span }) => span), ...shifts.flatMap(({ from, to }) => [from, to])]
  }
  return { text, run }
}

const WORDS = ['a', ' a', ', ', '"', 'the ', '1', '1 ', '. ', '-', '§', '\n', 'may ', 'to be ', "n't "]
const MARKS = ['.', '. ', '"', "'", '“a ', 'a” ', "'a ‘b ", '«»', '“a\n', 'J. K. ', 'TARNOW ', '\ud800', '\0', '“‘’”']
const TIMES = ['1990 ', 'day ', 'early ', 'Monday ', 'a few ', 'last the next ', 'twenty-', 'ed ', 'May 3 and ']
const NAMES = ['Odran Velk, ', 'Velk ', 'he ', 'the officials ', ', the president']
const ACTS = ['no ', 'if the ', 'would ', 'the best the ', 'i i i, ']
const DUES = [
  'will ',
  'to ',
  'is to ',
  'give him to ',
  'deadline ',
  'no a ',
  '. A ',
  '9',
  '¤',
  'if ',
  'must by ',
  'scheduled for ',
  'set to ',
]
/** Dues in every sentence, or behind one another, with what reports of them, or nearly. */
const OUTCOMES = [
  'Osk vowed to pay. He did so. ',
  'Osk vowed to pay. The pledge, which, was kept. ',
  'Osk vowed to pay. ',
  'had vowed to pay, but later he then ',
  'The vote was called off and the deadline, set for it, passed on a b c ',
]
const EVENTS = [
  'one ',
  'and ',
  'killed ',
  'two million and ',
  'attack ',
  '- ',
  'was killed on Monday, ',
  'more than ',
  'A. ',
  'half a ',
]
const CODES = [' said', ' attacked', ' to attack', ' of the', 'U.S. ', ' call', ' and Canada', 'it ', '’s', ' give ']
const DISPUTING_WORDS = [
  'that ',
  'denied ',
  'no ',
  'shifted from ',
  'once opposed ',
  'dropped his call and ',
  'after first denying it, ',
  'had said it. Now he ',
  'the claim ',
  'which he ',
]
const TOLD = [
  '{Venk} <denied> [it]. ',
  '{Dorrin} <said> [the claim was false]. ',
  'Venk denied the claim. ',
  'She once opposed it and now says so, ',
  'She had vowed it. On Friday she said no. ',
  'He dropped his call for it and ',
  'denied ',
  'the ',
  '{Venk} <said> [nobody had seen 6 dead]. ',
  'Venk put the number at 9. ',
]

/** As many names as there are sentences, and a statement to find the speaker of in each. */
const manyNames: Hostile = {
  stage: '5-actors',
  name: 'another name in every sentence',
  times: 1000,
  prepare: (n) => {
    const word = (i: number) =>
      `${'BDFGLMNPRSTVZ'[i % 13]}${'aeiou'[i % 5]}${(i * 7919).toString(36).replace(/\d/g, 'q')}`
    const names = Array.from({ length: n }, (_, i) => `${word(i)} ${word(i * 31 + 7)}`)
    const text = names.map((name) => `Clerk ${name} met the clerk. It rained, the clerk said.`).join(' ')
    const attributions = [...text.matchAll(/the clerk said/g)].map(
      ({ index }): Attribution => ({
        source: [{ start: index, end: index + 9 }],
        cue: [{ start: index + 10, end: index + 14 }],
        content: [],
        form: 'indirect',
        within: null,
        confidence: 1,
        by: 'rule:test/marked',
      }),
    )
    const segmented = segment(text)
    return {
      text,
      run: () => findActors(segmented, attributions, []).actors.flatMap((a) => a.mentions.map(({ span }) => span)),
    }
  },
}

/** As many dues as sentences. */
const manyDues: Hostile = {
  stage: '7-dues',
  name: 'a meeting and a deadline in every sentence',
  times: 5000,
  prepare: (n) => {
    const sentence = 'The guild will meet Vell on Friday and must pay the toll by Monday. '
    const text = sentence.repeat(n)
    const segmented = segment(text)
    const found = Array.from({ length: n }, (_, i) => timeAt(i * sentence.length + sentence.indexOf('Friday')))
    return { text, run: () => findDues(segmented, [], NOBODY, found, DAY).flatMap(placesOf) }
  },
}

const timeAt = (start: number) => foundTime({ span: { start, end: start + 'Friday'.length }, value: '2031-05-16' })

const RAID =
  'On Monday, rebels attacked the port of Tannick and killed 12 people. The council met in Vell for two hours. '

export const HOSTILE: readonly Hostile[] = [
  ...over('1-segment', [...WORDS, 'A', ' ', 'By Jane ', ...MARKS], segments, 100_000),
  ...over('3-times', [...WORDS, ...TIMES], times),
  ...over('5-actors', [...WORDS, ...NAMES], actors),
  manyNames,
  ...over('6-statements', [...WORDS, ...ACTS], statements),
  ...([null, 'promise', 'demand', 'reject', 'expect'] as const).flatMap((act) =>
    over(`7-dues, ${act ?? 'told by the story'}`, [...WORDS, ...DUES], dues(act)),
  ),
  manyDues,
  ...over('7-dues, outcomes', OUTCOMES, dues(null), 1000),
  ...over('8-events', [...WORDS, ...EVENTS], events),
  ...over('8-events', [RAID], events, 2000),
  ...over('8-events/plover', [...WORDS, ...CODES], coded),
  ...over('9-disputes, rules', [...WORDS, ...DISPUTING_WORDS], disputing),
  ...overMarked('9-disputes', TOLD, disputes, 3000),
]
