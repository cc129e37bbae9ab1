import { CLASSES, type Entry, entry, MANUAL, MAP, object } from './row.js'

const HELP =
  'aid|assistance|relief|food|medicines?|loans?|credits?|dollars?|million|billion|grants?|funds?|funding|help|suppl(?:y|ies)|donations?|subsid(?:y|ies)|compensation|reparations|rice|wheat|grain|blankets|tents|vaccines?|shelter|guarantees?|financing'
const ARMS =
  'weapons?|arms|missiles?|ammunition|tanks|jets|military (?:equipment|hardware|aid)|warplanes|helicopters|rifles|trainers|military advisers|howitzers|drones|air defen[cs]e'
const FORCES =
  'troops?|forces|army|soldiers|tanks|warships?|navy|marines|garrisons?|units|guerrillas|militia(?:men)?|contingents?|artillery|heavy weapons'
const CAPTIVES =
  'prisoners?|hostages?|captives?|detainees?|dissidents?|soldiers|bodies|remains|journalists?|activists?|suspects?|inmates?|opposition|leaders?|sailors|pilots?|crew|students|protesters|nationals|citizens|refugees'
const WAR =
  'offensives?|war|fighting|hostilities|attacks?|bombings?|bombardment|air ?strikes?|shelling|occupation|siege|blockade|raids?|conflict|violence|rebellion|insurgency|campaign|military operations?|fire|strikes on'
const EXERCISES = 'exercises?|man(?:oeu|eu)vres?|maneuvers?|war games|drills?|patrols?'

