import { HOLIDAYS } from './lexicon.js'
import { MONTH, WEEKDAY, WORD_NUMBER_WORDS } from './words.js'

/**
 * A time holds one of these words. Only where one stands are the rules tried, which keeps the stage cheap: most sentences of a
 * story have none.
 */
export const ANCHOR_WORDS = new RegExp(
  `(?<![a-z\\d])(?:${[
    MONTH,
    WEEKDAY,
    '(?:today|yesterday|tomorrow|tonight|overnight|now|nowadays)\\b',
    '(?:second|minute|hour|day|night|weekend|weekday|week|fortnight|month|quarter|year|decade|millennium)s?(?:-?long|-(?:old|end|ago|earlier|over|round))?\\b',
    '(?:mid-?)?(?:half|halves|half-year|centur(?:y|ies)|millenni(?:a|ums)|midnight|noon|midday|morning|afternoon|evening|mornings|afternoons|evenings|dawn|dusk|daybreak|nightfall|sunrise|sunset|sundown|lunchtime|nighttime)\\b',
    "['’‘`]?\\d0s\\b|(?<=(?:in|of|since|until|by|from|before|after) )['’‘]\\d\\d\\b",
    '\\d{4}(?:s\\b)?(?!\\d)',
    '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b',
    '\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\b',
    "\\d{1,2}:\\d\\d\\b|(?:o'clock|o’clock)\\b|\\d{3,4}(?:\\s(?:hours|hrs|gmt|utc|local))",
    '(?:spring|summer|autumn|fall|winter|springtime|summertime|wintertime)s?\\b',
    '(?:nineteen|eighteen|seventeen|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|two thousand|two-thousand)\\b',
    '(?:current|currently|recent|recently|future|past|presently|lately|soon|someday|some day|long ago|at present|(?:this|present|the) (?:time|point|moment)|later (?:date|time)|(?:short|near|medium|long)(?:er)?[- ]term|(?<=(?:until|till|by) )then|(?:same|latest|comparable|corresponding|reporting|like) period|(?:first|second|third|fourth)[ -]period|(?:year|prior-year|year-before)-(?:earlier|ago)|q[1-4]|[1-4]q)\\b',
    '\\d{1,2}(?:,? (?:and|to|through)? ?|\\s?[-–]\\s?)\\d{1,2}(?= )',
    '(?:daily|weekly|monthly|quarterly|yearly|annual|annually|hourly|nightly|biweekly|fortnightly|semiannual(?:ly)?|biennial(?:ly)?)\\b',
    `(?:${HOLIDAYS.map(({ words }) => words).join('|')})\\b`,
    '(?<=year )\\d{5,12}\\b|(?<=(?:on|until|by|since|till|before|after) the )\\d{1,2}(?:st|nd|rd|th)\\b',
    'fiscal|fy ?\\d|9/11\\b|\\d{1,5} (?:bce?|b\\.c|ad|a\\.d|ce|c\\.e)\\b|(?<=\\b(?:ad|a\\.d\\.) )\\d{1,4}\\b',
  ].join('|')})`,
  'g',
)

/** Words of the sentence before the anchor word at which its time may begin. */
export const WINDOW = 11

/** What a time begins with. */
export const BEGINNING = new RegExp(
  `^(?:\\d.*|${WORD_NUMBER_WORDS}|['’‘\`]|the|a|an|this|that|these|those|last|past|next|each|every|all|early|late|earlier|later|mid|middle|beginning|start|end|about|around|nearly|almost|over|more|less|fewer|at|up|as|some|several|countless|various|couple|few|many|dozens?|hundreds?|thousands?|millions?|tens|scores|within|under|roughly|approximately|just|only|half|first|second|third|fourth|final|latest|recent|same|following|previous|preceding|coming|current|prior|another|one|other|alternate|its|his|her|their|our|not|no|exactly|barely|least|fiscal|full|entire|whole|rest|corresponding|comparable|year|quarter|month|week|day|long|short|near|from|every|per|once|twice|three|any|anytime|winter|summer|spring|autumn|fall|mon\\w*|tue\\w*|wed\\w*|thu\\w*|fri\\w*|sat\\w*|sun\\w*|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|noon|midnight|midday|yesterday|today|tomorrow|tonight|morning|afternoon|evening|night|lunchtime|dawn|dusk|daybreak|nightfall|sunrise|sunset|sundown|christmas|easter|new|good|labou?r|memorial|independence|st|saint|then|more|\\w+teenth|\\w+tieth|annual|upcoming|remaining|initial|opening|closing|previous|better|much|most|part|turn|close|too|very|relatively|mid.*|daily|ad|a\\.d\\.?)$`,
)
