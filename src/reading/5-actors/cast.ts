import type { WordSpan } from '../../model/candidate.js'
import { adjectiveOf, CAPITALS, COUNTRY_NAMES, countryName, METONYM_OF } from '../../model/lexicon/country-names.js'
import { type Draft, isBody, makeDraft } from './draft.js'
import { isBodyWord, KNOWN_BODY } from './lexicon/bodies.js'
import { HONORIFIC, OFFICE } from './lexicon/people.js'
import { isSeat, PLACES } from './lexicon/places.js'
import { isVerb } from './lexicon/words.js'
import type { Name } from './names.js'
import { ACRONYM, bare, INCORPORATED, initials, isPartOf, nameParts, sameBody, samePerson } from './same-name.js'
import { lastBefore } from './sorted.js'
import { lowerOf, type Tokens } from './tokens.js'
import { fullest, Slips, type Wording } from './wording.js'

/** All actors of a text. Names are put together before anything is read in order: a headline's surname has its full name below. */
export class Cast {
  readonly drafts: Draft[] = []
  /** The actor of each name, by the index of its first token. */
  readonly byToken = new Map<number, Draft>()
  /** Token at which each is named first. */
  readonly first = new Map<Draft, number>()
  readonly countries = new Map<string, Draft>()
  private readonly governments = new Map<string, Draft>()
  /** Actors by the parts of their names, and bodies by `#` and their initials. */
  private readonly byPart = new Map<string, Set<Draft>>()
  private readonly bySurname = new Slips<Draft>()
  /** Persons by their names, part for part. */
  private readonly byName = new Map<string, Draft>()
  /** What each person is called, a surname alone without its words. */
  private readonly worded = new Map<Draft, Wording[]>()
  /** Words that stand after “in” somewhere. */
  private readonly located = new Set<string>()
  /** First tokens of names of which the text does not tell whose they are: a surname that several have. */
  readonly ambiguous = new Set<number>()
  /** First token of each person's first name in full. */
  readonly introduced = new Map<Draft, number>()
  /** Tokens at which each person is named in full, and by a part of the name, in the order of the text. */
  private readonly places = new Map<Draft, { readonly full: number[]; readonly short: number[] }>()
  /** How often each person is called by a first name alone. */
  private readonly familiar = new Map<Draft, number>()
  /** First tokens of names that begin the source of an attribution. */
  private readonly speaking = new Set<number>()
  private looked = 0
  private headed: Draft | undefined
  private readonly offices = new Map<Draft, Set<string>>()

  /** @param told what stands round a name, and how the story speaks of who has it */
  constructor(
    readonly tokens: Tokens,
    readonly names: readonly Name[],
    private readonly told: Told,
  ) {
    const { speaks } = told
    const single = (n: Name) => n.range[1] - n.range[0] === 1
    for (const n of names.filter((m) => m.kind === 'organization').sort((x, y) => size(y) - size(x))) this.body(n)
    for (const n of names) if (n.kind === 'person' && !single(n)) this.full(n)
    for (const n of names) if (n.kind === 'place') this.place(n)
    const rest = names.filter((n) => n.kind === null || (n.kind === 'person' && single(n)))
    // What acts once is taken for a person wherever it stands.
    const acting = new Set(rest.filter((n) => speaks(n) || this.acts(n)).map((n) => this.words(n)))
    for (const n of rest) if (this.isLocated(n)) this.located.add(this.words(n))
    for (const n of rest) this.short(n, acting.has(this.words(n)))
    for (const [draft, names] of this.worded) draft.name = fullest(names)
  }

  private isLocated({ range }: Name): boolean {
    return /^(?:in|near|outside|across)$/.test(this.tokens.all[range[0] - 1]?.lower ?? '')
  }

  private acts({ range, title }: Name): boolean {
    const next = this.tokens.all[range[1]]
    return title !== null || next?.kind === 'possessive' || (next !== undefined && isVerb(next))
  }

  private index(draft: Draft, form: readonly string[]): void {
    const name = form.join(' ')
    if (draft.kind === 'person') {
      if (this.byName.get(name) === draft) return
      if (form.length > 1) {
        if (!this.byName.has(name)) this.byName.set(name, draft)
        this.bySurname.add(form.at(-1)!, draft)
      }
    } else if (draft.forms.some((f) => f.join(' ') === name)) return
    if (draft.forms.length < MOST_FORMS) draft.forms.push(form)
    const keys = isBody(draft) ? [...form, ...initials(form).map((word) => `#${word}`)] : form
    for (const key of new Set(keys)) {
      const set = this.byPart.get(key)
      if (set) set.add(draft)
      else this.byPart.set(key, new Set([draft]))
    }
  }

