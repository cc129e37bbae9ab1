import type { NameKind, WordSpan } from '../../model/candidate.js'
import { CAPITALS, COUNTRY_NAMES, countryOf, DEMONYMS, METONYM_OF } from '../../model/lexicon/country-names.js'
import { BODY, isBodyWord, KNOWN_BODY } from './lexicon/bodies.js'
import { HONORIFIC, OFFICE, singular } from './lexicon/people.js'
import { PLACES } from './lexicon/places.js'
import { BODY_LINK, CALENDAR, isStarter, isVerb, LOCATIVE, NAME_PARTICLE } from './lexicon/words.js'
import type { Name } from './names.js'
import { lowerOf, type Token, type Tokens } from './tokens.js'

/** How often each word stands in capitals where a capital tells something, and how often in lower case. */
type Cases = { readonly capital: ReadonlyMap<string, number>; readonly lower: ReadonlyMap<string, number> }

/** Names by rule, in the order of the text. */
export function byRule(tokens: Tokens): readonly Name[] {
  const cases = casesOf(tokens.all)
  const out: Name[] = []
  const { all } = tokens
  for (let i = 0; i < all.length; ) {
    if (!opens(all, i, cases)) {
      i++
      continue
    }
    const end = sequenceEnd(all, i)
    for (const name of split(all, i, end)) out.push(name)
    i = end
  }
  return out
}

function casesOf(all: readonly Token[]): Cases {
  const capital = new Map<string, number>()
  const lower = new Map<string, number>()
  for (const t of all) {
    if (t.kind === 'word') lower.set(t.lower, (lower.get(t.lower) ?? 0) + 1)
    else if (t.kind === 'capital' && !t.first && !t.flat) capital.set(t.lower, (capital.get(t.lower) ?? 0) + 1)
  }
  return { capital, lower }
}

/** “Tannick-based”, “Kestria-backed”: no name. */
const ADJECTIVE =
  /-(?:based|led|backed|born|style|like|era|area|wide|related|critical|run|owned|held|controlled|trained|educated|made|bound|leaning)$/

/** What a station's name begins with: “Radio X”. */
export const STATION = /^(?:radio|channel)$/

/** Whether a capitalised sequence that may be a name begins here. */
function opens(all: readonly Token[], i: number, cases: Cases): boolean {
  const t = all[i]!
  if (t.kind !== 'capital' || CALENDAR.has(t.lower)) return false
  if (t.flat || ADJECTIVE.test(t.lower)) return false
  // “(D-N.J.)”: party and state.
  if (all[i - 1]?.text === '(' && /^\p{Lu}-\p{Lu}/u.test(t.text)) return false
  // A line that does not look like a sentence may begin in the middle of one: “In the hills”.
  if (!t.first) return !/^(?:I|The|A|An)$/.test(t.text) && (!isStarter(t.lower) || all[i + 1]?.kind === 'capital')
  if (isStarter(t.lower)) return false
  const two = i + 1 < all.length && all[i + 1]!.kind === 'capital' ? lowerOf(all, i, i + 2) : ''
  if (METONYM_OF.has(two) || KNOWN_BODY.has(two) || PLACES.get(two) === 'name') return true
  if (HONORIFIC.has(t.lower) || countryOf(t.lower) !== undefined || CAPITALS.has(t.lower) || KNOWN_BODY.has(t.lower))
    return true
  const elsewhere = cases.capital.get(t.lower) ?? 0
  const common = cases.lower.get(t.lower) ?? 0
  if (elsewhere > 0) return elsewhere >= common || OFFICE.has(t.lower)
  if (isTitle(t)) return all[i + (all[i + 1]?.lower === 'of' ? 2 : 1)]?.kind === 'capital'
  if (common > 0) return false
  const next = all[i + 1]
  if (next === undefined || next.sentence !== t.sentence) return false
  if (next.kind === 'capital' || next.kind === 'possessive' || isBodyWord(next.lower))
    return !/(?:ly|ing)$/.test(t.lower)
  if (singular(t.lower) !== undefined || /(?:ly|ing|tion|ment|ness|ance|ence|ship)$/.test(t.lower)) return false
  return t.text === t.text.toUpperCase() ? t.text.length > 1 : isVerb(next) || next.text === ',' || next.text === '('
}

/** Words that “of” and a name may follow in one name or title. */
const OF_HEAD =
  /^(?:secretary|director|speaker|chief|minister|bank|state|board|chairman|leader|head|house|church|order|knights|daughters|sons|university|city|republic|kingdom|gulf|isle|cape)$/

