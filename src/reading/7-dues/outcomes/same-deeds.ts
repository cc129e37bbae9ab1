import { IRREGULAR_PASTS } from '../../../model/inflect.js'
import { stemOf } from '../../../model/stem.js'

/** Verbs and nouns that tell of the same deed, a group a row. Source: own collection. */
const GROUPS: readonly string[] = [
  'vote ballot referendum poll elect election polls voting',
  'meet meeting talks summit session gathering sit gather discuss discussions conference negotiations negotiate encounter',
  'strike walkout stoppage walk',
  'visit trip tour journey travel fly go voyage',
  'launch liftoff lift rocket blastoff',
  'withdraw withdrawal pullback pullout evacuate evacuation leave leaving departure depart exit',
  'march rally protest demonstration demonstrate procession',
  'buy purchase takeover acquire acquisition merger merge deal',
  'sell sale disposal auction',
  'publish publication release report',
  'choose choice pick select selection decide decision rule ruling verdict',
  'speak speech address appear appearance talk lecture testify testimony',
  'execute execution kill hang hanging',
  'pay payment repay repayment refund',
  'resign resignation quit departure step',
  'open opening reopen reopening',
  'close closure shut shutdown closing',
  'attack strike raid bomb bombing offensive assault shell invade invasion',
  'hearing trial case',
  'play match game final debate race bout fight',
  'build construction construct erect',
  'deliver delivery ship shipment',
  'free release hostages captives prisoners',
  'concert show performance perform',
  'marry wedding ceremony',
  'raise rise increase',
  'cut reduce reduction cuts',
  'ban outlaw prohibit prohibition',
  'ceasefire truce armistice',
  'sanctions embargo',
  'blockade block',
  'disarm arms weapons',
  'answer reply respond response',
  'apologise apologize apology',
  'appoint appointment name',
  'sue lawsuit suit',
  'festival fair carnival',
]

/** A word as outcomes compare it: the stem of its base form, of a doubled last letter one, as “called” has lost the other. */
export const keyOf = (word: string): string => stemOf(IRREGULAR_PASTS.get(word) ?? word).replace(/(.)\1$/, '$1')

const GROUP_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const out = new Map<string, number[]>()
  for (const [i, row] of GROUPS.entries())
    for (const word of row.split(' ')) {
      const before = out.get(keyOf(word))
      if (before) before.push(i)
      else out.set(keyOf(word), [i])
    }
  return out
})()

/** Whether two keys may tell of the same deed. */
export const isSameDeed = (a: string, b: string): boolean =>
  a === b || (GROUP_OF.get(a)?.some((group) => GROUP_OF.get(b)?.includes(group)) ?? false)
