import { countryOf } from '../../model/lexicon/country-names.js'
import type { Cast } from './cast.js'
import type { Discourse } from './discourse.js'
import { type Draft, isBody, makeDraft } from './draft.js'
import { isBodyWord, isOutlet, KNOWN_BODY, STANDS_FOR } from './lexicon/bodies.js'
import { singular } from './lexicon/people.js'
import { ARTICLE, AUXILIARY, isAdverb, PRONOUN } from './lexicon/words.js'
import { allows, isCandidacy, isExclusive, namesakes, officeOf, officeScore } from './offices.js'
import { type Nature, natureOf, type Phrase } from './phrases.js'
import { firstToken, type Token, type Tokens } from './tokens.js'

/** How far ahead a name is looked for that a description stands for. */
const SENTENCES_AHEAD = 4
const TOKENS_AHEAD = 300

/** Most offices of a person, and most mentions of persons with an office, that are looked at. */
const MOST_OFFICES = 12
const MOST_OFFICERS = 100

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|my|our|your|'s)$/

/** “The other detective”, “a second gunman”: not one of whom the story spoke by that noun. */
const APART = /^(?:other|another|second|third|fourth|fifth|fellow)$/

/** Who is meant by noun phrases that are no names. */
export class Descriptions {
  private readonly byWords = new Map<string, Draft>()
  private readonly byHead = new Map<string, Draft[]>()
  /** Persons by the nouns of their offices, as they are mentioned. */
  private readonly byOffice = new Map<string, Draft[]>()

  constructor(
    private readonly tokens: Tokens,
    private readonly cast: Cast,
    private readonly discourse: Discourse,
  ) {}

  /**
   * The actor of a noun phrase. In order: the same words; an actor with that office; a body that the noun can stand for; for a
   * definite singular person in a source, of whom what the noun tells may be told; else a new one.
   * @param end past the last token of the words that name it, modifiers after the head included
   */
  resolve(phrase: Phrase, end: number, source: boolean): Draft | undefined {
    const { all } = this.tokens
    if (all[phrase.start]!.lower === 'no') return undefined
    const nature = natureOf(all, phrase.head)
    const words = all.slice(phrase.core[0], end).map((t) => t.lower)
    const apart = nature.kind === 'person' && all.slice(phrase.start, phrase.head).some((t) => APART.test(t.lower))
    const key = (apart ? 'other ' : '') + words.join(' ')
    const headline =
      this.tokens.text.paragraphs[this.tokens.text.sentences[all[phrase.head]!.sentence]!.paragraph]?.kind ===
      'headline'
    const definite = headline || (phrase.determiner !== null && DEFINITE.test(phrase.determiner))
    const same = this.byWords.get(`${phrase.possessor ? "'s " : ''}${key}`)
    if (same && (definite || same.plural)) return same
    const modifiers = all.slice(phrase.core[0], phrase.head).map((t) => t.lower)
    const code = codeOf(modifiers) ?? codeOf(all.slice(phrase.head + 1, end).map((t) => t.lower))
    // “The Russians” as a party are their government; “Russians” are people.
    const people = countryOf(singular(nature.head) ?? '')
    if (people && phrase.determiner === 'the' && words.length === 1) return this.cast.government(people)
    if (/^(?:government|administration)$/.test(nature.head)) {
      const government = this.government(phrase, modifiers, code)
      if (government) return government
    }
    if (!apart && (definite || all[phrase.core[0]]!.kind === 'capital')) {
      const found =
        nature.kind === 'person'
          ? this.office(phrase, nature, modifiers, code)
          : nature.kind === 'body' || nature.kind === 'document'
            ? this.body(phrase, nature, modifiers)
            : definite
              ? this.crowd(nature, modifiers)
              : undefined
      if (found) return found
      if (definite && source && nature.kind === 'person' && !phrase.possessor && !PRONOUN.has(phrase.determiner!)) {
        const person = this.biographical(phrase, nature, modifiers, code)
        if (person) {
          this.entitle(person, phrase, nature)
          return person
        }
      }
    }
    return this.fresh(phrase, nature, end, key, code)
  }

  private government(phrase: Phrase, modifiers: readonly string[], code: string | undefined): Draft | undefined {
    const { all } = this.tokens
    const head = all[phrase.head]!.lower
    if (code !== undefined && modifiers.length <= 3 && head === 'government') return this.cast.government(code)
    const at = phrase.head
    if (head === 'administration') {
      const named = this.discourse.last(at, (d) => isBody(d) && / administration$/i.test(d.name), 60)
      if (named && modifiers.every((w) => named.name.toLowerCase().includes(w))) return named
      return undefined
    }
    if (modifiers.length > 0) return undefined
    if (phrase.possessor) {
      const of = codeOf(all.slice(...phrase.possessor).map((t) => t.lower))
      if (of) return this.cast.government(of)
    }
    if (phrase.determiner && /^(?:his|her|their)$/.test(phrase.determiner)) {
      const holder = this.discourse.last(at, (d) => d.kind === 'person' && d.country !== null)
      if (holder?.country) return this.cast.government(holder.country)
    }
    return this.discourse.last(at, (d) => d.kind === 'government' && / government$/.test(d.name), 8)
  }

