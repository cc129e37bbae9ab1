import { firstIndex, sentenceAt } from '../../model/search.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Quotation, SegmentedText } from '../../model/text.js'
import { CLAUSE_VERB, DANGLING, DETERMINER, FINITE, LINK, PARTICIPLE } from './clause-words.js'
import { LETTER, overlapping, spanOf } from './spans.js'

/** What is looked at of an attribution that stands in nobody's words. */
export type Outer = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  content: readonly Span[]
  /** Whether it tells that nothing was said. */
  readonly silent: boolean
  /** Set where a mended content comes to hold this one. */
  within: Outer | null
}

/**
 * Mends contents where the sentence round them shows that the network broke off, or went too far. In this order: pieces from other
 * paragraphs, parts of quotations, clauses that break off, the other side of a cue between commas, glosses at the end, quotations
 * that nobody is said to have said.
 */
export function completeContents(text: SegmentedText, outer: readonly Outer[]): void {
  const story = new Told(text, outer)
  for (const a of outer) keepParagraph(story, a)
  for (const a of outer) wholeQuotations(story, a)
  for (const a of outer) finishClause(story, a)
  for (const a of outer) roundTheCue(story, a)
  for (const a of outer) endBeforeGloss(story, a)
  carryOn(story)
}

/** A span of an attribution. */
type Mark = Span & { readonly of: Outer; readonly isContent: boolean }

/** Sentences, and what is told in each. */
class Told {
  readonly #at = new Map<number, Outer[]>()
  readonly #marks = new Map<number, readonly Mark[]>()

  constructor(
    readonly text: SegmentedText,
    outer: readonly Outer[],
  ) {
    for (const a of outer)
      for (const span of spansOf(a))
        for (
          let i = this.sentenceAt(span.start);
          i < text.sentences.length && text.sentences[i]!.start < span.end;
          i++
        ) {
          const here = this.#at.get(i)
          if (!here) this.#at.set(i, [a])
          else if (here.at(-1) !== a) here.push(a)
        }
  }

  sentenceAt = (at: number): number => sentenceAt(this.text, at)

  /** Attributions with a span in the sentence. */
  told = (sentence: number): readonly Outer[] => this.#at.get(sentence) ?? []

  /** Their spans by their start, as they were when first asked for: one long sentence may have thousands. */
  marks(sentence: number): readonly Mark[] {
    const known = this.#marks.get(sentence)
    if (known) return known
    const fresh = this.told(sentence)
      .flatMap((of): readonly Mark[] => [
        ...[...of.source, ...of.cue].map((span) => ({ ...span, of, isContent: false })),
        ...of.content.map((span) => ({ ...span, of, isContent: true })),
      ])
      .sort((a, b) => a.start - b.start)
    this.#marks.set(sentence, fresh)
    return fresh
  }

  quotations = (span: Span) => overlapping(this.text.quotations, span)

  word(i: number): string {
    const w = this.text.words[i]
    return w ? this.text.text.slice(w.start, w.end).toLowerCase() : ''
  }

  words = ({ start, end }: Span) => this.text.text.slice(start, end)
}

const spansOf = (a: Outer): readonly Span[] => [...a.source, ...a.cue, ...a.content]

/** Indirect speech does not reach over paragraphs: an unquoted piece in another one than the cue goes where there is a nearer one. */
function keepParagraph(story: Told, a: Outer): void {
  const cue = spanOf(a.cue)
  const near = (c: Span) =>
    !story.words({ start: Math.min(c.end, cue.start), end: Math.max(c.start, cue.end) }).includes('\n')
  if (a.content.length < 2 || !a.content.some(near)) return
  a.content = a.content.filter((c) => near(c) || story.quotations(c).some((q) => c.start <= q.inner.start))
}

/** What opens or closes a quotation is all of it: “It rained. | We left,” she said. Nobody else may be heard in the rest. */
function wholeQuotations(story: Told, a: Outer): void {
  const speaks = [...a.source, ...a.cue]
  a.content = a.content.map((piece) => {
    const quotation = story.quotations(piece).find((q) => q.depth === 0 && q.closed && partOf(piece, q))
    if (!quotation || speaks.some((s) => overlaps(s, quotation))) return piece
    const rest =
      piece.start > quotation.start
        ? { start: quotation.start, end: piece.start }
        : { start: piece.end, end: quotation.end }
    for (
      let i = story.sentenceAt(rest.start);
      i < story.text.sentences.length && story.text.sentences[i]!.start < rest.end;
      i++
    )
      if (story.told(i).some((b) => b !== a && spansOf(b).some((s) => overlaps(s, rest)))) return piece
    return { start: Math.min(piece.start, quotation.start), end: Math.max(piece.end, quotation.end) }
  })
}

/** Whether the piece has one end of the quotation, and not the other. */
function partOf(piece: Span, { inner }: Quotation): boolean {
  const opens = piece.start <= inner.start
  const closes = piece.end >= inner.end
  return opens !== closes && piece.start < inner.end && piece.end > inner.start
}

