import { z } from 'zod'
import { OperatingError } from '../../errors.js'
import type { MatchAnswer } from '../../model/answer.js'
import { closest, indexOfTokens, type QuoteToken, quoteTokens } from '../../model/quote-match.js'
import type { Citation, Span } from '../../model/span.js'
import type { StatementFilter, StatementRow, Store } from '../../store/store.js'
import { given, limit, name, words } from '../fields.js'
import { operation } from '../operation.js'
import { statementAnswer, storyOf } from '../rows.js'
import { wordsIn } from '../text.js'
import { whoIf } from '../who.js'

/** Statements whose words are compared, at most. */
const CANDIDATES = 60
/** Rarest words of a quotation by which candidates are found, and how many it must have to be found by these alone. */
const [RAREST, LEAST_RARE] = [6, 2]
/** A word that so many statements have tells little, and the store counts no further. */
const COMMON = 3000
/** Words of a quotation that are looked up. */
const MOST_WORDS = 40
/** Less alike is another sentence. */
const CLOSE = 0.6
/** Two words of four are in half of all sentences. */
const LEAST_SHARED = 3
/** As alike as this, beside words that are exact, it is the same sentence told otherwise, whoever is said to have said it. */
const NEARLY = 0.75

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

export const verifyQuote = operation({
  name: 'verify-quote',
  summary: 'whether somebody said these words: exact, close with every difference, or none',
  kind: 'question',
  positional: ['quote'],
  input: z.object({
    quote: words('the words').refine((value) => wordsIn(value).length > 0, { error: 'holds no words' }),
    by: name('by whom they are said to be').optional(),
    limit: limit(10),
  }),
  rows: ['match'],
  whole: z.strictObject({
    match: z
      .enum(['exact', 'close', 'elsewhere', 'none'])
      .describe('the best of the rows; `elsewhere`: in a story, said by nobody'),
  }),
  example: { quote: 'Kestria will never allow foreign inspectors', by: 'Velk', limit: 2 },
  async run({ store, now: clock }, { quote, by, limit }) {
    const now = clock()
    const who = by === undefined ? undefined : await known(store, by)
    const speakers = who?.rows
    const asked: Asked = { store, quote, tokens: quoteTokens(quote), limit, by: given({ speakers }) }
    const exact = await exactMatches(asked)
    const close = await closeMatches(asked)
    // Where the very words are there, only nearly the same words say something: that other stories have them otherwise.
    const own = new Set(exact.map(({ row }) => row.speaker))
    const otherwise =
      exact.length === 0 ? close : close.filter(({ likeness, row }) => likeness >= NEARLY || own.has(row.speaker))
    const rows = [...exact, ...otherwise].map((found) => matchAnswer(found, now))
    const notes = [...(who?.notes ?? [])]
    const said = rows[0]?.match ?? 'none'
    let byOthers = false
    if (exact.length > 0 && otherwise.length > 0)
      notes.push(`The words are in the record as asked, and otherwise in ${counted(otherwise.length, 'statement')}.`)
    if (said !== 'exact' && speakers) {
      const others = await exactMatches({ ...asked, by: {} })
      byOthers = others.length > 0
      if (byOthers) notes.push(`The words are in the record, but not by ${by}: by ${speakersOf(others)}.`)
    }
    if (said !== 'exact') {
      const elsewhere = await elsewhereIn(asked, now)
      if (elsewhere.length > 0)
        notes.push('The words stand in a story, but not as a statement that the record has of anybody.')
      rows.push(...elsewhere)
    }
    if (rows.length === 0 && !byOthers)
      notes.push('Nobody in the record is quoted with these words, or with words like them.')
    return { rows: rows.slice(0, limit), total: rows.length, notes, whole: { match: rows[0]?.match ?? 'none' } }
  },
})

/** A name that the record does not have has said nothing: that is an answer, not an error. */
async function known(store: Store, by: string) {
  try {
    return await whoIf(store, by)
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown
    return { rows: [], names: [], notes: [`The record has no actor '${by}'.`] }
  }
}

