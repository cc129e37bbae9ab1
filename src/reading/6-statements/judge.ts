import type { Act, Certainty, Distance, Silence } from '../../model/act.js'
import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { decideAct } from './acts/decide.js'
import { findAddressee } from './addressee.js'
import { CERTAINTIES } from './certainty.js'
import { DISTANCES } from './distance.js'
import { NEGATIONS } from './negation.js'
import { REPEATED } from './repeated.js'
import { reports } from './reporting.js'
import { decide } from './rule.js'
import { SILENCES } from './silence.js'
import { leadOf } from './surroundings.js'
import { makeTold, plain } from './told.js'
import { findVia, outletBetween } from './via.js'

/** What is done by saying it, and how sure. */
export type Judgement = {
  readonly act: Act
  readonly silence: Silence | null
  readonly negated: boolean
  readonly certainty: Certainty
  readonly distance: Distance
  readonly repeated: boolean
  readonly to: Span | null
  readonly via: Span | null
}

/** A judgement for each attribution, in the same order: from its words and its sentence alone. */
export function judge(text: SegmentedText, attributions: readonly Attribution[]): readonly Judgement[] {
  const inner = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.within === null) continue
    const others = inner.get(attribution.within)
    if (others) others.push(attribution)
    else inner.set(attribution.within, [attribution])
  }
  return attributions.map((attribution, i) => {
    const outer = attribution.within === null ? undefined : attributions[attribution.within]
    return judgeOne(text, attribution, inner.get(i) ?? [], outer)
  })
}

function judgeOne(
  text: SegmentedText,
  attribution: Attribution,
  inner: readonly Attribution[],
  outer: Attribution | undefined,
): Judgement {
  const wordsOf = (spans: readonly Span[]) => spans.map((s) => text.text.slice(s.start, s.end))
  const told = makeTold(
    wordsOf(attribution.source).join(' '),
    leadOf(text, attribution.cue) + wordsOf(attribution.cue).join(' '),
    wordsOf(attribution.content),
    inner.filter((a) => reports(plain(wordsOf(a.cue).join(' ')))).flatMap((a) => wordsOf(a.content)),
  )
  const silence = decide(SILENCES, told)?.value ?? null
  const silent = silence !== null
  const act = decideAct(told, silent)
  const weighed = { ...told, act, silent }
  return {
    act,
    silence,
    negated: decide(NEGATIONS, weighed)?.value ?? false,
    certainty: decide(CERTAINTIES, weighed)?.value ?? 'certain',
    distance: decide(DISTANCES, weighed)?.value ?? 'plain',
    repeated: REPEATED.applies(told.cue),
    to: findAddressee(text, attribution),
    via: findVia(text, attribution) ?? outletBetween(text, outer),
  }
}
