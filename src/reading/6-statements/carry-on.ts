import type { Attribution } from '../../model/attribution.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundWhen } from '../../model/time.js'
import type { Judgement } from './judge.js'

/** Units between two statements of which the later still belongs to the occasion of the earlier. */
const NEAR = 120
const GOES_ON = /(?<!\p{L})(?:add(?:s|ed|ing)|continu(?:es|ed|ing)|went on|goes on)(?!\p{L})/iu
/** "saying", "while making it clear": a deed of the same occasion as the verb it hangs on. */
const PARTICIPLE = /^(?:\p{L}+ly )?\p{L}{2,}ing(?!\p{L})/iu

/**
 * What is told of an occasion once (gold decision 32): a quotation that directly follows, what is added, and a participle on the same
 * verb are said where and when the same speaker's words before them were; so is what the same speaker says at an occasion named again.
 */
export function carryOn(
  text: SegmentedText,
  attributions: readonly Attribution[],
  speakers: readonly (number | null)[],
  judged: readonly Judgement[],
): readonly Judgement[] {
  const out = [...judged]
  const occasions = new Map<string, FoundWhen>()
  let before: number | undefined
  for (const [i, attribution] of attributions.entries()) {
    if (attribution.within !== null) continue
    const last = before !== undefined && speakers[i] !== null && speakers[i] === speakers[before] ? before : undefined
    if (last !== undefined && sameOccasion(text, attributions[last]!, attribution)) {
      const { via, saidAt } = out[last]!
      const own = out[i]!
      // A place of its own is another occasion.
      if (own.via === null) out[i] = { ...own, via, saidAt: own.saidAt ?? saidAt }
    }
    const { via, saidAt } = out[i]!
    const key = occasionOf(text, speakers[i]!, via)
    if (key !== null && saidAt !== null) occasions.set(key, saidAt)
    before = i
  }
  return out.map((judgement, i) => {
    const key = judgement.saidAt === null ? occasionOf(text, speakers[i]!, judgement.via) : null
    return key === null ? judgement : { ...judgement, saidAt: occasions.get(key) ?? null }
  })
}

function sameOccasion(text: SegmentedText, last: Attribution, attribution: Attribution): boolean {
  const cue = wordsOf(text, attribution.cue)
  if (startOf(attribution) - endOf(last) > NEAR) return false
  if (attribution.form === 'direct' || GOES_ON.test(cue)) return true
  if (isElided(last, attribution)) return true
  return PARTICIPLE.test(cue) && sentenceAt(text, startOf(attribution)) === sentenceAt(text, startOf(last))
}

/** "… and promised to pay": the source is the one before the other verb too. */
function isElided(last: Attribution, { source, cue }: Attribution): boolean {
  const [before, own, verb] = [last.cue[0], source[0], cue[0]]
  return (
    before !== undefined &&
    own !== undefined &&
    verb !== undefined &&
    own.start < before.start &&
    before.start < verb.start
  )
}

/** A speaker and the last word of where he spoke: "televised interview" and "the interview" are one. */
function occasionOf(text: SegmentedText, speaker: number | null, via: Span | null): string | null {
  if (speaker === null || via === null) return null
  const words = text.text.slice(via.start, via.end).toLowerCase()
  const head = /^(.*?)(?: (?:with|to|on|at|in|from|of|for|before|by) |$)/s.exec(words)![1]!
  return `${speaker} ${head.split(/\s+/).at(-1)}`
}

const wordsOf = (text: SegmentedText, spans: readonly Span[]) =>
  spans.map((s) => text.text.slice(s.start, s.end)).join(' ')
const everything = ({ source, cue, content }: Attribution) => [...source, ...cue, ...content]
const startOf = (attribution: Attribution) => Math.min(...everything(attribution).map((s) => s.start))
const endOf = (attribution: Attribution) => Math.max(...everything(attribution).map((s) => s.end))
