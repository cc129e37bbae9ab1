import { COUNTRIES } from './countries.js'
import { lookup, OWN, type Row } from './row.js'

/** Names and demonyms that the table of countries does not have, by the country's alpha-3 code. */
export const OTHER_NAMES: readonly Row[] = [
  { words: 'U.S., US, U.S.A., USA, America, United States of America', means: 'USA', note: 'short forms', source: OWN },
  { words: 'Britain, Great Britain, U.K., UK, England, Scotland, Wales', means: 'GBR', note: 'parts too', source: OWN },
  { words: 'Turkey', means: 'TUR', note: 'the name until 2022', source: 'ISO 3166-1 newsletter' },
  { words: 'Burma', means: 'MMR', note: 'the name until 1989', source: 'ISO 3166-3' },
  { words: 'Czech Republic', means: 'CZE', note: 'long name', source: 'ISO 3166-1' },
  { words: 'Macedonia', means: 'MKD', note: 'the name until 2019', source: 'ISO 3166-1 newsletter' },
  { words: 'Holland', means: 'NLD', note: 'a part for the whole', source: OWN },
  { words: 'East Timor', means: 'TLS', note: 'the name until 2002', source: 'ISO 3166-3' },
  { words: 'Vatican, Holy See', means: 'VAT', note: 'as a party', source: OWN },
  { words: 'Congo, DRC', means: 'COD', note: 'the larger of the two', source: OWN },
  { words: 'UAE, U.A.E., Emirates', means: 'ARE', note: 'short forms', source: OWN },
  { words: 'Ivory Coast, Cote d’Ivoire, Côte d’Ivoire', means: 'CIV', note: 'both names', source: OWN },
  { words: 'Soviet Union, U.S.S.R., USSR', means: 'SUN', note: 'until 1992', source: 'ISO 3166-3' },
  { words: 'Yugoslavia', means: 'YUG', note: 'until 2003', source: 'ISO 3166-3' },
  { words: 'Czechoslovakia', means: 'CSK', note: 'until 1993', source: 'ISO 3166-3' },
  { words: 'Swaziland', means: 'SWZ', note: 'the name until 2018', source: 'ISO 3166-1 newsletter' },
]

export const OTHER_DEMONYMS: readonly Row[] = [
  { words: 'U.S., US, American, Americans', means: 'USA', note: 'adjective and people', source: OWN },
  { words: 'British, Briton, Britons, English, Scottish, Welsh, U.K., UK', means: 'GBR', note: '', source: OWN },
  { words: 'Spaniard, Spaniards', means: 'ESP', note: 'people', source: OWN },
  { words: 'Turk, Turks', means: 'TUR', note: 'people', source: OWN },
  { words: 'Pole, Poles', means: 'POL', note: 'people', source: OWN },
  { words: 'Dane, Danes', means: 'DNK', note: 'people', source: OWN },
  { words: 'Swede, Swedes', means: 'SWE', note: 'people', source: OWN },
  { words: 'Finnish, Finns', means: 'FIN', note: 'people', source: OWN },
  { words: 'Saudi, Saudis', means: 'SAU', note: 'short form', source: OWN },
  { words: 'Philippine', means: 'PHL', note: 'adjective', source: OWN },
  { words: 'Argentinian, Argentinean', means: 'ARG', note: 'spelling', source: OWN },
  { words: 'Icelandic', means: 'ISL', note: 'adjective', source: OWN },
  { words: 'Kazakh', means: 'KAZ', note: 'short form', source: OWN },
  { words: 'Kyrgyz', means: 'KGZ', note: 'spelling', source: OWN },
  { words: 'Uzbek', means: 'UZB', note: 'short form', source: OWN },
  { words: 'Tajik', means: 'TJK', note: 'spelling', source: OWN },
  { words: 'Ecuadorian', means: 'ECU', note: 'spelling', source: OWN },
  { words: 'Salvadorean', means: 'SLV', note: 'spelling', source: OWN },
  { words: 'Slovenian', means: 'SVN', note: 'spelling', source: OWN },
  { words: 'Serb, Serbs', means: 'SRB', note: 'people', source: OWN },
  { words: 'Croat, Croats', means: 'HRV', note: 'people', source: OWN },
  { words: 'Soviet', means: 'SUN', note: 'until 1992', source: OWN },
  { words: 'Kosovan', means: 'UNK', note: 'spelling', source: OWN },
]

