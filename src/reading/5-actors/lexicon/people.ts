import { lookup, OWN, type Row } from '../../../model/lexicon/row.js'

/** `he`, `she`: the word itself tells how the story speaks of the person. `any`: it does not. */
export type Gender = 'he' | 'she' | 'any'

/** Forms of address: no office, stripped from names. */
export const HONORIFICS: readonly Row<Gender>[] = [
  { words: 'Mr., Mr, Sir, Lord, Herr, Monsieur, Señor', means: 'he', note: 'of men', source: OWN },
  { words: 'Mrs., Mrs, Ms., Ms, Miss, Lady, Dame, Madame, Frau', means: 'she', note: 'of women', source: OWN },
  { words: 'Dr., Dr', means: 'any', note: '', source: OWN },
]
export const HONORIFIC = lookup(HONORIFICS)

/** Nouns that a person is called by for an office, work or part; abbreviations with them. */
export const OFFICES: readonly Row<Gender>[] = [
  {
    words:
      'president, vice-president, minister, premier, chancellor, secretary, undersecretary, under-secretary, senator, sen., sens., representative, rep., reps., congressman, congresswoman, governor, gov., govs., mayor, ambassador, envoy, emissary, consul, diplomat, spokesperson, commissioner, councillor, councilor, councilman, legislator, lawmaker, deputy, delegate, speaker, whip, chief, leader, head, chair, chairperson, director, manager, executive, ceo, c.e.o., cfo, coo, administrator, officer, official, commander, general, gen., lt., lieutenant, colonel, col., major, maj., captain, capt., sergeant, sgt., admiral, adm., brig., brigadier, marshal, sheriff, superintendent, inspector, constable, detective, agent, judge, justice, prosecutor, attorney, solicitor, magistrate, lawyer, counsel, barrister, dictator, ruler, emir, sheikh, sheik, sultan, ayatollah, imam, mufti, pope, pontiff, cardinal, archbishop, bishop, pastor, rabbi, priest, reverend, rev., father, deacon, chaplain, mp, mep, msp, comptroller, treasurer, ombudsman, coroner, commandant, cpl., corporal, pvt., private, secretary-general, attorney-general, governor-general, regent, viceroy, premier-elect, president-elect, prime minister-designate, frontrunner, front-runner, incumbent, predecessor, successor, rival, opponent, ally, colleague, minister-president, spokespeople, insider, operative, aide-de-camp, party chief, elector, alderman, selectman, sub-inspector, jailer, warden, regulator, inspector-general, rapporteur, negotiator, mediator, arbitrator, chief-of-staff, commentator',
    means: 'any',
    note: 'offices',
    source: OWN,
  },
  {
    words:
      'candidate, contender, nominee, hopeful, challenger, adviser, advisor, aide, strategist, consultant, analyst, expert, economist, professor, prof., lecturer, teacher, scholar, researcher, scientist, historian, biologist, physicist, chemist, psychologist, psychiatrist, sociologist, political scientist, doctor, physician, surgeon, nurse, engineer, architect, author, writer, novelist, poet, playwright, columnist, editor, reporter, journalist, correspondent, anchor, broadcaster, blogger, publisher, critic, pundit, host, moderator, producer, filmmaker, actor, comedian, singer, musician, rapper, guitarist, drummer, frontman, composer, artist, painter, designer, photographer, model, dancer, athlete, player, coach, trainer, captain, striker, goalkeeper, defender, midfielder, quarterback, pitcher, swimmer, runner, cyclist, skater, boxer, driver, pilot, astronaut, sailor, soldier, veteran, marine, trooper, guard, farmer, fisherman, miner, worker, trader, investor, banker, broker, financier, entrepreneur, founder, co-founder, cofounder, owner, co-owner, partner, developer, magnate, tycoon, mogul, billionaire, millionaire, lobbyist, activist, organizer, organiser, campaigner, advocate, volunteer, donor, fundraiser, pollster, supporter, backer, loyalist, surrogate, delegate, voter, resident, witness, survivor, victim, suspect, defendant, plaintiff, accuser, convict, inmate, prisoner, hostage, gunman, hacker, dissident, rebel, militant, refugee, migrant, student, pupil, graduate, alumnus, member, fellow, associate, assistant, clerk, accountant, auditor, firefighter, fireman, paramedic, rescuer, chef, waiter, shopkeeper, retiree, pensioner, homeowner, tenant, neighbor, neighbour, friend, confidant, mentor, biographer, translator, interpreter, secretary, superstar, star, legend, celebrity, personality, socialite, heir, philanthropist, developer, contractor, builder, programmer, librarian, curator, conductor, choreographer, missionary, theologian, philosopher, lawyer, litigator, conservationist, environmentalist, ecologist, geologist, meteorologist, forecaster, seismologist, virologist, epidemiologist, demographer, statistician, mathematician, astronomer, chronicler, figure, newcomer, freshman, democrat, republican, conservative, liberal, socialist, independent, scientologist, master, commodore, skipper, ferryman, watchman, commuter, passenger, traveler, traveller, tourist, shopper, customer, caller, poster, user, commenter, organizer, attendee, participant, applicant, employee, employer, boss, landlord, spokesmodel, candidate',
    means: 'any',
    note: 'work and parts',
    source: OWN,
  },
  {
    words:
      'spokesman, chairman, businessman, congressman, statesman, policeman, king, prince, duke, emperor, baron, czar, tsar, crown prince, salesman, anchorman, nobleman, brother, son, husband, father, grandfather, uncle, great-uncle, nephew, stepfather, stepson, grandson, widower, boyfriend, man, boy, gentleman, monk, anchorman, assemblyman, cameraman, father-in-law, son-in-law, brother-in-law, half-brother, godfather, dad, guy, fireman, fisherman, councilman, alderman, ombudsman',
    means: 'he',
    note: 'words for men',
    source: OWN,
  },
  {
    words:
      'spokeswoman, chairwoman, businesswoman, congresswoman, policewoman, councilwoman, assemblywoman, queen, princess, duchess, empress, baroness, actress, heiress, waitress, hostess, sister, daughter, wife, mother, grandmother, aunt, great-aunt, niece, stepmother, stepdaughter, granddaughter, widow, girlfriend, woman, girl, lady, first lady, nun, mother-in-law, daughter-in-law, sister-in-law, half-sister, godmother, mom, mum, ex-wife, bride, anchorwoman, stateswoman, noblewoman',
    means: 'she',
    note: 'words for women',
    source: OWN,
  },
  {
    words:
      'person, someone, somebody, anyone, anybody, one, another, other, individual, adult, child, teenager, teen, baby, infant, parent, sibling, spouse, cousin, partner, twin, source, speaker, listener, viewer, reader, native, local, citizen, american, stranger, visitor, guest, foreigner, immigrant, passer-by, bystander, onlooker, relative, patient, subject, youngster, kid, fiancé, fiancée, descendant, outsider, newcomer, holder, winner, loser, runner-up, champion, medalist, hero, recipient, laureate, author, giant, great, self',
    means: 'any',
    note: 'other words for one person',
    source: OWN,
  },
]
export const OFFICE = lookup(OFFICES)

