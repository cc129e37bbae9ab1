import type { DeedKind } from './kind.js'

/**
 * Words that tell an event, by its kind. `verbs` are base forms, `nouns` singular (or plural where there is no other); a phrase is joined by
 * spaces. `force`: how far the word by itself names something that happened. `sure` does;
 * `deed` is done by somebody at some time; `change` needs a figure; `weak` needs other things to speak for it (a time, a figure, who did it).
 */
export type Force = 'sure' | 'deed' | 'change' | 'weak'

export type TriggerRow = {
  readonly kind: DeedKind
  readonly verbs?: string
  readonly nouns?: string
  readonly force: Force
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
    force: 'sure',
    outcome: true,
    verbs: 'kill, wound, injure, maim',
    nouns: 'killing, fatality, casualty',
    note: 'violence until a crash beside it says otherwise',
    source: OWN,
  },
  {
    kind: 'attack',
    force: 'weak',
    outcome: true,
    verbs: 'perish, destroy, damage, displace, devastate, cripple, strand, hospitalize, suffocate',
    nouns: 'death, loss, injury',
    note: 'of violence as of accidents',
    source: OWN,
  },
  {
    kind: 'attack',
    force: 'sure',
    verbs:
      'kill, bomb, shoot, shoot down, shoot dead, murder, assassinate, massacre, slaughter, slay, behead, stab, ambush, raid, storm, shell, bombard, invade, besiege, occupy, overrun, torpedo, attack, assault, kidnap, abduct, hijack, torture, rape, execute, gun down, blow up, open fire, explode, detonate, blow himself up, hack, lynch, clash, decapitate, strangle, pepper-spray, sucker-punch, mug, molest, harass, torch, firebomb, sabotage, ransack, gas, strafe',
    nouns:
      'attack, assault, offensive, counteroffensive, invasion, bombing, bombardment, bombing raid, airstrike, air strike, missile strike, drone strike, air raid, air assault, raid, shelling, shooting, massacre, assassination, murder, slaying, beheading, stabbing, ambush, explosion, blast, clash, gunfight, shootout, firefight, kidnapping, abduction, hijacking, genocide, incursion, rampage, suicide bombing, car bombing, truck bombing, cyberattack, hack, data breach, breach, intrusion, siege, mutiny, insurrection, hostage-taking, crackdown, onslaught, skirmish, atrocity, bloodshed, gunbattle, lynching, mass shooting',
    note: 'violence, against property and machines too',
    source: OWN,
  },
  {
    kind: 'attack',
    force: 'weak',
    verbs: 'fight, capture, seize, strike, burn, sweep, advance, retaliate, battle, launch, fire at, fire on, hurl',
    nouns: 'strike, battle, fighting, war, combat, violence, gain, operation, occupation, terror attack, conflict',
    note: 'violence in many of their uses',
    source: OWN,
  },
  {
    kind: 'other',
    force: 'sure',
    outcome: true,
    verbs: 'die',
    note: 'of an attack, of an accident, or in bed',
    source: OWN,
  },
  {
    kind: 'meeting',
    force: 'sure',
    verbs: 'meet, confer, convene, hold talks',
    nouns:
      'meeting, summit, talks, conference, session, gathering, forum, hearing, visit, trip, tour, encounter, negotiation, roundtable, reception, dinner, luncheon, banquet, round of talks, dialogue, seminar, workshop, town hall, get-together, retreat, convention, assembly, caucus meeting, symposium, consultation, briefing, debate, rally, speech to',
    note: 'people come together',
    source: OWN,
  },
  {
    kind: 'meeting',
    force: 'weak',
    verbs: 'visit, negotiate, host, attend, huddle, consult, mingle',
    note: 'people come together, in some of their uses',
    source: OWN,
  },
  {
    kind: 'agreement',
    force: 'sure',
    verbs: 'agree to, agree on, ratify, sign, finalize, finalise, broker, reconcile',
    nouns:
      'agreement, accord, treaty, pact, truce, ceasefire, cease-fire, armistice, deal, understanding, settlement, compromise, memorandum, merger, plea deal, alliance, partnership, coalition',
    note: 'parties bind themselves',
    source: OWN,
  },
  {
    kind: 'vote',
    force: 'sure',
    verbs: 'vote, pass, approve, ratify, adopt, veto, override, enact, repeal',
    nouns: 'vote, referendum, plebiscite, passage, veto, ballot, impeachment, show of hands',
    note: 'a body decides by votes',
    source: OWN,
  },
  {
    kind: 'election',
    force: 'sure',
    verbs: 'elect, reelect, re-elect, trounce, win election, drop out',
    nouns:
      'election, reelection, re-election, primary, caucus, runoff, by-election, inauguration, landslide victory, primary victory, landslide',
    note: 'who holds an office is chosen by votes',
    source: OWN,
  },
  {
    kind: 'appointment',
    force: 'sure',
    verbs: 'appoint, nominate, resign, step down, swear in, oust, depose, reappoint, sack, hire',
    nouns: 'appointment, resignation, dismissal, ouster, promotion',
    note: 'who holds an office changes without a vote of many',
    source: OWN,
  },
  {
    kind: 'appointment',
    force: 'weak',
    verbs: 'promote, dismiss, succeed as, replace, confirm, name as, name to',
    nouns: 'nomination',
    note: 'who holds an office changes, in some of their uses',
    source: OWN,
  },
  {
    kind: 'sanction',
    force: 'sure',
    verbs: 'sanction, blacklist, embargo',
    nouns: 'embargo, blockade, asset freeze',
    note: 'measures of one state against another, or against its people',
    source: OWN,
  },
  { kind: 'sanction', force: 'weak', nouns: 'sanctions', note: 'measures in force as often as a deed', source: OWN },
  {
    kind: 'arrest',
    force: 'sure',
    verbs: 'arrest, detain, jail, imprison, apprehend, extradite, round up, take into custody, intern',
    nouns: 'arrest, detention, imprisonment, extradition, roundup, manhunt, in custody',
    note: 'somebody loses liberty',
    source: OWN,
  },
  {
    kind: 'court',
    force: 'sure',
    verbs:
      'rule, convict, find guilty, acquit, indict, sentence, sue, uphold, overturn, plead guilty, plead not guilty, arraign, appeal, prosecute, exonerate, subpoena, adjudicate, charge with, disbar, file, investigate',
    nouns:
      'ruling, verdict, conviction, indictment, lawsuit, trial, acquittal, sentence, appeal, court case, court order, injunction, plea, subpoena, court hearing, judgment, class action, investigation, probe, inquiry',
    note: 'what courts and those before them do',
    source: OWN,
  },
  {
    kind: 'court',
    force: 'weak',
    verbs: 'testify, litigate, implicate, settle',
    nouns: 'case, suit, complaint',
    note: 'of courts in some uses',
    source: OWN,
  },
  {
    kind: 'accident',
    force: 'sure',
    verbs: 'crash, collide, derail, capsize, sink, collapse, drown, run aground, overturn on, overheat, crash-land',
    nouns:
      'crash, collision, derailment, accident, earthquake, quake, flood, flooding, hurricane, tornado, typhoon, cyclone, tsunami, landslide, mudslide, avalanche, wildfire, eruption, shipwreck, sinking, spill, oil spill, plane crash, outage, blackout, epidemic, outbreak, famine, drought, meltdown, stampede, drowning',
    note: 'nobody meant it',
    source: OWN,
  },
  {
    kind: 'accident',
    force: 'weak',
    verbs: 'malfunction, burst, hit, flood, erupt',
    nouns: 'fire, storm, disaster, blaze, wreck, leak',
    note: 'nobody meant it, in many of their uses',
    source: OWN,
  },
  {
    kind: 'protest',
    force: 'sure',
    verbs: 'protest, demonstrate, riot, picket, march, walk out, boycott, revolt, rise up',
    nouns:
      'protest, demonstration, riot, rioting, uprising, unrest, march, walkout, sit-in, general strike, hunger strike, revolt, looting, boycott, vigil',
    note: 'people against their rulers or employers, on the street and off it',
    source: OWN,
  },
  {
    kind: 'other',
    force: 'deed',
    verbs:
      'annex, found, establish, create, build, rebuild, demolish, raze, close, shut down, shutter, launch, release, publish, inaugurate, flee, evacuate, deploy, dispatch, deport, expel, evict, free, rescue, fine, ban, outlaw, suspend, fire, lay off, furlough, cut off, break off, sever, halt, cancel, call off, postpone, delay, test, test-fire, buy, purchase, acquire, sell, merge, marry, divorce, wed, defeat, beat, topple, donate, steal, rob, burgle, leak, defraud, forge, counterfeit, smuggle, embezzle, bribe, confiscate, impound, search, inspect, audit, interview, interrogate, question, identify, discover, uncover, unearth, exhume, bury, cremate, tour, fly, travel, arrive, depart, withdraw, pull out, retreat, land, dock, escape, defect, surrender, emigrate, honor, honour, award, endorse, grant, pardon, commute, block, thwart, foil, intercept, freeze, lift, reinstate, restore, reopen, resume, quit, split, secede, mobilize, mobilise, draft, recruit, enlist, arm, supply, ship, export, devalue, default, recall, bail out, nationalize, nationalise, privatize, privatise, liquidate, downgrade, upgrade, delist, jeer, heckle, shun, boo, gather, hand over, turn over, take over, take in, place, lay, install, instal, remove, strip, revoke, terminate, crown, canonize, allocate, reallocate, earmark, reserve, redirect, divert, free up, eliminate, slash, trim, post, access, compromise, infect, hospitalize, hospitalise, vaccinate, quarantine, disrupt, interrupt, cover up, conceal, reject, threw, side, intervene, cast, penalize, penalise, expropriate, relocate, transfer, enroll, graduate, retire, break in, break into, hand out, parade, patrol, disperse, unfurl, erect, dismantle, dump, poison, contaminate, starve, drown out, vandalize, deface, desecrate, loot, hoist, christen, dissolve, disband, outbid, auction, repay, refund, compensate, lend, borrow, invest, foreclose, reimburse, notify, alert, enter, cross, walk off, throw, move in, pull over, board, tow, impose, defy, expand, sail, orbit, lure, hide, victimize, victimise, tackle, punch, kick, slap, beat up, hug, shake hands, knock down, knock out, abandon, obtain, select, cheer, lock, lock up, authorize, authorise, celebrate, air, broadcast, assign, delete, erase, clinch, yank, grab, snatch, escort, exit, mandate, implement, insert, drag, usher, redact, mishandle, infiltrate, toss, outsource, legalize, legalise, expire, rent, lease, revise, amend, smash, shatter, forbid, prohibit, designate, punish, discipline, reprimand, censure, breach, violate, plant, print, mail, transport, discontinue, film, resettle, commission, swap, exchange, subsidize, train, handcuff, shackle, disqualify, decertify, certify, inaugurate, unseat, exile, repatriate, naturalize, recount, redraw, decommission, paralyze, derail, vanish, disappear, embark, disembark, touch down, take off, lift off, splash down, airlift, parachute, scramble, dock, drill, mine, log, harvest, slaughter, cull, spray, douse, extinguish, contain, premiere, debut, perform, compete, score, knock off, sweep, outscore, trade, sign up, enshrine, knight, exonerate, overrule, renounce, relinquish, cede, concede defeat, break away, split off, spin off, phase out, scrap, mothball, upend, revamp, overhaul, renovate, repair, plug, tap, bug, wiretap, eavesdrop, spy on, shadow, tail, raid, ransom, blackmail, extort, launder, cheat, swindle, dupe, plunder, pilfer, loot, squat, trespass, barricade, blockade, cordon off, picket, chain, hoist, unfurl, set fire, set off, trigger, plot, mastermind, orchestrate, circulate, distribute, hand in, turn in, give up, lay down, take up, pick up, sign off, roll out, kick off, wrap up, wind up, break up, mop up, pull down, tear down, burn down, knock over, run over, hand down, send back, bring back, call up, call out, go on strike, take to the streets, set out, sign up, go on trial, take office, take control, take part, take place',
    nouns:
      'coup, release, withdrawal, pullout, evacuation, launch, impasse, fund-raiser, fundraiser, funeral, ceremony, wedding, nuclear test, missile test, takeover, acquisition, closure, layoff, default, bankruptcy, birth, departure, arrival, deployment, endorsement, gift, donation, fine, penalty, questioning, interrogation, exodus, founding, discovery, theft, robbery, burglary, leak, expulsion, deportation, eviction, rescue, purge, parade, shutdown, breakup, disappearance, intervention, divorce, buyout, bailout, pardon, transfer, tariff, publication, walk-off, cancellation, suspension, recall',
    note: 'deeds and happenings that no kind has',
    source: OWN,
  },
  {
    kind: 'other',
    force: 'change',
    verbs:
      'increase, rise, fall, drop, climb, decline, decrease, grow, shrink, jump, plunge, plummet, tumble, slump, slip, dip, soar, surge, gain, lose, double, triple, quadruple, exceed, top, eclipse, surpass, amass, garner, record, log, reduce, lower, boost, skyrocket, peak, rebound, total, reach, average, earn, spend, pay, raise, save, collect, owe, cost, swell, number, attract, draw, generate, contribute, borrow, donate',
    nouns:
      'haul, check, ad, tweet, win, victory, increase, rise, decrease, drop, decline, surge, plunge, profit, turnout',
    note: 'a number changes or is reached',
    source: OWN,
  },
  {
    kind: 'other',
    force: 'weak',
    verbs:
      'find, open, begin, start, end, break, break out, become, move, send, leave, return, join, win, receive, submit, introduce, order, set up, bring in, bring out, pour, give, name, host, attend, refuse, elevate, back, pick, pull, come to power, take effect, cut, expand, put, take part, fill, erupt, complete, finish, file, serve, operate, hand, pick, choose, accept, emerge, target, settle on, secure, recover, greet, rush, chant, confront, extend, provide, produce, fund, bar, treat, unleash, escalate, check, study, head, pass on, turn down, deliver, shift, sweep up, clear, collapse, form',
    nouns:
      'grant, search, inspection, creation, defeat, trip, withdrawal, walkback, ban, scandal, festival, championship, tournament, celebration, contract, purchase, sale, breakdown, revolution, split, reform, mission, test, incident, crisis, event, buy, operation, effort, spree, help, study, decision, refusal, extension, campaign, contribution, loan, referral, shake-up, discussion, poll, order, appearance, performance, concert, delivery, payment, shipment, construction, renovation, expansion, cutback, cut, hike, award, discharge, retirement, graduation, marriage, premiere, exhibition, exercise, drill, ban, raise, strike, lockout, boycott, upgrade, downgrade, filing, petition, disclosure, revelation, misconduct, abuse, harassment, mistake, error, plot, conspiracy, fraud, scam, scheme, cover-up, hoax, rescue mission, relocation, migration, influx, flight, crossing, landing, liftoff, launch date, experiment, conversation, conference call, scuffle, feud, overhaul, freeze, drubbing, testimony, breakfast, prayers, recession, survey, falling out, outcry, backlash, trial run, vaccination, infection, surgery, operation',
    note: 'deeds in some uses, and the beginning and end of many',
    source: OWN,
  },
]

