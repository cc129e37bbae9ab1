import { lookup, type Row } from '../../../../model/lexicon/row.js'

const TABLE = 'PLOVER manual 0.8, table of sector codes'
const row = (means: string, words: string, note = ''): Row => ({ words, means, note, source: TABLE })

/** Nouns that tell an actor's sector; several codes have a space between, the first being the primary one. */
export const SECTORS: readonly Row[] = [
  row(
    'COP',
    'police chief, police, policeman, policemen, officer, riot police, police officer, constable, gendarme, gendarmerie, border guard, security forces, security force, coast guard, detective, sheriff, border police, security services, national guard, security officials',
  ),
  row(
    'SPY',
    'intelligence service, intelligence agency, intelligence services, intelligence officer, secret police, secret service, spy, agent, spymaster, security service, spy agency',
  ),
  row(
    'JUD',
    'court, judge, judiciary, prosecutor, magistrate, supreme court, tribunal, high court, appeals court, attorney, justice, constitutional court, judges, public prosecutor',
  ),
  row(
    'LEG',
    'parliament, senate, legislature, assembly, lawmaker, legislator, senator, congressman, congresswoman, congress, mp, duma, knesset, deputies, house of representatives, national assembly, parliamentarian, member of parliament, house of commons, bundestag, lower house, upper house, speaker, representative, lawmakers, legislators, house',
  ),
  row(
    'MIL',
    'army, soldier, troop, troops, military, navy, air force, general, colonel, major, captain, admiral, lieutenant, gen., col., maj., lt., capt., commander, warship, tank, marine, sailor, airman, pilot, jet, warplane, fighter plane, aircraft, forces, armed forces, helicopter, gunship, submarine, garrison, brigade, battalion, division, regiment, reservist, serviceman, servicemen, warships, paratrooper, gunboat, fighter-bomber, predator, drone, artillery, conscript, joint chiefs, chief of staff, army chief, military chief, military personnel, fleet, frigate, destroyer, officers, peacekeeper, peacekeepers, peacekeeping force, gunner, joint forces',
  ),
  row(
    'PRM',
    'militia, militiaman, militiamen, paramilitary, paramilitaries, death squad, vigilante, mercenary, mercenaries, janjaweed',
  ),
  row(
    'REB',
    'rebel, guerrilla, guerilla, insurgent, separatist, maoist, militant, fighter, rebels, mujahideen, mujahedeen, mujahidin, resistance, jihadist, extremist, revolutionary, secessionist, warlord, liberation front, liberation army, insurgency, rebel leader, guerrilla leader, contras, contra, freedom fighter, terrorist, terror network, terror group',
  ),
  row(
    'UAF',
    'suicide bomber, bomber, gunman, gunmen, attacker, assailant, unidentified gunmen, assassin, masked men, armed men, armed group, sniper',
  ),
  row(
    'CRM',
    'criminal, gang, gangster, mafia, cartel, smuggler, trafficker, drug lord, robber, thief, pirate, bandit, hijacker, kidnapper, murderer, killer',
  ),
  row(
    'OPP',
    'opposition, opposition leader, opposition party, dissident, opposition parties, opposition candidate, opposition politician, opposition leaders, anti-government',
  ),
  row(
    'PTY',
    'party, parties, ruling party, coalition, party leader, politician, candidate, faction, political parties',
  ),
  row(
    'GOV',
    'government, president, prime minister, minister, ministry, premier, chancellor, cabinet, administration, regime, authorities, authority, official, spokesman, spokeswoman, spokesperson, secretary, foreign secretary, foreign minister, ambassador, diplomat, envoy, king, queen, prince, emir, sultan, sheikh, sheik, ruler, leader, governor, mayor, embassy, consulate, state department, foreign ministry, treasury, vice president, vice-president, junta, delegation, delegate, negotiator, mediator, white house, kremlin, pentagon, officials, presidency, monarch, crown prince, defence minister, defense minister, defense secretary, defence secretary, attorney-general, attorney general, secretary-general, secretary general, head of state, interior ministry, defence ministry, defense ministry, council, leadership, central bank, leadership, rulers, statesman, consul, undersecretary, commissioner, department, agency, chairman, chief, downing street, élysée, elysee, politburo, governing council, ayatollah, dictator, strongman, charge d’affaires',
  ),
  row(
    'JRN',
    'journalist, newspaper, reporter, correspondent, radio, television, magazine, news agency, editor, photographer, media, press, broadcaster, weekly, daily, tv, columnist, cameraman, cameramen, journalists, publisher, website',
  ),
  row(
    'BUS',
    'business, businessman, businessmen, company, firm, corporation, bank, businesswoman, industry, manufacturer, oil company, executive, trader, shopkeeper, investor, airline, bankers, banker, companies, merchant, employer, entrepreneur, factory',
  ),
  row(
    'EDU',
    'student, university, teacher, school, professor, academic, pupil, college, lecturer, schoolchildren, scholar, schoolgirl, youths studying',
  ),
  row(
    'LAB',
    'worker, union, trade union, labor, labour, employee, labourer, laborer, miner, trade unionist, labor union, docker, unions, truck driver, steelworker, civil servant, dockworker, driver, nurse union, workforce, seaman, railwayman, trucker, striker, dustman, postman, bus driver, taxi driver, shipyard worker, steward, repairman, picker, metalworker',
  ),
  row('AGR', 'farmer, peasant, farmworker, fisherman, fishermen, herder, grower, herdsman, campesino, coca grower'),
  row('MED', 'doctor, nurse, hospital, physician, medic, health worker, surgeon, clinic'),
  row(
    'REF',
    'refugee, asylum seeker, asylum-seeker, migrant, displaced, exile, deportee, evacuee, displaced people, illegal immigrant, immigrant, alien, illegal aliens',
  ),
  row(
    'REL',
    'priest, bishop, archbishop, church, mosque, imam, cleric, monk, pope, clergy, rabbi, cardinal, nun, clergyman, religious leader, mullah, missionary, pastor, religious, vatican',
  ),
  row(
    'ELI',
    'former president, former prime minister, former minister, ex-president, former leader, ousted president, former official, ex-minister, former dictator, deposed president, exiled leader, elder, tribal leader, tribal elder',
  ),
  row(
    'CVL',
    'civilian, supporter, follower, sympathizer, sympathiser, loyalist, protester, demonstrator, people, resident, villager, citizen, activist, woman, women, child, children, man, men, youth, worshipper, crowd, passenger, tourist, settler, families, family, national, nationals, advisers, adviser, voter, population, hostage, prisoner, detainee, inmate, suspect, marcher, rioter, victim, civilian personnel, community, bystander, shopper, boy, girl, human rights activist, mourner, tribesman, tribesmen, lawyer, writer, intellectual, populace, public, squatter, pilgrim, aid worker, worshippers, expatriate, squatter, evacuee, castaway, boat people, kurds, hutus, tutsis, shiites, shi’ites, sunnis, moslems, muslims, christians, hindus, sikhs, jews, catholics, protestants, gypsies, roma, widow, mother, relative, villagers, townspeople, teenager, teenagers, infant, baby, fan, onlooker, passer-by, passers-by, gunshot victim, townsfolk, inhabitant, householder, motorist, hiker, trekker, camper, climber, visitor, traveller, traveler, holidaymaker, pedestrian, commuter, reveller',
  ),
  row(
    'SOC',
    'civil society, human rights group, charity, campaigner, pressure group, environmentalist, rights group, advocacy group, campaigners',
  ),
  row('UNK', 'unidentified, unknown'),
]
/** By words in lower case; a plural is looked up by its singular. */
export const SECTOR_OF = lookup(SECTORS)

/** Words that say more than the noun they stand with: "rebel leader" is a rebel, "former president" holds no office. */
export const OVERRIDES: readonly Row[] = [
  row('REB', 'rebel, guerrilla, guerilla, insurgent, separatist, militant, secessionist'),
  row('ELI', 'former, ex-, ousted, deposed, exiled, toppled, then-exiled'),
  row('OPP', 'opposition, dissident'),
  row('REL', 'bishop, archbishop'),
]
export const OVERRIDE_OF = lookup(OVERRIDES)