  private office(
    phrase: Phrase,
    nature: Nature,
    modifiers: readonly string[],
    code: string | undefined,
  ): Draft | undefined {
    let best: Draft | undefined
    let bestScore = 0
    for (const d of this.officers(nature.head)) {
      if (nature.gender && d.gender && nature.gender !== d.gender) continue
      if (code && d.country && code !== d.country) continue
      for (const role of [...d.roles, ...d.inherited]) {
        const score = officeScore(role, nature.head, modifiers, d.left.has(role.head))
        if (score === 0) continue
        const recent = d.mentions.at(-1)!.range[0] / (phrase.head + 1)
        const total = score + recent + (code && d.country === code ? 1 : 0)
        if (total > bestScore) [best, bestScore] = [d, total]
      }
    }
    return (
      best ??
      this.head(
        nature.head,
        (d) => !d.plural && (modifiers.length === 0 || modifiers.every((m) => d.words.includes(m))),
      ) ??
      this.introducedSoon(phrase, nature, modifiers)
    )
  }

  /** A person who was mentioned, to be found by the nouns of the offices. */
  met(person: Draft): void {
    if (person.kind !== 'person') return
    for (const { head } of [...person.roles, ...person.inherited].slice(0, MOST_OFFICES)) {
      const list = this.byOffice.get(head)
      if (list?.at(-1) === person) continue
      if (list) list.push(person)
      else this.byOffice.set(head, [person])
    }
  }

  /** Persons with an office that the noun may tell, who were spoken of last. */
  private officers(noun: string): ReadonlySet<Draft> {
    const found = new Set<Draft>()
    for (const head of namesakes(officeOf(noun)))
      for (const person of (this.byOffice.get(head) ?? []).slice(-MOST_OFFICERS)) found.add(person)
    return found
  }

  /** “The minister's deputy has told …. The deputy, X, could not be reached”: one who is named only some sentences later. */
  private introducedSoon(phrase: Phrase, nature: Nature, modifiers: readonly string[]): Draft | undefined {
    const { all } = this.tokens
    const soon = new Set<Draft>()
    for (let i = phrase.head; i < phrase.head + TOKENS_AHEAD && i < all.length; i++) {
      const d = this.cast.byToken.get(i)
      if (d?.kind !== 'person' || d.mentions.length > 0) continue
      if (all[i]!.sentence - all[phrase.head]!.sentence > SENTENCES_AHEAD) break
      if (d.roles.some((r) => r.head === nature.head && officeScore(r, nature.head, modifiers) >= 2)) soon.add(d)
    }
    return soon.size === 1 ? [...soon][0] : undefined
  }

  private head(head: string, holds: (d: Draft) => boolean): Draft | undefined {
    return this.byHead.get(head)?.findLast(holds)
  }

  private body(phrase: Phrase, nature: Nature, modifiers: readonly string[]): Draft | undefined {
    const stands = STANDS_FOR.get(nature.head)
    const capital = this.tokens.all[phrase.head]!.kind === 'capital'
    const fits = (d: Draft) => modifiers.every((m) => d.words.includes(m) || /^(?:same|new|news)$|-based$/.test(m))
    const kinds = (d: Draft) => d.named && d.kind !== 'person' && d.kind !== 'place'
    const wire = nature.head === 'agency' && modifiers.includes('news')
    const named =
      this.discourse.salient(
        phrase.head,
        (d) =>
          kinds(d) &&
          fits(d) &&
          (d.words.some((w) => w === nature.head || (!capital && stands?.has(w))) || (wire && isOutlet(d.words))),
        true,
      ) ??
      // “The company” may be one whose name does not say what it is.
      (/^(?:company|firm|bank|lender)$/.test(nature.head) && !capital && modifiers.every((m) => /-based$/.test(m))
        ? this.discourse.salient(phrase.head, /^(?:bank|lender)$/.test(nature.head) ? isKnownBank : mayBeCompany)
        : undefined)
    // A name alone that acts was taken for a person's.
    if (named?.kind === 'person') named.kind = 'organization'
    if (named) return named
    return this.head(nature.head, (d) => modifiers.every((m) => d.words.includes(m)))
  }

  private crowd(nature: Nature, modifiers: readonly string[]): Draft | undefined {
    return this.head(nature.head, (d) => d.plural && modifiers.every((m) => d.words.includes(m)))
  }

  /**
   * “The Pellam businessman”: what a person is in life may be told of him for the first time where he speaks, if nothing that was told
   * speaks against it, and if the story has spoken of no other so lately. “The gunman”, “the judge”, “the man” are told of nobody so.
   */
  private biographical(phrase: Phrase, nature: Nature, modifiers: readonly string[], code: string | undefined) {
    return this.discourse.leading(
      phrase.start,
      (d) =>
        d.kind === 'person' &&
        d.named &&
        !(nature.gender && d.gender && nature.gender !== d.gender) &&
        !(code && d.country && code !== d.country) &&
        allows(d.roles, nature.head, modifiers),
    )
  }