/** “Venn said she | reached the dam” goes on to the next mark, or to where another's words begin. */
function finishClause(story: Told, a: Outer): void {
  const last = a.content.at(-1)
  if (!last || a.cue.length === 0 || a.cue[0]!.start > last.start) return
  if (
    !story
      .words(spanOf(a.cue))
      .split(/\s+/)
      .some((c) => CLAUSE_VERB.test(c))
  )
    return
  const s = story.sentenceAt(last.end - 1)
  const sentence = story.text.sentences[s]
  if (!sentence || last.end >= sentence.end) return
  const [first, until] = sentence.words
  let i = first + firstIndex(until - first, (k) => story.text.words[first + k]!.start >= last.end)
  const [ending, next] = [story.word(i - 1), story.word(i)]
  if (i >= until || !LETTER.test(ending) || !LETTER.test(next)) return
  if (LINK.has(next) && !DANGLING.has(ending)) return
  const marks = story.marks(s)
  const namings: Outer[] = []
  let { end } = last
  for (; i < until && !endsClause(story, i); i++) {
    const word = story.text.words[i]!
    const here = overlapping(marks, word)
    const naming = story.word(i - 1) === 'what' ? here.find((m) => m.of !== a && namesAt(m.of, word))?.of : undefined
    if (naming) namings.push(naming)
    if (here.some((m) => (m.of === a ? !m.isContent : !namings.includes(m.of)))) break
    end = word.end
  }
  if (end > last.end) a.content = [...a.content.slice(0, -1), { start: last.start, end }]
  for (const b of namings) if (b.content.every((c) => c.end <= end)) b.within = a
}

/** “reached what | he called a truce”: the naming that begins at a word stands inside what it breaks off. */
const namesAt = (b: Outer, word: Span): boolean => spanOf(b.source, b.cue).start === word.start && b.content.length > 0

/** A relative clause at the end of indirect speech, after a comma, is the story's own gloss: `the deal, which expires in May`. */
function endBeforeGloss(story: Told, a: Outer): void {
  const last = a.content.at(-1)
  const sentence = last && story.text.sentences[story.sentenceAt(last.end - 1)]
  if (!last || !sentence || /\p{L}/u.test(story.words({ start: last.end, end: sentence.end }))) return
  if (story.quotations(last).length > 0) return
  const gloss = /,\s+(?:which|where|who|whose|when)\s[^,;]*$/iu.exec(story.words(last))
  if (gloss && gloss.index > 0)
    a.content = [...a.content.slice(0, -1), { start: last.start, end: last.start + gloss.index }]
}

/** A mark with no letter right after it, so that `3.5` and `U.S` go on. */
function endsClause({ text }: Told, i: number): boolean {
  const { start, end } = text.words[i]!
  return /[,;:—–.!?)]/.test(text.text.slice(start, end)) && !LETTER.test(text.text[end] ?? '')
}

/**
 * “The dam, Venn said, would hold”: what stands after a cue between commas is content too where one side needs the other.
 */
function roundTheCue(story: Told, a: Outer): void {
  const middle = spanOf(a.source, a.cue)
  const s = story.sentenceAt(middle.start)
  const sentence = story.text.sentences[s]
  const front = a.content[0]
  if (!sentence || !front || a.content.length > 1 || front.start < sentence.start || front.end > middle.start) return
  if (!/,\s*$/.test(story.words({ start: front.start, end: middle.start })) || story.text.text[middle.end] !== ',')
    return
  const rest = trim(story.text.text, { start: middle.end + 1, end: sentence.end })
  const first = firstWord(story.words(rest))
  if (!goesOn(story.words(front), first)) return
  if (story.told(s).some((b) => b !== a && spansOf(b).some((t) => overlaps(t, rest)))) return
  a.content = [front, rest]
}

const SHORT = 8

/** What follows lacks a subject; or what stands before only leads up to it, or is a subject without a verb. */
function goesOn(front: string, first: string): boolean {
  if (FINITE.has(first)) return true
  if (LINK.has(first) || PARTICIPLE.test(first)) return false
  if (LINK.has(firstWord(front))) return true
  const words = front.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  return words.length <= SHORT && !words.some((w) => FINITE.has(w)) && !DETERMINER.has(first)
}

const firstWord = (words: string) => /\p{L}+/u.exec(words)?.[0].toLowerCase() ?? ''

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /[\s.,]/.test(text[end - 1]!)) end--
  return { start, end }
}

/**
 * A quotation of whole sentences that nobody is said to have said, right after a sentence whose statement quotes, goes on with it:
 * “We waited,” she said. “Then we left.” It is one more piece of that statement's content.
 */
function carryOn(story: Told): void {
  const { sentences, quotations } = story.text
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    const s = story.sentenceAt(quotation.start)
    const before = sentences[s - 1]
    if (sentences[s]?.start !== quotation.start || before?.paragraph !== sentences[s].paragraph) continue
    const last = story.sentenceAt(quotation.end - 1)
    if (sentences[last]?.end !== quotation.end) continue
    if (story.told(s).some((a) => spansOf(a).some((t) => overlaps(t, quotation)))) continue
    const quoting = (a: Outer) =>
      !a.silent && a.content.some((c) => story.quotations(c).some((q) => q.end > before.start))
    const speaking = story
      .told(s - 1)
      .filter(quoting)
      .at(-1)
    if (speaking) speaking.content = [...speaking.content, { start: quotation.start, end: quotation.end }]
  }
}