  /** The actors with that word in their names, the first of them where many have it. */
  private *having(part: string): Iterable<Draft> {
    let count = 0
    for (const draft of this.byPart.get(part) ?? []) {
      if (++count > MOST_NAMESAKES) return
      yield draft
    }
  }

  private known(part: string | undefined, holds: (d: Draft) => boolean): Draft | undefined {
    if (part !== undefined) for (const draft of this.having(part)) if (holds(draft)) return draft
    return undefined
  }

  private words({ range }: Name): string {
    const { all, text } = this.tokens
    return text.text.slice(all[range[0]]!.start, all[range[1] - 1]!.end).replace(/\s+/g, ' ')
  }

  private put(n: Name, draft: Draft): Draft {
    this.byToken.set(n.range[0], draft)
    this.first.set(draft, Math.min(n.range[0], this.first.get(draft) ?? n.range[0]))
    draft.gender ??= this.told.gender(n) ?? this.titleGender(n)
    if (draft.kind !== 'person') return draft
    if (this.told.speaks(n)) this.speaking.add(n.range[0])
    const places = this.places.get(draft) ?? { full: [], short: [] }
    places[n.range[1] - n.range[0] > 1 ? 'full' : 'short'].push(n.range[0])
    this.places.set(draft, places)
    return draft
  }

  private titleGender({ title }: Name): 'he' | 'she' | null {
    for (let i = title?.[0] ?? 0; title && i < title[1]; i++) {
      const gender = HONORIFIC.get(this.tokens.all[i]!.lower) ?? OFFICE.get(this.tokens.all[i]!.lower)
      if (gender === 'he' || gender === 'she') return gender
    }
    return null
  }

  private add(draft: Draft): Draft {
    this.drafts.push(draft)
    return draft
  }

  private full(n: Name): Draft {
    const body = this.shortened(n)
    if (body) return this.put(n, body)
    const parts = nameParts(this.tokens.all, n.range)
    const words = this.words(n)
    const same = (d: Draft) => d.kind === 'person' && d.forms.some((f) => f.length > 1 && samePerson(f, parts))
    const known = this.byName.get(parts.join(' ')) ?? this.known(parts.at(-1), same) ?? this.known(parts[0], same)
    const draft = known ?? this.add(makeDraft({ kind: 'person', name: words, named: true }))
    this.index(draft, parts)
    if (!known) this.introduced.set(draft, n.range[0])
    const wordings = this.worded.get(draft)
    if (wordings) wordings.push({ words, surname: parts.at(-1)! })
    else this.worded.set(draft, [{ words, surname: parts.at(-1)! }])
    const offices = this.offices.get(draft) ?? new Set()
    for (const head of this.told.offices(n)) offices.add(head)
    this.offices.set(draft, offices)
    return this.put(n, draft)
  }

  /** “Blue Strait” for “Blue Strait Lines”: a body's name without the words that say what it is. The model's persons are none. */
  private shortened({ range, by, title }: Name): Draft | undefined {
    if (!by.startsWith('rule:') || title !== null) return undefined
    const parts = this.tokens.all.slice(range[0], range[1]).map((t) => bare(t.text))
    return this.known(
      parts[0],
      (d) =>
        isBody(d) &&
        d.forms.some(
          (f) =>
            f.length > parts.length &&
            parts.every((w, k) => w === f[k]) &&
            (INCORPORATED.test(f.at(-1)!) || f.slice(parts.length).every((w) => isBodyWord(w) || w === 'of')),
        ),
    )
  }

  private body(n: Name): Draft {
    const { all } = this.tokens
    const words = this.words(n)
    const parts = all.slice(n.range[0], n.range[1]).map((t) => bare(t.text))
    const acronym = ACRONYM.test(words) ? bare(words) : null
    const same = (d: Draft) => isBody(d) && d.forms.some((f) => sameBody(f, parts))
    const known =
      this.known(parts[0], same) ??
      this.known(parts.at(-1), same) ??
      (acronym === null ? undefined : this.known(`#${acronym}`, isBody))
    const kind = governmental(parts) ? 'government' : 'organization'
    const draft = known ?? this.add(makeDraft({ kind, name: words, named: true, words: parts }))
    this.index(draft, parts)
    // “Deep Harbour Council (DHC)”
    const [open, short, close] = [all[n.range[1]], all[n.range[1] + 1], all[n.range[1] + 2]]
    if (open?.text === '(' && short && close?.text === ')' && ACRONYM.test(short.text))
      this.index(draft, [bare(short.text)])
    return this.put(n, draft)
  }

