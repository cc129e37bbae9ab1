import { type Entry, entry, MANUAL, MAP } from './row.js'

const ATTACK =
  'attacks?|offensives?|air ?strikes?|air[- ]raids?|raids?|assaults?|strikes?|bombings?|bombardments?|ambush(?:es)?|shelling|invasions?|incursions?|bombs?|rockets?|missiles?|grenades?|massacres?|killings?|suicide|operation|executions?|war'
const CLOSED =
  'newspapers?|magazines?|radio|television|broadcasts?|station|press|websites?|news|publications?|books?|films?|internet|media|journalists?'
const CLAMP = 'curfews?'
const LAW = 'state of emergency|emergency rule|martial law|emergency'
const TERRITORY =
  'towns?|cit(?:y|ies)|villages?|territor(?:y|ies)|provinces?|islands?|regions?|areas?|land|hills?|bases?|border|capital|airport|strip|bank|country|posts?|positions?|peninsula'

/** COERCE and ASSAULT. */
export const COERCE_AND_ASSAULT: readonly Entry[] = [
  entry(
    'COERCE',
    'curfew',
    'impose, declare, clamp, institute, extend, reimpose, slap, announce, order, enforce, introduce',
    CLAMP,
    MANUAL,
  ),
  entry(
    'COERCE',
    'martial-law',
    'impose, declare, institute, extend, reimpose, proclaim, announce, decree, introduce',
    LAW,
    MANUAL,
  ),
  entry(
    'COERCE',
    'censor',
    'ban, close, shut, shut down, suspend, censor, block, seize, close down, jam, restrict, confiscate, raid, muzzle, silence',
    CLOSED,
    MANUAL,
  ),
  entry('COERCE', 'arrest', 'arrest, detain, jail, imprison, round up, intern, incarcerate, lock up', '', MANUAL),
  entry(
    'COERCE',
    'arrest',
    'take, keep, hold, place, put',
    '(?:in|into) (?:[\\w-]+ ){0,2}(?:custody|detention|jail|prison)|under house arrest|prisoner',
    MANUAL,
  ),
  entry('COERCE', 'deport', 'deport, expel, banish, exile', '', MANUAL),
  entry(
    'COERCE',
    'withhold',
    'cut off, cut, shut off, disconnect, withhold, shut down, turn off',
    'power|water|electricity|internet|gas|food|fuel|telephone|phone lines|medical|utilities',
    MANUAL,
  ),
  entry(
    'COERCE',
    'seize',
    'seize, confiscate, nationalize, nationalise, expropriate, impound, raid, search, annex, commandeer, requisition, ransack',
    '',
    MANUAL,
  ),
  entry('COERCE', 'seize', 'freeze, block', 'assets|accounts|funds|property', MANUAL),
  entry('COERCE', 'seize', 'occupy, take over, take control, take, capture, overrun, control', TERRITORY, MAP),
  entry(
    'COERCE',
    'restrict',
    'ban, outlaw, prohibit, bar, restrict, forbid, blockade, seal, seal off, cordon, cordon off, disqualify, dissolve, suppress, repress, crack down, clamp down, isolate, evict, disperse, break up, besiege, confine, intimidate, harass, stifle',
    '',
    MANUAL,
  ),
  entry(
    'COERCE',
    'restrict',
    'close, shut, impose, tighten, introduce, enforce',
    'borders?|crossings?|airports?|universit(?:y|ies)|schools?|offices?|roads?|restrictions?|blockades?|siege|airspace|bans?|checkpoints?|party|measures|controls|strait',
    MANUAL,
  ),
  entry(
    'COERCE',
    'restrict',
    'suspend',
    'constitution|parliament|part(?:y|ies)|rights|elections?|liberties|activities',
    MANUAL,
  ),
  entry('COERCE', 'cyber', 'hack', '', MANUAL),
  entry('COERCE', 'cyber', 'launch, carry out, conduct', 'cyber-?\\s?attacks?|hacking', MANUAL),
  entry(
    'COERCE',
    'misinformation',
    'spread',
    'disinformation|misinformation|false|rumou?rs|fake news|propaganda',
    MANUAL,
  ),

  entry('ASSAULT', 'abduct', 'kidnap, abduct, hijack', '', MANUAL),
  entry('ASSAULT', 'abduct', 'take, seize, hold', 'hostages?|captive', MANUAL),
  entry(
    'ASSAULT',
    'abduct',
    'capture',
    'soldiers?|fighters|rebels|guerrillas|troops|militants|pilots?|combatants',
    MANUAL,
  ),
  entry('ASSAULT', 'torture', 'torture', '', MANUAL),
  entry('ASSAULT', 'sexual', 'rape, gang-rape, molest, assault sexually', '', MANUAL),
  entry(
    'ASSAULT',
    'targeted',
    'assassinate, execute, massacre, slaughter, behead, lynch, exterminate, hang',
    '',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    'beat',
    'beat, punch, kick, manhandle, club, bludgeon, rough up, beat up, slap, whip, flog',
    '^(?! (?:\\w+ ){0,3}(?:\\d|by|in the|to the|back))',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    'primitive',
    'stab, hack to death, torch, set fire, set on fire, set ablaze, knife, burn',
    '',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    'crowd-control',
    'use, fire, spray, disperse, lob, break up',
    'tear ?gas|water cannons?|rubber bullets|batons?|stun grenades|pepper spray|in(?:to)? the air|warning shots',
    MANUAL,
  ),
  entry('ASSAULT', 'crowd-control', 'teargas, tear-gas', '', MANUAL),
  entry('ASSAULT', 'heavy-weapons', 'shell, bombard, pound, rocket', '', MANUAL),
  entry('ASSAULT', 'heavy-weapons', 'fire, launch, lob', 'shells?|rockets?|artillery|missiles?|mortars?', MANUAL),
  entry('ASSAULT', 'firearms', 'open fire, shoot, gun down, shoot dead, shoot down, snipe', '', MANUAL),
  entry(
    'ASSAULT',
    'firearms',
    'fire',
    '^ ?(?:[\\w-]+ ){0,3}(?:on|at|into|upon|shots?|guns?|bullets?|rounds|live)',
    MANUAL,
  ),
  entry('ASSAULT', 'aerial', 'strafe, bomb, dive-bomb', '', MANUAL),
  entry('ASSAULT', 'explosives', 'blow up, dynamite, mine, explode, detonate, set off, plant', '', MANUAL),
  entry('ASSAULT', 'destroy', 'destroy, demolish, raze, bulldoze, sabotage, wreck, flatten', '', MANUAL),
  entry(
    'ASSAULT',
    'unconventional',
    'use, drop, fire',
    'chemical|poison gas|nerve gas|sarin|biological|nuclear|mustard gas|chlorine',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    null,
    'attack, assault, kill, murder, ambush, invade, storm, clash, fight, battle, wound, injure, maim, retake, recapture, counterattack, slay, strike at, raid, gas, skirmish, besiege',
    '',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    null,
    'strike, hit, target, pound',
    '(?:targets?|positions?|towns?|cit(?:y|ies)|villages?|bases?|camps?|buildings?|school|hospital|infrastructure|convoys?|ships?|tankers?|plants?|depot|refinery|killing)',
    MANUAL,
  ),
  entry(
    'ASSAULT',
    null,
    'launch, carry out, mount, conduct, stage, unleash, begin, start, continue, resume, make, perpetrate, commit, intensify, step up, open, wage',
    ATTACK,
    MANUAL,
  ),
  entry(
    'ASSAULT',
    'heavy-weapons',
    'advance, push into, cross',
    '(?:on|into|towards?|border|river)',
    MANUAL,
    'troops|forces|tanks|army|soldiers|guerrillas|rebels',
  ),
  entry(
    'ASSAULT',
    null,
    'capture, seize, overrun',
    TERRITORY,
    MANUAL,
    'rebels?|guerrillas?|troops|forces|army|fighters|militants',
  ),
]