/** Words of different roots for one and the same deed, by which its mentions are put together. Source: own collection. */
export const SYNONYMS: readonly string[] = [
  'fine, penalty, penalize, impose',
  'sue, lawsuit, suit, complaint, file, class action',
  'hack, breach, data breach, intrusion, cyberattack, compromise, access, infiltrate, break into',
  'arrest, detain, detention, in custody, apprehend, round up',
  'walk off, walk-off, walkout, walk out, go on strike',
  'release, publish, publication, leak, post',
  'investigation, probe, inquiry, investigate',
  'agreement, deal, contract, accord, pact, settlement, agree to, agree on',
  'crash, collision, accident, collide',
  'visit, trip, tour',
  'bombing, blast, explosion, explode, bomb, detonate, car bombing, truck bombing, suicide bombing',
  'airstrike, air strike, air raid, raid, air assault',
  'meet, meeting, talks, session',
  'resign, resignation, step down',
  'fire, dismiss, sack, lay off',
]

/** Verbs that only carry the noun that tells the event: "launched an attack", "held a meeting", "suffered 39 deaths". */
export const LIGHT_VERBS =
  'launch, carry out, hold, make, take, conduct, stage, reach, give, perform, mount, suffer, commit, begin, start, end, open, hit, come, go, carry, follow, attend, convene, cause, lead to, see, witness, sign, face, report, order, claim, cast, issue, announce, impose, host, resume, plan, organize, organise, deliver, strike, receive, undergo, sustain'