  private place(n: Name): Draft {
    const words = this.words(n)
    const key = lowerOf(this.tokens.all, n.range[0], n.range[1])
    const code = COUNTRY_NAMES.get(key)
    if (code !== undefined) {
      const known = this.countries.get(code)
      if (known) return this.put(n, known)
      const name = /^(?:U\.?S\.?(?:A\.?)?|America)$/.test(words) ? (countryName(code) ?? words) : words
      const draft = this.add(makeDraft({ kind: 'place', name, named: true, country: code, forms: [[key]] }))
      this.countries.set(code, draft)
      return this.put(n, draft)
    }
    const body = CAPITALS.has(key) || PLACES.get(key) === 'name' ? undefined : this.shortened(n)
    if (body) return this.put(n, body)
    const known = this.known(key, (d) => d.kind === 'place')
    if (known) return this.put(n, known)
    const draft = this.add(makeDraft({ kind: 'place', name: words, named: true }))
    this.index(draft, [key])
    return this.put(n, draft)
  }

  /** A surname or a first name alone, or words that may be any kind of name. */
  private short(n: Name, acts: boolean): Draft | undefined {
    const { all } = this.tokens
    const words = this.words(n)
    const parts = nameParts(all, n.range)
    const gender = this.titleGender(n)
    const called = [...this.having(parts.at(-1)!)].filter(
      (d) =>
        d.kind === 'person' &&
        d.forms.some((f) => f.length > 1 && isPartOf(parts, f)) &&
        !(gender && d.gender && d.gender !== gender),
    )
    const surname = called.filter((d) => d.forms.some((f) => f.length > 1 && f.at(-1) === parts.at(-1)))
    const persons = this.titled(n, surname.length > 0 ? this.formal(surname) : called)
    const person = this.meantBySurname(n, persons)
    if (!person && persons.length > 1) {
      this.ambiguous.add(n.range[0])
      return undefined
    }
    if (person) {
      if (surname.length === 0) this.familiar.set(person, (this.familiar.get(person) ?? 0) + 1)
      this.worded.get(person)?.push({ words: '', surname: parts.at(-1)! })
      return this.put(n, person)
    }
    if (n.title === null && isSeat(lowerOf(all, ...n.range))) return this.place(n)
    const shortened = this.shortened(n)
    if (shortened) return this.put(n, shortened)
    const loose = !acts && n.kind === null && parts.length === 1
    const body =
      loose && this.known(bare(words), (d) => isBody(d) && d.forms.some((f) => f.length > 1 && f[0] === bare(words)))
    if (body) return this.put(n, body)
    const same = this.known(
      parts[0],
      (d) =>
        d.named &&
        d.forms.some((f) => f.length === parts.length && f.every((w, i) => w === parts[i])) &&
        (n.kind !== 'person' || d.kind === 'person'),
    )
    if (same) return this.put(n, same)
    const slip = (n.kind === 'person' || acts) && parts.length === 1 ? this.bySurname.only(parts[0]!) : undefined
    if (slip) return this.put(n, slip)
    const kind = n.kind === 'person' ? 'person' : this.located.has(words) ? 'place' : acts ? 'person' : 'organization'
    const draft = this.add(makeDraft({ kind, name: words, named: true, modelled: !n.by.startsWith('rule:') }))
    this.index(draft, parts)
    return this.put(n, draft)
  }

  /** Of several persons with one surname those whom the story does not keep calling by the first name. */
  private formal(persons: readonly Draft[]): readonly Draft[] {
    const formal = persons.length < 2 ? persons : persons.filter((d) => (this.familiar.get(d) ?? 0) < 2)
    return formal.length > 0 ? formal : persons
  }

  /** Of several persons with one surname those whose office or form of address stands before it here. */
  private titled(n: Name, persons: readonly Draft[]): readonly Draft[] {
    if (persons.length < 2 || !n.title) return persons
    const head = this.tokens.all[n.title[1] - 1]!.lower
    const gender = this.titleGender(n)
    const officers = persons.filter((d) => this.offices.get(d)?.has(head))
    if (officers.length > 0) return officers
    const told = persons.filter((d) => gender !== null && d.gender === gender)
    return told.length > 0 ? told : persons
  }

