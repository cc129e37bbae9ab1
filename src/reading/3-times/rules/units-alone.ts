import type { Context } from '../context.js'
import { type Draft, type Found, pattern, TIMEML, type TimeRule } from '../rule.js'
import { S } from '../words.js'
import { lasting } from './durations.js'

/** What goes before units that last. */
const LASTING =
  /\b(?:for|in|within|over|follow(?:s|ed|ing)|after|spent|spend|taken?|took|takes?|lasted|lasts?|several|during|through|into|despite|amid)\s+$/
/** What a length counts what it tells of: "decades of misrule", but not "the days of the war". */
const OF = /^\sof\s(?!(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|each)\b)[a-z]/
/** What stands before a length that opens a clause; "just weeks before". */
const OPENS = /(?:^|[,;:“"—]\s?|\b(?:just|only|mere|barely|be|was|came|comes|coming)\s)$/
/** What is told of a time before or after something: "weeks after the vote". */
const FROM_EVENT = /^\s(?:after|before)\s(?:the|an?|his|her|its|their|he|she|they|it)\s/
/** Words that a unit in the plural belongs to. */
const HEADED =
  /\b(?:these|those|his|her|their|our|other|same|early|final|last|past|next|first|coming|recent|few|two|three|four|five|six|seven|eight|nine|ten|many|most|some|several|long|hundred|thousand|million|with|from|of|that|bad|good|dark|hard)\s$/
const NUMBERED = /\b(?:\d+|few|several|many|two|three|four|five|six|ten|these|those|his|her|their|our)\s$/

/** Whether units without a number or a word beside them are a length. */
function isLength(found: Found, context: Context): boolean {
  const words = context.before(found, 24)
  const the = found.groups.the !== undefined || /\bthe\s$/.test(words)
  const before = words.replace(/\bthe\s$/, '')
  const after = context.after(found, 16)
  if (!the && OPENS.test(before) && /^\s(?:after|before|into|left|away)\b/.test(after)) return true
  const free = !the && !HEADED.test(before) && /(?:^|[a-z]{2}\s|[,;:“"—]\s?)$/.test(before)
  if (free && (OF.test(after) || (FROM_EVENT.test(after) && /[a-z]{4}\s$/.test(before)))) return true
  if (!LASTING.test(before) || /^\s(?:old|ago|later|earlier)\b/.test(after)) return false
  // "within hours of the vote"
  if (/^\sof\s(?:the|his|her|their)\b/.test(after)) return /\bwithin\s$/.test(before)
  // "in the days of steam" tells when, not how long.
  if (the && /\bin\s$/.test(before) && /^\sof\b/.test(after)) return false
  // "They had said for years that it was safe", "in the days since the vote"
  const led = /\bfor\s$/.test(before) || (the && /^\s(?:before|after|since)\b/.test(after))
  return led || !/^\s(?:before|after|when|that|since)\b/.test(after)
}

/** "Weeks later he fell": as long as "a few weeks later"; in "two weeks later" they are counted. */
const isFarAway = (before: string): boolean =>
  /(?:^|[,.;:“"—-]\s?|\b(?:and|but|only|just|then|until|not|came|[a-z]{3,12}ed)\s)$/.test(before)

function readUnits(found: Found, context: Context): Draft | null {
  const { the, kind, unit, ahead } = found.groups
  const before = context.before(found, 24)
  if (/^(?:later|earlier)$/.test(ahead ?? '') && !isFarAway(before)) return null
  if (ahead === undefined && kind === undefined && !isLength(found, context)) return null
  if (kind !== undefined && the === undefined && !/^(?:coming|recent|subsequent|ensuing)$/.test(kind)) return null
  return NUMBERED.test(before) ? null : lasting(null, unit!)
}

export const UNITS_ALONE: readonly TimeRule[] = [
  {
    id: 'rule:times/units-alone',
    summary: 'units without a number: "for weeks", "over the years", "the weeks ahead", "days after the vote"',
    pattern: pattern(
      `(?:(?<the>the)${S})?(?:(?<kind>recent|early|first|final|closing|opening|last|past|coming|following|subsequent|ensuing)${S})?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?:,?${S}(?<ahead>ahead(?!${S}of\\b)|to${S}come|later|earlier))?(?!-)`,
    ),
    read: readUnits,
    examples: [
      {
        text: 'It was ruled from Ulm for centuries.',
        anchor: null,
        words: 'centuries',
        type: 'DURATION',
        value: 'PXC',
      },
      {
        text: 'They must pay in the weeks ahead.',
        anchor: null,
        words: 'the weeks ahead',
        type: 'DURATION',
        value: 'PXW',
      },
      { text: 'Weeks later, the dam broke.', anchor: null, words: 'Weeks later', type: 'DURATION', value: 'PXW' },
      {
        text: 'Hours after the blast, they left.',
        anchor: null,
        words: 'Hours',
        type: 'DURATION',
        value: 'PTXH',
      },
      {
        text: 'They were told weeks after the vote.',
        anchor: null,
        words: 'weeks',
        type: 'DURATION',
        value: 'PXW',
      },
      {
        text: 'He had said for years that it was safe.',
        anchor: null,
        words: 'years',
        type: 'DURATION',
        value: 'PXY',
      },
      {
        text: 'It was seen in the days before the vote.',
        anchor: null,
        words: 'the days',
        type: 'DURATION',
        value: 'PXD',
      },
      {
        text: 'He fled within hours of the vote.',
        anchor: null,
        words: 'within hours',
        type: 'DURATION',
        value: 'PTXH',
        mod: 'EQUAL_OR_LESS',
      },
      { text: 'Decades of misrule ended.', anchor: null, words: 'Decades', type: 'DURATION', value: 'PXE' },
      {
        text: 'It had been mailed weeks earlier.',
        anchor: null,
        words: 'weeks earlier',
        type: 'DURATION',
        value: 'PXW',
      },
      { text: 'In the past months it fell.', anchor: null, words: 'the past months', type: 'DURATION', value: 'PXM' },
      {
        text: 'They must pay in the coming days.',
        anchor: null,
        words: 'the coming days',
        type: 'DURATION',
        value: 'PXD',
      },
    ],
    counterexamples: [
      'The days were long.',
      'He counted days.',
      'They met in the days of steam.',
      'Three bad days after the vote he left.',
    ],
    source: TIMEML,
  },
]
