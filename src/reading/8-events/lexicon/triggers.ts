import type { EventKind } from '../../../model/event.js'

/**
 * Words that tell an event, by its kind. `verbs` are base forms, `nouns` singular (or plural where there is no other); a phrase is joined by
 * spaces. `sure`: the word by itself names something that happened; without it other things must speak for it (a time, a figure, who did it).
 */
export type TriggerRow = {
  readonly kind: EventKind
  readonly verbs?: string
  readonly nouns?: string
  readonly sure: boolean
  /** Tells what came of an event rather than the event: beside one that tells it, this is the same ("the blast killed ten"). */
  readonly outcome?: true
  readonly note: string
  readonly source: string
}

const OWN = 'own collection, in the categories of PLOVER 0.8 and CAMEO 1.1'

/** The first row that has a word decides its kind. */
export const TRIGGERS: readonly TriggerRow[] = [
  {
    kind: 'attack',
    sure: true,
    outcome: true,
    verbs: 'kill, wound, injure, maim',
    nouns: 'killing, fatality, casualty',
    note: 'violence until a crash beside it says otherwise',
    source: OWN,
  },
  {
    kind: 'attack',
    sure: false,
    outcome: true,
    verbs: 'die, perish, destroy, damage, displace',
    nouns: 'death, loss, injury',
    note: 'of violence as of accidents',
    source: OWN,
  },
  {
    kind: 'attack',
    sure: true,
    verbs:
      'kill, bomb, shoot, shoot down, shoot dead, murder, assassinate, massacre, slaughter, slay, behead, stab, ambush, raid, storm, shell, bombard, invade, besiege, occupy, overrun, torpedo, attack, assault, kidnap, abduct, hijack, torture, rape, execute, gun down, blow up, open fire, explode, detonate, hack, lynch, clash, torch, firebomb, sabotage, ransack, gas, strafe',
    nouns:
      'attack, assault, offensive, counteroffensive, invasion, bombing, bombardment, bombing raid, airstrike, air strike, missile strike, drone strike, air raid, air assault, raid, shelling, shooting, massacre, assassination, murder, slaying, beheading, stabbing, ambush, explosion, blast, clash, gunfight, shootout, firefight, kidnapping, abduction, hijacking, genocide, incursion, rampage, suicide bombing, car bombing, truck bombing, cyberattack, siege, mutiny, insurrection, hostage-taking, crackdown, onslaught, skirmish, atrocity, bloodshed, gunbattle, lynching, mass shooting',
    note: 'violence, against property and machines too',
    source: OWN,
  },
  {
    kind: 'attack',
    sure: false,
    verbs: 'fight, capture, seize, strike, burn, sweep, advance, retaliate, battle, launch, fire at, fire on, hurl',
    nouns: 'strike, battle, fighting, war, combat, violence, gain, operation, occupation, terror attack, conflict',
    note: 'violence in many of their uses',
    source: OWN,
  },
  {
    kind: 'meeting',
    sure: true,
    verbs: 'meet, confer, convene, hold talks',
    nouns:
      'meeting, summit, talks, conference, session, gathering, forum, hearing, visit, trip, tour, encounter, negotiation, roundtable, reception, dinner, congress, convention, round of talks, symposium, consultation, briefing, debate, rally, speech to',
    note: 'people come together',
    source: OWN,
  },
  {
    kind: 'meeting',
    sure: false,
    verbs: 'visit, negotiate, gather, host, attend, receive',
    note: 'people come together, in some of their uses',
    source: OWN,
  },
  {
    kind: 'agreement',
    sure: true,
    verbs: 'agree to, agree on, ratify, sign, conclude',
    nouns:
      'agreement, accord, treaty, pact, truce, ceasefire, cease-fire, armistice, deal, understanding, settlement, compromise, memorandum, merger, plea deal',
    note: 'parties bind themselves',
    source: OWN,
  },
  {
    kind: 'vote',
    sure: true,
    verbs: 'vote, pass, approve, ratify, adopt, veto, override, enact, repeal',
    nouns: 'vote, referendum, plebiscite, passage, veto, ballot, impeachment, show of hands',
    note: 'a body decides by votes',
    source: OWN,
  },
  {
    kind: 'election',
    sure: true,
    verbs: 'elect, reelect, re-elect',
    nouns: 'election, reelection, re-election, primary, caucus, runoff, by-election, inauguration, landslide victory',
    note: 'who holds an office is chosen by votes',
    source: OWN,
  },
  {
    kind: 'appointment',
    sure: true,
    verbs: 'appoint, nominate, resign, step down, swear in, oust, depose, reappoint, promote, name as, sack, dismiss, succeed, replace, hire',
    nouns: 'appointment, resignation, nomination, dismissal, ouster, promotion',
    note: 'who holds an office changes without a vote of many',
    source: OWN,
  },
  {
    kind: 'sanction',
    sure: true,
    verbs: 'sanction, blacklist, embargo',
    nouns: 'embargo, blockade, asset freeze',
    note: 'measures of one state against another, or against its people',
    source: OWN,
  },
  { kind: 'sanction', sure: false, nouns: 'sanctions', note: 'measures in force as often as a deed', source: OWN },
  {
    kind: 'arrest',
    sure: true,
    verbs: 'arrest, detain, jail, imprison, apprehend, extradite, round up, take into custody, intern',
    nouns: 'arrest, detention, imprisonment, extradition, roundup, manhunt, custody',
    note: 'somebody loses liberty',
    source: OWN,
  },
  {
    kind: 'court',
    sure: true,
    verbs:
      'rule, convict, acquit, indict, sentence, sue, uphold, overturn, plead guilty, plead not guilty, arraign, appeal, prosecute, exonerate, subpoena, adjudicate, strike down, charge with, disbar, dismiss',
    nouns:
      'ruling, verdict, conviction, indictment, lawsuit, trial, acquittal, sentence, appeal, court case, court order, injunction, plea, subpoena, court hearing, judgment, class action',
    note: 'what courts and those before them do',
    source: OWN,
  },
  { kind: 'court', sure: false, verbs: 'file, charge, testify', nouns: 'case, suit, complaint', note: 'of courts in some uses', source: OWN },
  {
    kind: 'accident',
    sure: true,
    verbs: 'crash, collide, derail, capsize, sink, collapse, drown, run aground, overturn on, overheat, crash-land, flood, erupt',
    nouns:
      'crash, collision, derailment, accident, earthquake, quake, flood, flooding, hurricane, tornado, typhoon, cyclone, tsunami, landslide, mudslide, avalanche, wildfire, eruption, shipwreck, sinking, spill, oil spill, plane crash, outage, blackout, epidemic, outbreak, famine, drought, meltdown, stampede, drowning',
    note: 'nobody meant it',
    source: OWN,
  },
  {
    kind: 'accident',
    sure: false,
    verbs: 'malfunction, fail, burst, hit',
    nouns: 'fire, storm, disaster, blaze, wreck, leak',
    note: 'nobody meant it, in many of their uses',
    source: OWN,
  },
  {
    kind: 'protest',
    sure: true,
    verbs: 'protest, demonstrate, riot, picket, march, loot, walk out, boycott',
    nouns: 'protest, demonstration, riot, rioting, uprising, unrest, march, walkout, sit-in, general strike, hunger strike, revolt, looting, boycott, vigil',
    note: 'people against their rulers or employers, on the street and off it',
    source: OWN,
  },
  {
    kind: 'other',
    sure: true,
    verbs:
      'annex, create, found, establish, release, publish, launch, introduce, post, flee, evacuate, leave, arrive, return, withdraw, deploy, dispatch, send, deport, expel, free, rescue, fine, ban, suspend, fire, lay off, close, open, shut down, cut off, break off, halt, announce, unveil, test, buy, acquire, sell, merge, marry, divorce, win, lose, defeat, beat, fall, rise, drop, climb, increase, decrease, decline, plunge, soar, grow, shrink, donate, pay, spend, raise, identify, find, discover, interview, question, investigate, search, inspect, tour, fly, travel, bury, honor, award, endorse, split, join, leak, steal, cancel, postpone, declare, issue, grant, reject, block, place, expand, cut, begin, start, end, take in, take over, lay, hand over, turn over, submit, receive, move, build, restore, resume, downgrade, default, recall, practice, practise, intimidate, help end, enter, cross, land, break, set up, confiscate, forge, order, pull out, break out, come to power, become',
    nouns:
      'coup, release, withdrawal, pullout, evacuation, launch, investigation, probe, inquiry, impasse, breach, hack, fund-raiser, fundraiser, funeral, ceremony, wedding, test, nuclear test, missile test, takeover, acquisition, closure, layoff, default, bankruptcy, visit by, birth, departure, arrival, deployment, endorsement, gift, donation, grant, fine, penalty, search, inspection, questioning, interrogation, exodus, founding, creation, collapse of, victory, defeat, discovery, announcement of, ban, recall, scandal, theft, robbery, leak, expulsion, deportation, rescue, purge, parade, festival, championship, tournament, celebration, shutdown, contract, purchase, sale, cut-off, breakup, breakdown, revolution, split, reform, disappearance, mission, intervention, survey, poll',
    note: 'deeds and happenings that no kind has',
    source: OWN,
  },
]