/** Past the last token of the sequence: capitals, particles between them, and what links the parts of an organisation's name. */
function sequenceEnd(all: readonly Token[], start: number): number {
  let body = false
  let i = start
  for (; i < all.length; i++) {
    const t = all[i]!
    if (t.sentence !== all[start]!.sentence) break
    const next = all[i + 1]
    const joins = next?.kind === 'capital' && next.sentence === t.sentence && !CALENDAR.has(next.lower)
    if (t.kind === 'capital') {
      if ((CALENDAR.has(t.lower) || ADJECTIVE.test(t.lower)) && i > start) break
      if (i > start && (t.text === 'The' || t.text === 'A')) break
      if (i > start && isStarter(t.lower) && t.text.length > 1 && !joins && t.text !== t.text.toUpperCase()) break
      body ||= isBodyWord(t.lower) || OF_HEAD.test(t.lower)
      continue
    }
    if (i === start) break
    if (t.kind === 'number' && isBodyWord(all[i - 1]!.lower) && t.text.length < 4) continue
    if (t.text === '&' && joins) continue
    if (NAME_PARTICLE.has(t.lower) && joins && !BODY_LINK.has(t.lower)) continue
    // “Bank of X”, “Secretary of X”, but “Prime Minister A B of X”
    if (t.lower === 'of' && joins && (isBodyWord(all[i - 1]!.lower) || OF_HEAD.test(all[i - 1]!.lower))) continue
    if (
      t.lower === 'of' &&
      next?.lower === 'the' &&
      all[i + 2]?.kind === 'capital' &&
      body &&
      !OFFICE.has(all[i - 1]!.lower)
    ) {
      i++
      continue
    }
    if ((t.lower === 'for' || t.lower === 'on') && joins && body && isBodyWord(all[i - 1]!.lower)) continue
    if (
      t.lower === 'and' &&
      joins &&
      ((all[start - 1]?.text === 'The' && !all[start - 1]!.first) ||
        (body && linked(all, start, i)) ||
        joinedBody(all, start, i))
    )
      continue
    break
  }
  return i
}

/** “the Tides and Moorings Service”: after an article, a body's word ends what an “and” joins. */
function joinedBody(all: readonly Token[], start: number, at: number): boolean {
  const before = all[start - 1]
  if (!(before && /^(?:the|u\.s\.)$/.test(before.lower)) && all[start]!.lower !== 'u.s.') return false
  for (let i = at + 1; i < at + 4 && all[i]?.kind === 'capital'; i++)
    if (
      /^(?:service|services|agency|department|administration|commission|committee|bureau|office|council|ministry)$/.test(
        all[i]!.lower,
      )
    )
      return true
  return false
}

/** “Department of Locks and Inland Waters”: an “and” after a body's “of” or “for” is part of the name, unless a person follows. */
function linked(all: readonly Token[], start: number, at: number): boolean {
  for (let i = at - 1; i > start; i--)
    if (all[i]!.lower === 'of' || all[i]!.lower === 'for')
      return /^(?:department|ministry|center|centre|committee|institute|office|bureau|council|agency|college)$/.test(
        all[i - 1]!.lower,
      )
  return false
}

const DEPARTMENT =
  /^(?:state|defense|defence|health|labor|labour|energy|commerce|agriculture|education|transportation|transport|justice|staff|police|parliament|interior|treasury|war|intelligence|security|affairs|operations|communications)$/

/** A sequence in parts: titles before a name, a demonym before a title, the name itself. */
function split(all: readonly Token[], start: number, end: number): readonly Name[] {
  let a = start
  let b = end
  while (b > a && all[b - 1]!.kind !== 'capital' && all[b - 1]!.kind !== 'number') b--
  if (a >= b) return []
  const seat = placeBefore(all, a, b)
  if (seat > a)
    return [{ range: [a, seat], kind: 'place', title: null, by: 'rule:actors/name' }, ...split(all, seat, b)]
  // “General Lanterns” is no general.
  if (b - a >= 2 && KNOWN_BODY.has(lowerOf(all, a, a + 2)))
    return [{ range: [a, b], kind: 'organization', title: null, by: 'rule:actors/name' }]
  const name = nameAfter(all, a, b)
  const before = name > a ? ([a, name] as const) : null
  if (name >= b) return holders(all, a, b)
  const inTitle = before
    ? holders(all, a, name).filter((n) => n.range[1] < name || isBodyWord(all[n.range[1] - 1]!.lower))
    : []
  a = name
  // “Velk Wednesday”, “Kestria Sunday”
  while (b > a && CALENDAR.has(all[b - 1]!.lower)) b--
  if (a >= b) return inTitle
  // Peoples and parties are crowds, which descriptions find: “Russians”, “German”, “Republicans”.
  if (b - a === 1 && before === null && isPeople(all[a]!)) return inTitle
  return [...inTitle, { range: [a, b], kind: kindOf(all, a, b, before), title: before, by: 'rule:actors/name' }]
}

