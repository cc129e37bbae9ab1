import { CLASSES, type Entry, entry, MANUAL, MAP } from './row.js'

const TREATY =
  'agreements?|treat(?:y|ies)|pacts?|accords?|deals?|conventions?|protocols?|charter|declaration|memorandum|contracts?|armistice'
const RESTRICTION =
  'curfews?|emergency|martial law|bans?|restrictions?|censorship|prohibitions?|house arrest|charges|travel ban|warrants?'
const OFFER =
  'proposals?|offers?|plans?|mediation|terms|deals?|invitations?|resolutions?|truce|cease-?fire|peace|talks|agreements?|formula|initiatives?|role|conditions|help|aid|assistance|settlement'
const RELATIONS = 'relations|ties|links|contacts|dialogue|embass(?:y|ies)|consulates?'
const MEETING =
  'talks?|negotiations?|meetings?|summits?|consultations?|discussions?|dialogue|conferences?|visits?|sessions?|conversations?'

/** AGREE, CONSULT, SUPPORT and CONCEDE. */
export const VERBAL_COOPERATION: readonly Entry[] = [
  entry('CONCEDE', null, 'agree, consent', 'demands?|concessions?|(?:step|stand) down|resign', MAP),
  entry(
    'AGREE',
    null,
    'agree, consent, pledge, promise, vow, undertake, commit, volunteer, guarantee, assure, swear',
    '',
    MANUAL,
  ),
  entry('AGREE', null, 'offer', '', MANUAL),
  entry('CONCEDE', null, 'accept', 'demands?|responsibility|blame|defeat|results?|verdict', MAP),
  entry('AID', null, 'accept', 'refugees?|migrants?|asylum|evacuees', MANUAL),
  entry('AGREE', null, 'accept', OFFER, MAP),
  entry('AGREE', null, 'invite, propose', '', MANUAL),
  entry(
    'AGREE',
    null,
    'willing, ready, prepared, happy, keen, eager',
    '^ ?to(?! fight| attack| strike| die| defend)',
    MANUAL,
  ),
  entry(
    'AGREE',
    null,
    'reach, strike, conclude, broker, clinch, negotiate, hammer out, forge',
    `${TREATY}|compromise|consensus|understanding|settlement|truce|cease-?fire`,
    MAP,
  ),
  entry(
    'AGREE',
    null,
    'express, signal, indicate, show, declare, voice',
    'willingness|readiness|intention|intent|interest in',
    MAP,
  ),
  entry('AGREE', null, 'set up, arrange, schedule', `${MEETING}|visit`, MANUAL),

  entry('CONSULT', 'phone', 'telephone, phone', '', MAP),
  entry(
    'CONSULT',
    'phone',
    'speak, talk, discuss, confer',
    'by (?:tele)?phone|telephone|phone|by video(?: link)?|(?:tele|video)conference',
    MAP,
  ),
  entry('CONSULT', 'phone', 'call', '^(?: \\w+){1,8} (?:by phone|on the phone|by telephone)', MAP),
  entry('CONSULT', 'visit', 'visit, tour', '', MANUAL),
  entry(
    'CONSULT',
    'visit',
    'host, receive, greet',
    `${MEETING}|president|ministers?|leaders?|envoys?|delegations?|secretary|king|counterpart|officials?|diplomats?|ambassadors?|premier|chancellor|prince|emir`,
    MANUAL,
  ),
  entry(
    'CONSULT',
    'visit',
    'arrive, travel, fly, go, come, head, journey, return, leave',
    `${MEETING}|to (?:meet|discuss|confer|mediate|negotiate)|visit|mission|tour`,
    MAP,
  ),
  entry('CONSULT', 'visit', 'pay, make, begin, start, wind up, end, conclude, complete, open', 'visit|tour|trip', MAP),
  entry('CONSULT', 'visit', 'send, dispatch', 'envoys?|delegations?|emissar(?:y|ies)|mediators?|negotiators?', MAP),
  entry('CONSULT', 'multilateral', 'attend, join, open', 'summit|conference|general assembly|assembly|forum', MANUAL),
  entry('CONSULT', null, 'attend', MEETING, MANUAL),
  entry(
    'CONSULT',
    null,
    'meet',
    '^(?! (?:\\w+ ){0,3}(?:demands?|deadlines?|conditions|targets?|needs|goals?|standards|obligations|requirements))',
    MANUAL,
  ),
  entry('CONSULT', null, 'confer, consult, negotiate, mediate, parley', '', MANUAL),
  entry('CONSULT', null, 'discuss, debate', '', MANUAL),
  entry('CONSULT', null, 'talk, speak', '^ ?(?:to|with)', MANUAL),
  entry(
    'CONSULT',
    null,
    'hold, resume, begin, start, open, continue, launch, conclude, conduct, enter, have, renew, restart, reopen, wrap up, complete',
    MEETING,
    MANUAL,
  ),
  entry(
    'CONSULT',
    null,
    'hold, launch, begin, start, undertake, continue, resume',
    'mediation|shuttle diplomacy|peace mission|good offices',
    MAP,
  ),

  entry('SUPPORT', null, 'sign, ratify, initial, finalize, finalise', `${TREATY}|peace`, MANUAL),
  entry(
    'SUPPORT',
    null,
    'approve, adopt, pass, endorse',
    `${TREATY}|resolutions?|plans?|polic(?:y|ies)|statement|nomination`,
    MANUAL,
  ),
  entry(
    'SUPPORT',
    null,
    'praise, commend, laud, hail, applaud, welcome, congratulate, thank, salute, extol, compliment, honour, honor, acclaim, eulogize, eulogise, uphold, vouch for, sympathize with, sympathise with, side with, rally behind, stand by, champion, stick up for',
    '',
    MAP,
  ),
  entry('SUPPORT', null, 'support, back, endorse, defend', '', MANUAL),
  entry(
    'SUPPORT',
    null,
    'recognize, recognise',
    'as|governments?|states?|independence|sovereignty|republics?|leaders?|regime|legitimacy',
    MANUAL,
  ),
  entry('SUPPORT', null, 'recognize, recognise', '', MANUAL),
  entry(
    'SUPPORT',
    null,
    'establish, restore, resume, upgrade, normalize, normalise, renew, improve, strengthen, re-establish, open, expand, reopen, forge',
    RELATIONS,
    MANUAL,
  ),
  entry(
    'SUPPORT',
    null,
    'express, voice, reaffirm, reiterate, pledge, declare, affirm, offer, extend, throw, give, lend, announce',
    'support|solidarity|confidence|sympathy|condolences|appreciation|admiration|backing|satisfaction|gratitude|congratulations|endorsement|recognition|friendship',
    MAP,
  ),
  entry('SUPPORT', null, 'vote', '^ ?(?:for|in favou?r)', MANUAL),
  entry('SUPPORT', null, 'appoint, name', 'ambassador', MANUAL),
  entry(
    'SUPPORT',
    null,
    'urge, ask, call, appeal, lobby, exhort, press, encourage',
    "(?:on|upon|to|for)? ?(?:[\\w.’'-]+ ){0,6}(?:to|support for|recognition of) (?:support|back|recognize|recognise|stand by|endorse|vote for|rally behind)",
    MAP,
  ),
  entry('AID', null, 'forgive, cancel, write off, reschedule', 'debts?|loans?|obligations', MANUAL),
  entry('SUPPORT', null, 'forgive, reconcile', '', MAP),

  entry('CONCEDE', null, 'apologize, apologise, regret, repent', '', MANUAL),
  entry(
    'CONCEDE',
    null,
    'express, voice, convey, offer, issue, show',
    'regrets?|remorse|apolog(?:y|ies)|sorrow|contrition',
    MANUAL,
  ),
  entry(
    'CONCEDE',
    null,
    'lift, ease, relax, remove, end, drop, loosen, scrap, revoke, repeal, rescind, abolish, cancel, soften, withdraw, overturn',
    RESTRICTION,
    MANUAL,
  ),
  entry(
    'CONCEDE',
    null,
    'drop, withdraw, abandon, soften, waive, retract, give up',
    'demands?|claims?|charges|objections?|conditions?|complaints?|lawsuits?|opposition|insistence|threats?|veto|candidacy',
    MANUAL,
  ),
  entry(
    'CONCEDE',
    null,
    'suspend, call off, end, halt, stop, abandon, postpone, cancel',
    'protests?|strikes?|hunger strike|boycotts?|demonstrations?|sit-in|rally|campaign of',
    MANUAL,
  ),
  entry(
    'CONCEDE',
    null,
    'pardon, acquit, amnesty, exonerate, legalize, legalise, commute, reprieve, rehabilitate, reinstate, unban, decriminalize, reprieve',
    '',
    MANUAL,
  ),
  entry(
    'CONCEDE',
    null,
    'grant, announce, declare, offer, give, issue, approve',
    'amnesty|amnesties|pardons?|clemency|concessions?|autonomy|self-rule|acquittal|reprieve',
    MANUAL,
  ),
  entry(
    'CONCEDE',
    null,
    'concede, accede, relent, capitulate, acquiesce, yield, back down, give in, give way, bow, cave, compromise, climb down',
    '',
    MAP,
  ),
  entry('CONCEDE', null, 'succumb, submit', 'demands?|pressure|calls|protests', MAP),
  entry('CONCEDE', null, 'make', 'concessions?|compromises?', MAP),
  entry(
    'CONCEDE',
    null,
    'announce, declare, order, promise, propose',
    'withdrawals?|pull-?outs?|pull-?backs?|(?:troop|force) reductions?',
    MANUAL,
  ),
  entry('CONCEDE', null, 'announce', 'cease-?fire|truce|armistice', MANUAL),
  entry(
    'CONCEDE',
    null,
    'change, reform, amend, revise, democratize, liberalize',
    '^ ?(?:[\\w-]+ ){0,4}(?:constitution|law|laws|system|policy|electoral)',
    MAP,
  ),
  entry(
    'RETREAT',
    'access',
    'allow, permit, let, admit, authorize, authorise',
    'inspectors?|inspections?|observers?|monitors?|peace-?keep(?:ers|ing)|aid|humanitarian|relief|red cross|deliver(?:y|ies)|convoys?|food|medic(?:al|ines?)|aid workers?|un access|investigators|supplies',
    MANUAL,
  ),
  entry('RETREAT', 'release', 'allow, permit, let', '(?:to )?(?:leave|go(?: free)?|depart|go home|return)', MANUAL),
  entry('CONCEDE', null, 'allow, permit, let, authorize, authorise', '', MAP),
  entry(
    'CONCEDE',
    null,
    'restore, guarantee, extend',
    'rights?|freedoms?|democracy|civilian rule|constitution|press|autonomy|citizenship',
    MAP,
  ),
  entry('CONCEDE', null, 'give', '^ ?(?:\\w+ ){0,4}(?:the )?(?:rights?|vote|freedom|autonomy)', MAP),
]

/** Nouns of the same, where no verb tells it. */
export const VERBAL_COOPERATION_NOUNS: readonly Entry[] = [
  entry('AGREE', null, 'agreement, deal, accord, pact, pledge, promise, offer, commitment, invitation', '', CLASSES),
  entry(
    'CONSULT',
    null,
    'talk, meeting, summit, negotiation, consultation, dialogue, mediation, discussion',
    '',
    MANUAL,
  ),
  entry('CONSULT', 'visit', 'visit', '', MANUAL),
  entry('CONSULT', 'phone', 'phone call, telephone call, telephone conversation', '', MANUAL),
  entry('SUPPORT', null, 'praise, endorsement, ratification, solidarity', '', MANUAL),
  entry('CONCEDE', null, 'apology, amnesty, pardon, concession, acquittal', '', MANUAL),
]