  /** “His successor, X”: X has the office from then on, and the other had it. */
  succeed(heir: Draft, at: number): void {
    const role = heir.roles.find((r) => r.head === 'successor' || r.head === 'predecessor')
    if (!role || heir.inherited.length > 0) return
    const { all } = this.tokens
    const [start, end] = [firstToken(all, role.span.start), firstToken(all, role.span.end)]
    let named: Draft | undefined
    for (let i = start; i < end && !named; i++)
      if (this.cast.byToken.get(i)?.kind === 'person') named = this.cast.byToken.get(i)
    const possessive = /^(?:his|her)$/.test(all[start - 1]?.lower ?? all[start]!.lower)
    const gender = all[start - 1]?.lower === 'her' ? 'she' : 'he'
    const other =
      named ??
      (possessive
        ? this.discourse.last(
            at,
            (d) => d !== heir && d.kind === 'person' && d.roles.length > 0 && (d.gender ?? gender) === gender,
          )
        : undefined)
    if (!other) return
    const [from, to] = role.head === 'successor' ? [other, heir] : [heir, other]
    for (const office of other.roles) {
      if (!isExclusive(office.head) && office.head !== 'minister') continue
      if (from === other) to.inherited.push(office)
      else from.inherited.push(office)
      from.left.add(office.head)
    }
    this.met(heir)
    this.met(other)
  }

  /** “The Lantern Party candidate”: a person without a title has the one that a description gives. */
  private entitle(person: Draft, phrase: Phrase, { head }: Nature): void {
    if (person.roles.length > 0 || !(isExclusive(head) || isCandidacy(head))) return
    const { all } = this.tokens
    const [a, b] = phrase.core
    const words = all.slice(a, b).map((t) => t.lower)
    person.roles.push({ span: { start: all[a]!.start, end: all[b - 1]!.end }, of: null, words, head, full: true })
    this.met(person)
  }

  private fresh(phrase: Phrase, nature: Nature, end: number, key: string, code: string | undefined): Draft | undefined {
    const { all, text } = this.tokens
    if (end <= phrase.core[0] || !canHead(all[phrase.head]!)) return undefined
    const from = phrase.possessor ? phrase.possessor[0] : phrase.core[0]
    let start = from
    while (start < end - 1 && ARTICLE.has(all[start]!.lower)) start++
    // “many analysts”, “two officials”: a number is part of the words that name them
    if (
      phrase.determiner !== null &&
      !ARTICLE.has(phrase.determiner) &&
      !PRONOUN.has(phrase.determiner) &&
      !phrase.possessor &&
      !/^(?:this|that|these|those)$/.test(phrase.determiner)
    )
      start = phrase.start
    const name = text.text.slice(all[start]!.start, all[end - 1]!.end).replace(/\s+/g, ' ')
    const kind =
      nature.kind === 'document'
        ? 'document'
        : nature.kind === 'group'
          ? 'group'
          : nature.kind === 'body'
            ? 'organization'
            : 'unnamed'
    const draft = makeDraft({
      kind,
      name,
      named: false,
      plural:
        nature.kind === 'persons' ||
        nature.kind === 'group' ||
        key.includes(' and ') ||
        (nature.kind === null && singular(all[phrase.head]!.lower) !== undefined),
      gender: nature.gender,
      head: nature.head,
      words: all.slice(phrase.core[0], end).map((t) => t.lower),
      country: code ?? null,
    })
    this.cast.drafts.push(draft)
    this.byWords.set(`${phrase.possessor ? "'s " : ''}${key}`, draft)
    const list = this.byHead.get(nature.head)
    if (list) list.push(draft)
    else this.byHead.set(nature.head, [draft])
    return draft
  }
}

const isKnownBank = (d: Draft) => d.named && KNOWN_BODY.get(d.words.join(' ')) === 'bank'

/** A known company, or a named actor of whom nothing tells what it is. */
const mayBeCompany = (d: Draft): boolean => {
  if (!d.named) return false
  const known = KNOWN_BODY.get(d.words.join(' '))
  if (known !== undefined) return known === 'company' || known === 'bank'
  return (
    (d.kind === 'organization' && !isOutlet(d.words) && !d.words.some((w) => isBodyWord(w))) ||
    (d.kind === 'person' &&
      d.gender === null &&
      d.roles.length === 0 &&
      d.forms.every((f) => f.length === 1) &&
      !d.modelled)
  )
}

/** Not “not”, “then”, “nearly”: words that only a slip of the source made the head of a noun phrase. */
const canHead = ({ lower, kind }: Token): boolean =>
  kind === 'capital' ||
  (kind !== 'mark' &&
    !AUXILIARY.has(lower) &&
    !isAdverb(lower) &&
    !/^(?:not|then|so|there|here|too|very|just)$/.test(lower))

/** The country that words tell: “French”, “of Russia”, “New Zealand”. */
export function codeOf(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const found = (i + 1 < words.length ? countryOf(`${words[i]} ${words[i + 1]}`) : undefined) ?? countryOf(words[i]!)
    if (found !== undefined && !(words[i] === 'us' || words[i] === 'turkey')) return found
  }
  return undefined
}
