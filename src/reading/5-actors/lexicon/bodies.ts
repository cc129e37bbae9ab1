import { lookup, OWN, type Row } from '../../../model/lexicon/row.js'

/** What a noun for a body of people makes of an actor. */
export type Body = 'organization' | 'government' | 'document' | 'group'

/** Words that make a capitalised sequence an organisation, and by which it is meant later (“the ministry”). */
export const BODY_WORDS: readonly Row<Body>[] = [
  {
    words:
      'government, administration, cabinet, ministry, department, dept., treasury, parliament, congress, senate, legislature, assembly, duma, knesset, bundestag, court, tribunal, embassy, consulate, state department, kremlin, junta, regime, presidency, chancellery, judiciary, exchequer, council of ministers, politburo, homeland security, coast guard, foreign office, home office, prosecutors, prosecutor’s office, central command, monarchy, palace',
    means: 'government',
    note: 'organs of a state',
    source: OWN,
  },
  {
    words:
      'party, alliance, coalition, union, association, federation, confederation, organization, organisation, society, institute, institution, foundation, fund, trust, university, college, school, academy, laboratory, laboratories, hospital, clinic, church, diocese, mosque, synagogue, museum, library, theater, theatre, orchestra, company, corporation, corp., corp, inc., inc, co., ltd., ltd, plc, llc, gmbh, group, holdings, industries, enterprises, partners, associates, bank, insurance, airlines, airways, air lines, railways, motors, systems, technologies, software, pharmaceuticals, energy, petroleum, oil, press, agency, service, services, bureau, commission, committee, council, board, panel, authority, office, center, centre, network, television, tv, radio, channel, broadcasting, news, times, post, herald, tribune, gazette, journal, chronicle, guardian, telegraph, observer, mirror, globe, review, magazine, newspaper, paper, daily, army, navy, air force, force, corps, brigade, battalion, regiment, division, guard, police, militia, front, movement, league, club, fc, united, team, squad, conference, congress, summit, forum, campaign, project, initiative, program, programme, mission, task force, house, chamber, watch, coalition, command, lines, works, stores, firm, maker, manufacturer, retailer, startup, conglomerate, carrier, airline, utility, broadcaster, station, outlet, publication, tabloid, site, website, brotherhood, registry, exchange, club, delegation, committee, think tank, charity, nonprofit, watchdog, pac, super pac, operator, operators, company, developer, owners, crown, academy, secretariat, parish, diocese, observatory, consortium, cooperative, syndicate, gang, cartel, sect, order, concord, pact, treaty organization, wire',
    means: 'organization',
    note: 'bodies of other kinds',
    source: OWN,
  },
  {
    words:
      'report, study, poll, survey, statement, memo, memorandum, letter, document, documents, resolution, bill, act, law, legislation, constitution, treaty, charter, agreement, communique, communiqué, declaration, filing, complaint, indictment, lawsuit, affidavit, transcript, email, e-mail, emails, message, post, posts, posting, tweet, tweets, blog, article, editorial, op-ed, column, book, memoir, ad, advertisement, advert, banner, notice, sign, leaflet, poster, brochure, website, page, section, record, records, logbook, ledger, log, data, figures, results, analysis, assessment, review, investigation, audit, inquiry, ruling, verdict, order, directive, plan, budget, text, video, tape, recording, ad, slogan, caption, headline, press release, release, questionnaire, application, petition, manifesto, platform, script, speech, testimony, theory, evidence, estimates, estimate, forecast, polls, surveys, reports, studies, polling, exit polls, findings, minutes, guidelines, rules, story, stories, legend, proverb, note, form',
    means: 'document',
    note: 'what is written or shown',
    source: OWN,
  },
  {
    words:
      'family, families, couple, relatives, community, republicans, democrats, conservatives, liberals, socialists, communists, greens, independents, tories, labour, labor, christians, muslims, jews, catholics, protestants, sunnis, shiites, kurds, palestinians, nations, countries, states, west, international community, world, opposition, public, markets, industry, left, right, separatists, rebels, troops, forces, rivals, opponents, supporters, critics, voters, evangelicals, whites, blacks, hispanics, latinos, families, shopkeepers, fishermen, exiles, lawmakers, hackers, partners',
    means: 'group',
    note: 'crowds and peoples',
    source: OWN,
  },
]
export const BODY = lookup(BODY_WORDS)

/** Words of names that tell the kind surely: an organisation may be called “X Times”, but a “Times” is never a person. */
const SURE =
  /^(?:co|cos|bros|sa|ag|nv|spa|ministry|department|university|college|institute|committee|commission|council|party|union|association|federation|organization|organisation|agency|bureau|corp|corporation|inc|ltd|plc|llc|company|bank|foundation|times|post|herald|tribune|gazette|chronicle|journal|news|telegraph|network|television|radio|airlines|airways|court|senate|congress|parliament|army|navy|police|church|hospital|museum|administration|academy|league|club|group|center|centre|school|society|alliance|coalition|front|movement|authority|board|office|house|service|services|campaign|project|pac|fund|holdings|industries|partners|associates|pharmaceuticals|technologies|systems|nations|assembly|conference|embassy|forces|force|corps|guard|brigade|lines|press|magazine|review|channel|tv|broadcasting|observatory|concord|pact|congress|summit|packet|compass|wire|kettle|watch)$/
export const isBodyWord = (word: string): boolean => SURE.test(word.replaceAll('.', ''))