/** COOPERATE, AID and RETREAT. */
export const MATERIAL_COOPERATION: readonly Entry[] = [
  entry(
    'AID',
    null,
    'pick up, save, pluck',
    object('migrants|refugees|survivors|passengers|people|sailors|fishermen|castaways'),
    CLASSES,
  ),
  entry(
    'AID',
    null,
    'contribute, lend, pledge, commit',
    object('troops|soldiers|peace-?keepers|police(?:men)?|battalions?|observers|monitors'),
    MANUAL,
  ),
  entry('AID', null, 'arrive, land, deploy, fan out', '', MANUAL, 'peace-?keepers|relief|rescuers|aid'),
  entry(
    'COOPERATE',
    null,
    'lower, cut, reduce, remove, abolish, scrap, eliminate, waive',
    object('tariffs?|(?:import |customs )?duties|trade barriers|(?:import )?quotas?|import curbs|visa requirements?'),
    MANUAL,
  ),
  entry('COOPERATE', null, 'open, inaugurate, build, run, operate', '^ (?:an? |the |their )?joint', MANUAL),
  entry(
    'COOPERATE',
    null,
    'pass on, pass, hand over, supply, provide',
    object('details|information|intelligence|evidence|data'),
    MANUAL,
  ),
  entry(
    'RETREAT',
    null,
    'return, give back, hand back',
    '^ (?:the|its|their|his|all|some|an?|\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[^ ,]+ ){1,6}to ',
    MANUAL,
  ),
  entry('AID', null, 'escort, protect, guard', 'convoys?|aid|food|relief|refugees|civilians', MANUAL),
  entry(
    'RETREAT',
    'withdraw',
    'withdraw, pull back, pull out, remove, dismantle',
    object('guns|armou?r|equipment|settlers|bases?|settlements?|outposts?|checkpoints?|roadblocks|missiles|batteries'),
    MANUAL,
  ),
  entry('RETREAT', 'disarm', 'give', '^ (?:themselves|himself|herself|itself) up', MANUAL),
  entry('COOPERATE', null, 'take part in, participate in, join', EXERCISES, MANUAL),
  entry(
    'COOPERATE',
    null,
    'hand over, turn over, hand',
    'wanted|suspected|alleged|accused|convicted|fugitives?|to face trial',
    MANUAL,
  ),
  entry('AID', null, 'take in', 'refugees?|migrants?|displaced|famil(?:y|ies)|people|asylum|orphans|\\d+', MANUAL),
  entry(
    'AID',
    null,
    'send, deliver, supply, provide, donate, ship, fly, airlift',
    'tons?|tonnes?|shipments?|flour|blankets|clothing|doctors|oil',
    MANUAL,
  ),
  entry('RETREAT', 'disarm', 'put', 'beyond use|out of use', MANUAL),
  entry(
    'RETREAT',
    'resign',
    'quit',
    '',
    MANUAL,
    'minister|president|chief|leader|premier|secretary|chairman|mayor|governor|general|official|ambassador|he|she|who',
  ),
  entry(
    'RETREAT',
    'withdraw',
    'leave, depart',
    '',
    MANUAL,
    'troops|soldiers|forces|peacekeepers|marines|battalions?|army|units?|garrison',
  ),
  entry('COOPERATE', null, 'cooperate, co-operate, collaborate, extradite, trade with, do business', '', MANUAL),
  entry(
    'COOPERATE',
    null,
    'hold, conduct, launch, begin, start, stage, carry out, take part in, open, join, participate in',
    `joint (?:[\\w-]+ ){0,3}(?:${EXERCISES}|operations?|training)|(?:${EXERCISES})(?: \\w+){0,4} with`,
    MANUAL,
  ),
  entry(
    'COOPERATE',
    null,
    'share, exchange, swap',
    'intelligence|information|data|technology|know-how|experiences?',
    MANUAL,
  ),
  entry('RETREAT', 'release', 'exchange, swap', CAPTIVES, MANUAL),
  entry(
    'COOPERATE',
    null,
    'resume, open, expand, increase, restore, begin, start, boost',
    object(
      'trade|exports?|imports?|flights?|(?:air|rail|railway|road|sea|ferry|telephone) links?|(?:train|ferry|bus|air) services?|cooperation|co-operation|deliveries|commercial|oil shipments|investment',
    ),
    MANUAL,
  ),
  entry('COOPERATE', null, 'import, export, buy, purchase, sell, invest, lease', '', MAP),
  entry(
    'COOPERATE',
    null,
    'form, set up, create, launch, establish',
    'joint|alliance|partnership|free[- ]trade|customs union',
    MAP,
  ),
  entry('COOPERATE', null, 'hand over', 'suspects?|fugitives?|accused|convicted', MANUAL),

  entry('AID', null, 'give, grant, offer, provide', 'asylum|refuge|sanctuary|shelter|safe haven', MANUAL),
  entry(
    'AID',
    null,
    'give, grant, provide, send, deliver, supply, extend, contribute, ship, airlift, air-drop, airdrop, fly, lend, loan, disburse, allocate, release, distribute, transfer, hand, allot, earmark, inject, approve, pour, pump, truck, rush',
    HELP,
    MANUAL,
  ),
  entry('AID', null, 'give, grant, provide, send, deliver, supply, ship, transfer, donate, furnish', ARMS, MANUAL),
  entry(
    'AID',
    null,
    'send, deploy, provide, dispatch, contribute',
    'peace-?keep(?:ers|ing)|peace force|(?:medical|rescue|relief|aid|disaster) (?:teams?|workers?|experts|flights?)|doctors|firefighters|rescuers|to (?:help|assist|aid|protect)|humanitarian',
    MANUAL,
  ),
  entry(
    'AID',
    null,
    'donate, rescue, subsidize, subsidise, compensate, bail out, shelter, bankroll, feed, airlift',
    '',
    MANUAL,
  ),
  entry(
    'AID',
    null,
    'open',
    '(?:borders?|doors?|camps?|territory)(?: \\w+){0,4} (?:to|for)(?: \\w+){0,5} (?:refugees|migrants|aliens|africans|asylum|displaced|people|\\w+s)',
    MANUAL,
  ),
  entry('AID', null, 'free', 'hostages?|victims|kidnap|captives', MANUAL),
  entry('AID', null, 'pay', 'compensation|reparations|damages', MANUAL),
  entry('AID', null, 'train', 'troops|soldiers|police|forces|officers|army', MANUAL),
  entry('AID', null, 'help, assist, aid', '', MANUAL),
  entry('AID', null, 'arm, equip, finance, fund', '', MANUAL),
  entry('AID', null, 'treat', 'wounded|patients|victims|casualties', MANUAL),
  entry('AID', null, 'evacuate', 'civilians|nationals|wounded|residents|citizens|people|foreigners', MANUAL),

  entry('RETREAT', 'resign', 'resign, step down, stand down, abdicate, step aside, tender', '', MANUAL),
  entry(
    'RETREAT',
    'resign',
    'quit, leave, relinquish',
    '^$|office|posts?|power|government|as (?:president|prime|minister|chair|head|leader)|job|cabinet|presidency',
    MANUAL,
  ),
  entry(
    'RETREAT',
    'withdraw',
    'withdraw, pull out, pull back, evacuate, redeploy, remove, move back, pull, begin withdrawing, bring home, recall',
    FORCES,
    MANUAL,
  ),
  entry('RETREAT', 'withdraw', 'retreat, vacate, cede', '', MANUAL),
  entry(
    'RETREAT',
    'withdraw',
    'withdraw, pull out, pull back',
    '^ ?(?:\\w+ )?(?:from|of) (?!talks|negotiations|the talks|the negotiations|the treaty|the agreement|the organi)',
    MANUAL,
  ),
  entry(
    'RETREAT',
    'disarm',
    'surrender, capitulate, demobilize, demobilise, disarm, disband, decommission',
    '',
    MANUAL,
  ),
  entry(
    'RETREAT',
    'disarm',
    'lay down, hand over, hand in, turn in, give up, turn over, destroy, dismantle, scrap, abandon',
    'arms|weapons?|guns|missiles|warheads|nuclear programme?|stockpiles?|arsenals?|rifles',
    MANUAL,
  ),
  entry(
    'RETREAT',
    'release',
    'release, free, liberate, hand over, return, send home, set free, turn over',
    CAPTIVES,
    MANUAL,
  ),
  entry('RETREAT', 'release', 'repatriate', '', MANUAL),
  entry(
    'RETREAT',
    'release',
    'release, free',
    '^(?! ?(?:\\w+ ){0,3}(?:report|statement|figures|data|results|documents?|video|details|names|poll))',
    MANUAL,
  ),
  entry(
    'RETREAT',
    null,
    'return, hand back, give back, restore',
    'property|land|territory|islands?|assets|planes?|artefacts|artifacts|control|seized|confiscated|base|bases',
    MANUAL,
  ),
  entry(
    'RETREAT',
    'ceasefire',
    'declare, observe, begin, implement, order, proclaim, honour, honor, start, respect',
    'cease-?fire|truce|armistice|cessation',
    MAP,
  ),
  entry('RETREAT', 'ceasefire', 'cease', 'fire|fighting|hostilities', MANUAL),
  entry('RETREAT', 'ceasefire', 'end, halt, stop, suspend, cease, call off, break off', WAR, MANUAL),
  entry(
    'RETREAT',
    'access',
    'open, reopen, re-open',
    object(
      'airspace|skies|gates?|borders?|bridges?|crossings?|airports?|corridors?|roads?|ports?|routes?|frontiers?|prisons?|sites?|facilities',
    ),
    MANUAL,
  ),
  entry(
    'RETREAT',
    null,
    'lift, ease, relax, remove, end, suspend',
    'sanctions?|embargo(?:es)?|boycotts?|blockades?|siege',
    MAP,
  ),
  entry('RETREAT', 'withdraw', 'give up', 'territory|land|control|positions?|posts?|town|power', MANUAL),
  entry('AID', null, 'provide, supply', '', MANUAL),
  entry(
    'AID',
    null,
    'relieve, rebuild, repair, resettle, reward, sponsor',
    'famine|victims|refugees|schools?|villages?|hospitals?|roads?|homes?|people|country|\\w+ees',
    CLASSES,
  ),
]

export const MATERIAL_COOPERATION_NOUNS: readonly Entry[] = [
  entry(
    'COOPERATE',
    null,
    'cooperation, co-operation, joint exercise, joint manoeuvre, extradition, war game',
    '',
    MANUAL,
  ),
  entry('AID', null, 'aid, airlift, relief effort, rescue', '', MANUAL),
  entry('RETREAT', 'withdraw', 'withdrawal, pullout, pull-out, retreat, evacuation', '', MANUAL),
  entry('RETREAT', 'release', 'release', '', MANUAL),
  entry('RETREAT', 'disarm', 'surrender, disarmament, demobilization', '', MANUAL),
  entry('RETREAT', 'ceasefire', 'ceasefire, cease-fire, truce, armistice', '', MANUAL),
  entry('RETREAT', 'resign', 'resignation', '', MANUAL),
]
