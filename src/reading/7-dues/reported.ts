import type { DueKind } from '../../model/due.js'
import { ADVERB, type DueRule, NOT, OWN_CHOICE, pattern, STATE, VERB } from './rule.js'

const HAD_BEEN =
  '(?<verb>\\b(?:had|has|have)(?: (?:also|first|once|long|originally|previously|initially|at first))? been)'
const WAS = '(?<verb>\\b(?:was|were))'
const SET =
  '(?:scheduled|rescheduled|due|slated|set|supposed|expected|meant|booked|billed|bound|obliged|required|ordered|told|asked|given a week|given until @)'
const BEFORE = '(?: originally| previously| initially| first| once| still| also| \\p{L}{2,20}ly)?'

const SOMETIME = '(?: (?:in|on|at|last|early|late) [^,.;:"]{2,24}?)?'

type Given = Pick<DueRule, 'summary' | 'pattern' | 'examples' | 'counterexamples' | 'needs'> & {
  readonly id: string
  readonly kind: DueKind
  readonly deed?: DueRule['deed']
}

/** They read every statement and every sentence, and find with a time that is past too. */
const reported = ({ id, deed, ...rule }: Given): DueRule => ({
  ...rule,
  id: `rule:dues/reported-${id}`,
  deed: deed ?? 'what',
  owes: deed === 'subject' ? 'thing' : 'subject',
  voice: true,
  said: () => true,
  time: 'maybe',
  reported: true,
  source: OWN_CHOICE,
})

/** Who had undertaken, planned or expected it. */
const had = (id: string, kind: DueKind, verbs: string, example: string): DueRule =>
  reported({
    id,
    kind,
    summary: `had ${example}`,
    needs: ['had', 'having', 'who', 'which', 'once', 'earlier', 'previously', 'originally', 'initially'],
    pattern: pattern(
      `(?<verb>\\b(?:had|having)|(?:\\b(?:who|which|once|earlier|previously|originally|initially)))${BEFORE}${SOMETIME} (?:${verbs})${SOMETIME}${NOT} to${ADVERB}${VERB}`,
    ),
    examples: [{ words: `Osk had ${example} to mend the lock.`, what: 'mend the lock' }],
    counterexamples: [{ words: 'Osk had mended the lock.' }],
  })

/**
 * What had been due, often on a day that is over: worth a record only where the story reports what became of it (`outcomes/`), and
 * looked for only then.
 */
