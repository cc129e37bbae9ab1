import type { FoundActors } from '../../model/actor.js'
import type { Attribution } from '../../model/attribution.js'
import type { ActScores } from '../../model/candidate.js'
import { CUE_RULES } from '../../model/cue-rules.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'
import { Mentions } from './about.js'
import { findAddressee } from './addressee.js'
import { carryOn } from './carry-on.js'
import { CERTAINTIES } from './certainty.js'
import { DISTANCES } from './distance.js'
import { NEGATIONS } from './negation.js'
import { Occasions, occasionTold } from './occasions.js'
import { REPEATED } from './repeated.js'
import { reports } from './reporting.js'
import { decide } from './rule.js'
import { findSaidAt, neighboursOf } from './said-at.js'
import { SILENCES } from './silence.js'
import { leadOf } from './surroundings.js'
import { makeTold, plain } from './told.js'
import { findVia, outletBetween } from './via.js'
import { weighAct } from './weigh-act.js'

/** What is done by saying it, and how sure. */
export type Judgement = Omit<FoundStatement, keyof Attribution | 'speaker'>

/** A judgement for each attribution, in the same order: from its words, its sentence and the actors in them. */
export function judge(
  text: SegmentedText,
  attributions: readonly Attribution[],
  actors: FoundActors,
  times: readonly FoundTime[],
  weighing: ActScores | null = null,
): readonly Judgement[] {
  const mentions = new Mentions(actors)
  const inner = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.within === null) continue
    const others = inner.get(attribution.within)
    if (others) others.push(attribution)
    else inner.set(attribution.within, [attribution])
  }
  const occasions = new Occasions(text, times)
  const judged = attributions.map((attribution, i): Judgement => {
    const outer = attribution.within === null ? undefined : attributions[attribution.within]
    const to = findAddressee(text, attribution)
    return {
      ...judgeWords(text, attribution, inner.get(i) ?? [], weighing),
      saidAt:
        findSaidAt(text, attribution, neighboursOf(attributions, i), times) ??
        occasionTold(text, attribution, occasions),
      to: to === null ? null : { ...to, actor: mentions.of(to) },
      via: findVia(text, attribution) ?? outletBetween(text, outer),
      about: mentions.in(attribution.content).filter((actor) => actor !== actors.speakers[i]),
    }
  })
  return carryOn(text, attributions, actors.speakers, judged)
}

/** A cue that a rule of silences found is one, however it reads. */
const SILENT = new Set<string>(CUE_RULES.filter((rule) => rule.kind === 'silence').map((rule) => rule.id))
const isSilent = ({ by }: Attribution): boolean => SILENT.has(by)

type Judged = Omit<Judgement, 'to' | 'via' | 'about' | 'saidAt'>

/** @param inner the attributions that stand within this one */
function judgeWords(
  text: SegmentedText,
  attribution: Attribution,
  inner: readonly Attribution[],
  weighing: ActScores | null,
): Judged {
  const wordsOf = (spans: readonly Span[]) => spans.map((s) => text.text.slice(s.start, s.end))
  const told = makeTold(
    wordsOf(attribution.source).join(' '),
    leadOf(text, attribution.cue) + wordsOf(attribution.cue).join(' '),
    wordsOf(attribution.content),
    inner.filter((a) => reports(plain(wordsOf(a.cue).join(' ')))).flatMap((a) => wordsOf(a.content)),
  )
  const silence = decide(SILENCES, told)?.value ?? (isSilent(attribution) ? 'not-said' : null)
  const silent = silence !== null
  const act = weighAct(told, silent, attribution.acts ?? null, weighing)
  const weighed = { ...told, act, silent }
  return {
    act,
    silence,
    negated: decide(NEGATIONS, weighed)?.value ?? false,
    certainty: decide(CERTAINTIES, weighed)?.value ?? 'certain',
    distance: decide(DISTANCES, weighed)?.value ?? 'plain',
    repeated: REPEATED.applies(told.cue),
  }
}
