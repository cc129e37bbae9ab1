/** A row of a lexicon: words that behave alike, what they are, and where they were taken from. */
export type Row = { readonly words: readonly string[]; readonly note: string; readonly source: string }

const row = (words: string, note: string, source: string): Row => ({ words: words.split(' '), note, source })

/** Abbreviations that stand before what they belong to: their full stop ends no sentence. Lower case, without the stop. */
export const LEADING: readonly Row[] = [
  row(
    'mr mrs ms messrs mmes mx dr prof rev fr hon rt',
    'courtesy titles',
    'AP Stylebook, courtesy and academic titles',
  ),
  row('gen lt col maj capt cmdr adm sgt cpl pfc pvt brig ens cdr', 'military ranks', 'AP Stylebook, military titles'),
  row(
    'sen rep gov pres del supt atty dist asst sec amb treas',
    'political offices',
    'AP Stylebook, legislative titles',
  ),
  row('sens reps govs gens profs drs lts', 'plural titles', 'AP Stylebook, titles before several names'),
  row('st ste mt ft', 'saint, mount and fort before a name', 'AP Stylebook, addresses and place names'),
  row('vs v cf viz eg ie al ca approx', 'Latin and reference marks', 'Chicago Manual of Style 10.42'),
  row('sr sra srta herr mme mlle msgr sig dott', 'titles of other languages', 'Chicago Manual of Style 10.16'),
]

/** Abbreviations that stand before a number: only then their full stop ends no sentence. */
export const BEFORE_NUMBER: readonly Row[] = [
  row(
    'no nos art sec fig figs pp p vol ch para pt op res',
    'number, article, figure, page',
    'Chicago Manual of Style 10.42',
  ),
  row('jan feb mar apr jun jul aug sep sept oct nov dec', 'months before a day', 'AP Stylebook, months'),
]

/** Abbreviations that stand after what they belong to, and so may close a sentence when a likely opener follows. */
export const TRAILING: readonly Row[] = [
  row(
    'inc co corp ltd bros cos plc llc assn dept univ intl natl mfg',
    'companies and bodies',
    'AP Stylebook, company names',
  ),
  row('jr sr esq ph phd md', 'after a name', 'AP Stylebook, junior and senior'),
  row('etc est min max hr hrs ft lb lbs oz mi mph', 'measures and the rest', 'Chicago Manual of Style 10.42'),
  row('ave blvd rd hwy', 'streets', 'AP Stylebook, addresses'),
  row('jan feb aug sept oct nov dec', 'months', 'AP Stylebook, months'),
  row(
    'ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wisc wyo',
    'states of the Union',
    'AP Stylebook, state names in datelines and party labels',
  ),
]

/** Words that seldom follow an abbreviation inside a sentence when they are capitalised: they open a new one. */
export const OPENERS: readonly Row[] = [
  row('he she it they we i you this that these those there who what', 'pronouns', 'closed class of English'),
  row(
    'the a an his her its their our my your some many most all both each no any several few',
    'determiners',
    'closed class',
  ),
  row(
    'but and or so yet nor if when while as because although though since until after before once unless',
    'conjunctions',
    'closed class',
  ),
  row(
    'in on at by for from with to under over during between among without despite according about',
    'prepositions',
    'closed class',
  ),
  row(
    'however meanwhile now then still also instead later earlier asked yesterday today last not why how where moreover nevertheless',
    'adverbs that open news sentences',
    'own reading of news prose',
  ),
]

/** Verbs of speech after a name that follows a quotation ending in ? or !, which keep the two in one sentence. */
export const SPEECH: readonly Row[] = [
  row(
    'said says asked asks told wondered replied answered cried shouted exclaimed demanded added wrote tweeted tells yelled joked',
    'verbs that follow a question or a cry',
    'own reading of news prose',
  ),
]

export const setOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap((r) => r.words))
