import { matchesOf } from '../../model/matches.js'
import { hasVerb } from './clause.js'

/** A statement as the rules see it: its words in lower case, with straight marks. */
export type Told = {
  readonly source: string
  readonly cue: string
  /** All pieces, with a space between. */
  readonly content: string
  /** The first sentence of the content, up to another's words in it. */
  readonly first: string
  /** The whole first sentence. */
  readonly sentence: string
  /** The main clause of that sentence: without "that" and what leads up to it, as far as the next subordinate or coordinated clause. */
  readonly main: string
  /** What the main clause itself asserts: without a clause that hangs on another's verb ("recognises that it could fail"). */
  readonly asserted: string
  /** True when another's words stand in the main clause, and are a statement of their own. */
  readonly reports: boolean
}

/** Lower case, straight marks, single spaces. The month is kept apart from the modal verb. */
export const plain = (words: string): string =>
  words
    .replace(/(?<=\S )May(?![\p{L}])/gu, 'Maymonth')
    .toLowerCase()
    .replace(/''|``|[“”„«»]/g, '"')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Where a subordinate or coordinated clause begins. */
const NEXT_CLAUSE =
  /(?:,? (?:because|since|although|though|while|whereas|unless|until|after|before|when|where|which|who|whose|whom|so that|as long as|provided|in exchange for|in return for)|,? if|, (?:and|but|so|saying|adding|probably|perhaps|possibly|maybe|or even)|[;:]|\.{3}| --?| –| —) /g
/** Clauses and phrases that lead up to the main one. */
const LEADING =
  /^(?:(?:(?:if|when|once|unless|as long as|as|because|although|though|while|after|before|given|with|despite|in|at|on|for|under|since|until|during|even) [^,]*,|at (?:the|this|that) (?:time|point|moment)|right now|today|from now on,?) (?!and\b|or\b))+/
const LEADS_UP = /^["']*(?:if|when|once|unless|because|although|though|while|after|before|given|with|despite) /
const OPENING =
  /^["'([]*(?:(?:(?:but|and|so|that(?!'s| is | was | will | would | means )|because)\b,?|(?:yes|no|well|now|look|listen|you know|of course|in fact|however|again|frankly|clearly|obviously),|(?:i|we)(?: all)? know(?: that)?) )*["'([]*/
/** A sentence's end in words as they stand; the word before the stop is not an initial or a title. */
const SENTENCE_END =
  /(?<!(?<![\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|No|Jr|Sr|vs|Prof|Adm|Capt|Rev|Hon|Inc|Co|Corp))[.?!]["'”’)]*\s+(?=["“'‘`(]*\p{Lu})/u
/** The next piece of a quotation begins a sentence, though a comma closed the one before. */
const OPENS_SENTENCE = /^["“'‘`]+(?!I\b)\p{Lu}/u
/** A clause that hangs on the verb before it, not on a preposition or "do". */
const HANGING =
  / (?<!\b(?:do|does|did|of|to|on|with|for|about|like|than|and|but|in|at|by|from|is|are|was|were|be|so|way|it|possible|likely|clear) )(?:that|whether|how|why) (?!is\b|was\b|would\b|will\b)/
const BELIEVES =
  /^(?:i|we|he|she|they|it|the \w+)(?: (?:also|still|now|\w+ly))?(?: (?:do|does|did|would)(?: not|n't))? (?:think|thinks|thought|believe|believes|believed|expects?|expected|feels?|felt|suspects?|suspected|assumes?|assumed|doubts?|doubted|estimates?|estimated|anticipates?|predicts?|hopes?|hoped|fears?|feared)\b/

/** Whether a clause opens with a verb of belief, of the speaker himself. */
export const believes = (main: string): boolean => BELIEVES.test(main)

/**
 * @param source words of the source, empty when left out
 * @param cue the reporting words
 * @param pieces the pieces of the content, in the order of the text
 * @param others what of the content is another's words, as pieces of it
 */
export function makeTold(source: string, cue: string, pieces: readonly string[], others: readonly string[] = []): Told {
  const whole = joined(pieces).slice(0, MOST)
  const content = plain(whole)
  const end = whole.search(SENTENCE_END)
  const raw = end > 0 ? whole.slice(0, end + 1) : whole
  const sentence = plain(raw)
  const main = mainClause(sentence)
  const inner = others.map(plain).find((words) => words !== '' && main.includes(words.slice(0, 30)))
  const at = inner === undefined ? -1 : main.indexOf(inner.slice(0, 30))
  return {
    source: plain(source),
    cue: plain(cue),
    content,
    first: at > 0 ? sentence.slice(0, sentence.indexOf(inner!.slice(0, 30))) : sentence,
    sentence,
    main: at > 0 ? main.slice(0, at) : main,
    asserted: assertedIn(at > 0 ? main.slice(0, at) : main),
    reports: at >= 0,
  }
}

/** Units of a content that are looked at: what is done by saying it stands at its head, and a text may be one sentence of megabytes. */
const MOST = 1500

/** Pieces in a row. A quotation that goes on with a capital after its cue is a new sentence. */
function joined(pieces: readonly string[]): string {
  return pieces.reduce((row, piece) => {
    if (row === '') return piece
    if (LEADS_UP.test(row.toLowerCase())) return /[,.]["”'’]*$/.test(row) ? `${row} ${piece}` : `${row}, ${piece}`
    return OPENS_SENTENCE.test(piece) ? `${row.replace(/,(["”'’]*)$/, '.$1')} ${piece}` : `${row} ${piece}`
  }, '')
}

function mainClause(first: string): string {
  const open = first.replace(OPENING, '')
  const rest = open.replace(LEADING, '').replace(OPENING, '')
  for (const { index } of matchesOf(NEXT_CLAUSE, rest)) if (hasVerb(rest.slice(0, index))) return rest.slice(0, index)
  return rest
}

/** A main clause up to a clause that hangs on another's verb. */
export function assertedIn(main: string): string {
  if (believes(main)) return main
  const cut = main.search(HANGING)
  return cut > 0 ? main.slice(0, cut) : main
}
