import { CAPITALS, METONYM_OF } from '../../../model/lexicon/country-names.js'
import { lookup, OWN, type Row } from '../../../model/lexicon/row.js'

/** Capitals that persons are called by too, which alone do not tell the one from the other. */
const ALSO_PERSONS = new Set(
  'sofia victoria santiago stanley hamilton kingston georgetown douglas nelson nassau lima jamestown bern paris dakota florence chad jordan georgia israel'.split(
    ' ',
  ),
)
/** Whether a word alone, in lower case, is a seat that speaks rather than a person. */
export const isSeat = (words: string): boolean =>
  METONYM_OF.has(words) || (CAPITALS.has(words) && !ALSO_PERSONS.has(words))

/** Words that make a capitalised sequence a place. */
export const PLACE_WORDS: readonly Row[] = [
  {
    words:
      'river, island, islands, lake, sea, ocean, mount, mountain, mountains, valley, bay, gulf, strait, cape, coast, peninsula, desert, canal, beach, creek, harbor, harbour, port, city, town, village, county, province, district, region, state, street, avenue, road, square, park, airport, bridge, north, south, east, west, northern, southern, eastern, western, central, strip, bank, highlands, heights, hills, falls, springs, boulevard, plaza, parish, prefecture, oblast, governorate, stadium',
    means: 'place',
    note: 'last word, or first of “Lake X”, “Mount X”, “Port X”, “North X”',
    source: OWN,
  },
  {
    words:
      'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming',
    means: 'name',
    note: 'states of the United States',
    source: 'ISO 3166-2:US',
  },
  {
    words:
      'Ala., Ariz., Ark., Calif., Colo., Conn., Del., D.C., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo.',
    means: 'name',
    note: 'states of the United States, as papers abbreviate them',
    source: 'Associated Press Stylebook',
  },
  {
    words:
      'Alberta, British Columbia, Manitoba, Ontario, Quebec, Saskatchewan, Nova Scotia, New South Wales, Queensland, Tasmania, Catalonia, Bavaria, Crimea, Kashmir, Chechnya, Tibet, Xinjiang, Gaza, West Bank, Donbas, Darfur, Kurdistan, Punjab, Scotland, Wales, Northern Ireland',
    means: 'name',
    note: 'provinces and regions that news names often',
    source: 'ISO 3166-2, and own collection',
  },
  {
    words:
      'New York City, Los Angeles, Chicago, Houston, Philadelphia, San Francisco, Boston, Miami, Seattle, Atlanta, Detroit, Dallas, Denver, Las Vegas, New Orleans, Toronto, Montreal, Vancouver, Sydney, Melbourne, Auckland, Mumbai, Karachi, Lahore, Shanghai, Hong Kong, Istanbul, Geneva, Zurich, Frankfurt, Munich, Hamburg, Milan, Barcelona, Glasgow, Edinburgh, Manchester, Birmingham, Liverpool, Belfast, Dubai, Johannesburg, Cape Town, Lagos, Rio de Janeiro, Sao Paulo, Osaka, Aleppo, Mosul, Basra, Kandahar, Kharkiv, Odesa, Odessa, Mariupol, Hanover, Strasbourg, Europe, Asia, Africa, Antarctica, Middle East, Latin America, North America, South America, Central America, Persian Gulf, Atlantic, Pacific, Mediterranean, Arctic, Balkans, Caucasus, Caribbean, Silicon Valley, Wall Street',
    means: 'name',
    note: 'cities that are no capitals, and parts of the world',
    source: 'own collection, by how often TimeBank and GUM name them',
  },
]
export const PLACES = lookup(PLACE_WORDS)
