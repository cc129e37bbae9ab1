import type { WordSpan } from '../../model/candidate.js'
import { CAPITALS, COUNTRY_NAMES, countryOf } from '../../model/lexicon/country-names.js'
import type { Span } from '../../model/span.js'
import type { Cast } from './cast.js'
import type { Descriptions } from './descriptions.js'
import { type Draft, makeDraft } from './draft.js'
import { BODY, STANDS_FOR } from './lexicon/bodies.js'
import { personNoun } from './lexicon/people.js'
import { ARTICLE, CONJUNCTION, DETERMINER, isStarter, PREPOSITION, PRONOUN, RELATIVE } from './lexicon/words.js'
import type { NamedList, NamedPhrase } from './named.js'
import { closesPhrase, isNoun, natureOf, phraseAt } from './phrases.js'
import { firstToken, lowerOf, type Token, type Tokens } from './tokens.js'

/** Who is named by the words of a source: an actor, or a word that points elsewhere. */
export type Pointed =
  | {
      readonly actor: Draft
      readonly range: WordSpan
      readonly head: number
      readonly form: 'name' | 'metonym' | 'description'
    }
  | { readonly pronoun: number }
  | { readonly relative: number }

/** Reads the noun phrase of a source. */
export class Sources {
  private readonly all: readonly Token[]
  /** Actors for several together, and persons, by their names. */
  private readonly groups = new Map<string, Draft>()
  private persons: Map<string, Draft> | undefined

  constructor(
    private readonly tokens: Tokens,
    private readonly cast: Cast,
    private readonly named: NamedList,
    private readonly descriptions: Descriptions,
  ) {
    this.all = tokens.all
  }

  rangeOf(span: Span): WordSpan {
    const a = firstToken(this.all, span.start)
    let b = a
    while (b < this.all.length && this.all[b]!.start < span.end) b++
    return [a, b]
  }

  resolve(span: Span): Pointed | undefined {
    let [a, b] = this.rangeOf(span)
    while (
      a < b &&
      (this.all[a]!.kind === 'mark' ||
        /^(?:both|even|only|meanwhile|according|to|but|and|by|from|among|while|as|at|least|nearly|almost|about|roughly|whose|so|far|later|then|now|still|also|yet|yesterday|today)$/.test(
          this.all[a]!.lower,
        ))
    )
      a++
    while (b > a && this.all[b - 1]!.kind === 'mark') b--
    if (a >= b) return undefined
    const first = this.all[a]!
    if (PRONOUN.has(first.lower) && this.pronounAlone(a, b)) return { pronoun: a }
    if (RELATIVE.has(first.lower) && b - a === 1) return { relative: a }
    if (this.all[a + 1]?.lower === 'of' && b - a === 3 && RELATIVE.has(this.all[a + 2]!.lower))
      return { relative: a + 2 }
    if (b - a === 1 && /^(?:each|both|neither)$/.test(first.lower)) return { pronoun: a }
    if (this.isAmbiguous(a, b)) return undefined
    const whole = this.placed(a, b) ?? this.list(a, b) ?? this.joint(a, b)
    if (whole) return whole
    return this.single(a, b)
  }

  /** A surname that several have, with what stands round it: the text does not tell who speaks. */
  private isAmbiguous(a: number, b: number): boolean {
    for (let i = a; i < b; i++) {
      if (!this.cast.ambiguous.has(i)) continue
      const next = this.all[i + 1]
      return i + 1 >= b || (next !== undefined && next.kind !== 'possessive' && closesPhrase(next))
    }
    return false
  }

  /** “he”, “his”, “he and others”, “they all”; not “his lawyer”. */
  private pronounAlone(a: number, b: number): boolean {
    if (b - a === 1) return true
    const next = this.all[a + 1]!
    if (/^(?:his|her|its|their|my|our|your)$/.test(this.all[a]!.lower)) return next.kind === 'mark'
    return next.kind === 'mark' || /^(?:himself|herself|themselves|itself|all|both|and|also|who)$/.test(next.lower)
  }

