/**
 * A way in which a story tells that somebody's line moved. The groups of the pattern: `from` and `to`, the line before and after (an empty
 * `to` where no new line is told: then the words that tell the shift stand for it), `verb`, behind who moved, and `issue`, if it is told;
 * `again`, where the other half of it has a verb with a subject of its own, which must be the same actor, and `sign`, the words that are
 * looked for, where they stand far from the verb.
 */
export type ShiftRule = {
  readonly id: `rule:shifts/${string}`
  readonly summary: string
  /** Flags `dgi`, or `dgiu`; looked for in straight words of one sentence. */
  readonly pattern: RegExp
  /** Words one of which it holds: without them it is not looked for, nor compiled. */
  readonly hint?: RegExp
  /** True where the sentence before tells a part of it. */
  readonly across?: boolean
  /** True where one of the two lines must be against something and the other not: the words between them alone do not tell a change. */
  readonly opposed?: boolean
  /** A sentence, the line before and the line after. */
  readonly examples: readonly (readonly [sentence: string, from: string, to: string])[]
  readonly counterexamples: readonly string[]
  readonly source: string
}

export const OWN = 'own collection, checked against PolNeAR train'
export const shift = (pattern: string) => new RegExp(`(?<![\\p{L}])${pattern}`, 'dgiu')
/** The same where the words that it looks for are English: classes of all letters take many times longer to compile. */
export const plain = (pattern: string) => new RegExp(`(?<![a-z])${pattern}`, 'dgi')

/** What a line is: a deed that is asked for, a stand, a plan; a prize or a place is none. */
export const STAND = String.raw`(?=(?:[^\s,;]{1,30} ){0,5}?(?:\p{L}{2,20}ing|demand|insist|oppos|support|call|refus|reject|position|stance|policy|policies|plan|pledge|promise|threat|line|goal|proposal|resist|objection|view|request|requirement|condition|idea|commitment|denial|claim|ban|strategy|approach|bid|push|effort)\p{L}{0,6}(?![\p{L}]))`
export const FROM = `(?<from>${STAND}[^,;]{3,140}?)`
export const TO = String.raw`(?<to>[^\s,;.][^,;.]{3,139})`
export const NOW =
  '(?:now |instead |ha(?:s|ve|d) instead |later |has since |has now |have since |have now |is now |are now |subsequently )'

/** What somebody stood for, as a verb, and what it is that he says or does now. */
export const STOOD = `(?:oppos|rebuff|support|back|reject|refus|demand|insist|call|favou?r|endors|resist|defend|denounc|prais|vow|promis|pledg|rul(?:ed|ing) out|den(?:ied|y)|object|threaten|argu|maintain|declin)`
export const NOW_DOES = `(?:said|says|agreed|agrees|accepted|accepts|announced|announces|offered|conceded|admitted|told|signed|asked|called|joined|voted|gave|dropped|backed|welcomed|endorsed|proposed|pledged|promised)`
export const WHEN = String.raw`(?:(?:on|last|late on|early on|earlier) )?(?:(?:this |last )?(?:\p{L}{3,9}day|week|month|year|night|morning)|a (?:day|week|month|year) later|(?:\p{L}{2,8} )?(?:days|weeks|months|years) later|at last|finally|then)`
/** What the line is about, where the words tell it. */
export const ISSUE_OF = `(?:on|over|about|towards?|to|regarding) (?<issue>[^.,;:"]{3,80}?)`

/** What tells a new line: a deed of speech or a stand, as it follows "and", "but", "now", and as a participle behind a comma. */
export const DOES = `(?:sa(?:id|ys?)|told|agree[ds]?|accept(?:ed|s)?|announce[ds]?|want(?:ed|s)?|demand(?:ed|s)?|invite[ds]?|call(?:ed|s)? (?:for|on|it|them|him|her|the)|calling for|ask(?:ed|s)?|asking for|propose[ds]?|back(?:ed|s|ing)?|support(?:ed|s|ing)?|endorse[ds]?|endorsing|embrac(?:e[ds]?|ing)|vote[ds]?|offer(?:ed|s)?|pledge[ds]?|promise[ds]?|vow(?:ed|s)?|urg(?:e[ds]?|ing)|conced(?:e[ds]?|ing)|admit(?:ted|s)?|insist(?:ed|s|ing)?|argu(?:e[ds]?|ing)|oppos(?:e[ds]?|ing)|believe[ds]?|thinks?|favou?r(?:ed|s)?|push(?:ed|es|ing)? for|pushing|prais(?:e[ds]?|ing)|critici[sz](?:e[ds]?|ing)|denounce[ds]?|condemn(?:ed|s)?|seek(?:s|ing)?|sought|reject(?:ed|s|ing)?|refus(?:e[ds]?|ing)|regret(?:s|ted)?|advocat(?:e[ds]?|ing)|acknowledge[ds]?|defend(?:ed|s|ing)?|welcome[ds]?|(?:is|are) (?:now )?(?:for|against|in favou?r of|open to|ready|willing|prepared))(?![a-z])`
export const SAYING = `(?:saying|stating|explaining|telling|insisting|proposing|pushing (?:instead )?for|backing|choosing|opting|calling|asking|offering|accepting|agreeing|allowing|announcing|conceding|admitting|acknowledging|arguing|suggesting|promising|pledging|urging|demanding|declaring|supporting|embracing|endorsing|claiming|vowing|leaving open|stressing)(?![a-z])`
export const THEN = `(?:now|instead|has|have|had|since|then|later|finally|eventually|will|would|is|are|even|also|today|this week|last week|on [a-z]{3,6}day)`
/** A new line right behind the old one. */
export const TAIL = `(?:,? (?:and|but) (?:(?:he|she|it|they) )?(?=(?:${THEN} ){0,3}${DOES})|, (?=${SAYING}))(?<to>[^,;.]{4,140})`