/** Verbs that only carry the noun that tells the event: "launched an attack", "held a meeting", "suffered 39 deaths". */
export const LIGHT_VERBS =
  'launch, carry out, hold, make, take, conduct, stage, reach, give, perform, mount, suffer, commit, begin, start, end, open, hit, come, go, follow, attend, convene, cause, lead to, see, witness, sign, face, report, order, claim, cast, file, issue, announce, impose, host, resume, plan, organize, organise, deliver, strike, receive, undergo, sustain'

/** Particles of phrasal verbs are part of the trigger: "cut off", "shut down". */
export const PARTICLES = 'off, out, down, up, over, in, away, back, aside'

/**
 * Verbs whose past tells no event of its own: of saying, thinking, being and having, of wishing and trying, of beginning and going on, and
 * light ones. Source: own collection; the first two after FactBank's source-introducing predicates (Saurí & Pustejovsky 2009).
 */
export const NO_EVENT_VERBS =
  'say, tell, add, note, argue, claim, insist, explain, describe, call, ask, reply, respond, answer, warn, urge, suggest, state, write, speak, talk, comment, mention, report, reveal, acknowledge, admit, confirm, deny, announce, declare, stress, emphasize, accuse, blame, criticize, criticise, praise, condemn, promise, pledge, vow, threaten, predict, estimate, propose, recommend, request, demand, refuse, decline, reject, dismiss, dispute, allege, assert, contend, maintain, recall, repeat, conclude, quote, cite, refer, point, indicate, signal, show, think, believe, know, feel, see, hear, consider, expect, hope, fear, worry, want, wish, need, like, love, hate, prefer, intend, plan, decide, agree, doubt, suspect, assume, imagine, understand, realize, realise, remember, forget, learn, mean, seem, appear, look, sound, remain, stay, stand, exist, be, have, do, get, go, come, make, take, give, put, keep, let, become, lie, live, belong, contain, include, involve, depend, concern, relate, base, try, attempt, seek, struggle, aim, work, help, use, tend, continue, start, begin, end, stop, happen, occur, follow, lead, bring, turn, run, set, support, favor, favour, oppose, back, represent, reflect, require, allow, enable, cause, prompt, affect, regard, view, face, own, hold, carry, suppose, associate, link, tie, relate, locate, situate, schedule, concern, interest, surprise, please, frustrate, disappoint, convince, commit, determine, prepare, name, title, entitle, date, age, need, bear, know, wear, wait, watch, read, listen, sit, deserve, suit, cost, last, spend, characterize, dub, label, defend, promote, express, share, discuss, raise, offer, draw, point, push, press, focus, revolve, assure, remind, testify, complain, joke, compare, portray, paint, depict, tout, voice, sign, register, list, vary, differ, result, stem, arise, trace'

/** Words that look like a past and tell a quality: never an event. Source: own collection. */
export const ADJECTIVES_IN_ED =
  'united, alleged, so-called, armed, unprecedented, supposed, limited, detailed, experienced, skilled, advanced, aged, beloved, sacred, wicked, naked, crooked, rugged, divided, estimated, mixed, unidentified, unnamed, retired, related, interested, concerned, worried, married, educated, dedicated, sophisticated, complicated, outdated, isolated, registered, elected, proposed, expected, needed, wanted, indeed, embattled, troubled, long-awaited, renowned, hundred, kindred, need, deed, seed, feed, speed, bed, red, shed, bleed, breed, exceed, proceed, succeed, embed, infrared, biased, deceased, heated, belated, rebel-held, sponsored, vested, scheduled, reported, associated, based, backed, led, held, born, set, known, made, done, left-handed, hit, put, cut, let, shut, cost, read, spread, hurt, quit, split, burst, cast, beset, upset, broadcast, bound, found, ground, thought, felt, used'
