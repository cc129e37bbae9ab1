import type { ActorKind } from '../../model/actor.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { type Features, put, type Seen } from '../../model/weighing.js'
import type { Draft } from './draft.js'
import { countWords } from './phrase.js'
import { PARTICIPLE, pattern, STATE } from './rule.js'
import { isOwned, triggerOf } from './trigger.js'
import { side } from './when.js'

/** Where a candidate stands among the others, and in the story. */
export type Place = {
  /** The statement that it is told in, the innermost. */
  readonly statement: FoundStatement | null
  readonly today: string | null
  readonly paragraph: number
  readonly headline: boolean
  /** What whoever owes it is; null where nobody is told. */
  readonly actor: ActorKind | null
  /** Candidates of the whole story. */
  readonly crowd: number
  /** Candidates before it in its statement or sentence, and all of them. */
  readonly before: number
  readonly all: number
  /** Whether the rules found it. */
  readonly rules: boolean
  /** What the network says of its words; null where it says nothing. */
  readonly states: States | null
}

/** What the network says of a deed's words, in log-odds. */
export type States = {
  /** That its first words open what is due, or tell an event. */
  readonly begin: number
  readonly event: number
  /** That its words stand in what is due: on average, the surest and the least sure. */
  readonly inside: number
  readonly most: number
  readonly least: number
  /** That the words right before and after it do. */
  readonly before: number
  readonly after: number
  /** That what is due opens close beside it. */
  readonly beside: number
}

/** What the names of the network's features begin with: learned with them are weights of the others than without. */
export const STATES = 'states'

/**
 * What speaks for a candidate being a due that is worth a record, or against: how it is told, by whom, in which act, for when, and what the
 * network says of its words.
 */
export function featuresOf(draft: Draft, place: Place): Features {
  const out: Seen = new Map()
  put(out, 'rules', place.rules)
  const trigger = triggerOf(draft)
  put(out, `trigger ${trigger}`, 1)
  addVoice(out, draft, place, trigger)
  addSubject(out, draft, place, trigger)
  addTime(out, draft, place, trigger)
  addDeed(out, draft, trigger)
  addPlace(out, place)
  if (place.states) for (const [name, value] of Object.entries(place.states)) put(out, `${STATES} ${name}`, value)
  return out
}

/** Whose words they are, and what is done by saying them. */
function addVoice(out: Seen, draft: Draft, { statement }: Place, trigger: string): void {
  const { region, match } = draft.seen
  const before = region.lower.slice(0, match.start)
  put(out, `clause ${draft.seen.opens}`, draft.seen.opens !== null)
  put(out, 'quoted', (before.split('"').length - 1) % 2 === 1 || statement?.form === 'direct')
  if (statement === null) {
    put(out, 'voice', 1)
    put(out, `voice ${trigger}`, 1)
    const past = PAST.test(region.lower.slice(Math.max(0, match.start - 120), match.end))
    put(out, 'past', past)
    put(out, 'past thing', past && trigger === 'thing')
    put(out, 'past after thing', trigger === 'thing' && PAST.test(region.lower.slice(match.end, match.end + 80)))
    put(out, 'looks ahead', trigger === 'thing' && AHEAD.test(region.lower))
    return
  }
  const { act, certainty } = statement
  put(out, `act ${act}`, 1)
  put(out, `${ACTS[act] ?? 'other'} ${trigger}`, 1)
  put(out, `${trigger} ${statement.form}`, trigger === 'would' || trigger === 'will' || trigger === 'going')
  put(out, `certainty ${certainty}`, certainty !== 'certain')
  put(out, 'nested', statement.within !== null)
  put(out, 'distance', statement.distance !== 'plain')
  put(out, 'denies', statement.negated)
  put(out, 'no speaker', statement.speaker === null)
  put(out, 'no source', statement.source.length === 0)
  for (const [name, form] of CUES) put(out, `cue ${name}`, form.test(region.cue))
  put(out, 'cue perfect', /\b(?:had|has|have)\b/.test(region.cue))
}

