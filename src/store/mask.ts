import { isCitation, type Span } from '../model/span.js'

/** Stands for each UTF-16 unit of what was redacted, so that every other span keeps its place. */
export const BLOCK = '\u2588'

/** The text with these spans covered; white space stays. */
export function maskText(text: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const at = Math.max(from, start)
    if (end <= at) continue
    out += text.slice(from, at) + covered(text.slice(at, end))
    from = end
  }
  return out + text.slice(from)
}

const covered = (words: string) => words.replace(/[^\s]/g, BLOCK)

export type Mask = {
  /** Places in the story's text. */
  readonly spans: readonly Span[]
  /** Words that are covered wherever a value of the record repeats them without a place. */
  readonly words: readonly string[]
  /** Covers the words inside of what has a place, too: where no text is kept that would say which places are meant. */
  readonly everywhere?: boolean
}

/**
 * A value of the record with the same words covered: what has a place by its place, other text by its words. Ids, kinds and times are
 * left: they say nothing.
 */
export function maskValue<T>(value: T, mask: Mask): T {
  return masked(value, mask, '') as T
}

const KEPT: ReadonlySet<string> = new Set([
  'id',
  'story',
  'speaker',
  'statement',
  'counter',
  'sha256',
  'kind',
  'state',
  'act',
  'by',
  'maker',
  'form',
])

function masked(value: unknown, mask: Mask, key: string): unknown {
  if (typeof value === 'string') return KEPT.has(key) ? value : maskWords(value, mask.words)
  if (Array.isArray(value)) return value.map((item) => masked(item, mask, key))
  if (typeof value !== 'object' || value === null) return value
  if (isCitation(value) && value.words.length === value.end - value.start) {
    const { start, words } = value
    const spans = mask.spans.map((s) => ({
      start: Math.max(0, s.start - start),
      end: Math.min(words.length, s.end - start),
    }))
    const here = spans.filter((s) => s.start < s.end)
    return { ...value, words: maskText(words, mask.everywhere ? [...here, ...occurrences(words, mask.words)] : here) }
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item, mask, name)]))
}

/** Every place where one of the words stands whole. */
export function occurrences(text: string, words: readonly string[]): readonly Span[] {
  return words
    .filter((w) => w.trim() !== '')
    .flatMap((word) => {
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'gu',
      )
      return [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + word.length }))
    })
}

export const maskWords = (text: string, words: readonly string[]): string => maskText(text, occurrences(text, words))
