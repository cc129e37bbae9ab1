import type { ActorKind } from '../src/model/actor.js'
import {
  below,
  capital,
  invented,
  oneOf,
  type Random,
  randomFrom,
  syllables,
  type Vocabulary,
  vocabularyFrom,
  weighed,
  zipf,
} from './synthetic-words.js'

/** Who acts in synthetic stories, who publishes them, and the words they are written in. */
export type World = {
  readonly seed: number
  readonly words: Vocabulary
  /** By how often stories tell of them, those told of most first. */
  readonly names: readonly Named[]
  readonly name: (random: Random) => number
  readonly publishers: readonly string[]
  readonly publisher: (random: Random) => number
  readonly places: readonly string[]
  readonly topics: readonly Topic[]
}

export type Named = {
  readonly name: string
  /** How a story calls it the second time. */
  readonly short: string
  readonly kind: ActorKind
  readonly role: string | null
  readonly country: string | null
}

/** Words that stories about something use again and again, as indices. */
export type Topic = { readonly nouns: readonly number[]; readonly verbs: readonly number[] }

const NAMES = 8000
const SURNAMES = 1500
const PUBLISHERS = 60
const TOPICS = 300

const ROLES = [
  'Prime Minister',
  'Health Minister',
  'Transport Minister',
  'Mayor',
  'Chief Inspector',
  'Judge',
  'Union leader',
  'Senator',
  'Colonel',
  'Professor',
  'Harbour Master',
  'Chief Executive',
]
const BODIES = [
  'Council',
  'Bank',
  'Institute',
  'Police',
  'Railways',
  'Port Authority',
  'Workers’ Union',
  'Mining',
  'Board',
]
const PAPERS = ['Courier', 'Gazette', 'Post', 'Herald', 'Wire', 'Observer', 'Star', 'Chronicle', 'Echo', 'Ledger']
/** ISO 3166 leaves these codes to users. */
const COUNTRIES = ['XKA', 'XKB', 'XKC', 'XKD', 'XKE', 'XKF', 'XKG']
/** Sources that stories do not name. */
const UNNAMED = ['spokesman', 'spokeswoman', 'official', 'adviser', 'aide', 'lawyer', 'resident', 'witness', 'diplomat']

export function worldFrom(seed: number): World {
  const random = randomFrom(seed, 1)
  const words = vocabularyFrom(random)
  const taken = new Set<string>()
  const places = ['Tannick', 'Halvenmark', 'Velmora', 'Kestria', ...invented(random, 700, [2, 3], taken).map(capital)]
  const names = namesFrom(random, places, words)
  const topical = zipf(4000, 0.5)
  const topics = Array.from({ length: TOPICS }, () => ({
    nouns: Array.from({ length: 40 }, () => topical(random)),
    verbs: Array.from({ length: 12 }, () => below(random, 400)),
  }))
  return {
    seed,
    words,
    names,
    name: zipf(names.length),
    publishers: Array.from({ length: PUBLISHERS }, (_, i) => `${places[i * 3]} ${PAPERS[i % PAPERS.length]}`),
    publisher: zipf(PUBLISHERS, 0.8),
    places,
    topics,
  }
}

function namesFrom(random: Random, places: readonly string[], words: Vocabulary): readonly Named[] {
  const surnames = [...new Set(Array.from({ length: SURNAMES }, () => capital(syllables(random, 1, 3))))]
  const given = [...new Set(Array.from({ length: 420 }, () => capital(syllables(random, 1, 2))))]
  // Some surnames a hundred people have.
  const surname = zipf(surnames.length, 0.6)
  const names = new Map<string, Named>()
  const person = (): Named => {
    const short = surnames[surname(random)]!
    const country = random() < 0.3 ? oneOf(random, COUNTRIES) : null
    const role = random() < 0.5 ? oneOf(random, ROLES) : null
    return { name: `${oneOf(random, given)} ${short}`, short, kind: 'person', role, country }
  }
  const body = (): Named => {
    const name =
      random() < 0.2
        ? `Ministry of ${capital(words.nouns[words.noun(random)]!)}`
        : `${oneOf(random, places)} ${oneOf(random, BODIES)}`
    return { name, short: name, kind: 'organization', role: null, country: null }
  }
  const place = (): Named => {
    const name = oneOf(random, places)
    return { name, short: name, kind: 'place', role: null, country: null }
  }
  while (names.size < NAMES) {
    // By kind as in the sample stories, those without a name left out.
    const made = weighed(random, [
      [person, 0.42],
      [body, 0.3],
      [place, 0.09],
    ] as const)()
    if (!names.has(made.name)) names.set(made.name, made)
  }
  return [...names.values()]
}

/** A source without a name: by office alone, or of whom. */
export function unnamed(random: Random, of: Named): Named {
  const office = oneOf(random, UNNAMED)
  const name = random() < 0.5 ? office : `${office} for ${of.short}`
  return { name, short: office, kind: 'unnamed', role: null, country: null }
}