  /**
   * Of several persons with one surname: the only one who was named in this sentence or the two before; else one who is named far more
   * often than any other. Nobody where none leads so: the last who was introduced would be a guess.
   */
  private meantBySurname(n: Name, persons: readonly Draft[]): Draft | undefined {
    if (persons.length < 2) return persons[0]
    const { all } = this.tokens
    const here = all[n.range[0]]!.sentence
    const NONE = { full: [], short: [] }
    const places = (d: Draft) => this.places.get(d) ?? NONE
    // Parts of names are put together in the order of the text, so those known by now stand before.
    const last = (d: Draft) => Math.max(lastBefore(places(d).full, n.range[0]), places(d).short.at(-1) ?? -1)
    const [near, next] = persons
      .map((d) => ({ d, at: last(d) }))
      .map(({ d, at }) => ({ d, at, back: at < 0 ? Number.POSITIVE_INFINITY : here - all[at]!.sentence }))
      .sort((x, y) => x.back - y.back)
    if (near!.back <= SENTENCES_NEAR && next!.back > SENTENCES_NEAR) return near!.d
    // Who speaks in the sentence before speaks on.
    if (near!.back <= 1 && next!.back > near!.back && this.speaking.has(near!.at)) return near!.d
    const [first, second] = persons
      .map((d) => ({ d, often: places(d).full.length + places(d).short.length }))
      .sort((x, y) => y.often - x.often)
    return first!.often >= MUCH_MORE * second!.often ? first!.d : undefined
  }

  /** The government of a country, named as annotators name it: “Israeli government”. */
  government(code: string): Draft {
    const known = this.governments.get(code)
    if (known) return known
    const draft = this.add(
      makeDraft({
        kind: 'government',
        name: `${adjectiveOf(code) ?? countryName(code) ?? code} government`,
        named: true,
        country: code,
      }),
    )
    this.governments.set(code, draft)
    return draft
  }

  /** What a place stands for when it speaks; undefined when it is no metonym. */
  meant(range: WordSpan): Draft | undefined {
    const key = lowerOf(this.tokens.all, range[0], range[1])
    const seat = METONYM_OF.get(key)
    if (seat !== undefined && !/^[A-Z]{3}$/.test(seat)) return this.named(seat)
    const code = COUNTRY_NAMES.get(key) ?? seat ?? CAPITALS.get(key)
    if (code === undefined) return undefined
    const administration = code === 'USA' && /white house/.test(key) ? this.administration() : undefined
    return administration ?? this.government(code)
  }

  /** The first that is called an administration; drafts are only added, so each is looked at once. */
  private administration(): Draft | undefined {
    for (; !this.headed && this.looked < this.drafts.length; this.looked++)
      if (/ administration$/i.test(this.drafts[this.looked]!.name)) this.headed = this.drafts[this.looked]
    return this.headed
  }

  private named(words: string): Draft {
    const parts = words.toLowerCase().split(' ')
    const known = this.known(parts[0], (d) => isBody(d) && d.forms.some((f) => sameBody(f, parts)))
    return (
      known ??
      this.add(
        makeDraft({
          kind: governmental(parts) ? 'government' : 'organization',
          name: words,
          named: true,
          forms: [parts],
          words: parts,
        }),
      )
    )
  }
}

/** What stands round names, and how the story speaks of who has them. */
export type Told = {
  /** Whether the name begins the source of an attribution. */
  readonly speaks: (name: Name) => boolean
  readonly gender: (name: Name) => 'he' | 'she' | null
  /** Nouns of the offices that stand beside it. */
  readonly offices: (name: Name) => readonly string[]
}

/** Most actors with one word in their names that are compared, and most forms of one's name. */
const MOST_NAMESAKES = 200
const MOST_FORMS = 50

/** How many sentences back one must have been named to be meant by a surname that another has, and how much more often. */
const SENTENCES_NEAR = 2
const MUCH_MORE = 3

const size = ({ range: [a, b] }: Name) => b - a

const governmental = (parts: readonly string[]) =>
  parts.some((w) =>
    /^(?:ministry|department|government|administration|senate|congress|parliament|court|embassy|treasury|knesset|duma|cabinet)$/.test(
      w,
    ),
  ) || KNOWN_BODY.get(parts.join(' ')) === 'government'
