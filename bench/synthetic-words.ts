import { numbers } from '../test/numbers.js'

/**
 * Words for synthetic stories: lists of our own, made longer by syllables, drawn by Zipf's law. Everything comes from a seed.
 */

export type Random = () => number

export const randomFrom = (...seed: readonly number[]): Random =>
  numbers(seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491))

export const below = (random: Random, count: number): number => Math.floor(random() * count)
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!

/** One of a list with weights, as they were measured. */
export function weighed<T>(random: Random, list: readonly (readonly [T, number])[]): T {
  const all = list.reduce((sum, [, weight]) => sum + weight, 0)
  let at = random() * all
  for (const [value, weight] of list) {
    at -= weight
    if (at < 0) return value
  }
  return list[0]![0]
}

/** Ranks 0 … count - 1, the `k`th with a chance in proportion to 1 / (k + 1)^exponent. */
export function zipf(count: number, exponent = 1): (random: Random) => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let k = 0; k < count; k++) {
    sum += 1 / (k + 1) ** exponent
    sums[k] = sum
  }
  return (random) => {
    const wanted = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const NOUNS = list(`
  plan treaty river bridge harbour ferry mine council vote law court inquiry bank budget price border army camp hospital school water
  power road rail port union strike wage pension tax election recount ballot minister committee report letter deadline deal talks offer
  contract company worker farmer teacher nurse doctor driver fisher village town city province country government opposition party
  member leader judge lawyer witness police soldier officer guard prison prisoner trial charge sentence appeal ruling damage flood
  storm drought fire winter harvest grain salt coal oil gas steel ship boat lorry train engine market shop rent house tenant owner
  loan debt interest rate fund share trade export import sanction tariff customs fine licence permit inspector inspection sample test
  laboratory illness fever vaccine patient ward clinic child family mother father pupil student university museum theatre festival
  match team player coach season record result crowd square street tower dam valve pump pipe cable line station platform timetable
  delay accident crash rescue search survivor victim body wreck captain crew passenger cargo container warehouse fence gate wall
  checkpoint ceasefire truce army patrol drone shell shelling attack raid weapon arsenal monitor observer mission embassy envoy
  summit meeting session agenda draft clause article amendment signature statement remark speech interview claim doubt question
  answer reason proof evidence document archive map survey estimate figure number share half majority minority quorum motion debate
  term mandate office post candidate campaign promise threat warning demand refusal delay extension condition guarantee security
  peace war weather forecast summer spring autumn week month year decade century morning evening night weekend future past`)

const ADJECTIVES = list(`
  new old long short high low great small large early late public private open closed safe dangerous final first second last next
  national local regional foreign domestic military civil legal illegal fair unfair clear unclear serious minor urgent free full empty
  strong weak heavy light deep narrow wide northern southern eastern western central coastal rural urban joint separate common special
  general technical medical political economic financial social independent temporary permanent partial entire formal informal secret
  quiet loud bitter modest sharp steep gradual sudden recent former current possible likely impossible necessary useful useless cheap
  costly rich poor young elderly healthy sick hungry cold warm dry wet clean dirty broken whole honest careful hasty patient angry`)

/** Base form, past, participle. */
const VERBS = `
  open opened opened|close closed closed|sign signed signed|build built built|repair repaired repaired|pay paid paid|raise raised raised
  cut cut cut|stop stopped stopped|begin began begun|end ended ended|delay delayed delayed|move moved moved|leave left left|keep kept kept
  hold held held|lose lost lost|win won won|find found found|send sent sent|bring brought brought|take took taken|give gave given
  show showed shown|see saw seen|hear heard heard|test tested tested|check checked checked|count counted counted|search searched searched
  publish published published|approve approved approved|refuse refused refused|accept accepted accepted|support supported supported
  oppose opposed opposed|change changed changed|join joined joined|meet met met|visit visited visited|guard guarded guarded
  attack attacked attacked|defend defended defended|free freed freed|arrest arrested arrested|charge charged charged|try tried tried
  fund funded funded|sell sold sold|buy bought bought|load loaded loaded|carry carried carried|share shared shared|review reviewed reviewed
  settle settled settled|restore restored restored|replace replaced replaced|inspect inspected inspected|record recorded recorded
  withdraw withdrew withdrawn|extend extended extended|shorten shortened shortened|finish finished finished|postpone postponed postponed`
  .trim()
  .split(/[|\n]/)
  .map((forms) => list(forms) as readonly [string, string, string])

const ONSETS = list('b br c cl d dr f fl g gr h k kr l m n p pl pr r s sk sl st t tr v w z th sh')
const VOWELS = list('a e i o u a e o ai ea ou')
const CODAS = ['', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rt', 'lk', 'st', 'ck']

export function syllables(random: Random, least: number, most: number): string {
  const count = least + below(random, most - least + 1)
  let word = ''
  for (let i = 0; i < count; i++) word += oneOf(random, ONSETS) + oneOf(random, VOWELS)
  return word + oneOf(random, CODAS)
}

export const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Different words made of syllables, none of them among `taken`, which they join. */
export function invented(random: Random, count: number, sizes: readonly [number, number], taken: Set<string>) {
  const made: string[] = []
  while (made.length < count) {
    const word = syllables(random, ...sizes)
    if (taken.has(word)) continue
    taken.add(word)
    made.push(word)
  }
  return made
}

export type Vocabulary = {
  readonly nouns: readonly string[]
  readonly adjectives: readonly string[]
  readonly verbs: readonly (readonly [string, string, string])[]
  readonly noun: (random: Random) => number
  readonly adjective: (random: Random) => number
  readonly verb: (random: Random) => number
}

/** Words of a language's news: a few that stand everywhere, and a long tail. By rank, the commonest first. */
export function vocabularyFrom(random: Random): Vocabulary {
  const nouns = [...new Set(NOUNS)]
  const taken = new Set([...nouns, ...ADJECTIVES, ...VERBS.flat()])
  const all = [...nouns, ...invented(random, 30_000, [2, 4], taken)]
  const adjectives = [...ADJECTIVES, ...invented(random, 4000, [2, 3], taken).map((word) => `${word}al`)]
  const verbs = [
    ...VERBS,
    ...invented(random, 2500, [1, 3], taken).map((w): readonly [string, string, string] => [w, `${w}ed`, `${w}ed`]),
  ]
  return {
    nouns: all,
    adjectives,
    verbs,
    noun: zipf(all.length),
    adjective: zipf(adjectives.length),
    verb: zipf(verbs.length),
  }
}

/** What clauses are made of: N noun, A adjective, V D P verb (base, past, participle), @ an actor, # a number. */
export const CLAUSES = list2(`
  the N would V the A N of the N
  a N of the N had not been P since the N
  there was no N for the N and the N of the A N
  the N must V the N before the N
  no A N could V without a N from the N
  it D the N at the A N on time
  they would not V the A N until the N had been P
  # of the N were P in the A N
  the A N of the N was larger than the N that had been P
  the N had D more than # N since the A N
  an A N and a N would be enough to V the N
  if the N is P the N will V the N
  nobody had D the N or the A N in # years
  the N and the N should V each other in the A N
  the A N D because of the N
  what the N needs is a N and not another A N`)

export const ABOUT = list2(`
  @ had D the N of the N
  the N of @ would V the A N
  @ must V the N by the end of the N
  neither @ nor the N could V the A N
  the N had been P by @ without a N
  @ and the N would V the A N together`)

function list2(lines: string): readonly (readonly string[])[] {
  return lines.trim().split('\n').map(list)
}