  /** “A, B and C”: names and nothing else. */
  private list(a: number, b: number): Pointed | undefined {
    const found: NamedPhrase[] = []
    for (let i = a; i < b; ) {
      const next = this.longest(i, b)
      if (!next || next.name.range[0] > i + 3) return undefined
      found.push(next)
      i = next.name.range[1]
      if (this.all[i]?.text === '(') while (i < b && this.all[i - 1]!.text !== ')') i++
      if (i >= b) break
      if (!/^(?:,|and|&)$/.test(this.all[i]!.lower)) return undefined
      while (i < b && /^(?:,|and|&)$/.test(this.all[i]!.lower)) i++
    }
    if (found.length < 3) return undefined
    const names = found.map(nameOf)
    return this.together(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, found, [a, b], b - 1)
  }

  /** One actor for several, with the title that they all have. */
  private together(name: string, members: readonly NamedPhrase[], range: WordSpan, head: number): Pointed {
    const known = this.groups.get(name)
    const actor = known ?? makeDraft({ kind: 'group', name, named: false, plural: true })
    if (!known) {
      this.cast.drafts.push(actor)
      this.groups.set(name, actor)
    }
    const [role] = members[0]!.actor.roles
    const shared = role && members.every((m) => m.actor.roles.some((r) => r.words.join(' ') === role.words.join(' ')))
    if (shared && actor.roles.length === 0) actor.roles.push(role)
    return { actor, range, head, form: 'description' }
  }

  /** “X and Y”: two noun phrases that both name actors are one actor together. */
  private joint(a: number, b: number): Pointed | undefined {
    let and = -1
    for (let i = a + 1; i < b - 1; i++) {
      if (RELATIVE.has(this.all[i]!.lower)) return undefined
      if (
        /^(?:and|or|&)$/.test(this.all[i]!.lower) &&
        !this.named.near(i).some((n) => n.name.range[0] < i && i < n.name.range[1])
      ) {
        and = i
        break
      }
    }
    if (and < 0) return undefined
    const left = this.namedFrom(a, and)
    const second = this.namedFrom(and + 1, b)
    if (!left && second && second.name.range[1] === b && this.strange(a, and) !== undefined)
      return this.together(`${this.strange(a, and)} and ${nameOf(second)}`, [second], [a, b], and)
    // “X, a farmer and former mayor”: what stands after the comma goes on.
    if (!left || left.to > and || (left.to === and && left.to > left.name.range[1])) return undefined
    const right = second
    if (right ? left.actor === right.actor : left.to < and) return undefined
    const others = right ? nameOf(right) : (this.strange(and + 1, b) ?? this.others(and + 1, b))
    if (others === undefined) return undefined
    const name = `${nameOf(left)} and ${others}`
    return this.together(name, right ? [left, right] : [left], [a, b], and)
  }

  /** A name of which nothing is known: words in capitals that are no title. */
  private strange(a: number, b: number): string | undefined {
    let start = a
    while (start < b - 1 && ARTICLE.has(this.all[start]!.lower)) start++
    for (let i = start; i < b; i++) {
      const t = this.all[i]!
      if (t.kind !== 'capital' || t.flat || isNoun(t.lower) || countryOf(t.lower) !== undefined) return undefined
    }
    const { text } = this.tokens.text
    return text.slice(this.all[start]!.start, this.all[b - 1]!.end).replace(/\s+/g, ' ')
  }

  /** “and her allies”, “and other capitals”: those beside a named one, in the story's words. */
  private others(a: number, b: number): string | undefined {
    const phrase = phraseAt(this.all, a, b)
    if (!phrase || (phrase.determiner === null && natureOf(this.all, phrase.head).kind === null)) return undefined
    const { text } = this.tokens.text
    return text.slice(this.all[a]!.start, this.all[this.descriptionEnd(phrase.head, b) - 1]!.end).replace(/\s+/g, ' ')
  }

  private namedFrom(a: number, b: number): NamedPhrase | undefined {
    let i = a
    while (i < b && ARTICLE.has(this.all[i]!.lower)) i++
    const found = this.longest(i, b)
    if (!found) return undefined
    const end = found.name.range[1]
    const next = this.all[end]
    return end >= b || (next !== undefined && closesPhrase(next)) ? found : undefined
  }