/** General words for bodies, and what words in a name they can stand for: “the newspaper” for “The Harbour Herald”. */
export const GENERAL: readonly Row[] = [
  {
    words: 'newspaper, paper, daily, publication, tabloid, magazine, outlet, site, website',
    means:
      'times, post, herald, tribune, gazette, journal, chronicle, guardian, telegraph, observer, mirror, news, press, review, magazine, newspaper, packet, compass, globe, daily, kettle, sentinel, inquirer, examiner, dispatch, courier, bulletin',
    note: 'the press',
    source: OWN,
  },
  {
    words: 'network, broadcaster, channel, station',
    means: 'radio, television, tv, channel, network, broadcasting, news, vision',
    note: 'broadcasters',
    source: OWN,
  },
  {
    words: 'company, firm, corporation, manufacturer, retailer, conglomerate, carrier, airline, operator, maker',
    means:
      'company, inc, corp, corporation, co, ltd, plc, llc, gmbh, lines, airlines, airways, motors, industries, holdings, group, systems, technologies, energy, oil, petroleum, pharmaceuticals, stores, works',
    note: 'companies',
    source: OWN,
  },
  {
    words: 'agency',
    means: 'agency, service, bureau, administration',
    note: 'agencies',
    source: OWN,
  },
  {
    words: 'group, organization, organisation, charity, nonprofit',
    means:
      'association, union, federation, organization, organisation, society, alliance, coalition, foundation, network, front, movement, league, fund, committee, pac, watch, institute',
    note: 'associations',
    source: OWN,
  },
  {
    words: 'institute, think tank',
    means: 'institute, institution, center, centre, foundation',
    note: '',
    source: OWN,
  },
  {
    words: 'legislature, chamber, parliament',
    means: 'parliament, congress, senate, assembly, duma',
    note: '',
    source: OWN,
  },
  { words: 'bank, lender', means: 'bank, trust', note: 'banks', source: OWN },
  { words: 'university, school, college', means: 'university, college, school, academy', note: '', source: OWN },
  { words: 'ministry, department', means: 'ministry, department, treasury', note: 'ministries', source: OWN },
  {
    words: 'legislation, bill, measure, proposal',
    means: 'bill, act, law, legislation, resolution',
    note: '',
    source: OWN,
  },
]
export const STANDS_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  GENERAL.flatMap(({ words, means }) => words.split(', ').map((w) => [w, new Set(means.split(', '))] as const)),
)

/** Outlets and bodies whose names look like a person's, a place's or a common word. */
const BY_COUNT = 'own collection, by how often PolNeAR train and TimeBank name them'
export const KNOWN_BODIES: readonly Row<'outlet' | 'company' | 'bank' | 'organization' | 'government'>[] = [
  {
    words:
      'CNN, BBC, NBC, CBS, ABC, Fox, Fox News, MSNBC, NPR, PBS, C-SPAN, Reuters, Politico, Bloomberg, Axios, Breitbart, Wikinews, Xinhua, Interfax, Tass, Itar-Tass, Al Jazeera, Al-Jazeera, Der Spiegel, Le Monde, Haaretz, AP, AFP, UPI, HuffPost, Newsweek, Time, Vox, BuzzFeed, Slate, Univision, Telemundo',
    means: 'outlet',
    note: 'outlets that no word of their names gives away',
    source: BY_COUNT,
  },
  {
    words:
      'Twitter, Facebook, Google, YouTube, Microsoft, Apple, Amazon, Telegram, Boeing, Airbus, Ford, Toyota, Disney, General Motors, General Electric, General Mills, General Dynamics, Instagram, Gallup',
    means: 'company',
    note: 'companies',
    source: BY_COUNT,
  },
  {
    words:
      'Wells Fargo, JPMorgan, JPMorgan Chase, Citigroup, Citibank, Goldman Sachs, Morgan Stanley, Merrill Lynch, Lehman Brothers, HSBC, Barclays, Credit Suisse, UBS, BNP Paribas, UniCredit',
    means: 'bank',
    note: 'banks whose names do not say so',
    source: OWN,
  },
  {
    words:
      'WikiLeaks, Quinnipiac, NATO, UN, U.N., EU, E.U., IMF, WHO, OPEC, UNICEF, OSCE, ASEAN, Hamas, Hezbollah, Fatah, Likud, Wikipedia, Vatican',
    means: 'organization',
    note: 'other bodies',
    source: BY_COUNT,
  },
  {
    words:
      'FBI, F.B.I., CIA, C.I.A., NSA, Pentagon, Congress, Senate, Parliament, Treasury, Fed, Federal Reserve, Supreme Court, House, Knesset, Duma, Homeland Security, Cabinet',
    means: 'government',
    note: 'organs of a state',
    source: OWN,
  },
]
export const KNOWN_BODY = lookup(KNOWN_BODIES)

const PRESS = new Set(
  'times post herald tribune gazette journal chronicle telegraph mirror news press magazine newspaper packet compass daily kettle sentinel inquirer examiner dispatch courier bulletin radio tv television broadcasting channel wire'.split(
    ' ',
  ),
)
/** Whether the words of a name, in lower case, are those of a newspaper, a station or an agency. */
export const isOutlet = (words: readonly string[]): boolean =>
  KNOWN_BODY.get(words.join(' ')) === 'outlet' || words.some((w) => PRESS.has(w))