/** What is given up or softened. */
const LESS = `(?:dropp(?:ed|ing)|drops|abandon(?:ed|s|ing)|(?:gave|gives|given|giving) up|withdr(?:ew|awn|awing|aws)|soften(?:ed|s|ing)|eas(?:ed|es|ing)|scrap(?:ped|s|ping)|end(?:ed|s|ing)|revers(?:ed|es|ing)|ton(?:ed|es|ing) down|walk(?:ed|s|ing) back|(?:rescind|retract|recant|disavow|temper|relax|harden|toughen|stiffen|reconsider|overturn)(?:ed|s|ing)|(?:renounc|repudiat|moderat|revis)(?:ed|es|ing)|(?:backtrack|back-?pedal|reneg|renege)(?:l?ed|s|l?ing|d)? on|retreat(?:ed|s|ing) from|back(?:ed|s|ing) (?:away from|off(?: from| of)?|down (?:from|on)|out of)|(?:moved|moves|moving|shift(?:ed|s|ing)|turn(?:ed|s|ing)|edg(?:ed|es|ing)) away from|step(?:ped|s|ping) (?:back|away) from|distanc(?:ed|es|ing) (?:himself|herself|itself|themselves) from|pull(?:ed|s|ing) back (?:on|from)|(?:dial(?:l?ed|s|l?ing)|scal(?:ed|es|ing)) (?:back|down)|water(?:ed|s|ing) down|(?:went|goes|gone|going) back on|(?:broke|breaks|broken|breaking)(?= [a-z']{2,20} (?:[a-z-]{2,20} ){0,2}(?:promise|pledge|vow|commitment)))`
const LESS_TO =
  '(?:(?:agreed|decided|chose|forced|had) to|(?:will|would)(?= (?![^;.]{0,200} (?:if|unless|should) ))) (?:drop|abandon|give up|withdraw|soften|ease|reverse|walk back|rescind|retract|reconsider|back (?:away|off|down) (?:from|on))'
/** The verb of one who gives up a line, with what stands round it. */
export const GIVES_UP = `(?:(?:has|have|had|is|are|was|were) )?(?:(?:now|since|also|later|apparently|publicly|[a-z]{3,12}ly) ){0,2}(?:${LESS}|${LESS_TO})`
/** A stand by its name. */
export const STANCE_NOUN =
  '(?:demands?|insistence|objections?|opposition|resistance|refusal|threats?|calls?|veto|pledges?|promises?|vows?|positions?|stances?|stand|criticisms?|commitments?|denials?|accusations?|claims?|assertions?|rhetoric|tone|endorsements?|reluctance|hesitations?|hostility|s[ck]epticism|reservations|misgivings|doubts|neutrality|aversion|antipathy|enthusiasm|(?:support|backing)(?= for| of))'
/** What may be one too, if something is said in its stead. */
export const PLAN_NOUN =
  '(?:plans?|proposals?|bid|decision|policy|policies|ban|support|backing|statements?|comments|remarks|testimony|views?|line|vote|votes|idea|requests?|application|approach|belief|account|story|bill)'
export const OF_ONE = String.raw`(?:his|her|its|their|(?:the|an?) (?=(?:earlier |initial |original |previous )?(?:comments|remarks|statements?|threat|pledge|promise|demand|assertion|accusation|criticism)(?![a-z]))|an? (?:earlier|previous|long-?held|longstanding)|[^\s,;.]{2,20}'s) (?:[a-z-]{2,20} ){0,3}?`

/** A stand as a verb: to have it, had it, having it. */
const STAND_ROOT =
  'oppos|support|back|reject|refus|demand|insist|call|favou?r|endors|resist|defend|denounc|prais|vow|promis|pledg|den|dismiss|welcom|critici[sz]|condemn|threaten|argu|maintain|declin|claim|rebuff|resent|mock|attack|embrac|champion|advocat|balk|object|applaud|hail|sworn|swear|urg|bless|deliberat|hesitat|hold|waver|question|doubt|dislik|disapprov'
export const TOOK = `(?:(?:${STAND_ROOT})(?:e?d|ied|[a-z]?ed)|said|told|swore|sworn|spoke|spoken|fought|withheld|ruled out|backed|held|called|believed|thought|wanted|voted|warned|blamed|kept (?:quiet|silent)|stayed (?:neutral|silent|out))(?![a-z])`
export const TAKE = `(?:(?:${STAND_ROOT})(?:e?s|[ey]|ies)?|says?|tell|call|believe|think|rule out|argue|want|fight|blame|speak)(?![a-z])`
export const TAKING = `(?:(?:${STAND_ROOT})(?:y|[a-z])?ing|saying|ruling out|arguing|fighting|blaming|withholding|stonewalling|hesitating|staying (?:silent|neutral|out|on the sidelines)|holding (?:out|off|back)|silence|denials?|resistance|opposition|refusals?|criticism)(?![a-z])`
/** Somebody for or against a thing. */
export const BACKER = `(?:backer|supporter|opponent|critic|champion|advocate|foe|defender|sceptic|skeptic|ally|proponent|admirer|believer|fan|detractor|adversary|booster)s?`

/** For how long, and that it was before. */
export const WHILE =
  '(?:for (?:weeks|months|years|decades|days|a (?:week|month|year|decade)|(?:[a-z]+ ){1,2}(?:weeks|months|years|decades|days)))'
export const ONCE =
  '(?:initially|first|long|repeatedly|previously|earlier|originally|once|at first|steadfastly|consistently|publicly)'