/** “Ambassador to the United States X Y”: after an office and a preposition, a place and the name stand side by side. */
function placeBefore(all: readonly Token[], a: number, b: number): number {
  let i = a - 1
  if (all[i]?.lower === 'the') i--
  if (b - a < 3 || !/^(?:to|of|for|in|at)$/.test(all[i]?.lower ?? '') || !OFFICE.has(all[i - 1]?.lower ?? '')) return a
  for (let end = b - 2; end > a; end--) {
    const words = lowerOf(all, a, end)
    if (COUNTRY_NAMES.has(words) || PLACES.get(words) === 'name' || isBodyWord(all[end - 1]!.lower)) return end
  }
  return a
}

const isPeople = ({ lower }: Token): boolean =>
  (DEMONYMS.has(lower) && !COUNTRY_NAMES.has(lower)) ||
  DEMONYMS.has(singular(lower) ?? '') ||
  BODY.get(lower) === 'group' ||
  /^(?:western|eastern|northern|southern|european|asian|african|arab|latin|democratic|republican|democrat|islamic|christian|muslim|jewish|catholic)$/.test(
    lower,
  )

export const isTitle = ({ lower }: Token) =>
  HONORIFIC.has(lower) || OFFICE.has(lower.replace(/^(?:ex|then|former)-/, ''))

/** Index of the first token after the last title in the sequence; its start where there is none. */
export function nameAfter(all: readonly Token[], a: number, b: number): number {
  let name = a
  for (let i = a; i < b; i++) {
    if (!isTitle(all[i]!)) continue
    if (all[i + 1]?.lower === 'of' && i + 2 < b) {
      let j = i + 2
      while (
        j < b &&
        (DEPARTMENT.test(all[j]!.lower) || /^(?:national|homeland|human|the|and|veterans|foreign)$/.test(all[j]!.lower))
      )
        j++
      if (j < b && j > i + 2) {
        name = j
        i = j - 1
      }
      continue
    }
    // “Speaker Odda Prell” but “Attorney General” and “General Lanterns”
    if (i + 1 < b && isBodyWord(all[b - 1]!.lower)) continue
    if (i > a && i === b - 1 && !isTitle(all[i - 1]!) && name === i && all[i]!.lower !== 'general') continue
    name = i + 1
  }
  return name
}

/** Countries and bodies within a title that has no name: “U.S.” in “U.S. Secretary of State”, “State Department”. */
function holders(all: readonly Token[], a: number, b: number): readonly Name[] {
  let end = a
  for (let i = a; i < b; i++) if (isBodyWord(all[i]!.lower)) end = i + 1
  if (end > a) return [{ range: [a, end], kind: 'organization', title: null, by: 'rule:actors/name' }]
  const size = COUNTRY_NAMES.has(lowerOf(all, a, Math.min(b, a + 2))) ? 2 : 1
  return COUNTRY_NAMES.has(lowerOf(all, a, Math.min(b, a + size)))
    ? [{ range: [a, Math.min(b, a + size)], kind: 'place', title: null, by: 'rule:actors/name' }]
    : []
}

/** What kind of name these words are; null where they do not tell. */
function kindOf(all: readonly Token[], a: number, b: number, title: WordSpan | null): NameKind | null {
  const words = lowerOf(all, a, b)
  const last = all[b - 1]!
  const before = all[a - 1]
  if (title && !KNOWN_BODY.has(words) && !isBodyWord(last.lower)) return 'person'
  if (KNOWN_BODY.has(words) || (STATION.test(all[a]!.lower) && b - a > 1)) return 'organization'
  if (COUNTRY_NAMES.has(words) || CAPITALS.has(words) || METONYM_OF.has(words)) return 'place'
  if (PLACES.get(words) === 'name') return 'place'
  for (let i = a; i < b; i++)
    if (isBodyWord(all[i]!.lower) && (i > a || b === a + 1 || all[i + 1]!.lower === 'of')) return 'organization'
  if (
    b - a > 1 &&
    (PLACES.get(last.lower) === 'place' ||
      (/^(?:lake|mount|mt\.|port|north|south|east|west|fort|ft\.|cape|gulf|san|santa|los|st\.|new)$/.test(
        all[a]!.lower,
      ) &&
        b - a === 2))
  )
    return 'place'
  if (DEMONYMS.has(words)) return null
  if (b - a === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(last.text)) return 'organization'
  if (before?.lower === 'the' && !before.flat && b - a < 4 && !title) return 'organization'
  if (b - a > 1) {
    if (singular(last.lower) !== undefined && OFFICE.has(singular(last.lower)!)) return null
    if (before && LOCATIVE.has(before.lower) && before.sentence === last.sentence && !all[b]?.text.startsWith('’')) {
      const next = all[b]
      if (next?.text === ',' || next?.text === '.' || before.lower === 'in') return 'place'
    }
    return b - a <= 4 ? 'person' : 'organization'
  }
  return null
}
