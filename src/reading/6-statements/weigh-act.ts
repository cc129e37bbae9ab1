import type { Act } from '../../model/act.js'
import type { ActScores } from '../../model/candidate.js'
import { decideAct } from './acts/decide.js'
import { actsByCue, signsOf } from './signs.js'
import type { Told } from './told.js'

/**
 * The act of a statement: what the network sees in its words and what the rules say of them, weighed together as was learned from
 * labels made by hand (`training/acts_train.py`). What the cue itself says ("demanded") is left to the rules, which there are as good
 * as both together and can be looked up; so is a silence, and whatever the model tells nothing of.
 */
export function weighAct(told: Told, silent: boolean, scores: Float32Array | null, weighing: ActScores | null): Act {
  const byRules = silent || scores === null || weighing === null || told.content === '' || actsByCue(told).length > 0
  if (byRules) return decideAct(told, silent)
  const sums = Float64Array.from(scores)
  for (const sign of signsOf(told, silent).signs)
    weighing.signs[sign]?.forEach((weight, i) => {
      sums[i]! += weight
    })
  return weighing.acts[sums.indexOf(Math.max(...sums))] as Act
}
