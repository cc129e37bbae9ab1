import { type Entry, entry, MANUAL, MAP } from './row.js'

const FORCES =
  'troops?|forces|soldiers|army|tanks|warships?|ships|destroyers?|frigates?|navy|marines|reinforcements|fighters|jets|aircraft carriers?|warplanes|bombers|units|battalions?|brigades?|divisions?|missiles?|artillery|reservists?|gunboats|militia(?:men)?|paratroopers|armou?r(?:ed)?|aircraft|planes|submarines?|weapons|batteries'
const RELATIONS = 'relations|ties|links|contacts|diplomatic'
const EXCHANGE =
  'aid|assistance|trade|talks|negotiations?|cooperation|co-operation|mediation|suppl(?:y|ies)|exports?|imports?|flights?|loans?|credits?|shipments?|deliveries|sales|funding|dialogue|support|payments|visas?|programme?s?|contacts|exchanges?|peace process|membership|subsidies'
const DIPLOMATS =
  'diplomats?|ambassadors?|envoys?|attach[eé]s?|consuls?|charg[eé]|peace-?keepers|observers|inspectors|aid (?:workers|agenc\\w+)|embassy|monitors|representatives?'
const MARCH =
  'demonstrations?|protests?|rall(?:y|ies)|march(?:es)?|sit-ins?|vigils?|pickets?|protest march|parade of|riots?|unrest'
const STRIKE =
  '(?:hunger |general |labou?r |transport |wildcat |national |two-day |one-day |\\w+-hour )*strikes?|walk-?outs?|stoppages?'
const ROADS =
  'roads?|bridges?|highways?|streets?|entrances?|railways?|rail|traffic|access|motorways?|ports?|borders?|passage|roadway|tracks|crossings?|squares?|runway|buildings?'

