import type { Act, Certainty, Distance, Silence } from '../src/model/act.js'
import { idOf } from '../src/model/ids.js'
import type { Citation } from '../src/model/span.js'
import type { Form, Statement } from '../src/model/statement.js'
import type { When } from '../src/model/time.js'
import { BY_MODEL, clause, type Draft, mention, put, type Role, someone, time } from './synthetic-draft.js'
import { below, oneOf, type Random, weighed } from './synthetic-words.js'

/** Rates of what 792 statements of 43 sample stories are, by the reader. */
const FORMS = [
  ['indirect', 0.717],
  ['direct', 0.139],
  ['mixed', 0.144],
] as const satisfies readonly (readonly [Form, number])[]
const ACTS = [
  ['say', 0.648],
  ['expect', 0.067],
  ['promise', 0.052],
  ['ask', 0.044],
  ['confirm', 0.025],
  ['accuse', 0.024],
  ['reject', 0.021],
  ['deny', 0.019],
  ['praise', 0.015],
  ['announce', 0.014],
  ['condemn', 0.014],
  ['think', 0.014],
  ['want', 0.014],
  ['propose', 0.013],
  ['warn', 0.006],
  ['demand', 0.006],
  ['threaten', 0.004],
] as const satisfies readonly (readonly [Act, number])[]
const CUES: Readonly<Partial<Record<Act, readonly string[]>>> = {
  say: ['said', 'said', 'said', 'told reporters', 'added', 'stated'],
  expect: ['expected', 'predicted'],
  promise: ['promised', 'pledged'],
  ask: ['asked'],
  confirm: ['confirmed'],
  accuse: ['complained'],
  reject: ['ruled out'],
  deny: ['denied'],
  announce: ['announced'],
  think: ['thought', 'believed'],
  want: ['hoped'],
  propose: ['suggested'],
  warn: ['warned'],
  demand: ['demanded'],
  threaten: ['threatened'],
}
const SILENCES = [
  ['not-said', 0.029],
  ['declined', 0.024],
  ['not-confirmed', 0.011],
  ['no-answer', 0.009],
  [null, 0.927],
] as const satisfies readonly (readonly [Silence | null, number])[]
const SILENT: Readonly<Record<Silence, string>> = {
  'not-said': 'did not say whether',
  declined: 'declined to comment',
  'not-confirmed': 'did not confirm that',
  'no-answer': 'did not answer questions',
}
const CERTAINTIES = [
  ['certain', 0.798],
  ['unknown', 0.088],
  ['probable', 0.051],
  ['possible', 0.037],
  ['conditional', 0.027],
] as const satisfies readonly (readonly [Certainty, number])[]
const DISTANCES = [
  ['plain', 0.976],
  ['hearsay', 0.009],
  ['doubtful', 0.006],
  ['endorsed', 0.005],
  ['impression', 0.004],
] as const satisfies readonly (readonly [Distance, number])[]
const [UNRESOLVED, NEGATED, ABOUT, TWO, DATED, TO, VIA, WITHIN] = [
  0.059, 0.155, 0.414, 0.08, 0.097, 0.077, 0.033, 0.085,
]

type Said = {
  readonly source: readonly Citation[]
  readonly cue: readonly Citation[]
  readonly content: readonly Citation[]
  readonly form: Form
  readonly act: Act
  readonly silence: Silence | null
  readonly speaker: Role
  readonly about: Role | null
  readonly saidAt: When | null
  readonly via: Citation | null
}

/** Writes a sentence with one statement in it, or with two, the second inside the first. */
export function writeStatements(draft: Draft): readonly Statement[] {
  const { random } = draft
  const speaker = someone(draft)
  const silence = weighed(random, SILENCES)
  if (silence !== null) return [statementOf(draft, silent(draft, speaker, silence), null)]
  if (random() < WITHIN / 2) return nested(draft, speaker)
  const form = weighed(random, FORMS)
  const said = form === 'direct' ? direct(draft, speaker) : reported(draft, speaker, form)
  return [statementOf(draft, said, null)]
}

const aboutWhom = (draft: Draft): Role | null => (draft.random() < ABOUT ? someone(draft) : null)

function cueOf(random: Random): { readonly act: Act; readonly words: string } {
  const act = weighed(random, ACTS)
  return { act, words: oneOf(random, CUES[act] ?? CUES.say!) }
}