type Asked = {
  readonly store: Store
  readonly quote: string
  /** The quotation's words. */
  readonly tokens: readonly QuoteToken[]
  readonly limit: number
  /** Whose statements are looked at. */
  readonly by: Pick<StatementFilter, 'speakers'>
}

/** Statements and stories in which all the words stand next to each other, but for their forms. */
const phraseOf = (quote: string) => ({ phrases: [wordsIn(quote).join(' ')], words: [], without: [] })

const sameDiff = (tokens: readonly QuoteToken[]): MatchAnswer['diff'] => [
  { op: 'same', words: tokens.map(({ key }) => key).join(' ') },
]

const speakersOf = (found: readonly Matched[]) =>
  [...new Set(found.map(({ row }) => row.speaker ?? 'a source that is not resolved'))].join(', ')

type Matched = {
  readonly row: StatementRow
  readonly match: 'exact' | 'close'
  readonly likeness: number
  readonly diff: MatchAnswer['diff']
  /** Places of the words in the story. */
  readonly spans: readonly Span[]
}

/** Words of a content, its pieces one after another: who interrupts a quotation does not change it. */
const tokensOf = (content: readonly Citation[]) => content.flatMap(({ start, words }) => quoteTokens(words, start))

async function exactMatches({ store, quote, tokens: asked, limit, by }: Asked): Promise<readonly Matched[]> {
  const most = Math.max(limit, CANDIDATES)
  const rows = await store.statements({ ...by, text: phraseOf(quote), order: 'oldest', limit: most })
  return rows.flatMap((row): readonly Matched[] => {
    const tokens = tokensOf(row.statement.content)
    const at = indexOfTokens(asked, tokens)
    if (at < 0) return []
    const spans = spansOf(row.statement.content, tokens.slice(at, at + asked.length))
    return [{ row, match: 'exact', likeness: 1, diff: sameDiff(asked), spans }]
  })
}

/** First to last word in each piece of the content. */
function spansOf(content: readonly Citation[], tokens: readonly QuoteToken[]): readonly Span[] {
  return content.flatMap((piece) => {
    const inside = tokens.filter(({ start, end }) => piece.start <= start && end <= piece.end)
    return inside.length === 0 ? [] : [{ start: inside[0]!.start, end: inside.at(-1)!.end }]
  })
}

const shared = (diff: MatchAnswer['diff']): number =>
  diff.reduce((sum, { op, words }) => sum + (op === 'same' ? words.split(' ').length : 0), 0)

async function closeMatches(question: Asked): Promise<readonly Matched[]> {
  const { store, tokens: asked, limit } = question
  const found = (await candidates(question)).flatMap(({ row, day, content }) => {
    const tokens = tokensOf(content)
    const near = closest(asked, tokens)
    if (!near || near.likeness < CLOSE || shared(near.diff) < Math.max(2, Math.min(LEAST_SHARED, asked.length - 1)))
      return []
    if (indexOfTokens(asked, tokens) >= 0) return []
    return [{ row, day, near, spans: spansOf(content, tokens.slice(near.from, near.to)) }]
  })
  const best = found
    .sort((a, b) => b.near.likeness - a.near.likeness || (a.day ?? '').localeCompare(b.day ?? ''))
    .slice(0, limit)
  const numbers = best.map(({ row }) => row)
  const rows = await store.statements({ rows: numbers, order: 'story', limit: numbers.length, all: true })
  const whole = new Map(rows.map((row) => [row.row, row]))
  return best.flatMap(({ row, near: { likeness, diff }, spans }) => {
    const known = whole.get(row)
    return known ? [{ row: known, match: 'close' as const, likeness, diff, spans }] : []
  })
}

/**
 * Statements that may hold words like these: with any of the words that few have; where the quotation has few such words, those with all
 * of every second of its words, of which a single change leaves half whole.
 */
