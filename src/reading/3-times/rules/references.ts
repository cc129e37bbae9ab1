import { type Draft, type Example, OWN, pattern, type TimeRule } from '../rule.js'
import { NUMBER, S } from '../words.js'

const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Draft => ({
  type: 'DATE',
  value,
  grain: 'reference',
})

const example = (text: string, words: string, value: string): Example => ({
  text,
  anchor: null,
  words,
  type: 'DATE',
  value,
})

export const REFERENCES: readonly TimeRule[] = [
  {
    id: 'rule:times/now',
    summary: 'the present',
    pattern: pattern(
      `(?:right${S})?now(?!${S}and${S}(?:again|then)\\b)|nowadays|currently|(?:the${S})?current(?!${S}(?:quarter|year|month|week|fiscal|decade|events?|affairs|account))|these${S}days|(?:at${S})?the${S}present${S}time|at${S}present|at${S}the${S}moment|at${S}this${S}moment|presently`,
    ),
    read: () => reference('PRESENT_REF'),
    examples: [
      example('She now runs the mill.', 'now', 'PRESENT_REF'),
      example('The bridge is currently shut.', 'currently', 'PRESENT_REF'),
      example('These days the mill stands still.', 'These days', 'PRESENT_REF'),
    ],
    counterexamples: ['He knows.', 'A current account was opened.'],
    source: OWN,
  },
  {
    id: 'rule:times/then-current',
    summary: 'what was the present then',
    pattern: pattern(`then[- ]current`),
    first: 't',
    read: () => reference('PAST_REF'),
    examples: [example('They paid the then current price.', 'then current', 'PAST_REF')],
    counterexamples: ['Then the current took them.'],
    source: OWN,
  },
  {
    id: 'rule:times/recently',
    summary: 'the past, near or far, without a length',
    pattern: pattern(
      `(?:(?:more|most|very)${S})?recently|recent(?:${S}(?:days|years|decades|times|weeks${S}and${S}months|months${S}and${S}years)|(?!${S}(?:weeks|months|quarters)\\b))|lately|the${S}(?:distant${S}|recent${S})?past(?!${S}(?:${NUMBER}|a${S}(?:few|couple)|few|several|many)\\b|${S}(?:\\w{1,14}${S})?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur\\w+|president|chairman|few|several)\\b)|past${S}(?:years|decades|centuries)|years${S}past|in${S}those${S}days|the${S}old${S}days|(?:not${S}(?:so${S}|too${S}|very${S})?)?long${S}ago|(?:a${S}(?:very${S})?(?:long|short)|some)${S}time${S}ago|a${S}while${S}(?:ago|back)|the${S}other${S}(?:day|night|week)(?!${S}(?:of|in|that|shift)\\b)`,
    ),
    // "the recent collapse" tells no time of its own.
    read: ({ words, ...place }, context) =>
      // "as recently as May"
      (/^recently$/i.test(words) &&
        /\bas\s$/.test(context.before(place, 4)) &&
        /^\sas\b/.test(context.after(place, 4))) ||
      (/^recent$/i.test(words) && /\b(?:the|most|more)\s$/.test(context.before(place, 6)))
        ? null
        : reference('PAST_REF'),
    examples: [
      example('They recently moved.', 'recently', 'PAST_REF'),
      example('In the past, barges came.', 'the past', 'PAST_REF'),
      example('In recent years barges came.', 'recent years', 'PAST_REF'),
      example('Not long ago barges came.', 'Not long ago', 'PAST_REF'),
      example('A barge came the other day.', 'the other day', 'PAST_REF'),
    ],
    counterexamples: ['They walked past.', 'It was full as recently as May.', 'In the past two years barges came.'],
    source: OWN,
  },
  {
    id: 'rule:times/future',
    summary: 'the future, near or far, without a length',
    pattern: pattern(
      `(?:the${S})?(?:near|immediate|foreseeable|(?:not-(?:too|so)-)?distant)${S}(?:future|term)|the${S}future|future(?=${S}(?:quarters|years|generations|dates|earnings|losses)\\b|[.,;:?!)”"’']|$)|the${S}(?:short|near|medium|long)(?:er)?${S}term|a${S}later${S}(?:date|time)|some${S}day|someday|sometime${S}soon|in${S}the${S}(?:days|weeks|months|years)${S}to${S}come|(?<!\\b(?:as|too|how|so|very)${S})soon(?!${S}(?:after|as|before|enough|followed)\\b)`,
    ),
    read: ({ words, ...place }, context) => {
      // "coal futures", "the company's future" is as often its prospects, but annotated as time; "future" in a name is not.
      // "Soon they left": of what is past it tells no time.
      if (
        /^soon$/i.test(words) &&
        /^\s(?:\w{2,14}ed|was|were|had|made|began|came|went|became|found)\b/.test(context.after(place, 18))
      )
        return null
      if (/^Future/.test(words) && !/^(?:|["“'’`\s]+)$/.test(context.before(place, 3))) return null
      return reference('FUTURE_REF')
    },
    examples: [
      example('He fears for the future.', 'the future', 'FUTURE_REF'),
      example('A vote is likely in the near future.', 'the near future', 'FUTURE_REF'),
    ],
    counterexamples: ['He trades futures.', 'The mill soon closed.', 'The Ulm Future Fund paid.'],
    source: OWN,
  },
  {
    id: 'rule:times/one-day',
    summary: '"one day" of a day to come',
    pattern: pattern(`one${S}day`),
    first: 'o',
    read: (found, context) =>
      /(?:\b(?:will|would|may|might|could|can|hopes? to|hoped to|wants? to|to|that|should)|’ll|'ll)\s+$/.test(
        context.before(found, 14),
      ) ||
      (/^,?\s(?:\w{1,14}\s){1,5}(?:will|may|might|could)\b/.test(context.after(found, 60)) &&
        context.before(found).trim() === '')
        ? reference('FUTURE_REF')
        : null,
    examples: [example('The dam will one day fail.', 'one day', 'FUTURE_REF')],
    counterexamples: ['The strike lasted one day.'],
    source: OWN,
  },
]
