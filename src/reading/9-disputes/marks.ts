import { hull, type Span } from '../../model/span.js'
import type { Claim, Claims } from './claims.js'
import { CONFIRMING } from './confirming.js'
import { type Against, DISPUTING, type DisputingRule, type Told } from './disputing.js'
import { CHECKERS } from './disputing-words.js'
import type { Mark, Refers } from './mark.js'
import { REBUTTING } from './rebutting.js'
import { referenceOf } from './reference.js'

/** Units of a cue and of a content that rules look at. */
const MOST = 300

/** Statements that dispute or confirm, by their own words. */
export function markStatements(claims: Claims): readonly Mark[] {
  return claims.list.flatMap((claim): readonly Mark[] => {
    const told = tellingOf(claims, claim)
    for (const rule of worthwhile(told)) {
      const against = rule.against(told)
      if (against === null) continue
      return isNobodys(claim, rule) && !BY_NOBODY.has(rule.kind) ? [] : [markOf(claims, claim, rule, against)]
    }
    return []
  })
}

const CUE_STEMS =
  /den(?:y|ie|ia)|condemn|assail|belittl|challeng|derid|discredit|downplay|minimi|mock|object|question|rebuk|ridicul|exception|bristl|doubt|critici|decr|deplor|oppos|protest|rail|counter|retort|rejoin|differ|s[ck]eptic|unconvinced|dubious|holes|fault|dispel|laugh|wav|pleads?|pleaded|disavow|repudiat|disclaim|disput|refut|rebut|debunk|contradict|contest|issue with|disagree|brush|shrug|scoff|play|poo|push|pour|cast|knock|swat|back (?:at|against)|refus|overturn|overrul|str(?:ikes|uck) down|vacat|quash|dismiss|discount|reject|rebuff|spurn|rul|turn|verif|corroborat|substantiat|confirm|accus|blam|attribut|comment|respon|accept|agree|believe|share|buy|recogni|deem|judg|rat(?:es|ed)|found|finds|declar|consider|think|thought|acknowledg|conced|admit|call|descri|label|brand|characteri|denounc|blast|slam|bear|bore|correct|clarif|retract|revis|amend|walk|took back|takes back|recant/i
const CONTENT_STEMS =
  /calling|to call|true|verif|corrobor|substantiat|accura|correct|false|fabricat|\blies?\b|baseless|unfounded|groundless|without|nonsense|rubbish|fake|fiction|falsehood|myth|smear|wrong|ridiculous|absurd|preposterous|misleading|laughable|exaggerated|ludicrous|motivated|propaganda|outrageous|bogus|debunked|discredited|\bwild\b|trumped|liar|delu|dishonest|confused|clueless|out of touch|disingen|undermined|undercut|hoax|bogus|fallac|bunk|hogwash|baloney|garbage|misguided|mistaken|speculative|overstated|premature|simplistic|irresponsible|hypocritical|desperate|pathetic|offensive|unfair|crazy|insane|silly|stretch|joke|malicious|outrageous|disgusting|shameful|scurrilous|invent|making|made|makes|misquoted|misunderstood|misinterpret|misconstrued|context|twisted|nothing|guilty|innocent|no (?:role|part|hand|invol)|different|conflicting|contrasting|opposite|early|soon|remain|conclusion|decision|^\W*(?:no\b|not at all|on the contrary)|the case|aware|confirm|no (?:\w+ )?(?:info|knowl|record|indic|report|sign)|specul|unsub|unproven|overblown|far-fetched|unwarranted|supported|borne out|backed|substance|merit|basis|foundation|validity|truth|hold|jibe|square|comport|add up|stand up|match|reflect|make sense|evidence|proof|misspoke|mistaken|lying|misinformed|misstat|mischarac|misrepre|contradict|inconsist|at odds|counter|in the face|belie|overlook|ignore|miss|distort|leaves out|left out|reject|den(?:y|ie)|disput|dismiss|refut|disagree|otherwise|differently|one-sided|biased|inflated|flawed|cynical|slander|defam|libel|accept|believe|share|recogni|buy|incomplete|implausible|not credible|concoct|illogical|unhelpful|drivel|rot\b|stunt|slanted|selective|unbalanced|made up|reality|facts?\b|not (?:so|what)/i

const REBUTTING_CUE =
  /comment|accept|agree|believ|share|buy|recogni|acknowledg|st(?:and|ood)|stick|stuck|assail|belittl|challeng|derid|discredit|downplay|minimi|mock|object|question|rebuk|ridicul|exception|bristl|doubt|condemn|critici|decr|denounc|deplor|oppos|protest|slam|blast|rail|counter|retort|rejoin|rebut|back|differ|disagree|call|descri|label|brand|plead/i
const REBUTTING_CONTENT =
  /calling|to call|m(?:ade?|aking|akes?) (?:it|this|that|things|stuff|the|up)|fabricat|invent|misquoted|misunderst|misinterpret|misconstr|mischarac|misrepre|context|twisted|nothing|guilty|innocent|no (?:role|part|hand|invol)|different|conflicting|contrast|contradict|opposite|(?:too|far) (?:early|soon)|remain|conclusion|decision|not (?:in a position|ready|prepared)|^\W*(?:no\b|not at all|not true|on the contrary|that|this|it|those|these)|liar|outrageous|baseless|false|bogus|unfounded|absurd|ridiculous|groundless|scurrilous|malicious|misleading|unsubst|debunked|discredited|trumped|made-up|preposterous|ludicrous|unproven|\bwild\b|accept|agree|believe|share|recogni|buy|of the (?:kind|sort)|sure|certain|convinced|persuaded|s[ck]eptical|doubtful|\bst(?:and|ood)|stick|stuck/i