  /** The named phrase that begins here and reaches furthest. */
  private longest(i: number, b: number): NamedPhrase | undefined {
    let best: NamedPhrase | undefined
    for (const n of this.named.near(i)) {
      if (n.name.range[0] >= b) break
      if (n.name.range[1] <= i) continue
      if (
        (n.from <= i || n.name.range[0] === i) &&
        n.name.range[1] <= b &&
        (!best || n.name.range[1] > best.name.range[1])
      )
        best = n
    }
    return best
  }

  private single(a: number, b: number): Pointed | undefined {
    let i = a
    while (
      i < b - 1 &&
      (ARTICLE.has(this.all[i]!.lower) ||
        PRONOUN.has(this.all[i]!.lower) ||
        /^(?:one|meanwhile)$/.test(this.all[i]!.lower))
    )
      i++
    const found = this.longest(i, b) ?? (i > a ? this.longest(a, b) : undefined)
    if (found) {
      const pointed = this.ofName(found, b)
      if (pointed) return pointed
    }
    return this.apposed(a, b) ?? this.caseless(a, b) ?? this.description(a, b)
  }

  private ofName(found: NamedPhrase, b: number): Pointed | undefined {
    const end = found.name.range[1]
    const next = this.all[end]
    const named = {
      actor: this.speaking(found),
      range: found.name.range,
      head: end - 1,
      form: this.metonymic(found) ? ('metonym' as const) : ('name' as const),
    }
    if (end >= b || !next) return named
    if (next.kind === 'possessive') {
      if (end + 1 >= b) return named
      // “The Post's X”
      const person = this.named
        .near(end + 1)
        .find((n) => (n.from === end + 1 || n.name.range[0] === end + 1) && n.actor.kind === 'person')
      return person && person.name.range[1] <= b ? this.ofName(person, b) : undefined
    }
    if (closesPhrase(next)) return named
    // “Odda Prell Scolds Pilots”: in a headline the verb stands in capitals too.
    if (next.flat && found.actor.kind === 'person' && /s$/.test(next.lower) && !isNoun(next.lower)) return named
    // “the Kettle newspaper”: the noun only says what it is.
    if (
      (STANDS_FOR.has(next.lower) || BODY.get(next.lower) === 'organization') &&
      next.kind === 'word' &&
      found.actor.kind !== 'person' &&
      found.actor.kind !== 'place'
    ) {
      const after = this.all[end + 1]
      if (end + 1 >= b || (after && closesPhrase(after))) return named
    }
    return undefined
  }

  private metonymic({ name, actor }: NamedPhrase): boolean {
    return actor.kind === 'place' && this.cast.meant(name.range) !== undefined
  }

  /** A country, a capital or a seat that speaks is the government it stands for. */
  private speaking({ name, actor }: NamedPhrase): Draft {
    if (actor.kind !== 'place') return actor
    const meant = this.cast.meant(name.range)
    if (!meant) return actor
    const key = lowerOf(this.all, ...name.range)
    if (COUNTRY_NAMES.has(key) || CAPITALS.has(key)) actor.standsFor = meant
    return meant
  }

  /** “the ambassador to Washington, X” and “one group, X”: the name that a comma puts beside a description. */
  private apposed(a: number, b: number): Pointed | undefined {
    for (let i = a; i < b; i++) {
      if (this.all[i]!.text !== ',') continue
      let start = i + 1
      while (start < b && ARTICLE.has(this.all[start]!.lower)) start++
      const found = this.named
        .near(a, start + 9)
        .find(
          (n) =>
            n.name.range[0] === start || (n.from <= a + 1 && n.from >= a && n.name.range[0] > i) || n.from === start,
        )
      if (!found || found.name.range[1] > b) return undefined
      const phrase = phraseAt(this.all, a, i)
      if (!phrase) return undefined
      const nature = natureOf(this.all, phrase.head)
      const person = nature.kind === 'person' && found.actor.kind === 'person'
      const body = nature.kind === 'body' && found.actor.kind !== 'person'
      const next = this.all[found.name.range[1]]
      if ((person || body) && (found.name.range[1] >= b || (next && closesPhrase(next))))
        return { actor: found.actor, range: found.name.range, head: found.name.range[1] - 1, form: 'name' }
      return undefined
    }
    return undefined
  }

