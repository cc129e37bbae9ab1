import type { ActorKind, FoundMention, FoundRole, MentionForm } from '../../model/actor.js'
import type { WordSpan } from '../../model/candidate.js'
import { isBodyWord, KNOWN_BODY } from './lexicon/bodies.js'
import { HONORIFIC, OFFICE } from './lexicon/people.js'
import { adjectiveOf, CAPITALS, COUNTRY_NAMES, countryName, METONYM_OF, PLACES } from './lexicon/places.js'
import { isVerb } from './lexicon/words.js'
import type { Name } from './names.js'
import {
  ACRONYM,
  bare,
  INCORPORATED,
  initials,
  isPartOf,
  nameParts,
  oneSlip,
  sameBody,
  samePerson,
} from './same-name.js'
import { lowerOf, type Tokens } from './tokens.js'

export type Role = FoundRole & {
  /** Words in lower case and the noun among them that names the office. */
  readonly words: readonly string[]
  readonly head: string
  /** False for a bare abbreviation: “Sen.”. */
  readonly full: boolean
}

/** An actor while the text is being read. */
export type Draft = {
  kind: ActorKind
  name: string
  /** Name forms as normalised tokens, the first ones first. */
  readonly forms: (readonly string[])[]
  readonly roles: Role[]
  country: string | null
  readonly mentions: Mention[]
  gender: 'he' | 'she' | null
  plural: boolean
  /** Has a name of its own; others are descriptions. */
  readonly named: boolean
  /** Noun of a description. */
  readonly head: string | null
  readonly words: readonly string[]
  standsFor: Draft | null
  /** The model told its kind. */
  readonly modelled: boolean
  /** Speaks somewhere, or is meant by a pronoun of one that does. */
  used: boolean
}

export type Mention = FoundMention & {
  readonly range: WordSpan
  readonly actor: Draft
  readonly subject: boolean
  /** Of who only passes words on: whom something is told, an outlet. */
  readonly aside: boolean
  readonly form: MentionForm
}

