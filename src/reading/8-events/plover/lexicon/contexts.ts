const MANUAL = 'PLOVER manual 0.8, chapter on contexts'

/** A context of PLOVER and the words, as alternatives of a pattern of whole words, that tell it. */
export type ContextRow = { readonly context: string; readonly words: string; readonly source: string }
const row = (context: string, words: string): ContextRow => ({ context, words, source: MANUAL })

/** The 37 contexts of PLOVER. */
export const CONTEXTS: readonly ContextRow[] = [
  row(
    'military',
    'militar(?:y|ily)|army|troops?|soldiers?|navy|naval|air force|warships?|warplanes?|tanks?|missiles?|weapons?|arms|armed forces|war games|offensive|defen[cs]e (?:minister|ministry|secretary)|generals?|artillery|ceasefire|cease-fire|truce|shell(?:ed|ing|s)?|bomb(?:ed|ing|ardment)|blockade',
  ),
  row(
    'intelligence',
    'intelligence (?:service|agenc(?:y|ies)|officers?|sharing)|spy(?:ing)?|spies|espionage|secret service|surveillance|wiretapp(?:ing|ed)',
  ),
  row(
    'executive',
    'cabinet|resign(?:ed|s|ation)?|step(?:ped|s)? down|reshuffle|presidency|prime minister(?:ial)? (?:post|office)|dismiss(?:ed|al) (?:of )?(?:his|her|the) (?:\\w+ )?minister|coup',
  ),
  row(
    'legislative',
    'parliament(?:ary)?|legislat(?:ive|ure|ion|ors?)|lawmakers?|senate|congress|national assembly|coalition talks',
  ),
  row(
    'election',
    'elections?|electoral|polls?|ballots?|voters?|voting|vote|campaign(?:ing)?|referendum|candidates?|run-?off',
  ),
  row(
    'political_institutions',
    'constitution(?:al)?|political reforms?|regime change|dissol(?:ve|ution)|impeach(?:ment|ed)?|coup|institutions|state of emergency|martial law',
  ),
  row('pro_democracy', 'democra(?:cy|tic|tize|tise|tization)|free and fair|multi-?party|civilian rule'),
  row(
    'pro_autocracy',
    'coup|martial law|state of emergency|junta|dictatorship|authoritarian|one-party|cancel(?:led|ed)? (?:the )?elections?',
  ),
  row(
    'economic',
    'econom(?:y|ic|ies)|trade|financ(?:e|ial)|inflation|bank(?:s|ing)?|loans?|tariffs?|investments?|sanctions|embargo|exports?|imports?|debts?|budget|unemployment|wages?|pay rises?|prices?|dollars|currency|free-trade|subsid(?:y|ies)|tax(?:es)?',
  ),
  row(
    'legal',
    'courts?|judges?|judicial|laws?|legal|trials?|lawsuits?|su(?:e|es|ed|ing)|tribunal|constitutional|extradit(?:e|ion)|indict(?:ed|ment)|convict(?:ed|ion)|sentenced?|prosecut(?:e|ed|ion|ors?)|amnesty|pardons?|charges',
  ),
  row('reparations', 'reparations|compensat(?:e|ion)'),
  row('human_rights', 'human rights|war crimes|crimes against humanity|genocide'),
  row(
    'rights_freedoms',
    'civil (?:rights|liberties)|freedoms?|press freedom|free speech|censor(?:ed|ship)?|rights|bann(?:ed|ing)|curfew|suspend publication',
  ),
  row(
    'repression',
    'crackdown|repress(?:ion|ive|ed)?|tortur(?:e|ed|ing)|tear gas|disperse|political prisoners|death squads?|extrajudicial|disappearances',
  ),
  row(
    'human_security',
    'food|famine|starv(?:ation|ing|e)|hunger(?! strike)|drinking water|water supply|housing|electricity|power (?:lines?|suppl(?:y|ies)|cuts?)|malnutrition|grain|flour|land (?:reform|seizures?)',
  ),
  row('gender', 'women|gender|abortion|femicide|feminists?|rape'),
  row('lgbt', 'lgbt\\w*|gays?|lesbians?|transgender|homosexual(?:s|ity)?|same-sex'),
  row(
    'religion_ethnicity',
    'religio(?:us|n)|ethnic(?:ity|ally)?|mus?[sl]ems?|muslims?|christians?|jew(?:s|ish)|hindus?|shiites?|sunnis?|catholics?|protestants?|church(?:es)?|mosques?|tribal|tribes?|islamic|islamist|sikhs?|buddhists?|kurds?|kurdish',
  ),
  row('inequality', 'inequalit(?:y|ies)|discriminat(?:ion|ory|ed)|poverty gap|apartheid|segregation'),
  row(
    'diplomatic',
    'diploma(?:ts?|tic|cy)|embass(?:y|ies)|ambassadors?|envoys?|foreign minist(?:er|ry|ers)|foreign secretary|secretary of state|state department|summits?|negotiat(?:e|ed|ions?|ors?|ing)|mediat(?:e|or|ion)|peace talks|talks|treaty|relations|ties|consulates?',
  ),
  row(
    'territory',
    'territor(?:y|ial|ies)|border|independence|secession|separatis[tm]s?|autonomy|annex(?:ed|ation)?|occup(?:y|ied|ation)|sovereignty|settlements?|disputed',
  ),
  row('peacekeeping', 'peace-?keep(?:ers?|ing)|observer mission|blue helmets|truce monitors|ceasefire monitors'),
  row(
    'health',
    'health|disease|epidemic|pandemic|cholera|ebola|aids epidemic|vaccin(?:e|es|ation)|hospitals?|outbreak|virus|medicines?',
  ),
  row('asylum', 'asylum'),
  row(
    'migration',
    'migra(?:nts?|tion)|immigra(?:nts?|tion)|refugees?|displaced|emigrat(?:e|ion)|illegal aliens|deport(?:ed|ation)|refuge',
  ),
  row(
    'disasters',
    'earthquakes?|floods?|flooding|hurricanes?|cyclones?|typhoons?|drought|tsunami|landslides?|disasters?|wildfires?|oil spill|volcano',
  ),
  row(
    'natural_resource',
    'oil|gas (?:fields?|pipeline|supplies)|coal|minerals?|diamonds?|fishing|forests?|timber|mining|mines|gold|water rights|uranium|petroleum',
  ),
  row(
    'environment',
    'environment(?:al)?|pollution|climate|emissions|deforestation|renewable|greenhouse|toxic waste|whaling',
  ),
  row(
    'technology',
    'technolog(?:y|ies|ical)|semiconductors?|satellites?|software|artificial intelligence|aerospace|high-tech',
  ),
  row(
    'terrorism',
    'terroris[tm]s?|terror|suicide (?:bomb\\w*|attack|car bomb\\w*)|al-?\\s?qaeda|hijack(?:ed|ing|ers?)?|car bomb\\w*|islamic state|jihadists?',
  ),
  row(
    'cbrn',
    'nuclear (?:weapons?|arms|warheads?|programme?|tests?|missiles?|bomb)|chemical weapons?|biological weapons?|poison gas|nerve gas|weapons of mass destruction|wmd|uranium enrichment|medium-range nuclear|sarin|anthrax|nuclear inspectors',
  ),
  row('cyber', 'cyber\\w*|hack(?:ed|ers?|ing)|malware|ransomware|denial[- ]of[- ]service'),
  row(
    'misinformation',
    'misinformation|disinformation|fake news|propaganda|influence operations?|false (?:reports|information)',
  ),
  row(
    'crime',
    'crimes?|criminals?|murders?|murdered|robber(?:y|ies)|theft|gangs?|kidnapp?(?:ed|ing|ers?)|organized crime|mafia|smuggl(?:ing|ers?)',
  ),
  row('corruption', 'corrupt(?:ion)?|brib(?:e|es|ery|ed)|embezzl(?:ed|ement)|graft|nepotism|cronyism|kickbacks?'),
  row('illegal_drugs', 'drugs?|cocaine|heroin|narcotics?|opium|marijuana|coca'),
  row('trafficking', 'traffick(?:ing|ers?)|smuggl(?:ing|ed|ers?)|people-smuggling'),
]
