import type { Act } from '../../../model/act.js'
import { assertedIn, type Told } from '../told.js'
import { announce } from './announce.js'
import { ask } from './ask.js'
import { expect } from './expect.js'
import { BY_CONTENT, BY_CUE, BY_OWN, BY_THOUGHT } from './index.js'

/**
 * Cue and content decide together: first what the cue says whatever follows, then, where the cue is neutral, the content (gold
 * decisions 26 and 27). Another's words in the content are that other's act, not the speaker's. A silence keeps the act that it
 * withholds.
 */
export function decideAct(as: Told, silent: boolean): Act {
  if (silent) return withheld(as)
  const told = unquoted(as)
  const named = { ...told, cue: nounOfCue(told) }
  const byCue = BY_CUE.find((rule) => rule.cue?.test(named.cue) || rule.both?.(named))
  if (byCue) return byCue.act
  if (told.reports) return [announce, expect].find((rule) => rule.content?.(told))?.act ?? 'say'
  if (ask.content?.(told)) return 'ask'
  const own = BY_OWN.find((rule) => rule.own?.(told))
  if (own === undefined) return BY_CONTENT.find((rule) => rule.content?.(told))?.act ?? 'say'
  const thought = thoughtOf(told)
  return (thought && BY_THOUGHT.find((rule) => rule.content?.(thought)))?.act ?? own.act
}

const I_THINK =
  /^(?:i|we)(?: \w+ly| just| still| also)? (?:think|believe|feel|guess|find)(?: (?:\w+ly|maybe|perhaps))?(?: that)? (?=\S)/

/** "I think that would be a disaster": in a quotation the words before the judgement only soften it. */
function thoughtOf(told: Told): Told | undefined {
  const before = I_THINK.exec(told.main)?.[0]
  if (before === undefined) return undefined
  const main = told.main.slice(before.length)
  return { ...told, main, asserted: assertedIn(main) }
}

/** Marks round a part of the main clause do not change what is done by saying it: he was "not ready" to sign. */
const unquoted = (told: Told): Told => ({
  ...told,
  main: told.main.replaceAll('"', ''),
  asserted: told.asserted.replaceAll('"', ''),
})

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
