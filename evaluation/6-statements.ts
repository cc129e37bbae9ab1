import { goldCorpora } from '../corpora/gold.js'
import { type GoldStory, hasPart } from '../corpora/stories.js'
import { ACTS, type Act } from '../src/model/act.js'
import type { Reading } from '../src/model/reading.js'
import type { Statement } from '../src/model/statement.js'
import { sameName, sameSpeaker } from './5-actors.js'
import { sameTime } from './findings.js'
import { type Count, NONE, NOTHING, plus, plusShare, type Share, tally } from './prf.js'
import { type Readings, readStories, runAlone } from './readings.js'
import { fromCount, fromShare, printScores, type Score } from './scores.js'
import { measureStatements, metIn, type ReadStatement, scoreStories } from './statements.js'

/**
 * What is said of a statement beside where it stands, as `score_record.py` counts it (`agree.test.ts` holds the two together):
 *
 * - each *field*: the share that is right of the statements that met a gold one; role and via count where the gold has
 *   one, and `saidAt` where the gold or the record has one
 * - *statement and speaker*: met, and the speaker is the gold one's
 * - *silence*: a gold silence is found when it met a statement that was read as one, of whichever way of keeping silent
 * - each *act*: among the statements that met
 */
export const FIELDS = [
  'speaker',
  'role',
  'act',
  'form',
  'certainty',
  'distance',
  'negated',
  'repeated',
  'via',
  'saidAt',
] as const
export type Field = (typeof FIELDS)[number]

/** What a record in words leaves out, and most statements are. */
const USUAL = { act: 'say', certainty: 'certain', distance: 'plain', negated: false, repeated: false } as const
const USUAL_FIELDS = ['act', 'certainty', 'distance', 'negated', 'repeated'] as const

/** A field that is not as the gold has it. */
export type Wrong = {
  readonly field: Field
  readonly n: number
  readonly gold: string
  readonly read: string
}

export type FieldScores = {
  readonly fields: Readonly<Record<Field, Share>>
  /** What of them would be right, were every statement read as a usual one. */
  readonly usual: Readonly<Record<keyof typeof USUAL, Share>>
  readonly statementAndSpeaker: Count
  readonly silence: Count
  /** Those that met, by `gold act → read act`. */
  readonly acts: ReadonlyMap<`${Act} → ${Act}`, number>
}

export type StoryFields = FieldScores & { readonly wrong: readonly Wrong[] }

/** What is compared; a `Reading` is such. */
export type ReadFields = {
  readonly actors: readonly Pick<Reading['actors'][number], 'id' | 'name'>[]
  readonly statements: readonly (ReadStatement &
    Pick<
      Statement,
      'speaker' | 'role' | 'act' | 'silence' | 'certainty' | 'distance' | 'negated' | 'repeated' | 'via'
    > & { readonly saidAt: Pick<NonNullable<Statement['saidAt']>, 'value'> | null })[]
}

const each = <F extends string>(fields: readonly F[], share: (field: F) => Share): Readonly<Record<F, Share>> =>
  Object.fromEntries(fields.map((f) => [f, share(f)])) as Record<F, Share>

export const NO_FIELDS: FieldScores = {
  fields: each(FIELDS, () => NONE),
  usual: each(USUAL_FIELDS, () => NONE),
  statementAndSpeaker: NOTHING,
  silence: NOTHING,
  acts: new Map(),
}

export function scoreFields(story: GoldStory, { statements, actors }: ReadFields): StoryFields {
  const names = new Map(actors.map((a) => [a.id, a.name]))
  const wanted = story.record.statements
  const met = metIn(story, statements)
  const fields = { ...NO_FIELDS.fields }
  const usual = { ...NO_FIELDS.usual }
  const acts = new Map<`${Act} → ${Act}`, number>()
  const wrong: Wrong[] = []
  for (const [g, p] of met) {
    const [gold, read] = [wanted[g]!, statements[p]!]
    const judge = (field: Field, right: boolean, expected: unknown, found: unknown) => {
      fields[field] = tally(fields[field], right)
      if (!right) wrong.push({ field, n: gold.n, gold: String(expected ?? '∅'), read: String(found ?? '∅') })
    }
    const speaker = read.speaker === null ? null : (names.get(read.speaker) ?? read.speaker)
    const pair = `${gold.act ?? USUAL.act} → ${read.act}` as const
    acts.set(pair, (acts.get(pair) ?? 0) + 1)
    judge('speaker', sameSpeaker(gold, speaker), gold.speaker, speaker)
    if (gold.role) judge('role', sameName(gold.role, read.role), gold.role, read.role)
    judge('form', gold.form === read.form, gold.form, read.form)
    for (const field of USUAL_FIELDS) {
      const expected = gold[field] ?? USUAL[field]
      judge(field, expected === read[field], expected, read[field])
      usual[field] = tally(usual[field], expected === USUAL[field])
    }
    if (gold.via) judge('via', sameName(gold.via, read.via?.words), gold.via, read.via?.words)
    const [expected, found] = [gold.saidAt, read.saidAt?.value]
    if (expected || found) judge('saidAt', sameTime(expected, found), expected, found)
  }
  const silent = wanted.flatMap((s, i) => (s.silence ? [i] : []))
  return {
    fields,
    usual,
    statementAndSpeaker: { tp: fields.speaker.right, predicted: statements.length, gold: wanted.length },
    silence: {
      tp: silent.filter((g) => met.has(g) && statements[met.get(g)!]!.silence !== null).length,
      predicted: statements.filter((s) => s.silence !== null).length,
      gold: silent.length,
    },
    acts,
    wrong,
  }
}

