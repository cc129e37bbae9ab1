import { apart, latin } from '../../../model/latin.js'
import { type Form, formsOf, pluralOf } from './inflect.js'
import { COERCE_AND_ASSAULT } from './lexicon/force.js'
import { MATERIAL_CONFLICT_NOUNS, PROTEST_TO_MOBILIZE } from './lexicon/material-conflict.js'
import { MATERIAL_COOPERATION, MATERIAL_COOPERATION_NOUNS } from './lexicon/material-cooperation.js'
import { type Entry, OBJECT } from './lexicon/row.js'
import { VERBAL_CONFLICT, VERBAL_CONFLICT_NOUNS } from './lexicon/verbal-conflict.js'
import { VERBAL_COOPERATION } from './lexicon/verbal-cooperation.js'
import { VERBAL_COOPERATION_NOUNS } from './lexicon/verbal-cooperation-nouns.js'

/**
 * All rows, in order of precedence where one word has several: what is said before what is done, and among deeds the ones that need the
 * most particular words first.
 */
export const VERBS: readonly Entry[] = [
  ...VERBAL_CONFLICT.filter((e) => e.event === 'ACCUSE' || e.event === 'THREATEN'),
  ...PROTEST_TO_MOBILIZE,
  ...VERBAL_CONFLICT.filter((e) => e.event !== 'ACCUSE' && e.event !== 'THREATEN'),
  ...VERBAL_COOPERATION,
  ...COERCE_AND_ASSAULT,
  ...MATERIAL_COOPERATION,
]
export const NOUNS: readonly Entry[] = [
  ...MATERIAL_CONFLICT_NOUNS,
  ...VERBAL_CONFLICT_NOUNS,
  ...MATERIAL_COOPERATION_NOUNS,
  ...VERBAL_COOPERATION_NOUNS,
]

/** Auxiliaries that are events of their own where somebody reports them: "said that they must", "said it will not". */
export const MODALS: readonly string[] = [
  'must',
  'should',
  'will not',
  'would not',
  "won't",
  "wouldn't",
  'will never',
  'would never',
]

/** Words that are no verb, or with "be" before them in a row: they stand as they are, after "be". */
const ADJECTIVES = new Set([
  'willing',
  'ready',
  'prepared',
  'happy',
  'keen',
  'eager',
  'unacceptable',
  'non-negotiable',
  'out of the question',
  ...MODALS,
])

/** One way a word of the text may begin a trigger. */
export type Candidate = {
  readonly entry: Entry
  readonly form: Form | 'noun' | 'adjective'
  readonly lemma: string
  /** Words that must follow the first. */
  readonly rest: readonly string[]
  readonly after: RegExp | null
  readonly before: RegExp | null
  /** What `after` asks for, of the subject: in the passive the object stands before the verb. */
  readonly subject: RegExp | null
}

const compiled = (words: string | undefined): RegExp | null =>
  words === undefined
    ? null
    : words.startsWith('^')
      ? new RegExp(latin(`${words.split('|')[0] === '^$' ? '^ ?[.,]|' : ''}${words}`))
      : new RegExp(apart(words))

function subjectPattern(words: string | undefined): RegExp | null {
  if (words === undefined) return null
  const inner = words.startsWith(OBJECT) ? words.slice(OBJECT.length).replace(/\(\?!\[[^\]]*\]\)$/, '') : words
  return inner.startsWith('^') ? null : compiled(inner)!
}

function build(): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>()
  const add = (first: string, candidate: Candidate) => {
    const list = found.get(first)
    if (list) list.push(candidate)
    else found.set(first, [candidate])
  }
  for (const [rows, noun] of [
    [VERBS, false],
    [NOUNS, true],
  ] as const)
    for (const entry of rows) {
      const after = compiled(entry.after)
      const before = compiled(entry.before)
      const subject = subjectPattern(entry.after)
      for (const lemma of entry.words.split(', ')) {
        const adjective = lemma.startsWith('be ') || ADJECTIVES.has(lemma)
        const [first, ...rest] = lemma.replace(/^be /, '').split(' ') as [string, ...string[]]
        const base = { entry, lemma, after, before, subject }
        if (adjective) add(first, { ...base, form: 'adjective', rest })
        else if (noun) {
          add(first, { ...base, form: 'noun', rest })
          if (rest.length === 0) add(pluralOf(first), { ...base, form: 'noun', rest })
          else add(first, { ...base, form: 'noun', rest: [...rest.slice(0, -1), pluralOf(rest.at(-1)!)] })
        } else for (const [form, how] of formsOf(first)) add(form, { ...base, form: how, rest })
      }
    }
  const weight = (c: Candidate) => c.rest.length * 2 + (c.after || c.before ? 3 : 0)
  for (const list of found.values()) list.sort((a, b) => weight(b) - weight(a))
  return found
}

/** By the first word in lower case, what it may begin; longer words first, then those with conditions, then in the order of the rows. */
export const CANDIDATES = build()
