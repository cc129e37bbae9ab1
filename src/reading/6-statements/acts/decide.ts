import type { Act } from '../../../model/act.js'
import type { Told } from '../told.js'
import { announce } from './announce.js'
import { ask } from './ask.js'
import { expect } from './expect.js'
import { BY_CONTENT, BY_CUE, BY_OWN } from './index.js'

/**
 * Cue and content decide together: first what the cue says whatever follows, then, where the cue is neutral, the content (gold
 * decisions 26 and 27). Another's words in the content are that other's act, not the speaker's. A silence keeps the act that it
 * withholds.
 */
export function decideAct(told: Told, silent: boolean): Act {
  if (silent) return withheld(told)
  const named = { ...told, cue: nounOfCue(told) }
  const byCue = BY_CUE.find((rule) => rule.cue?.test(named.cue) || rule.both?.(named))
  if (byCue) return byCue.act
  if (told.reports) return [announce, expect].find((rule) => rule.content?.(told))?.act ?? 'say'
  if (ask.content?.(told)) return 'ask'
  const own = BY_OWN.find((rule) => rule.own?.(told))
  return (own ?? BY_CONTENT.find((rule) => rule.content?.(told)))?.act ?? 'say'
}

/** Verbs that mean what the noun after them says: "expressed gratitude", "raised concerns". */
const LIGHT =
  /\b(?:express|shar|rais|voic|air|deliver|issu|ma[dk]e|g[ia]ve|giving|repeat|reiterat|show)(?:s|d|e|es|ed|ing|n)?$/

function nounOfCue({ cue, content }: Told): string {
  return LIGHT.test(cue) ? `${cue} ${content.split(' ').slice(0, 3).join(' ')}` : cue
}

const WITHHELD: readonly (readonly [RegExp, Act])[] = [
  [/confirm|verif|corroborat|substantiat|acknowledg|admit/, 'confirm'],
  [/accus|blam/, 'accuse'],
  [/\bden(?:y|ied)\b/, 'deny'],
  [/promis|pledg|vow/, 'promise'],
  [/threaten/, 'threaten'],
  [/reject|rul(?:e|ed) out/, 'reject'],
  [/condemn|denounc|criticiz/, 'condemn'],
  [/prais|endors/, 'praise'],
]

const withheld = ({ cue, main }: Told): Act =>
  WITHHELD.find(([pattern]) => pattern.test(cue) || pattern.test(main.split(' ').slice(0, 4).join(' ')))?.[1] ?? 'say'
