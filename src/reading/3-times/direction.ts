import { matchesOf } from '../../model/matches.js'

/** Where a clause looks from the day of the story. */
export type Direction = 'past' | 'future' | null

const MODAL =
  "(?:will|won't|'ll|’ll|shall|going to|(?:would|wouldn't|(?<!\\b(?:in|of|through|to|until|till|since|by|from|last|next|early|late|this|before|after|during) )may(?![,.]| \\d)|might|must|should|can|could)(?! have (?:\\w{2,12}(?:ed|en|wn|ne)|been|made|come|gone|won|run|left|lost|held|met|said|had|kept|paid|sent|set|put|cut|told|found|got)\\b| not be reached| not be located| be reached| be located))"
/** A verb group that looks ahead, with its verb, so that "will be released" does not count as "released". */
const GROUPS = [
  `${MODAL}(?: not| also| likely| probably| again| \\w{2,12}ly)?(?: be| have)?(?: been| being)?(?: \\w{2,14})?`,
  "(?:is|are|'s|’s|'re|was|were) to (?:be \\w{2,14}|(?!date)\\w{2,14})",
  "(?:is|are|'re|’re) (?:also |now |still )?(?!coming off)\\w{2,14}ing",
  "(?:is|are|'s|’s|’re|'re) (?:scheduled|slated|set|due|expected|planned|likely|heard|held)",
  'when (?:i|we|you|he|she|it|they) (?:gets?|goe?s?|comes?|meets?|returns?|opens?|starts?)',
  '(?<!\\b(?:seem|seemed|seems|appear|appeared|appears|found|thought|believed|known|said|had|claimed|claims|alleged) )to be \\w{2,14}',
].join('|')
/** Who is in these has what follows still before him: "scheduled", "agreed to". */
const PLANNING =
  'scheduled|rescheduled|slated|due|expected|expects?|hopes?|hoped|hoping|planned|plans?|planning|intends?|intended|aims?|postponed|agreed to (?!the\\b|an?\\b)|promised|promises|vowed|vows|pledged|wants?|decided to|likely(?! (?:voters?|caucus))|ready|preparing|prepares?|forecast|deadline|in time for|effective|upcoming|forthcoming|tentatively|set (?:for|to)'
const PRESENT =
  '(?<!\\b(?:an|the|its|his|her|their|in|for|of) )(?:opens?|holds|hosts|convenes)|(?<!\\b(?:an?|the|its|his|her|their|our)(?: \\w{3,12})? )starts?|speaks|delivers|kicks off|gets under ?way|go(?:es)? to the polls|meets?(?! the press)|begins?|arrives?|ends|expires?|resumes?|takes? effect|goes|travels|closes|heads|faces|airs|leaves(?= (?:on|for|office))|departs|reopens|reconvenes'
/** Verbs in the past tense. Participles after an article, and those with "un-", are adjectives. */
const BACK = [
  '(?:had|has|have) been (?:previously |originally )?(?:scheduled|slated|due|expected|planned|set)(?: to \\w{2,14})?',
  'previously (?:scheduled|planned|expected)',
  "was|were|had|did|didn't|has|have|hasn't|haven't|been|wasn't|weren't",
  'said|says|told|made|taken|came|went|took|got|saw|met|held|left|began|broke|brought|built|bought|caught|chose|cut|drew|drove|fell|felt|fought|found|flew|gave|given|grew|heard|hit|kept|knew|laid|led|lost|meant|paid|put|ran|rose|sank|sent|shot|shut|slid|sold|spent|spoke|stood|struck|swore|taught|thought|threw|tore|swept|blew|hung|rode|dealt|fled|slept|stole|froze|dropped|killed|understood|won|wore|wrote|quit|shed|spread|sought|became|set|since|after|following|as of',
  '(?<!\\b(?:the|an?|its|his|her|their|some|most|more|other|of|for|in|with) )(?!un)[a-z]{2,14}ed(?!-)',
].join('|')

const MARKS = new RegExp(`(?<![\\w-])(?:(${GROUPS}|${PLANNING}|${PRESENT})|(${BACK}))(?![\\w-])`, 'g')
/** What comes right after the subject, where the time stands between the two: "on Sunday issued", "Monday will". */
const NEXT = new RegExp(`^[,\\s]{1,3}(?:(?:also|then|again|\\w{2,12}ly) )?(?:(${GROUPS})|(${BACK}))(?![\\w-])`)
/** After the time the finite verb decides, and there "planned" is past. */
const FINITE = new RegExp(`(?<![\\w-])(?:(${GROUPS}|plans?|expects?|hopes?)|(${BACK}))(?![\\w-])`)

