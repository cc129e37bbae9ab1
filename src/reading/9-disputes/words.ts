import { wholeWords } from '../../model/latin.js'
import { matchesOf } from '../../model/matches.js'
import { stemOf } from '../../model/stem.js'

/** Straight marks for curly ones, places kept: nothing here changes a word's length. Rules match it without regard to case. */
export const straight = (words: string): string => words.replace(/[“”„«»]/g, '"').replace(/[’‘`´]/g, "'")

/** A pattern of whole words, for straight words. */
export const whole = wholeWords

/** A pattern that holds from the start of straight words, behind opening marks and "that". */
export const opens = (list: string): RegExp =>
  new RegExp(`^["'([]{0,3}(?:that\\s(?!(?:is|was|'s|are|were|would|has)\\b))?(?:${list})(?![\\p{L}])`, 'iu')

/** Words that tell nothing of what a statement is about: function words, reporting and light verbs, negation. */
const EMPTY = new Set(
  (
    'a an the this that these those such some any all both each every no not never none nothing nobody nor neither either and or but if so as than then ' +
    'of in on at to for from by with without about against over under into onto out up down off after before between during through since until while when where ' +
    'which who whom whose what why how whether because although though however also again already still yet just only even very more most less least much many few ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself themselves one ones there here ' +
    'is are was were be been being am has have had having do does did doing done will would can could may might shall should must ought let get got ' +
    'say says said saying tell tells told telling speak call calls called claim claims claimed ask asked think thinks thought believe believes believed know knows knew ' +
    'make makes made take takes took taken taking give gives gave given go goes went going come comes came want wants wanted like way thing things people time year years day days week weeks month months ' +
    'deny denied denies reject rejected dismiss dismissed dispute disputed confirm confirmed true false untrue lie lies wrong right notion idea ' +
    "mr mrs ms dr sen rep gov president minister don doesn didn isn wasn aren weren hasn haven hadn won wouldn couldn shouldn ain don't doesn't didn't isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't couldn't can't cannot i'm it's that's they're we're he's she's you're"
  ).split(' '),
)

const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu
/** The stems of the words that tell what is spoken of. */
export function stemsOf(words: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const [word] of matchesOf(WORD, straight(words))) {
    if (EMPTY.has(word.toLowerCase())) continue
    const stem = stemOf(word)
    if (stem.length > 1) out.add(stem)
  }
  return out
}