export const REPORTED_RULES: readonly DueRule[] = [
  reported({
    id: 'had-been-to',
    kind: 'planned',
    summary: 'had been scheduled, expected or told to do it',
    needs: ['been'],
    pattern: pattern(`${HAD_BEEN}${BEFORE} ${SET}${NOT} to${ADVERB}(?:have )?${STATE}${VERB}`),
    examples: [{ words: 'Osk had been scheduled to speak in Tarn.', what: 'speak in Tarn' }],
    counterexamples: [{ words: 'Osk had been to Tarn.' }],
  }),
  reported({
    id: 'was-to',
    kind: 'planned',
    summary: 'was to do it',
    needs: ['was', 'were'],
    pattern: pattern(`${WAS}${BEFORE} (?:${SET} )?to${ADVERB}(?:have )?${STATE}${VERB}`),
    examples: [
      { words: 'The lock was to have opened in May.', what: 'opened in May' },
      { words: 'Osk was supposed to speak in Tarn.', what: 'speak in Tarn' },
    ],
    counterexamples: [{ words: 'It was close to midnight.' }],
  }),
  had(
    'had-promised',
    'promise',
    'promised|vowed|pledged|agreed|sworn|undertaken|offered|committed(?: (?:him|her|it|them)sel(?:f|ves))?|guaranteed',
    'promised',
  ),
  had('had-threatened', 'threat', 'threatened|warned (?:it|he|she|they) was ready', 'threatened'),
  had(
    'had-planned',
    'planned',
    'planned|meant|intended|arranged|prepared|decided|been planning|been hoping',
    'planned',
  ),
  had('had-hoped', 'expected', 'hoped|expected|aimed|forecast|wanted', 'hoped'),
  reported({
    id: 'undertook-to',
    kind: 'promise',
    summary: 'undertook to do it',
    needs: ['undertook', 'promised', 'vowed', 'pledged', 'swore', 'threatened', 'committed'],
    pattern: pattern(
      `(?<verb>\\b(?:undertook|promised|vowed|pledged|swore|threatened|committed (?:him|her|it|them)sel(?:f|ves)))${SOMETIME}${NOT} to${ADVERB}${VERB}`,
    ),
    examples: [{ words: 'Osk undertook in the spring to mend the lock.', what: 'mend the lock' }],
    counterexamples: [{ words: 'Osk promised nothing to the guild.' }],
  }),
  reported({
    id: 'word-to',
    kind: 'promise',
    summary: 'a noun that names a promise or threat, and the deed that goes on from it',
    needs: [
      'promise',
      'pledge',
      'vow',
      'word',
      'commitment',
      'guarantee',
      'undertaking',
      'assurance',
      'threat',
      'promises',
      'pledges',
      'vows',
      'threats',
      'commitments',
      'guarantees',
      'undertakings',
      'assurances',
    ],
    pattern: pattern(
      `(?<verb2>\\b(?:his|her|its|their|a|an|the|that|our|my|§'s?|\\p{L}+'s?) (?:[\\p{L}-]+ ){0,2}?(?:promises?|pledges?|vows?|word|commitments?|guarantees?|undertakings?|assurances?|threats?))(?: (?<not>not|never))? (?:to|that)${ADVERB}${VERB}`,
    ),
    examples: [
      { words: 'Osk broke his word to stay out of the vote.', what: 'stay out of the vote' },
      { words: 'Osk kept his pledge that every crew would have a boat.', what: 'every crew would have a boat' },
      { words: 'Osk kept his assurances to mend the lock.', what: 'mend the lock' },
    ],
    counterexamples: [{ words: 'Osk gave her word.' }],
  }),
  reported({
    id: 'deadline-for',
    kind: 'deadline',
    summary: 'a deadline, and what had to be done by it',
    needs: ['deadline', 'limit', 'cutoff', 'ultimatum', 'off'],
    pattern: pattern(
      `(?<verb2>\\b(?:deadline|time limit|cut-?off|ultimatum))(?: (?:of )?@)? (?:for|to)${ADVERB}${VERB}`,
    ),
    examples: [{ words: 'Osk missed the deadline for paying the guild.', what: 'paying the guild' }],
    counterexamples: [{ words: 'Osk missed the deadline.' }],
  }),
  reported({
    id: 'due-to',
    kind: 'planned',
    summary: 'a thing, set for a time, of which the sentence tells something else',
    needs: ['due', 'scheduled', 'set', 'slated', 'expected', 'supposed'],
    pattern: pattern(`,(?<verb2>${BEFORE} (?:due|scheduled|set|slated|expected|supposed) to)${ADVERB}${VERB}`),
    examples: [
      {
        words: 'The guild extended its bid, due to expire on the last day of May, by a week.',
        what: 'expire on the last day of May',
      },
    ],
    counterexamples: [{ words: 'The loss was due to rust.' }],
  }),
  reported({
    id: 'no-more',
    kind: 'planned',
    summary: 'gives up doing it',
    needs: ['against', 'gave', 'given', 'out', 'better', 'idea', 'plans', 'plan', 'hopes'],
    pattern: pattern(
      '(?<verb>\\b(?:decided against|g(?:ave|iven) up(?: on)?|backed out of|pulled out of|thought better of|dropped (?:the idea|plans?) of|abandoned (?:the idea|plans?|hopes?) of|scrapped (?:the idea|plans?) of)) (?<what>\\p{L}{2,20}ing )',
    ),
    examples: [
      { words: 'The guild decided against building a lock at Tarn.', what: 'building a lock at Tarn' },
      { words: 'The guild abandoned hopes of building a lock.', what: 'building a lock' },
    ],
    counterexamples: [{ words: 'The guild gave up its seat.' }],
  }),
]