/** Reporting words, by what they promise of the content. */
const CUES: readonly (readonly [string, RegExp])[] = [
  ['plain', /\b(?:said|told|added|according)\b/],
  ['none', /^$/],
  ['present', /\b(?:says?|saying|argues?|insists?)\b/],
  ['will', /\b(?:will|would|'ll)\b/],
  ['pledge', /\b(?:vow|pledg|promis|guarant|sw[eo]r|threat)/],
  ['agree', /\b(?:agree|commit|assur|undert|offer)/],
  ['expected', /\bexpect/],
  ['likely', /\b(?:likely|predict|project|forecast|anticipat|estimat|believ|think)/],
  ['hope', /\b(?:hop|aim|wish)/],
  ['want', /\b(?:want|seek|sought|would like|willing|ready|open)/],
  ['plan', /\b(?:plan|intend|intention|prepar)/],
  ['decide', /\b(?:decid|decision|propos|announc|consider)/],
  ['passive', /\b(?:is|are|was|were|been)\b/],
]
const AHEAD = /\b(?:will|is|are|before|until|ahead|upcoming|plans?|next|toward|into|heading|expected|likely)\b/
const PAST = /\b(?:was|were|had|did|\p{L}{3,}ed)\b/u
const ACTS: Readonly<Record<string, string>> = {
  promise: 'owed',
  threaten: 'owed',
  announce: 'told',
  confirm: 'told',
  say: 'told',
  want: 'wish',
  propose: 'wish',
  demand: 'asked',
  ask: 'asked',
  expect: 'guess',
  think: 'guess',
  warn: 'guess',
  reject: 'no',
  deny: 'no',
}

const PERSON: readonly (readonly [string, RegExp])[] = [
  ['first', /^(?:i|we)$/],
  ['second', /^you$/],
  ['he', /^(?:he|she)$/],
  ['they', /^they$/],
  ['it', /^it$/],
  [
    'empty',
    /^(?:there|this|that|these|those|what|which|who|that's|it's|nobody|nothing|everybody|everyone|people|anyone|someone)$/,
  ],
]

function addSubject(out: Seen, draft: Draft, place: Place, trigger: string): void {
  const { statement } = place
  const { region, subject } = draft.seen
  if (draft.rule.deed === 'exact') return
  const words =
    subject === null
      ? ''
      : region.lower.slice(subject.start, subject.end).replace(/^(?:"|'|and |but |that |so |then )+/, '')
  const first = words.split(' ').at(-1) ?? ''
  const person =
    subject === null
      ? 'none'
      : (PERSON.find(([, form]) => form.test(words))?.[0] ?? PERSON.find(([, form]) => form.test(first))?.[0] ?? 'noun')
  put(out, `subject ${person}`, 1)
  put(out, `${trigger} ${person}`, trigger === 'will' || trigger === 'would' || trigger === 'going')
  const own = isOwned(draft, statement)
  put(out, 'own', own)
  put(out, `own ${statement?.act}`, own)
  put(out, 'actor', place.actor !== null)
  put(out, `actor ${place.actor}`, place.actor !== null)
  put(out, 'long subject', countWords(words) > 8)
}

function addTime(out: Seen, draft: Draft, { today, statement }: Place, trigger: string): void {
  const { due } = draft.due
  const { time, match } = draft.seen
  put(out, 'past time', draft.seen.past)
  put(out, 'condition', draft.due.condition !== null)
  if (due === null || time === null) {
    put(out, 'no time', 1)
    put(out, 'no time, voice', statement === null)
    return
  }
  const vague = /_REF/.test(due.value)
  put(out, vague ? 'vague time' : `time ${GRAINS[due.grain] ?? 'long'}`, 1)
  put(out, 'time, voice', statement === null)
  put(out, 'time before', time.end <= match.start)
  put(
    out,
    'near time',
    time.start >= match.start && countWords(draft.seen.region.bare.slice(match.end, time.start)) < 6,
  )
  put(out, 'long ago', side(time.time, today) === 'past')
  const year = Number(/^\d{4}/.exec(due.value)?.[0] ?? 0)
  put(out, 'shifted', !draft.seen.region.times.includes(time))
  put(out, `dated ${trigger}`, 1)
  put(out, `${GRAINS[due.grain] ?? (vague ? 'vague' : 'long')} ${trigger}`, trigger === 'thing')
  put(out, 'far', today !== null && year > Number(today.slice(0, 4)) + 3)
  put(out, 'today', today !== null && due.value.slice(0, 10) === today)
}
const GRAINS: Readonly<Record<string, string>> = {
  day: 'day',
  'part-of-day': 'day',
  hour: 'day',
  minute: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  season: 'month',
  quarter: 'month',
  year: 'long',
}

const DEEDS: readonly (readonly [string, RegExp])[] = [
  [
    'gather',
    /^(?:be )?(?:meet|visit|speak|attend|appear|travel|hold|host|join|testif|address|debat|campaign|gather|convene|headlin|participat|march|rall|tour|return|arriv|leav|deliver|present|perform|play|fly|go to)/,
  ],
  [
    'decide',
    /^(?:be )?(?:vote|decid|rul|announc|releas|publish|sign|fil|introduc|propos|appoint|nominat|endors|unveil|launch|name|select|choos|pick|appeal|sue|veto|issue|hear)/,
  ],
  [
    'act',
    /^(?:be )?(?:build|end|stop|keep|repeal|cut|send|pay|give|support|open|close|clos|begin|start|continu|remain|resume|expand|raise|reduce|provid|spend|work|fight|protect|defend|bring|take|put|make|use|replac|remov|return|step|run|retire|resign|withdraw|drop|suspend|air)/,
  ],
  [
    'outcome',
    /^(?:be )?(?:win|lose|beat|become|get|grow|fall|rise|increas|declin|reach|earn|gain|face|surviv|cost|save|help|hurt|affect|lead|cause|result|prove|show)/,
  ],
  [
    'mind',
    /^(?:be able|be happy|know|see|think|feel|understand|like|want|need|believ|love|consider|find|look|wait|wonder|remember|learn|hear)/,
  ],
  ['say', /^(?:say|tell|talk|ask|argue|explain|discuss|answer|respond|comment|call|point)/],
  ['be', /^(?:be|have)\b/],
]
const NO_DEED = pattern(`^${STATE}[\\p{L}]`)
const DONE = pattern(`^be (?:\\p{L}+ly )?${PARTICIPLE}`)

function addDeed(out: Seen, draft: Draft, trigger: string): void {
  const { region, deed } = draft.seen
  const words = region.lower.slice(deed.start, deed.end).replace(/^["']/, '')
  if (draft.rule.deed !== 'exact' && draft.rule.deed !== 'subject') {
    const kind = DEEDS.find(([, form]) => form.test(words))?.[0] ?? 'other'
    put(out, `deed ${kind}`, 1)
    put(out, `${draft.due.due === null ? 'undated' : 'dated'} ${kind}`, 1)
    NO_DEED.lastIndex = 0
    put(out, 'state', !words.match(NO_DEED))
    put(out, 'done', words.match(DONE) !== null)
  } else {
    put(
      out,
      `vote ${trigger}`,
      /\b(?:election|referendum|vote|primar|caucus|runoff|convention|summit|conference)/.test(words),
    )
    put(out, `deed ${draft.rule.deed}`, 1)
    put(out, 'definite', /^(?:the|his|her|its|their|this|§)/.test(words))
  }
  const bare = region.bare.slice(deed.start, deed.end)
  put(
    out,
    'vague object',
    /^(?:\p{L}+ly )?\p{L}+ (?:it|that|this|them|so|something|anything|things?|what)\b/u.test(words),
  )
  put(out, 'figure', /\d/.test(words.replace(/§/g, '')))
  put(out, 'money', /[$£€%]|percent|million|billion/.test(words))
  put(out, 'names', Math.min(3, bare.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0))
  put(out, 'perfect', /^(?:not )?have (?:\p{L}+ed|been|had|done|gone|come|made|won|lost)\b/u.test(words))
  put(
    out,
    'question',
    /\?/.test(region.bare.slice(deed.end, deed.end + 120)) && !/[.!]/.test(region.bare.slice(deed.end, deed.end + 60)),
  )
  const long = countWords(words)
  put(out, 'one word', long === 1)
  put(out, 'short', long === 2)
  put(out, 'long', long > 12)
  put(out, 'negated', draft.due.negated)
}

function addPlace(out: Seen, { paragraph, headline, before, all, statement, crowd }: Place): void {
  put(out, 'crowd', Math.log2(Math.max(1, crowd / 8)))
  put(out, 'headline', headline)
  put(out, 'early', !headline && paragraph <= 3)
  put(out, 'late', Math.log2(1 + paragraph / 4))
  put(out, 'before', Math.min(4, before))
  put(out, 'others', Math.log2(Math.max(1, all)))
  put(out, 'second said', statement !== null && before > 0)
}