/** Particles of phrasal verbs are part of the trigger: "cut off", "shut down". */
export const PARTICLES = 'off, out, down, up, away, back, aside'

/**
 * Verbs whose past tells no event of its own: of saying, thinking, being and having, of wishing and trying, of beginning and going on, and
 * light ones. Source: own collection; the first two after FactBank's source-introducing predicates (Saurí & Pustejovsky 2009).
 */
export const NO_EVENT_VERBS =
  'say, tell, note, argue, claim, insist, explain, describe, call, reply, respond, answer, warn, urge, suggest, state, write, speak, comment, mention, report, reveal, acknowledge, admit, confirm, deny, announce, declare, stress, emphasize, accuse, blame, criticize, criticise, praise, condemn, promise, pledge, vow, threaten, predict, estimate, recommend, demand, decline, reject, dismiss, dispute, allege, assert, contend, maintain, recall, repeat, conclude, quote, cite, refer, point, indicate, signal, show, think, believe, know, feel, see, hear, consider, expect, hope, fear, worry, want, wish, need, like, love, hate, prefer, intend, plan, agree, doubt, suspect, assume, imagine, understand, realize, realise, remember, forget, learn, mean, seem, appear, look, sound, remain, stay, stand, exist, be, have, do, get, go, come, make, let, become, lie, live, belong, contain, include, involve, depend, concern, relate, base, try, attempt, seek, struggle, aim, tend, continue, start, begin, end, stop, happen, occur, follow, turn, set, favor, favour, reflect, require, enable, cause, prompt, affect, regard, view, face, own, carry, suppose, associate, link, tie, locate, situate, schedule, interest, surprise, please, frustrate, disappoint, convince, commit, determine, prepare, title, entitle, date, age, bear, wear, wait, watch, read, listen, sit, deserve, suit, cost, last, spend, characterize, dub, label, defend, promote, express, discuss, focus, revolve, assure, remind, testify, complain, joke, compare, portray, paint, depict, tout, voice, sign, register, list, vary, differ, result, stem, arise, trace, tweet, retweet, denounce, disclose, echo, applaud, mock, reiterate, highlight, recognize, recognise, notice, slam, decry, boast, thank, concede, assail, champion, shout, speculate, wonder, liken, exclaim, remark, lament, react, advocate, lash, caution, perceive, underscore, yell, disavow, counter, pronounce, exhort, bemoan, lambast, lambaste, articulate, interject, rebuke, proclaim, affirm, restate, hint, extol, laud, deride, quip, opine, muse, attribute, classify, prove, manage, force, design, engage, qualify, benefit, ignore, address, touch, embrace, roll, value, devote, enjoy, position, deem, encourage, combine, project, present, define, rely, satisfy, advise, fuel, improve, apologize, apologise, inspire, anger, wrap, update, feature, rattle, accompany, develop, connect, count, shock, dress, handle, lack, avoid, compile, respect, surround, weigh, laugh, line, retain, downplay, arrange, outline, trail, pour, scare, impress, participate, light, fix, strengthen, prevail, pile, betray, align, shape, imply, protect, populate, alarm, calculate, originate, dilute, flow, measure, care, bend, offend, poise, elevate, manipulate, outrage, intensify, stall, dwindle, modify, motivate, stack, trust, sustain, anticipate, ease, convert, witness, resolve, persuade, justify, underestimate, apply, separate, flank, regret, attach, resonate, lobby, pursue, hang, subject, figure, solve, observe, proceed, harm, accelerate, resist, influence, disturb, stretch, waste, envision, exacerbate, balance, sacrifice, frame, yield, accomplish, credit, sharpen, coin, pause, debate, embody, overshadow, bother, volunteer, affiliate, galvanize, transform, inherit, diminish, mount, match, risk, evolve, weaken, erode, hamper, word, guarantee, stir, consist, overlook, endure, impact, distract, assist, correct, undermine, object, render, enhance, refrain, disagree, ensure, widen, appreciate, loom, illustrate, power, communicate, slow, accumulate, dwell, smile, cherish, structure, overwhelm, unify, lag, distinguish, provoke, guide, facilitate, contradict, tune, proliferate, elaborate, undo, underlie, dominate, survive, act, exercise, excite, amaze, stun, bore, confuse, embarrass, delight, annoy, upset, depress'

/** Words that look like a past and tell a quality: never an event. Source: own collection. */
export const ADJECTIVES_IN_ED =
  'united, allied, alleged, so-called, armed, unprecedented, supposed, limited, detailed, experienced, skilled, advanced, aged, beloved, sacred, wicked, naked, crooked, rugged, divided, estimated, mixed, unidentified, unnamed, retired, related, interested, concerned, worried, married, educated, dedicated, sophisticated, complicated, outdated, isolated, registered, elected, proposed, expected, needed, wanted, indeed, embattled, troubled, long-awaited, renowned, hundred, kindred, need, deed, seed, feed, speed, bed, red, shed, bleed, breed, exceed, proceed, succeed, embed, infrared, biased, deceased, heated, belated, rebel-held, sponsored, vested, scheduled, reported, associated, based, backed, led, held, born, set, known, made, done, left-handed, hit, put, cut, let, shut, cost, read, spread, hurt, quit, split, burst, cast, beset, upset, broadcast, bound, found, ground, thought, felt, used'
