import type { Attribution } from '../../model/attribution.js'
import { matchesOf } from '../../model/matches.js'
import { firstIndex, sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime, FoundWhen } from '../../model/time.js'
import { asWhen } from '../../model/when.js'
import { VENUES } from './lexicon/venues.js'
import { anyOf } from './outlet.js'
import { isDated } from './said-at.js'
import { aroundCue } from './surroundings.js'

const NOUN = `(?:${anyOf(VENUES.filter(({ note }) => note !== 'medium'))})`
/** Every venue, by its last word. */
const NAMED = new RegExp(`(?<![\\p{L}-])(?<noun>${NOUN})(?![\\p{L}-])`, 'giu')
/** A venue that is spoken of as known: "at the forum", "in that interview", "in his speech". */
const KNOWN = new RegExp(
  `(?<![\\p{L}])(?:the|this|that|his|her|their|its|same)\\s(?:[\\p{L}\\p{N}.'’-]+\\s){0,2}?(?<noun>${NOUN})(?![\\p{L}-])`,
  'iu',
)
/** A later mention of an occasion stands within this many sentences. */
const REACH = 25
/** Units of a sentence between a venue and the time that it took place. */
const NEAR = 90

type Occasion = { readonly sentence: number; readonly when: FoundWhen }

/** Occasions and documents of a story that it names with their time: "a debate on Monday", "the statement issued Tuesday". */
export class Occasions {
  readonly #byNoun = new Map<string, Occasion[]>()

  constructor(text: SegmentedText, times: readonly FoundTime[]) {
    for (const [i, sentence] of text.sentences.entries()) {
      const first = firstIndex(times.length, (k) => times[k]!.span.end > sentence.start)
      const inside: FoundTime[] = []
      for (let k = first; k < times.length && times[k]!.span.end <= sentence.end; k++)
        if (isDated(times[k]!) && times[k]!.grain !== 'year') inside.push(times[k]!)
      if (inside.length === 0 || sentence.end - sentence.start > 2000) continue
      for (const match of matchesOf(NAMED, text.text.slice(sentence.start, sentence.end))) {
        const at = sentence.start + match.index
        const when = nearest(inside, { start: at, end: at + match[0].length })
        if (when !== null) this.#add(match.groups!.noun!, { sentence: i, when: asWhen(when) })
      }
    }
  }

  #add(noun: string, occasion: Occasion): void {
    const known = this.#byNoun.get(noun.toLowerCase())
    if (known) known.push(occasion)
    else this.#byNoun.set(noun.toLowerCase(), [occasion])
  }

  /** When the occasion was that these words, of a sentence at `at`, speak of as known; the last one told before, else the next. */
  of(text: SegmentedText, words: string, at: number): FoundWhen | null {
    const noun = KNOWN.exec(words)?.groups?.noun?.toLowerCase()
    const all = noun === undefined ? undefined : this.#byNoun.get(noun)
    if (all === undefined) return null
    const sentence = sentenceAt(text, at)
    const next = firstIndex(all.length, (i) => all[i]!.sentence > sentence)
    const found = all[next - 1] ?? all[next]!
    return Math.abs(found.sentence - sentence) <= REACH ? found.when : null
  }
}

/** When it was said, by the occasion that the cue's sentence speaks of as known; nested words have an occasion of their own. */
export function occasionTold(text: SegmentedText, attribution: Attribution, occasions: Occasions): FoundWhen | null {
  if (attribution.within !== null) return null
  const around = aroundCue(text, attribution)
  return around === undefined ? null : occasions.of(text, around.words, around.start)
}

function nearest(times: readonly FoundTime[], venue: Span): FoundTime | null {
  let best: FoundTime | null = null
  let away = NEAR
  for (const time of times) {
    const distance = Math.max(venue.start - time.span.end, time.span.start - venue.end)
    if (distance < away) {
      best = time
      away = distance
    }
  }
  return best
}