export function makeDraft(fields: Partial<Draft> & Pick<Draft, 'kind' | 'name' | 'named'>): Draft {
  return {
    forms: [],
    roles: [],
    country: null,
    mentions: [],
    gender: null,
    plural: false,
    head: null,
    words: [],
    standsFor: null,
    modelled: false,
    used: false,
    ...fields,
  }
}

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
  private readonly byPart = new Map<string, Draft[]>()
  /** What each person is called, a surname alone without its words. */
  private readonly worded = new Map<Draft, Wording[]>()
  /** Words that stand after “in” somewhere. */
  private readonly located = new Set<string>()
  /** Tokens at which each person stands with more than one name. */
  private readonly introduced = new Map<Draft, number[]>()

  /** @param speaks whether a name begins the source of an attribution */
  constructor(
    readonly tokens: Tokens,
    readonly names: readonly Name[],
    speaks: (name: Name) => boolean,
  ) {
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
    draft.forms.push(form)
    const keys = isBody(draft) ? [...form, ...initials(form).map((word) => `#${word}`)] : form
    for (const key of new Set(keys)) {
      const list = this.byPart.get(key)
      if (!list) this.byPart.set(key, [draft])
      else if (!list.includes(draft)) list.push(draft)
    }
  }

  private known(part: string | undefined, holds: (d: Draft) => boolean): Draft | undefined {
    return part === undefined ? undefined : this.byPart.get(part)?.find(holds)
  }

  private words({ range }: Name): string {
    const { all, text } = this.tokens
    return text.text.slice(all[range[0]]!.start, all[range[1] - 1]!.end).replace(/\s+/g, ' ')
  }

  private put(n: Name, draft: Draft): Draft {
    this.byToken.set(n.range[0], draft)
    this.first.set(draft, Math.min(n.range[0], this.first.get(draft) ?? n.range[0]))
    if (n.title)
      for (let i = n.title[0]; i < n.title[1]; i++) {
        const gender = HONORIFIC.get(this.tokens.all[i]!.lower) ?? OFFICE.get(this.tokens.all[i]!.lower)
        if (gender === 'he' || gender === 'she') draft.gender ??= gender
      }
    return draft
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
    const known = this.known(parts.at(-1), same) ?? this.known(parts[0], same)
    const draft = known ?? this.add(makeDraft({ kind: 'person', name: words, named: true }))
    this.index(draft, parts)
    this.introduced.set(draft, [...(this.introduced.get(draft) ?? []), n.range[0]])
    this.worded.set(draft, [...(this.worded.get(draft) ?? []), { words, surname: parts.at(-1)! }])
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
  private short(n: Name, acts: boolean): Draft {
    const { all } = this.tokens
    const words = this.words(n)
    const parts = nameParts(all, n.range)
    const gender = n.title && HONORIFIC.get(all[n.title[1] - 1]!.lower)
    const called = (this.byPart.get(parts.at(-1)!) ?? []).filter(
      (d) =>
        d.kind === 'person' &&
        d.forms.some((f) => f.length > 1 && isPartOf(parts, f)) &&
        !(gender && gender !== 'any' && d.gender && d.gender !== gender),
    )
    const surname = called.filter((d) => d.forms.some((f) => f.length > 1 && f.at(-1) === parts.at(-1)))
    const person = this.meantBySurname(n, surname.length > 0 ? surname : called)
    if (person) {
      this.worded.get(person)?.push({ words: '', surname: parts.at(-1)! })
      return this.put(n, person)
    }
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
    const slip = (n.kind === 'person' || acts) && parts.length === 1 ? this.slipOf(parts[0]!) : undefined
    if (slip) return this.put(n, slip)
    const kind = n.kind === 'person' ? 'person' : this.located.has(words) ? 'place' : acts ? 'person' : 'organization'
    const draft = this.add(makeDraft({ kind, name: words, named: true, modelled: !n.by.startsWith('rule:') }))
    this.index(draft, parts)
    return this.put(n, draft)
  }

  /** The one person whose surname differs in a letter, which no other name explains. */
  private slipOf(surname: string): Draft | undefined {
    const found = this.drafts.filter(
      (d) => d.kind === 'person' && d.forms.some((f) => f.length > 1 && oneSlip(f.at(-1)!, surname)),
    )
    return found.length === 1 ? found[0] : undefined
  }

  /**
   * Of several persons with one surname: who was introduced in this sentence or the two before; else whom the story introduces most
   * often, for it is whom the surname alone then means.
   */
  private meantBySurname(n: Name, persons: readonly Draft[]): Draft | undefined {
    if (persons.length < 2) return persons[0]
    const { all } = this.tokens
    const places = (d: Draft) => this.introduced.get(d) ?? []
    const last = (d: Draft) => places(d).findLast((at) => at < n.range[0]) ?? -1
    const near = persons.filter((d) => last(d) >= 0 && all[n.range[0]]!.sentence - all[last(d)]!.sentence <= 2)
    if (near.length > 0) return near.reduce((a, b) => (last(b) > last(a) ? b : a))
    return persons.reduce((a, b) => (places(b).length > places(a).length ? b : a))
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
    const administration =
      code === 'USA' && /white house/.test(key) ? this.drafts.find((d) => / administration$/i.test(d.name)) : undefined
    return administration ?? this.government(code)
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

type Wording = { readonly words: string; readonly surname: string }

/** The fullest name, the first of those that are as full; but none that another name is the beginning of, for it ran on. */
function fullest(all: readonly Wording[]): string {
  const counts = new Map<string, number>()
  for (const { surname } of all) counts.set(surname, (counts.get(surname) ?? 0) + 1)
  const named = [...new Map(all.flatMap((w) => (w.words === '' ? [] : [[w.words, w] as const]))).values()]
  const often = ({ surname }: Wording) => counts.get(surname)!
  const sound = named.filter((x) => !named.some((y) => x.words.startsWith(`${y.words} `) && often(y) >= often(x)))
  const length = ({ words }: Wording) => words.split(' ').length
  return sound.reduce((a, b) => (length(b) > length(a) ? b : a)).words
}

const size = ({ range: [a, b] }: Name) => b - a
export const isBody = (d: Draft) => d.kind === 'organization' || d.kind === 'government'

const governmental = (parts: readonly string[]) =>
  parts.some((w) =>
    /^(?:ministry|department|government|administration|senate|congress|parliament|court|embassy|treasury|knesset|duma|cabinet)$/.test(
      w,
    ),
  ) || KNOWN_BODY.get(parts.join(' ')) === 'government'