/** The rules that may apply: most statements hold none of the stems that they look for. */
function worthwhile(told: Told): readonly DisputingRule[] {
  const { cue, content, act, source = '' } = told
  const plain = act === 'deny' || CUE_STEMS.test(cue) || CONTENT_STEMS.test(content)
  const rebuts = CHECKERS.test(source) || REBUTTING_CUE.test(cue) || REBUTTING_CONTENT.test(content)
  if (!plain) return rebuts ? REBUTTING : []
  return rebuts ? [...DISPUTING, ...REBUTTING, ...CONFIRMING] : [...DISPUTING, ...CONFIRMING]
}

/** Whether a rule is looked at for a statement. */
export const isWorthwhile = (rule: DisputingRule, told: Told): boolean => worthwhile(told).includes(rule)

/** What stands right before a cue and tells that the deed is yet to be done: "asked leaders to" disavow. */
const LEAD = /(?:^|\s)(?:to|must|should|would|could|can|will|may|might|did not|does not|do not|not|never)\s$/iu
const LONGEST_LEAD = 12

/** What may be told without telling of whom: "could not be verified". */
const BY_NOBODY: ReadonlySet<string> = new Set(['could-not-verify', 'not-confirmed'])
/** Whether it is known of nobody who tells it; of words that only answer it must be known who does. */
const isNobodys = ({ statement: { source, speaker } }: Claim, rule: DisputingRule): boolean =>
  speaker === null && (source.length === 0 || REBUTTING.includes(rule))

/** Units of a content that may be no more than what is called something, and of what it is called. */
const SHORT = 60
const CALLED = /\b(?:call|describ|label|brand)(?:s|l?ed|l?ing|es)?$/i

function tellingOf(claims: Claims, { statement }: Claim): Told {
  const at = statement.cue[0]?.start ?? 0
  const lead = LEAD.exec(claims.words({ start: Math.max(0, at - LONGEST_LEAD), end: at }))?.[0].trimStart() ?? ''
  const cue = lead + statement.cue.map((span) => claims.words(span, MOST)).join(' ')
  const [piece] = statement.content
  const whole = statement.content.length === 0 ? subjectSpan(claims, statement) : undefined
  const said = piece === undefined ? (whole ? claims.words(whole, MOST) : '') : claims.words(piece, MOST)
  // “Called the estimate exaggerated”, of which the content is only the estimate.
  const content =
    piece !== undefined && said.length < SHORT && CALLED.test(cue)
      ? said + (/^ [^.;,]{0,60}/u.exec(claims.words({ start: piece.end, end: piece.end + SHORT }))?.[0] ?? '')
      : said
  const source = statement.source.map((span) => claims.words(span, MOST)).join(' ')
  return { cue, content, act: statement.act, silence: statement.silence, source }
}

function markOf(claims: Claims, claim: Claim, rule: DisputingRule, against: Against): Mark {
  const { speaker, cue, content } = claim.statement
  const subject = content.length === 0 ? subjectSpan(claims, claim.statement) : undefined
  const piece = content[0] ?? subject
  return {
    kind: rule.kind,
    by: subject === undefined ? (speaker ?? sayer(claims, claim)) : null,
    span: saying(claims, piece, rule.says) ?? hull(cue) ?? claim.hull,
    counter: claim.index,
    refers: refersOf(piece, against),
    maker: rule.id,
  }
}

/** “The claim could not be verified”: the subject of a passive is what is disputed, and not who does it. */
function subjectSpan(claims: Claims, { cue, source: [subject] }: Claim['statement']): Span | undefined {
  if (subject === undefined || !PASSIVE.test(cue.map((span) => claims.words(span)).join(' '))) return undefined
  const reference = referenceOf(claims.words(subject))
  return reference.kind === 'noun' || reference.kind === 'bare' ? subject : undefined
}
const PASSIVE =
  /\b(?:be|been|being|was|were|is|are) (?:\p{L}+ly )?(?:verified|confirmed|corroborated|substantiated|authenticated|denied|disputed|rejected|dismissed|contradicted|refuted|challenged|contested)\b/iu

/** “Tannick said it rejected the claim”: a pronoun that nobody is known for is whoever tells it. */
function sayer(claims: Claims, { statement: { source, within } }: Claim): number | null {
  const outer = within === null ? undefined : claims.of(within)
  const [first] = source
  return outer !== undefined && first !== undefined && PRONOUN.test(claims.words(first))
    ? outer.statement.speaker
    : null
}
const PRONOUN = /^(?:he|she|it|they|we|i)$/i

/** Where the words stand that say so. */
function saying(claims: Claims, piece: Span | undefined, says: RegExp | undefined): Span | undefined {
  const found = piece && says ? says.exec(claims.words(piece, MOST)) : null
  if (!found || found[0].trim() === '') return undefined
  const start = piece!.start + found.index
  return { start, end: start + found[0].trimEnd().length }
}

function refersOf(piece: Span | undefined, against: Against): Refers {
  if (against.how === 'before' || piece === undefined) return { how: 'before' }
  const [from, to] = against.range
  // The rules saw no more than the head of the piece: what reaches to its end reaches to the piece's.
  const end = to >= MOST ? piece.end : Math.min(piece.end, piece.start + to)
  return end <= piece.start + from ? { how: 'before' } : { how: against.how, span: { start: piece.start + from, end } }
}