/** Plurals of persons that are not the singular with an s. */
export const PLURALS: readonly Row<Gender>[] = [
  {
    words:
      'people, men, women, children, spokesmen, spokeswomen, congressmen, congresswomen, businessmen, chairmen, fishermen, policemen, gunmen, clergy, police, troops, staff, personnel, authorities, forces, others, many, some, several, few, most, those, both, all, half, two, three, dozens, hundreds, thousands, millions, majority, brass, team, wives, families, crew, crews, ladies, allies, families, voters, secretaries, jihadis, elites, media, press, public, millennials, aides, neighbors, taliban, royals, them, they',
    means: 'any',
    note: 'plurals that no rule makes',
    source: OWN,
  },
]
export const PLURAL = lookup(PLURALS)

/** The singular of a plural noun, if it is one: “officials”, “parties”. */
export function singular(word: string): string | undefined {
  if (/(?:ss|us|sis|nnis|polis|ics|news|^this|^his)$/.test(word) || word.length < 4) return undefined
  if (/men$/.test(word)) return `${word.slice(0, -3)}man`
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /s$/.test(word) ? word.slice(0, -1) : undefined
}

/** Endings that make a noun a person's work where it stands before a name (“harbour pilot Jory Fenn”). */
const AGENT = /(?:[^aeiou]er|[st]or|ist|ian|man|woman|eer|smith|ant|wright|monger|person)$/
const NO_AGENT =
  /^(?:steer|peer|veer|deer|career|beer|cheer|sheer|number|other|under|over|after|river|water|winter|summer|paper|newspaper|letter|matter|order|power|former|later|never|ever|however|rather|whether|together|former|current|tower|center|theater|computer|user|september|october|november|december|quarter|chapter|border|corner|cover|offer|consumer|weather|easter|either|neither|further|another|fewer|newer|older|younger|higher|lower|bigger|factor|sector|motor|history|russian|italian|indian|canadian|brazilian|palestinian|ukrainian|syrian|iranian|civilian|christian|asian|egyptian|norwegian|important|significant|giant|infant|instant|constant|dominant|relevant|elegant|restaurant|participant|grant|plant)$/

/** Whether a lower-case noun is what a person may be called by, and how the story speaks of one. */
export function personNoun(word: string, beforeName = false): Gender | undefined {
  const known = OFFICE.get(word) ?? OFFICE.get(word.replace(/^(?:ex|then|former)-/, ''))
  if (known) return known
  if (!beforeName || NO_AGENT.test(word) || !AGENT.test(word)) return undefined
  return /woman$/.test(word) ? 'she' : /[^u]man$/.test(word) ? 'he' : 'any'
}