const LIMIT =
  /(?<!lasted|ran|stayed|remained|continued|went|open|closed|worked|held|kept|waited|was|were)\s(?:by|until|till|before|no later than|not later than|effective|through|due|coming|upcoming|set for|scheduled for|ahead of|as early as|as soon as)\s(?:the |this |on |at |\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.? )?|noon |midnight |late |early |mid-?|next |(?:the )?(?:end|beginning|start|middle) of )?$/
/** "Half of them had come by Monday." */
const HAD_BY =
  /\bhad (?:(?:already|been|also|only|not) ){0,2}\w{2,14}(?:ed|en|wn|ne|ld|nt|st|de|un|me) (?:(?!to\b)[^\s,;]{1,14} ){0,6}by (?:on |late |early |the )?$/
/** "was seen shortly before Sunday": there "before" sets no term. */
const CLOSE_BEFORE =
  /\b(?:shortly|just|moments|minutes|hours|days|weeks|months|right|immediately)\sbefore\s(?:[a-z\d:.]{1,12}\s){0,3}$/
const BEHIND = /\b(?:since|after|following|last|past|previous|as recently as)\s(?:on |the )?$/
const AFTER = /\safter\s(?:on |the )?$/
/** "will air beginning Friday" begins ahead, "were sold beginning Friday" does not. */
const BEGINNING = /\s(?:starting|beginning)\s(?:on |in |at |from |with )?$/
/** "ahead of Friday's vote"; a time that owns what happened at it is past but for such words. */
const OWNED = /\b(?:ahead of|until|before|for|in time for|at|in)\s$/
const TO_COME =
  /^['’]s?\s(?:\w+\s){0,3}(?:votes?|elections?|referendum|game|match|final|summit|meeting|deadline|primary|primaries|caucus(?:es)?|convention|ballot|runoff|talks|hearing|debate|session|race|ceremony)\b/

/** "a chance to win on Tuesday", where no verb group is in the clause. */
const TO_DO = /\b(?:chances?|opportunity|time|plans?|bid|hope|way|able) to (?!the\b|an?\b)[a-z]{2,12} [^,;]{0,40}$/
/** "vowed Tuesday to stay": what was promised lies ahead, the promise does not. */
const PROMISED = /\b(?:promised|vowed|pledged|decided|hoped|wanted|planned) (?:on )?(?:late |early )?$/

/** "a Monday deadline", "set Monday as the deadline". */
const DEADLINE = /^\s(?:as (?:the|a|an|its|his|her|their) )?(?:\w+ )?deadline\b/

const flat = (words: string): string => words.replace(/\s+/g, ' ')

const lookOf = (match: RegExpMatchArray | null | undefined): Direction =>
  match === null || match === undefined ? null : match[1] === undefined ? 'past' : 'future'

function lastMark(words: string): RegExpMatchArray | undefined {
  let last: RegExpMatchArray | undefined
  for (const match of matchesOf(MARKS, words)) last = match
  return last
}

/**
 * Past or future by the words nearest: "by", "since" right before; else the last verb group before it since the last comma; the
 * verb right after it; the last verb group of the clause; the first finite verb after it. Words in small letters.
 */
export function directionOf(before: string, after: string): Direction {
  const left = ` ${flat(before)}`
  const right = flat(after)
  if (/^['’]s?\s/.test(right) && !(OWNED.test(left) && TO_COME.test(right)))
    return left.endsWith(' ahead of ') ? 'future' : 'past'
  // "Until Thursday, they had not called": what begins a sentence goes by the verb.
  if (DEADLINE.test(right)) return /\bhad\b/.test(left) ? 'past' : 'future'
  if (LIMIT.test(left) && !CLOSE_BEFORE.test(left) && !HAD_BY.test(left) && /\s\S+\s\S/.test(left.slice(0, -1)))
    return 'future'
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(': '), left.lastIndexOf('. ')) + 1)
  const near = clause.slice(clause.lastIndexOf(', ') + 1)
  if (BEGINNING.test(left)) return lookOf(lastMark(near.replace(BEGINNING, ' '))) ?? 'future'
  // "will air ads after Monday"
  if (BEHIND.test(left)) return AFTER.test(near) ? (lookOf(lastMark(near.replace(AFTER, ' '))) ?? 'past') : 'past'
  if (PROMISED.test(left)) return 'past'
  const part = lastMark(near)
  if (part === undefined && TO_DO.test(clause)) return 'future'
  return lookOf(part ?? NEXT.exec(right) ?? firm(lastMark(clause)) ?? FINITE.exec(right))
}

/** "is edging closer, thanks to his win Tuesday": what goes on now tells nothing of a time beyond the comma. */
const firm = (mark: RegExpMatchArray | undefined): RegExpMatchArray | undefined =>
  mark !== undefined && /^(?:is|are|'re|’re)\b.*ing$/.test(mark[0]) ? undefined : mark