/** PROTEST, SANCTION and MOBILIZE. */
export const PROTEST_TO_MOBILIZE: readonly Entry[] = [
  entry(
    'PROTEST',
    'hunger',
    'stage, begin, start, continue, go on, hold, end, launch, enter, join, extend',
    'hunger[- ]strikes?|fast',
    MANUAL,
  ),
  entry('PROTEST', 'hunger', 'fast', '', MANUAL),
  entry(
    'PROTEST',
    'strike',
    'stage, begin, start, continue, go on, go, hold, launch, call, observe, join',
    STRIKE,
    MANUAL,
  ),
  entry(
    'PROTEST',
    'strike',
    'strike',
    '',
    MANUAL,
    'workers?|unions?|miners|teachers|employees|drivers|doctors|nurses|staff|pilots|farmers',
  ),
  entry('PROTEST', 'strike', 'walk out, walk off, down tools', '', MANUAL),
  entry('PROTEST', 'riot', 'riot, rampage, run riot', '', MANUAL),
  entry(
    'PROTEST',
    'riot',
    'throw, hurl, pelt, stone',
    'stones?|rocks|petrol bombs?|molotov|firebombs?|bottles|police|bricks|eggs',
    MANUAL,
  ),
  entry('PROTEST', 'boycott', 'boycott', '', MANUAL),
  entry('PROTEST', 'obstruct', 'block, barricade, obstruct', ROADS, MANUAL),
  entry(
    'PROTEST',
    'obstruct',
    'occupy',
    'buildings?|embassy|factor(?:y|ies)|offices?|campus|universit(?:y|ies)|square|mine|headquarters',
    MANUAL,
  ),
  entry('PROTEST', 'vandalize', 'vandalize, vandalise, deface', '', MANUAL),
  entry('PROTEST', 'demo', 'burn', 'flags?|effig(?:y|ies)', MANUAL),
  entry(
    'PROTEST',
    'demo',
    'stage, hold, organize, organise, continue, launch, begin, lead, call, mount, join',
    MARCH,
    MANUAL,
  ),
  entry('PROTEST', 'demo', 'mobilize, mobilise', 'supporters|followers|demonstrat', MANUAL),
  entry(
    'PROTEST',
    'demo',
    'demonstrate, protest, picket, chant, take to the streets, take to streets, pour into the streets, pour into the street',
    '',
    MANUAL,
  ),
  entry(
    'PROTEST',
    'demo',
    'march, rally',
    '^ ?(?:in|on|to|through|against|for|outside|peacefully|across|at|by|along|yesterday|today|\\w+day)',
    MANUAL,
  ),
  entry(
    'PROTEST',
    'demo',
    'gather, assemble',
    '(?:outside|in front of|to (?:demand|protest|denounce)|in protest)',
    MANUAL,
  ),

  entry('SANCTION', 'convict', 'convict, fine, find guilty, sentence', '', MANUAL),
  entry('SANCTION', 'convict', 'find, rule, declare', 'guilty|unconstitutional|liable|illegal', MANUAL),
  entry('SANCTION', 'expel', 'expel, oust, throw out, kick out', DIPLOMATS, MANUAL),
  entry('SANCTION', 'expel', 'declare', 'persona(?:e)? non grata', MANUAL),
  entry(
    'SANCTION',
    'expel',
    'expel, suspend, exclude, oust',
    'from (?:the )?(?:[\\w-]+ ){0,3}(?:organi[sz]ation|union|league|party|group|council|commonwealth|bloc|talks|games|alliance|membership)|membership',
    MANUAL,
  ),
  entry('SANCTION', 'withdraw', 'recall, withdraw, pull out, call home', DIPLOMATS, MANUAL),
  entry(
    'SANCTION',
    'withdraw',
    'withdraw from, pull out of, quit, walk out of, leave, abandon, storm out of, walk out',
    'talks|negotiations|organi[sz]ation|union|league|treaty|agreement|pact|accord|alliance|council|coalition|conference|meeting|summit|peace process',
    MANUAL,
  ),
  entry(
    'SANCTION',
    'withdraw',
    'break, break off, sever, cut, cut off, suspend, downgrade, freeze, end, reduce, halt',
    RELATIONS,
    MAP,
  ),
  entry(
    'SANCTION',
    'withdraw',
    'break off, end, halt, suspend, abandon, stop, call off',
    'talks|negotiations|mediation|peace process|dialogue|peace talks',
    MAP,
  ),
  entry('SANCTION', 'withdraw', 'close', 'embass(?:y|ies)|consulates?|mission|liaison', MANUAL),
  entry(
    'SANCTION',
    'discontinue',
    'suspend, cut, cut off, freeze, end, halt, stop, reduce, discontinue, cancel, terminate, curtail, withhold, slash, break off, block, ban, prohibit, bar, limit, scale back, interrupt, delay, deny, withdraw',
    EXCHANGE,
    MANUAL,
  ),
  entry(
    'SANCTION',
    'discontinue',
    'impose, tighten, slap, extend, approve, adopt, renew, order, announce, declare, introduce, widen, broaden, stiffen',
    'sanctions?|embargo(?:es)?|trade ban|tariffs?|boycott|asset freeze|travel bans?|duties',
    MANUAL,
  ),
  entry('SANCTION', 'discontinue', 'sanction, blacklist, embargo', '', MANUAL),
  entry('SANCTION', 'discontinue', 'terminate, abrogate, annul', '', MANUAL),
  entry('SANCTION', 'expel', 'displace, drive out, force out, uproot', '', MANUAL),
  entry('SANCTION', 'expel', 'flee', '', MANUAL),

  entry(
    'MOBILIZE',
    'police',
    'deploy, send, mobilize, mobilise, put, place, post',
    'police(?:men)?|security forces|riot police|gendarmes?|officers',
    MANUAL,
  ),
  entry('MOBILIZE', 'troops', 'put, place, go, be, remain', '(?:on|in) (?:[\\w-]+ ){0,3}alert', MANUAL),
  entry(
    'MOBILIZE',
    'weapons',
    'test, test-fire, fire, launch, unveil, activate, install, load',
    '(?:[\\w-]+ ){0,4}(?:missiles?|warheads?|nuclear (?:device|weapon|bomb)|satellite|rocket)',
    MANUAL,
    'test|trial|successfully',
  ),
  entry('MOBILIZE', 'weapons', 'test, test-fire, unveil', 'missiles?|nuclear|bombs?|rockets?|weapons?|torpedo', MANUAL),
  entry(
    'MOBILIZE',
    'weapons',
    'deploy, move, send, dispatch, position, station, install',
    'missiles?|warships?|ships|destroyers?|frigates?|carriers?|tanks|jets|bombers|warplanes|aircraft|artillery|submarines?|gunboats|batteries|weapons',
    MANUAL,
  ),
  entry(
    'MOBILIZE',
    'troops',
    'deploy, mobilize, mobilise, mass, amass, send, dispatch, move, reinforce, station, call up, rush, concentrate, increase, build up, position, marshal, field, muster, pour',
    FORCES,
    MANUAL,
  ),
  entry('MOBILIZE', 'troops', 'mobilize, mobilise, remobilize', '', MANUAL),
  entry(
    'MOBILIZE',
    'police',
    'step up, tighten, beef up, boost, increase, strengthen, reinforce',
    'security|patrols?|police|defen[cs]es?|checks',
    MANUAL,
  ),
  entry(
    'MOBILIZE',
    'weapons',
    'prepare, ready, gear up, brace, get ready',
    '(?:to|for) (?:[\\w-]+ ){0,3}(?:shell(?:ing)?|attack|bomb(?:ing)?|strike|fire|launch)',
    MANUAL,
  ),
  entry(
    'MOBILIZE',
    'troops',
    'prepare, ready, gear up, brace',
    '(?:to|for) (?:[\\w-]+ ){0,3}(?:war|fight|invade|invasion|battle|offensive|combat|intervene|conflict)|troops|army',
    MANUAL,
  ),
  entry(
    'MOBILIZE',
    'troops',
    'hold, conduct, stage, begin, start, launch, carry out',
    '(?:military|naval|air|army|live-fire|war|large-scale|winter|annual) (?:[\\w-]+ ){0,2}(?:exercises?|man(?:oeu|eu)vres?|maneuvers?|games|drills?|parade)',
    MANUAL,
  ),
]

