import type { WordSpan } from '../../model/candidate.js'
import { contains } from '../../model/span.js'
import { type Draft, isBody } from './draft.js'
import { isOutlet } from './lexicon/bodies.js'
import { firstToken, type Tokens } from './tokens.js'

/** “Image: X”, “Photo by X”: who made a picture is not whom the story speaks of. */
export function isCredit({ all }: Tokens, at: number): boolean {
  return (
    /^(?::|by)$/.test(all[at - 1]?.lower ?? '') &&
    /^(?:image|photo|photograph|picture|file|credit|illustration|video)$/.test(all[at - 2]?.lower ?? '')
  )
}

/** Within dateline or byline: who made the story is not whom it speaks of. */
export function isImprint({ all, text }: Tokens, at: number): boolean {
  const token = all[at]!
  const { kind } = text.paragraphs[text.sentences[token.sentence]!.paragraph]!
  if (kind === 'byline' || kind === 'dateline') return true
  return [text.byline, text.dateline?.span].some((span) => span && contains(span, token))
}

/** “told X”, “an interview with the X”, “a report in the X”: a body that words only pass through. */
export function isPasser({ all }: Tokens, [a, b]: WordSpan, actor: Draft): boolean {
  if (!isBody(actor)) return false
  let i = a - 1
  while (i > 0 && (/^(?:the|an?)$/.test(all[i]!.lower) || (all[i]!.kind === 'capital' && all[i]!.lower !== 'told'))) i--
  const before = all[i]
  if (!before || before.sentence !== all[a]!.sentence) return false
  if (/^(?:told|tell|tells|telling)$/.test(before.lower)) return true
  return (
    all[b]?.kind !== 'possessive' &&
    isOutlet(actor.words) &&
    /^(?:with|to|by|in|on|for|from|via|through|quoting|citing)$/.test(before.lower)
  )
}

/** “No one”, “nobody from the firm”, “not a single expert”, “hardly anyone”: a subject that says that there is none. */
export function isNobody({ all }: Tokens, start: number): boolean {
  const at = firstToken(all, start)
  const [first, next] = [all[at]?.lower ?? '', all[at + 1]]
  if (/^(?:nobody|noone|none)$/.test(first)) return true
  if (first === 'no') return next?.kind === 'word'
  if (first === 'not') return /^(?:a|one|any|all|every|everyone|everybody|anyone|anybody|many)$/.test(next?.lower ?? '')
  return (
    /^(?:hardly|scarcely|barely|almost)$/.test(first) &&
    /^(?:any|anyone|anybody|no|nobody|none)$/.test(next?.lower ?? '')
  )
}
