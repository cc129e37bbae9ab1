import { CLASSES, type Entry, entry, MANUAL, MAP, object } from './row.js'

const MEETING =
  'talks?|negotiations?|meetings?|summits?|visits?|dialogue|conferences?|mediation|trips?|discussions|consultations|invitations?'
const INQUIRY =
  'investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|commissions? of inquiry|fact-finding|hearings?|grand jury'
const ASKED =
  'proposals?|offers?|appeals?|calls?|requests?|demands?|claims?|allegations?|plans?|ideas?|suggestions?|accusations?|criticisms?|charges|ultimatum|reports?|deals?|overtures?|pleas?|bids?|petitions?|complaints?|pressure|terms|mediation|concerns'
const HARM =
  'attacks?|retaliat(?:e|ion)|war|strikes?|sanctions?|consequences|force|bomb(?:s|ing)?|blood|violence|action|reprisals?|revenge|civil war|punish(?:ment)?|expel|cut off|military|kill|destroy|respon[ds]e?|escalation|if|unless'
const WANTED =
  'shelter|sanctuary|aid|help|support|assistance|asylum|refuge|talks|meetings?|loans?|mediation|backing|protection|permission|extradition|release|compensation|dialogue|negotiations|funds?|funding|dollars?|million|billion|approval|cooperation|troops|peacekeepers|arms|weapons|changes?|reforms?|independence|clarification|assurances?|explanation|guarantees?|inquiry|return|end|ban|membership|sanctions|concessions'