export const MATERIAL_CONFLICT_NOUNS: readonly Entry[] = [
  entry('PROTEST', 'hunger', 'hunger strike', '', MANUAL),
  entry('PROTEST', 'strike', 'general strike, walkout, labour strike, labor strike', '', MANUAL),
  entry('PROTEST', 'demo', 'protest, demonstration, rally, protest march, sit-in, march', '', MANUAL),
  entry('PROTEST', 'riot', 'riot, rioting', '', MANUAL),
  entry('SANCTION', 'discontinue', 'sanction, embargo', '', MANUAL),
  entry('SANCTION', 'expel', 'expulsion', '', MANUAL),
  entry('SANCTION', 'convict', 'conviction', '', MANUAL),
  entry(
    'MOBILIZE',
    'troops',
    'mobilization, mobilisation, deployment, military exercise, military build-up, buildup',
    '',
    MANUAL,
  ),
  entry('COERCE', 'arrest', 'arrest, detention, imprisonment', '', MANUAL),
  entry('COERCE', 'curfew', 'curfew', '', MANUAL),
  entry('COERCE', 'martial-law', 'martial law, state of emergency', '', MANUAL),
  entry('COERCE', 'restrict', 'crackdown, blockade, clampdown', '', MANUAL),
  entry('COERCE', 'deport', 'deportation', '', MANUAL),
  entry('COERCE', 'cyber', 'cyberattack, cyber attack, hacking', '', MAP),
  entry(
    'ASSAULT',
    'suicide-attack',
    'suicide bombing, suicide bomber, suicide attack, suicide car bombing, suicide car bomb',
    '',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    'explosives',
    'car bomb, car bombing, bombing, bomb, explosion, blast, landmine, grenade',
    '',
    MANUAL,
  ),
  entry('ASSAULT', 'drone', 'drone strike, drone attack', '', MANUAL),
  entry('ASSAULT', 'aerial', 'air strike, airstrike, air raid, air attack', '', MANUAL),
  entry('ASSAULT', 'heavy-weapons', 'shelling, rocket attack, bombardment, rocket, missile strike', '', MANUAL),
  entry('ASSAULT', 'firearms', 'shooting, gunfire, gun battle, shootout, gunfight', '', MANUAL),
  entry('ASSAULT', 'targeted', 'assassination, execution, massacre', '', MANUAL),
  entry('ASSAULT', 'abduct', 'kidnapping, abduction, hijacking', '', MANUAL),
  entry('ASSAULT', 'torture', 'torture', '', MANUAL),
  entry(
    'ASSAULT',
    null,
    'attack, assault, raid, killing, murder, clash, fighting, battle, offensive, invasion, ambush, incursion, violence',
    '',
    MANUAL,
  ),
]
