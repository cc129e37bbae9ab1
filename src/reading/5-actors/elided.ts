import { ARTICLE } from './lexicon/words.js'
import type { Tokens } from './tokens.js'

/** “is expected”, “were encouraged”, “it was said”: a passive names nobody. */
export function impersonal(all: Tokens['all'], at: number, end: number): boolean {
  let i = at
  let passive = false
  while (all[i] && all[i]!.start < end) {
    if (/^(?:is|are|was|were|be|been|being)$/.test(all[i]!.lower)) passive = true
    if (/^(?:asked|reportedly)$/i.test(all[i]!.lower) && i === at && /^[A-Z]/.test(all[i]!.text)) return true
    i++
  }
  const last = all[i - 1]
  const participle =
    passive && all.slice(at, i).some((t) => /(?:ed|en|id|ught|own|told)$/.test(t.lower) && !/^been$/.test(t.lower))
  return participle || last === undefined || (i - at === 1 && ARTICLE.has(all[at]!.lower))
}