export const sumFields = (all: readonly FieldScores[]): FieldScores =>
  all.reduce((a, b) => {
    const acts = new Map(a.acts)
    for (const [pair, n] of b.acts) acts.set(pair, (acts.get(pair) ?? 0) + n)
    return {
      fields: each(FIELDS, (f) => plusShare(a.fields[f], b.fields[f])),
      usual: each(USUAL_FIELDS, (f) => plusShare(a.usual[f], b.usual[f])),
      statementAndSpeaker: plus(a.statementAndSpeaker, b.statementAndSpeaker),
      silence: plus(a.silence, b.silence),
      acts,
    }
  }, NO_FIELDS)

/** How often each act was read and is gold, among the statements that met; acts that are neither are left out. */
export function countActs({ acts }: Pick<FieldScores, 'acts'>): ReadonlyMap<Act, Count> {
  const count = (act: Act): Count => {
    const sum = (suits: (gold: string, read: string) => boolean) =>
      [...acts].reduce((n, [pair, times]) => {
        const [gold, read] = pair.split(' → ') as [string, string]
        return suits(gold, read) ? n + times : n
      }, 0)
    return {
      tp: sum((gold, read) => gold === act && read === act),
      predicted: sum((_, read) => read === act),
      gold: sum((gold) => gold === act),
    }
  }
  return new Map(ACTS.map((act) => [act, count(act)] as const).filter(([, c]) => c.predicted + c.gold > 0))
}

/** The acts that were taken for others, most often first. */
export const confusions = ({ acts }: Pick<FieldScores, 'acts'>): string =>
  [...acts]
    .filter(([pair]) => new Set(pair.split(' → ')).size > 1)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([pair, n]) => `${pair} ${n}`)
    .join(', ')

export const scoreFieldsOf = (stories: readonly GoldStory[], readings: Readings): readonly StoryFields[] =>
  stories.map((story) => scoreFields(story, readings.get(story.name)!))

export const usualName = (field: keyof typeof USUAL): string => String(USUAL[field] || 'no')

/** `form` stands with the statements' own scores and is not repeated here. */
export function measureFields(corpus: string, all: FieldScores): readonly Score[] {
  const place = (tolerance: number) => ({ ability: '6-statements', corpus, tolerance })
  // What is rare, or asked of few statements, moves by more when a single one does.
  const tolerances: Partial<Record<Field, number>> = { role: 3, via: 8, speaker: 2, saidAt: 8 }
  return [
    fromCount(place(2), 'statement and speaker', all.statementAndSpeaker),
    fromCount(place(8), 'silence', all.silence),
    ...FIELDS.filter((f) => f !== 'form' && all.fields[f].n > 0).map((f) =>
      fromShare(place(tolerances[f] ?? 1.5), f, all.fields[f]),
    ),
    // What a share is to be compared with; it moves only with which statements are found.
    ...USUAL_FIELDS.map((f) => fromShare(place(100), `${f}, were it always ${usualName(f)}`, all.usual[f])),
  ]
}

/** For the terminal: single acts are too few for a figure that may not fall. */
export const measureActs = (corpus: string, all: FieldScores): readonly Score[] =>
  [...countActs(all)].map(([act, count]) =>
    fromCount({ ability: '6-statements, each act', corpus, tolerance: 100 }, act, count),
  )

/** Names each wrong field with the story's words: for the terminal only, and never of a story that is held. */
function list(story: GoldStory, { wrong }: StoryFields): void {
  for (const { field, n, gold, read } of wrong) {
    const { source, cue, content } = story.record.statements.find((s) => s.n === n)!
    const words = [source ?? '∅', cue ?? '∅', content.join(' … ').slice(0, 120)].join(' | ')
    console.log(`~ ${field} | ${gold} → ${read} | ${story.name} ${n} | ${words}`.replace(/\s+/g, ' '))
  }
}

await runAlone(import.meta.url, async (reader) => {
  const corpora = goldCorpora()
  if (corpora.length < 4) console.log('skipped: gold stories (no corpora at ../shared/data)')
  for (const { name, stories: all, held } of corpora) {
    const stories = all.filter((s) => hasPart(s, 'statements'))
    const readings = await readStories(reader, stories)
    const scored = scoreFieldsOf(stories, readings)
    const fields = sumFields(scored)
    printScores([
      ...measureStatements(name, scoreStories(stories, readings)),
      ...measureFields(name, fields),
      ...measureActs(name, fields),
    ])
    console.log(`  taken for another (gold → read): ${confusions(fields) || 'none'}`)
    if (process.argv.includes('-v') && !held) for (const [i, s] of scored.entries()) list(stories[i]!, s)
  }
})