async function candidates({ store, quote, by }: Asked): ReturnType<Store['contents']> {
  const all = [...new Set(wordsIn(quote.toLowerCase()))].slice(0, MOST_WORDS)
  const counts = await store.frequencies(all)
  const count = (word: string) => counts.get(word) ?? 0
  const met = all.filter((word) => count(word) > 0)
  const rare = rarest(
    met.filter((word) => count(word) < COMMON),
    count,
  )
  const filter = { ...by, order: 'rank' as const, limit: CANDIDATES }
  const texts = rare.length === 0 ? [] : [{ phrases: [], words: rare, without: [], any: true }]
  if (rare.length < LEAST_RARE)
    texts.push(...thinned(met).map((words) => ({ phrases: [], words, without: [], any: false })))
  const rows: number[] = []
  for (const text of texts) rows.push(...(await store.rows({ ...filter, text })))
  return store.contents([...new Set(rows)])
}

/** The words that fewest statements have, as long as it stays quick to look at them all. */
function rarest(words: readonly string[], count: (word: string) => number): readonly string[] {
  const sorted = [...words].sort((a, b) => count(a) - count(b)).slice(0, RAREST)
  let sum = 0
  return sorted.filter((word, i) => {
    sum += count(word)
    return i < LEAST_RARE || sum <= COMMON
  })
}

/** Words of grammar: nearly every statement has some, and to count through them takes longer than all others. */
const GRAMMAR = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her his i if in is it its may must my no not of on
   or our she should so than that the their them there they this to was we were what when which who will with would you`.split(
    /\s+/,
  ),
)

/** Every second of the words that say something, and the others; all of them where they are few. */
function thinned(words: readonly string[]): readonly (readonly string[])[] {
  const telling = words.filter((word) => !GRAMMAR.has(word))
  if (telling.length < 2) return words.length === 0 ? [] : [words]
  if (telling.length < 2 * LEAST_RARE) return [telling]
  return [0, 1].map((odd) => telling.filter((_, at) => at % 2 === odd))
}

function matchAnswer({ row, match, likeness, diff, spans }: Matched, now: string): MatchAnswer {
  const statement = statementAnswer(row, now)
  const { story } = row
  return {
    type: 'match',
    match,
    quoted: spans.every((span) => isQuoted(row, span)),
    likeness: Math.round(likeness * 1000) / 1000,
    diff,
    statement,
    citations: spans.map((span) => ({
      story: story.id,
      revision: story.revision,
      span,
      words: wordsAt(row.statement.content, span),
    })),
    story: statement.story,
  }
}

function wordsAt(content: readonly Citation[], { start, end }: Span): string {
  const piece = content.find((p) => p.start <= start && end <= p.end)!
  return piece.words.slice(start - piece.start, end - piece.start)
}

/** Whether a place of the content stands between marks, by the marks in its piece. */
function isQuoted({ statement }: StatementRow, { start, end }: Span): boolean {
  if (statement.form === 'direct') return true
  if (statement.form === 'indirect') return false
  const piece = statement.content.find((p) => p.start <= start && end <= p.end)!
  const marks = [...piece.words.matchAll(/[“"«„]([^“”"«»„]*)[”"»]?/gu)]
  return marks.some((m) => piece.start + m.index <= start && end <= piece.start + m.index + m[0].length)
}

/** Stories that have the words outside of every statement. */
async function elsewhereIn(question: Asked, now: string): Promise<readonly MatchAnswer[]> {
  const { store, quote, tokens: asked, limit } = question
  const stories = await store.stories({ text: phraseOf(quote), limit: Math.min(limit, 5) })
  const found: MatchAnswer[] = []
  for (const ref of stories) {
    const detail = await store.story(ref.id, ref.revision)
    if (!detail?.text) continue
    const tokens = quoteTokens(detail.text)
    const at = indexOfTokens(asked, tokens)
    if (at < 0) continue
    const span = { start: tokens[at]!.start, end: tokens[at + asked.length - 1]!.end }
    found.push({
      type: 'match',
      match: 'elsewhere',
      quoted: false,
      likeness: 1,
      diff: sameDiff(asked),
      statement: null,
      citations: [{ story: ref.id, revision: ref.revision, span, words: detail.text.slice(span.start, span.end) }],
      story: storyOf(ref, now),
    })
  }
  return found
}