/** Capitals under other spellings, as metonyms. */
export const OTHER_CAPITALS: readonly Row[] = [
  { words: 'Washington, Washington D.C., Washington DC', means: 'USA', note: 'spellings', source: OWN },
  { words: 'Kiev', means: 'UKR', note: 'spelling until about 2019', source: OWN },
  { words: 'Delhi', means: 'IND', note: 'short form', source: OWN },
  { words: 'Peking', means: 'CHN', note: 'spelling until about 1980', source: OWN },
  { words: 'Tel Aviv', means: 'ISR', note: 'the seat of embassies', source: OWN },
  { words: 'Brasilia', means: 'BRA', note: 'spelling', source: OWN },
  { words: 'Bogota', means: 'COL', note: 'spelling', source: OWN },
  { words: 'Sanaa', means: 'YEM', note: 'spelling', source: OWN },
]

const all = (own: readonly Row[], column: 1 | 2 | 3): ReadonlyMap<string, string> => {
  const found = new Map(lookup(own))
  const taken = new Set(found.keys())
  // A demonym of two countries tells neither, unless the other is a territory without a capital of its own.
  for (const row of COUNTRIES) {
    const key = row[column].toLowerCase()
    if (key === '' || taken.has(key)) continue
    const other = COUNTRIES.find((c) => c !== row && c[column].toLowerCase() === key && c[3] !== '')
    if (other && row[3] === '') continue
    if (other && column === 2) found.delete(key)
    else found.set(key, row[0])
  }
  return found
}

/** By words in lower case, the alpha-3 code. */
export const COUNTRY_NAMES = all(OTHER_NAMES, 1)
export const DEMONYMS = all(OTHER_DEMONYMS, 2)
export const CAPITALS = all(OTHER_CAPITALS, 3)

/** The adjective that a government is called by: “U.S. government”, “Israeli government”. */
const adjectives = new Map<string, string>([
  ['USA', 'U.S.'],
  ['GBR', 'British'],
  ['NZL', 'New Zealand'],
  ['ISL', 'Icelandic'],
  ['SAU', 'Saudi'],
  ['PHL', 'Philippine'],
  ['SUN', 'Soviet'],
  ['LUX', 'Luxembourg'],
  ['HKG', 'Hong Kong'],
  ['VAT', 'Vatican'],
])
export const adjectiveOf = (code: string): string | undefined =>
  adjectives.get(code) ?? COUNTRIES.find(([c]) => c === code)?.[2]
export const countryName = (code: string): string | undefined => COUNTRIES.find(([c]) => c === code)?.[1]

/** The country that a word or phrase names or is of, in lower case: “French”, “France”. */
export const countryOf = (words: string): string | undefined => DEMONYMS.get(words) ?? COUNTRY_NAMES.get(words)

/** Seats and buildings that speak for a body: an alpha-3 code stands for that country's government, other words for what they name. */
export const METONYMS: readonly Row[] = [
  { words: 'White House', means: 'USA', note: 'president and staff', source: OWN },
  { words: 'Kremlin', means: 'RUS', note: 'president and staff', source: OWN },
  { words: 'Downing Street, No. 10, Number 10, No 10, Whitehall', means: 'GBR', note: 'prime minister', source: OWN },
  { words: 'Élysée, Elysee, Quai d’Orsay', means: 'FRA', note: 'president; foreign ministry', source: OWN },
  { words: 'Blue House', means: 'KOR', note: 'president until 2022', source: OWN },
  { words: 'Brussels', means: 'European Union', note: 'its seat', source: OWN },
  { words: 'Foggy Bottom', means: 'State Department', note: 'its seat', source: OWN },
  { words: 'Capitol Hill', means: 'Congress', note: 'its seat', source: OWN },
  { words: 'Westminster', means: 'British Parliament', note: 'its seat', source: OWN },
  { words: 'Turtle Bay', means: 'United Nations', note: 'its seat', source: OWN },
  { words: 'Langley', means: 'Central Intelligence Agency', note: 'its seat', source: OWN },
]
export const METONYM_OF = lookup(METONYMS)