function silent(draft: Draft, speaker: Role, silence: Silence): Said {
  const source = mention(draft, speaker, true)
  put(draft, ' ')
  const cue = put(draft, SILENT[silence])
  const open = /(?:whether|that)$/.test(cue.words)
  if (open) put(draft, ' ')
  const content = open ? [clause(draft, false, null)] : []
  put(draft, '. ')
  return { source: [source], cue: [cue], content, ...none('indirect', silence), act: 'say', speaker }
}

const none = (form: Form, silence: Silence | null = null) => ({ form, silence, about: null, saidAt: null, via: null })

function direct(draft: Draft, speaker: Role): Said {
  const { random } = draft
  const about = aboutWhom(draft)
  const content = [quoted(draft, about, ',')]
  put(draft, ' ')
  const source = mention(draft, speaker, false)
  put(draft, ' ')
  const cue = put(draft, 'said')
  const saidAt = saidOn(draft)
  put(draft, '. ')
  if (random() < TWO * 4) {
    content.push(quoted(draft, null, '.'))
    put(draft, ' ')
  }
  return { source: [source], cue: [cue], content, ...none('direct'), act: 'say', about, saidAt, speaker }
}

function quoted(draft: Draft, about: Role | null, end: string): Citation {
  const start = draft.text.length
  put(draft, '“')
  clause(draft, true, about)
  put(draft, `${end}”`)
  return { start, end: draft.text.length, words: draft.text.slice(start) }
}

function saidOn(draft: Draft): When | null {
  if (draft.random() >= DATED) return null
  put(draft, ' on ')
  return time(draft, -below(draft.random, 6))
}

function reported(draft: Draft, speaker: Role, form: Form): Said {
  const { random } = draft
  const source = mention(draft, speaker, true)
  put(draft, ' ')
  const { act, words } = cueOf(random)
  const cue = put(draft, words)
  const saidAt = saidOn(draft)
  put(draft, ' ')
  const about = aboutWhom(draft)
  const start = draft.text.length
  put(draft, 'that ')
  clause(draft, false, about)
  if (form === 'mixed') {
    put(draft, ' and “')
    clause(draft, false, null)
    put(draft, '”')
  }
  const content = { start, end: draft.text.length, words: draft.text.slice(start) }
  const spoken = random() < VIA
  if (spoken) put(draft, ' ')
  const via = spoken ? put(draft, 'in an interview') : null
  put(draft, '. ')
  return { source: [source], cue: [cue], content: [content], ...none(form), act, about, saidAt, via, speaker }
}

/** “Orme said that Velk had promised that …”. */
function nested(draft: Draft, speaker: Role): readonly Statement[] {
  const source = mention(draft, speaker, true)
  put(draft, ' ')
  const cue = put(draft, 'said')
  put(draft, ' ')
  const start = draft.text.length
  put(draft, 'that ')
  const other = someone(draft)
  const within = mention(draft, other, false)
  put(draft, ' had ')
  const promised = put(draft, 'promised')
  put(draft, ' ')
  const at = draft.text.length
  put(draft, 'that ')
  clause(draft, false, null)
  const [outer, inner] = [start, at].map((from) => ({
    start: from,
    end: draft.text.length,
    words: draft.text.slice(from),
  }))
  put(draft, '. ')
  const first = statementOf(
    draft,
    { source: [source], cue: [cue], content: [outer!], ...none('indirect'), act: 'say', speaker, about: other },
    null,
  )
  const second = statementOf(
    draft,
    { source: [within], cue: [promised], content: [inner!], ...none('indirect'), act: 'promise', speaker: other },
    first.id,
  )
  return [first, second]
}

function statementOf(draft: Draft, said: Said, within: string | null): Statement {
  const { random } = draft
  const { source, cue, content, form, act, silence, speaker, about, saidAt, via } = said
  return {
    id: idOf('s', draft.id, cue[0]!.start, content[0]?.start ?? 0, content[0]?.words ?? ''),
    story: draft.id,
    source,
    cue,
    content,
    form,
    speaker: random() < UNRESOLVED ? null : speaker.id,
    role: speaker.named.role,
    act,
    silence,
    negated: random() < NEGATED,
    certainty: weighed(random, CERTAINTIES),
    distance: weighed(random, DISTANCES),
    repeated: random() < 0.014,
    saidAt,
    to: random() < TO ? 'reporters' : null,
    via,
    status: [],
    about: about === null || about === speaker ? [] : [about.id],
    within,
    confidence: Math.round(1000 * (0.6 + 0.39 * random())) / 1000,
    by: BY_MODEL,
  }
}