/** REQUEST, ACCUSE, REJECT and THREATEN. */
export const VERBAL_CONFLICT: readonly Entry[] = [
  entry(
    'ACCUSE',
    'disapprove',
    'attack',
    '^ (?:[^ ,]+ ){1,8}(?:for [^ ,]+ing|over (?:its|his|their|her))(?![\\p{L}])',
    MANUAL,
  ),
  entry('THREATEN', null, 'warn', '^ ?(?:[.,]|on |in |$)', MANUAL, HARM),
  entry('REJECT', null, 'have no intention, have no plans, see no reason, see no need, make no concession', '', MANUAL),
  entry('THREATEN', null, 'give', '^ (?:[^ ,]+ ){1,7}(?:until|(?:hours?|days?|weeks?|months?) to)(?![\\p{L}])', MAP),
  entry('SANCTION', 'expel', 'order', '^ (?:[^ ,]+ ){1,6}(?:out|to leave)(?![\\p{L}])', MANUAL),
  entry('PROTEST', 'hunger', 'refuse', object('food|meals|to eat'), MANUAL),
  entry(
    'ACCUSE',
    'disapprove',
    'urge, call, appeal, rally, ask, exhort',
    "(?:on|upon|to|for)? ?(?:[\\w.’'-]+ ){0,9}(?:unite|mobili[sz]e|rise|fight|struggle|jihad|resist|revolt|rally|uprising)(?: [\\w.’'\"`-]+){0,4} against",
    MAP,
  ),
  entry(
    'REQUEST',
    null,
    'demand, urge, request, petition, beg, plead, implore, beseech, exhort, entreat, call on, call upon, call for, appeal to, appeal for, appeal, press for, push for, lobby, campaign for, clamour for, clamor for, insist, invoke',
    '',
    MANUAL,
  ),
  entry('REQUEST', null, 'call', '^ (?:[\\w.-]+ ){1,3}(?:on|upon|for) ', MANUAL),
  entry('REQUEST', null, 'ask', '^(?! (?:whether|if|why|how|about|what))', MANUAL),
  entry(
    'REQUEST',
    null,
    'press, pressure, push, pressurize, advise, encourage, remind, instruct, direct, tell, want, warn, need, expect',
    '^ (?:(?!(?:that|how|about|of|if) )[^ ,]+ ){1,8}to ',
    MANUAL,
  ),
  entry(
    'REQUEST',
    null,
    'reiterate, renew, repeat, make, issue, submit, present',
    'demands?|appeals?|calls?|requests?|pleas?|petition',
    MANUAL,
  ),
  entry('REQUEST', null, 'seek', WANTED, MAP),
  entry('REQUEST', null, 'apply', 'for (?:[\\w-]+ ){0,4}(?:asylum|membership|aid|loan|refuge)', MAP),
  entry('REQUEST', null, 'recommend, propose', 'should|must|reforms?|changes?|sanctions|that (?:[\\w-]+ ){1,5}be', MAP),
  entry('REQUEST', null, 'set', 'deadline|conditions', MANUAL),
  entry(
    'COERCE',
    'censor',
    'order, force, instruct',
    'publication|newspapers?|magazines?|broadcasts?|(?:radio|television|tv) station|off the air|website',
    MANUAL,
  ),
  entry('COERCE', 'arrest', 'order', '(?:the )?(?:arrests?|detention|imprisonment)', MANUAL),
  entry('COERCE', 'deport', 'order', 'deport(?:ed|ation)|to leave the country|out of the country|expelled', MANUAL),
  entry('COERCE', 'restrict', 'order, force', 'clos(?:e|ed|ure)|shut|suspend', MANUAL),
  entry('SANCTION', 'expel', 'order', '(?:diplomats?|ambassador|envoy|attach[eé]|embassy|consul)', MANUAL),
  entry('MOBILIZE', 'troops', 'order', '(?:mobili[sz]ation|alert|troops to|deployment|ships to)', MANUAL),
  entry('ACCUSE', 'investigate', 'order, announce', INQUIRY, MANUAL),
  entry('RETREAT', 'release', 'order', '(?:the )?(?:release|freeing) of', MANUAL),
  entry('REQUEST', null, 'order', '', MANUAL),

  entry('ACCUSE', 'disapprove', 'summon, call in', 'ambassador|envoy|charg[eé]|diplomats?', MANUAL),
  entry(
    'ACCUSE',
    'allege',
    'accuse, blame, allege, sue, indict, prosecute, impeach, arraign, implicate, suspect, incriminate, denounce as',
    '',
    MANUAL,
  ),
  entry('ACCUSE', 'allege', 'charge', "^ (?:that|(?:[\\w.’'-]+ ){1,9}with)", MANUAL),
  entry('ACCUSE', 'allege', 'hold', 'responsible|accountable|to blame', MANUAL),
  entry(
    'ACCUSE',
    'allege',
    'bring, file, lodge, press, lay, level, prefer',
    'charges?|lawsuits?|suits?|complaints?|accusations?|case against|indictments?|impeachment',
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'allege',
    'put, go, stand, bring, face, take',
    '(?:on )?trial|to court|before (?:a|the) (?:\\w+ )?court|tribunal|charges|justice',
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'disapprove',
    'lodge, deliver, submit, send, file, register, make',
    'protests?|objections?|protest notes?|complaints?',
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'disapprove',
    'condemn, denounce, criticize, criticise, deplore, decry, slam, blast, lambast, lambaste, castigate, assail, rebuke, chide, reproach, scold, censure, chastise, complain, object, fault, deride, mock, ridicule, insult, vilify, berate, rap, upbraid, admonish, disapprove, disparage, lash out, hit out, bemoan, excoriate, reprimand, scorn, discredit, attack verbally',
    '',
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'disapprove',
    'attack',
    "^ (?:[\\w.’'-]+ ){0,4}(?:plans?|polic(?:y|ies)|decisions?|proposals?|record|for (?:failing|not|its|his|her|their)|speech|remarks?|stance|press|as )",
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'disapprove',
    'express, voice, convey, show',
    'concern|anger|dismay|disappointment|outrage|displeasure|dissatisfaction|disapproval|opposition|indignation|alarm|objections?|reservations|shock|fury|criticism|worry|unease',
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'disapprove',
    'brand, label, call, describe, characterize, characterise',
    '^ (?:[^ ,]+ ){1,8}(?:terrorists?|traitors?|liars?|dictators?|criminals?|murderers?|illegal|aggression|unacceptable|outrageous|provocation|provocative|act of war|evil|fascists?|hypocri(?:sy|tical|te)|racist|genocide|cowardly|barbaric)(?![\\p{L}])',
    MANUAL,
  ),
  entry('ACCUSE', 'disapprove', 'protest', '^ ?(?:to|that|formally|strongly|at|over)', MANUAL),
  entry(
    'ACCUSE',
    'investigate',
    'open, launch, begin, start, conduct, carry out, set up, face, order, hold, undertake, establish',
    INQUIRY,
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'investigate',
    'send, dispatch, appoint, name, form',
    `to (?:investigate|probe|examine|look into|inspect|assess|study)|${INQUIRY}|inspectors?|investigators?|fact-finding|experts`,
    MANUAL,
  ),
  entry('ACCUSE', 'investigate', 'put, place, come', 'under (?:\\w+ )?(?:investigation|scrutiny|inquiry)', MANUAL),
  entry(
    'ACCUSE',
    'investigate',
    'investigate, probe, inquire, enquire, look into, interrogate, question, inspect',
    '',
    MANUAL,
  ),
  entry(
    'ACCUSE',
    'investigate',
    'examine, study, review',
    'allegations?|claims|charges|crimes?|killings?|reports|evidence|abuses?|violations?',
    MANUAL,
  ),

  entry('REJECT', 'meet', 'cancel, call off, postpone, scrap, boycott, put off, snub, shun, refuse', MEETING, MANUAL),
  entry(
    'REJECT',
    null,
    'reject, refuse, decline, rule out, turn down, rebuff, spurn, veto, repudiate, renege, back out, turn away, oppose, resist, balk, baulk, disobey, flout, defy, contravene, snub, shun, dig in',
    '',
    MANUAL,
  ),
  entry(
    'REJECT',
    null,
    'dismiss, brush aside, brush off, shrug off, disregard, ignore, discount, throw out, deny, disavow',
    object(ASKED),
    MANUAL,
  ),
  entry(
    'REJECT',
    null,
    'deny, bar, block, refuse, ban, prevent',
    'entry|visas?|access|permission|admittance|admission|from (?:entering|visiting|attending|returning)|asylum|request',
    MANUAL,
  ),
  entry(
    'REJECT',
    null,
    'block',
    'resolutions?|bill|bid|motion|proposal|nomination|appointment|agreement|deal|measure',
    MAP,
  ),
  entry('ASSAULT', null, 'violate, break, breach', 'cease-?fire|truce|armistice', MAP),
  entry(
    'REJECT',
    null,
    'violate, break, breach',
    'bans?|laws?|agreements?|treat(?:y|ies)|resolutions?|pledges?|promises?|commitments?|word|norms|accords?|deal|sanctions|embargo|curfew|orders?|constitution',
    MAP,
  ),
  entry('REJECT', null, 'fail', 'to (?:agree|reach|accept|attend|comply|respond|approve)', CLASSES),
  entry('REJECT', null, 'vote against, vote down, go back on', '', MANUAL),
  entry('REJECT', null, 'out of the question, unacceptable, non-negotiable', '', MANUAL),

  entry('THREATEN', null, 'threaten, menace', '', MANUAL),
  entry('THREATEN', null, 'warn', HARM, MANUAL),
  entry(
    'THREATEN',
    null,
    'give, issue, deliver, present, set, send',
    'ultimatum|threats?|(?:final|stern|strong) warning',
    MAP,
  ),
  entry(
    'THREATEN',
    'violence',
    'vow, swear, pledge, promise, prepare, ready, willing',
    'to (?:[\\w-]+ ){0,2}(?:retaliate|avenge|fight|crush|destroy|kill|attack|strike back|strike|bomb|continue (?:the|its|their) (?:war|fight|struggle|attacks)|wipe out|punish|defeat|eliminate|die|respond|hit|hunt)|revenge|retaliation|vengeance',
    MANUAL,
  ),
  entry('THREATEN', 'arrest', 'issue', '(?:arrest )?warrants?', MANUAL),
  entry('THREATEN', 'violence', 'declare', 'war|jihad', MAP),
  entry('REJECT', null, 'say no', '^ (?:to|,|\\.)', MANUAL),
  entry('REQUEST', null, 'must, should', '', MAP),
  entry('REJECT', null, "will not, would not, won't, wouldn't, will never, would never", '', MAP),
]

export const VERBAL_CONFLICT_NOUNS: readonly Entry[] = [
  entry('REQUEST', null, 'demand, request, plea, appeal, petition', '^(?! (?:courts?|judges?|panel))', MANUAL),
  entry('ACCUSE', 'disapprove', 'condemnation, criticism, denunciation, outcry', '', MANUAL),
  entry('ACCUSE', 'allege', 'accusation, allegation, lawsuit, indictment, impeachment', '', MANUAL),
  entry('ACCUSE', 'investigate', 'investigation, inquiry, probe', '', MANUAL),
  entry('REJECT', null, 'refusal, rejection, veto', '', MANUAL),
  entry('THREATEN', null, 'threat, ultimatum', '', MANUAL),
]