  /** “The Pellam, N.Y., company”: a place between commas before the noun. */
  private placed(a: number, b: number): Pointed | undefined {
    const head = b - 1
    if (
      head - a < 4 ||
      this.all[a]!.lower !== 'the' ||
      this.all[head - 1]!.text !== ',' ||
      !isNoun(this.all[head]!.lower)
    )
      return undefined
    for (let i = a + 1; i < head; i++)
      if (this.all[i]!.kind !== 'capital' && this.all[i]!.text !== ',') return undefined
    const phrase = { core: [head, b] as const, start: a, determiner: 'the', possessor: null, head }
    const actor = this.descriptions.resolve(phrase, b, true)
    return actor && { actor, range: [a, b], head, form: 'description' }
  }

  /** “MAYOR ODDA PRELL”, “mayor odda prell”: where capitals tell nothing, what follows a title is a name if no noun is in it. */
  private caseless(a: number, b: number): Pointed | undefined {
    if (!this.all[a]!.flat && !this.tokens.small) return undefined
    let name = a
    while (name < b && personNoun(this.all[name]!.lower) !== undefined) name++
    if (name === b || b - name > 3 || (name === a && b - a < 2)) return undefined
    for (let i = name; i < b; i++)
      if (!/^[\p{L}’.-]+$/u.test(this.all[i]!.text) || isNoun(this.all[i]!.lower) || !free(this.all[i]!))
        return undefined
    const { text } = this.tokens.text
    const words = text.slice(this.all[name]!.start, this.all[b - 1]!.end)
    this.persons ??= new Map(
      this.cast.drafts.flatMap((d) => (d.kind === 'person' ? [[d.name, d] as const] : [])).reverse(),
    )
    const known = this.persons.get(words)
    const actor = known ?? makeDraft({ kind: 'person', name: words, named: true })
    if (!known) {
      this.cast.drafts.push(actor)
      this.persons.set(words, actor)
    }
    return { actor, range: [name, b], head: b - 1, form: 'name' }
  }

  private description(a: number, b: number): Pointed | undefined {
    const phrase = phraseAt(this.all, a, b)
    if (!phrase) return undefined
    // “coauthor X Y”: whatever stands before it, a person's name that ends the phrase is who is meant.
    const named = this.named
      .near(phrase.head)
      .find((n) => n.actor.kind === 'person' && n.name.range[1] - 1 === phrase.head)
    if (named) return { actor: named.actor, range: named.name.range, head: phrase.head, form: 'name' }
    const end = this.descriptionEnd(phrase.head, b)
    const range: WordSpan = [phrase.start, end]
    const actor = this.descriptions.resolve(phrase, end, true)
    return actor && { actor, range, head: phrase.head, form: 'description' }
  }

  /** A description ends before a comma or a relative clause, unless its noun says nothing without one (“people who …”). */
  private descriptionEnd(head: number, b: number): number {
    const empty =
      /^(?:person|people|man|woman|men|women|one|someone|somebody|those|others?|anyone|some|many|several|most|few|half|two|both|group|number)$/.test(
        this.all[head]!.lower,
      )
    let i = head + 1
    for (; i < b; i++) {
      const t = this.all[i]!
      if (t.kind === 'mark' && /^[,;:(–—-]$/.test(t.text)) break
      if (!empty && RELATIVE.has(t.lower)) break
    }
    while (i > head + 1 && this.all[i - 1]!.kind === 'mark') i--
    return i
  }
}

const nameOf = ({ actor }: NamedPhrase) => actor.name

/** In no closed class of words. */
const free = ({ lower }: Token): boolean =>
  !DETERMINER.has(lower) &&
  !PREPOSITION.has(lower) &&
  !CONJUNCTION.has(lower) &&
  !PRONOUN.has(lower) &&
  !isStarter(lower)
