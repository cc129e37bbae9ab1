/** Where a clause looks from the day of the story. */
export type Direction = 'past' | 'future' | null

/** Who is in these has what follows still before him: "scheduled", "agreed to". */
const PLANNING =
  'scheduled|rescheduled|slated|due|expected|expects?|hopes?|hoped|hoping|planned|plans?|planning|intends?|intended|aims?|postponed|delayed|agreed to|asked|urged|ordered|promised|promises|vowed|vows|pledged|wants?|wanted|invited|threatened|decided to|likely|ready|preparing|prepares?|forecast|gave|given|giving|give|ahead of|deadline|in time for|effective|starting|beginning|upcoming|forthcoming|tentatively|set (?:for|to)'
/** A verb group that looks ahead, with its verb, so that "will be released" does not count as "released". */
const AHEAD = [
  "(?:will|won't|'ll|’ll|shall|would|wouldn't|may|might|must|should|can|could|going to)(?: not| also| likely| probably| again| \\w{2,12}ly)?(?: be| have)?(?: been| being)?(?: \\w{2,14})?",
  "(?:is|are|'s|’s|'re|was|were) to \\w{2,14}(?: \\w{2,12}ed)?",
  "(?:is|are|'re|’re) (?:also |now |still )?\\w{2,14}ing",
  'to be \\w{2,14}',
  `(?:${PLANNING})`,
  '(?:meets?|opens?|begins?|starts?|arrives?|ends|expires?|resumes?|takes? effect|goes|travels|closes|heads|faces|gets|runs|plays|airs|convenes|holds|hosts|votes)',
].join('|')
/** Verbs in the past tense. Participles after an article are adjectives. */
const BACK = [
  "was|were|had|did|didn't|has|have|hasn't|haven't|been|wasn't|weren't",
  'said|says|told|made|came|went|took|got|saw|met|held|left|began|broke|brought|built|bought|caught|chose|cut|drew|drove|fell|felt|fought|found|flew|grew|heard|hit|kept|knew|laid|led|lost|meant|paid|put|ran|rose|sank|sent|shot|shut|slid|sold|spent|spoke|stood|struck|swore|taught|thought|threw|understood|won|wore|wrote|quit|shed|spread|sought|became|rejoined|since|after|following|late as|as of|dead|fresh from|earlier',
  '(?<!\\b(?:the|an?|its|his|her|their|some|most|more|other|of|for|in|with) )[a-z]{2,14}ed(?!-)',
].join('|')

const MARKS = new RegExp(`(?<![\\w-])(?:(${AHEAD})|(${BACK}))(?![\\w-])`, 'g')

const LIMIT =
  /(?<!lasted|ran|stayed|remained|continued|went|open|closed|worked|stayed|held|kept|waited|delayed|was|were)\s(?:by|until|till|before|no later than|not later than|starting|beginning|effective|from|through|due|coming|upcoming|set for|scheduled for|ahead of)\s(?:the |this |on |at |\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.? )?|noon |midnight |late |early |next )?$/
const BEHIND = /\b(?:since|after|following|earlier|late|last|past|previous|as recently as)\s(?:on |the )?$/

const flat = (words: string): string => words.replace(/\s+/g, ' ')

/**
 * Past or future by the words nearest: "by", "since" right before, then the last verb group before in the clause, then the
 * first after it. Words in lower case.
 */
export function directionOf(before: string, after: string): Direction {
  const left = ` ${flat(before)}`
  if (LIMIT.test(left)) return 'future'
  if (BEHIND.test(left)) return 'past'
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(': '), left.lastIndexOf('. ')) + 1)
  let nearest: RegExpMatchArray | undefined
  for (const match of clause.matchAll(MARKS)) nearest = match
  nearest ??= flat(after).matchAll(MARKS).next().value
  return nearest === undefined ? null : nearest[1] === undefined ? 'past' : 'future'
}
