import type { AnswerContext } from '../../model/answer.js'

/** Words shorter than this say little without what they stand in, in characters. */
const SHORT = 60

export const isShort = (words: string): boolean => words.length < SHORT

/** Marks may close a sentence after its point. */
const END = /[.!?]["”’»)]*\s+|\n\s*\n/g

/** The sentence that words stand in, as far as the context goes: "…" where it is cut. Null where it would say no more than the words. */
export function sentenceAround(words: string, context: AnswerContext | null): string | null {
  if (context === null) return null
  const begins = [...context.before.matchAll(END)].at(-1)
  const before = begins ? context.before.slice(begins.index + begins[0].length) : cutBefore(context.before)
  const ends = [...context.after.matchAll(END)][0]
  const after = ends ? context.after.slice(0, ends.index) + ends[0].trim() : cutAfter(context.after)
  const said = (before + words + after).replace(/\s+/g, ' ').trim()
  return /\p{L}/u.test(before + after) ? said : null
}

/** Context is cut at a word after so many characters; shorter, the text begins or ends there. */
const CUT = 70
const cutBefore = (before: string) => (before.length < CUT ? before : `… ${before}`)
const cutAfter = (after: string) => (after.length < CUT || /[.!?]["”’»)]*\s*$/.test(after) ? after : `${after} …`)
