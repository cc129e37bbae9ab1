import type { MentionForm } from '../../model/actor.js'
import type { Attribution } from '../../model/attribution.js'
import { contains, type Maker } from '../../model/span.js'
import type { Cast } from './cast.js'
import { Descriptions } from './descriptions.js'
import { Discourse, type Setting, suits, type Wanted } from './discourse.js'
import type { Draft, Mention } from './draft.js'
import { impersonal } from './elided.js'
import { isVerb, PRONOUN } from './lexicon/words.js'
import { type NamedList, type NamedPhrase, namesOf } from './named.js'
import type { Name } from './names.js'
import { isCredit, isImprint, isNobody, isPasser } from './passing.js'
import { isNoun, natureOf, phraseAt, phraseStart } from './phrases.js'
import { type Pointed, Sources } from './sources.js'
import { stepsOf } from './steps.js'
import { firstToken, type Tokens } from './tokens.js'

/** How many attributions on either side may stand in one sentence with another. */
const NEAR = 12

/** A passive of a verb whose object is whom something is said to. */
const TOLD =
  /^(?:(?:is|are|was|were|been|be|being|has|have|had|also|now|all|already)\s+)*(?:is|are|was|were|been|be|being)\s+(?:\w+ly\s+|also\s+)?(?:urged|told|asked|advised|warned|encouraged|ordered|reminded|informed|assured|invited|instructed)(?:\s+to)?$/i

/** One reading of the text in order. */
export class Walk {
  readonly cast: Cast
  readonly speakers: (Draft | null)[]
  readonly unresolved = new Set<number>()
  private readonly discourse: Discourse
  private readonly descriptions: Descriptions
  private readonly sources: Sources
  private readonly named: NamedList
  private readonly cues = new Set<number>()
  /** Last tokens of the words that mentions are named by. */
  private readonly taken = new Set<number>()
  private readonly resolved = new Map<number, Draft | null>()
  /** Who was first met as a source, by the last token of the words that mean them. */
  private readonly sourced = new Map<number, Draft>()
  /** How the story first speaks of an actor where no other can be meant. */
  private readonly told = new Map<Draft, 'he' | 'she'>()
  /** For each token the innermost attribution whose content holds it. */
  private readonly inside: Int32Array

  constructor(
    readonly tokens: Tokens,
    readonly attributions: readonly Attribution[],
    names: readonly Name[],
    genders: ReadonlyMap<number, 'he' | 'she'>,
  ) {
    const { all } = tokens
    for (const { cue } of attributions)
      for (const span of cue)
        for (let i = firstToken(all, span.start); all[i] && all[i]!.start < span.end; i++) this.cues.add(i)
    const cued = (i: number) => this.cues.has(i)
    const { cast, named } = namesOf(tokens, names, attributions, genders, cued)
    this.cast = cast
    this.named = named
    this.discourse = new Discourse(tokens, this.cast, cued)
    this.descriptions = new Descriptions(tokens, this.cast, this.discourse)
    this.sources = new Sources(tokens, this.cast, this.named, this.descriptions)
    this.speakers = attributions.map(() => null)
    this.inside = new Int32Array(all.length).fill(-1)
    // Outer attributions come before those inside them, so the innermost is written last.
    for (const [k, { content }] of attributions.entries())
      for (const span of content)
        for (let i = firstToken(all, span.start); all[i] && all[i]!.start < span.end; i++) this.inside[i] = k
  }

  run(): void {
    for (const step of stepsOf(this.tokens, this.attributions, this.named.list)) {
      if (step.rank === 0) this.attribution(step.attribution)
      else if (step.rank === 1) this.name(step.named)
      else if (step.rank === 2) this.pronoun(step.pronoun)
      else this.description(step.head)
    }
    this.finishFirstPersons()
    for (const s of this.speakers) if (s) s.used = true
  }

  /** How the story speaks of the actors with names, by the first token of the name that introduces them. */
  genders(): ReadonlyMap<number, 'he' | 'she'> {
    const out = new Map<number, 'he' | 'she'>()
    for (const [d, gender] of this.told) {
      const at = this.cast.introduced.get(d) ?? this.cast.first.get(d)
      if (at !== undefined && d.named && !d.gender) out.set(at, gender)
    }
    return out
  }

  private mention(
    actor: Draft,
    a: number,
    b: number,
    form: MentionForm,
    by: Maker,
    subject?: boolean,
    head = b - 1,
  ): void {
    this.discourse.add(actor, [a, b], form, by, subject)
    this.descriptions.met(actor)
    this.taken.add(head)
  }

  private name({ name, actor, to, apposed }: NamedPhrase): void {
    const { tokens } = this
    if (isCredit(tokens, name.range[0]) || isImprint(tokens, name.range[0])) {
      this.discourse.note(actor, name.range, 'name', name.by)
      return
    }
    if (!this.taken.has(name.range[1] - 1) && isPasser(tokens, name.range, actor)) {
      this.discourse.aside(actor, name.range, name.by)
      this.taken.add(name.range[1] - 1)
      return
    }
    if (apposed.length > 0) this.descriptions.succeed(actor, name.range[0])
    for (const { range, head } of apposed)
      if (!this.taken.has(head)) this.mention(actor, ...range, 'title', 'rule:actors/title', false, head)
    if (this.taken.has(name.range[1] - 1)) return
    const [a, b] = name.range
    const subject = this.discourse.isSubject([a, Math.max(b, to)]) || this.discourse.isSubject([a, b])
    const acts = actor.kind === 'place' && subject && this.cast.meant(name.range)
    if (acts) {
      actor.standsFor = acts
      this.mention(acts, a, b, 'metonym', 'rule:actors/metonym', true)
    } else this.mention(actor, a, b, 'name', name.by, subject)
  }

  // ---- pronouns

  private pronoun(at: number): void {
    if (this.resolved.has(at)) return
    const kind = PRONOUN.get(this.tokens.all[at]!.lower)!
    if (kind === 'I' || kind === 'we' || kind === 'you') return
    const actor = this.antecedent(at, kind, false)
    if (!actor) return
    // Only what is surely a party: “it” and “they” stand for too much else.
    if (kind === 'he' || kind === 'she' || actor.used || actor.named)
      this.mention(actor, at, at + 1, 'pronoun', 'rule:actors/pronoun')
  }

  private antecedent(at: number, wanted: Wanted, source: boolean): Draft | null {
    const known = this.resolved.get(at)
    if (known !== undefined) return known
    const holder = this.inside[at]!
    const quoted = this.tokens.all[at]!.quotation >= 0
    // “According to X he left” is of another more often than “X said he left”.
    const own = holder >= 0 && (quoted || !this.according(holder))
    const setting: Setting = {
      source,
      quoted,
      inside: !own ? null : (this.speakers[holder] ?? this.speakerAhead(holder)),
    }
    const found = this.discourse.antecedent(at, wanted, setting)
    const actor = found?.actor ?? null
    this.resolved.set(at, actor)
    if (actor && (wanted === 'he' || wanted === 'she') && this.discourse.alone(at, actor)) {
      // The first that tells is the surest: a wrong antecedent draws others after it.
      if (!this.told.has(actor)) this.told.set(actor, wanted)
    }
    return actor
  }

  private according(i: number): boolean {
    const [cue] = this.attributions[i]!.cue
    return cue !== undefined && this.tokens.all[firstToken(this.tokens.all, cue.start)]?.lower === 'according'
  }

  /** The speaker of words that stand before their source, where a name tells. */
  private speakerAhead(attribution: number): Draft | null {
    const [source] = this.attributions[attribution]!.source
    if (!source) return null
    const [a, b] = this.sources.rangeOf(source)
    return this.named.near(a, b).find((n) => n.name.range[0] >= a && n.name.range[1] <= b)?.actor ?? null
  }

  // ---- descriptions

  private description(head: number): void {
    if (this.taken.has(head)) return
    const { all } = this.tokens
    const start = phraseStart(all, head, (i) => this.cues.has(i))
    const phrase = phraseAt(all, start, head + 1)
    if (!phrase || phrase.head !== head) return
    if (this.named.inTitle(head)) return
    const nature = natureOf(all, head)
    if (nature.kind === null || nature.kind === 'document') return
    // “the Pellam businessman, who”: one of whom the story speaks already.
    const known = all[head + 1]?.text === ',' && all[head + 2]?.lower === 'who'
    const actor = this.descriptions.resolve(phrase, head + 1, known)
    if (actor) this.mention(actor, phrase.start, head + 1, 'description', 'rule:actors/description')
  }

  // ---- attributions

  private attribution(i: number): void {
    const { source, within } = this.attributions[i]!
    const asked = source.length > 0 && (this.isAsked(i) || isNobody(this.tokens, source[0]!.start))
    const speaker = asked ? null : source.length > 0 ? this.spoken(i) : this.elided(i)
    this.speakers[i] = speaker
    // Who is quoted inside somebody's words is not who speaks next.
    if (speaker && within === null) this.discourse.speaker = speaker
    if (!speaker && !asked && source.length > 0) this.unresolved.add(i)
  }

  /** “Travellers were urged to leave”: who is told something does not say it, and the text does not tell who does. */
  private isAsked(i: number): boolean {
    const { source, cue } = this.attributions[i]!
    const [first] = cue
    if (!first || source[0]!.start > first.start) return false
    const words = this.tokens.text.text.slice(first.start, first.end)
    return TOLD.test(words)
  }

  private spoken(i: number): Draft | null {
    const { source, cue } = this.attributions[i]!
    // Of several pieces the one that names a person, else the nearest to the reporting words, is who speaks.
    const at = cue[0]?.start ?? 0
    const near = [...source].sort((a, b) => Math.abs(a.end - at) - Math.abs(b.end - at))
    const pointed = near.flatMap((span) => this.sources.resolve(span) ?? [])
    const person = pointed.find((p) => 'actor' in p && p.form === 'name' && p.actor.kind === 'person')
    const best = person ?? pointed[0]
    return best ? this.follow(best) : null
  }

  private follow(pointed: Pointed): Draft | null {
    if ('actor' in pointed) {
      const { actor, range, form } = pointed
      const by = form === 'metonym' ? 'rule:actors/metonym' : 'rule:actors/source'
      // “A spokeswoman confirmed it but declined to say more”: the same words are the source of two statements, not two people.
      const before = actor.mentions.length === 0 ? this.sourced.get(pointed.head) : undefined
      if (before) return before
      if (actor.mentions.length === 0) this.sourced.set(pointed.head, actor)
      if (!this.taken.has(pointed.head) || actor.mentions.length === 0)
        this.mention(actor, ...range, form, by, true, pointed.head)
      return actor
    }
    if ('relative' in pointed) return this.before(pointed.relative)
    const at = pointed.pronoun
    // “each”, “both”
    const kind = PRONOUN.get(this.tokens.all[at]!.lower) ?? 'they'
    if (kind === 'I' || kind === 'we' || kind === 'you') return null
    const actor = this.antecedent(at, kind, true)
    if (actor && !this.taken.has(at)) this.mention(actor, at, at + 1, 'pronoun', 'rule:actors/pronoun', true)
    return actor
  }

  /** “X, who”, “officials who”: the mention that ends last before, in the same sentence. */
  private before(relative: number): Draft | null {
    const { all } = this.tokens
    const who = /^who/.test(all[relative]!.lower)
    const personal = (d: Draft) => d.plural || d.kind === 'group' || suits(d, 'he') || suits(d, 'she')
    const relates = (d: Draft) => (who ? personal(d) : all[relative]!.lower !== 'which' || !suits(d, 'he'))
    // “most of whom”
    const limit = all[relative - 1]?.lower === 'of' ? relative - 2 : relative
    let found: Mention | undefined
    for (let k = this.discourse.mentions.length - 1; k >= 0; k--) {
      const m = this.discourse.mentions[k]!
      if (all[m.range[0]]!.sentence !== all[relative]!.sentence) break
      if (m.range[1] > limit || m.form === 'pronoun' || !relates(m.actor)) continue
      const later =
        !found || m.range[1] > found.range[1] || (m.range[1] === found.range[1] && m.range[0] < found.range[0])
      if (later) found = m
    }
    if (!found) return null
    return found.actor
  }

  /** No source: the subject of a verb before, or nobody. */
  private elided(i: number): Draft | null {
    const { cue, content, within, by } = this.attributions[i]!
    if (by === 'rule:encode/hearsay') return null
    const { all } = this.tokens
    const [span] = cue
    if (!span) return this.sameQuotation(content[0]!)
    const at = firstToken(all, span.start)
    const first = all[at]!
    const participle = /ing$/.test(first.lower) && first.lower !== 'according'
    if (!participle && impersonal(all, at, span.end)) return null
    const joined = /^(?:and|but|or|then|also|,)$/.test(all[at - 1]?.lower ?? '')
    const opens = all[at - 1] === undefined || all[at - 1]!.sentence !== first.sentence
    if (!participle && !joined && !opens && !isVerb(first)) return null
    const before = this.earlierSpeaker(i, at)
    if (before) return before
    if (/^adding$/.test(first.lower) && within !== null) return this.speakers[within] ?? null
    if (opens && !participle) return this.discourse.speaker
    const previous = all[at - 1]
    if (previous && !opens && PRONOUN.has(previous.lower)) {
      const kind = PRONOUN.get(previous.lower)!
      return kind === 'I' || kind === 'we' || kind === 'you' ? null : this.antecedent(at - 1, kind, true)
    }
    // “a message stating that …”
    if (participle && previous && !opens && previous.kind === 'word' && isNoun(previous.lower)) {
      const phrase = phraseAt(
        all,
        phraseStart(all, at - 1, (k) => this.cues.has(k)),
        at,
      )
      const actor = phrase && phrase.head === at - 1 ? this.descriptions.resolve(phrase, at, false) : undefined
      if (actor) {
        if (!this.taken.has(at - 1)) this.mention(actor, phrase!.start, at, 'description', 'rule:actors/source')
        return actor
      }
    }
    return this.subjectBefore(at, i)
  }

  /** The speaker of an attribution before it in the sentence, at the same depth. */
  private earlierSpeaker(i: number, at: number): Draft | null {
    const { all } = this.tokens
    // Attributions stand in the order of the text, but for nested ones: a few places are enough.
    for (let k = Math.min(this.attributions.length - 1, i + NEAR); k >= Math.max(0, i - NEAR); k--) {
      const other = this.attributions[k]!
      const [cue] = other.cue
      if (k === i || !cue || other.within !== this.attributions[i]!.within || !this.speakers[k]) continue
      const place = firstToken(all, cue.start)
      if (place < at && all[place]!.sentence === all[at]!.sentence) return this.speakers[k]!
    }
    return null
  }

  /** The subject before a verb: at the verb's depth, or in the content itself (“X seemed to expect a long summer”). */
  private subjectBefore(at: number, i: number): Draft | null {
    const { all } = this.tokens
    for (let k = this.discourse.mentions.length - 1; k >= 0; k--) {
      const m = this.discourse.mentions[k]!
      if (all[m.range[0]]!.sentence < all[at]!.sentence) break
      if (m.range[0] >= at || !m.subject || all[m.range[0]]!.sentence !== all[at]!.sentence) continue
      const depth = this.inside[m.range[0]]
      if (depth === this.inside[at] || depth === i) return m.actor
    }
    return null
  }

  private sameQuotation(content: { start: number }): Draft | null {
    const { all } = this.tokens
    const at = firstToken(all, content.start)
    const place = all[at]
    if (!place || !this.discourse.speaker) return null
    return this.discourse.speaker
  }

  /** Who signs the story, where it is one person: “I” in the story's own voice. */
  private author(): Draft | null {
    const { byline } = this.tokens.text
    if (!byline) return null
    const names = this.named.list.filter(
      ({ name, actor }) => actor.kind === 'person' && contains(byline, this.tokens.all[name.range[0]]!),
    )
    return names.length === 1 ? names[0]!.actor : null
  }

  /** I, we and you inside a quotation are who is quoted. */
  private finishFirstPersons(): void {
    const { all } = this.tokens
    for (const [i, { source }] of this.attributions.entries()) {
      const [span] = source
      if (!span || this.speakers[i]) continue
      const at = firstToken(all, span.start)
      const kind = PRONOUN.get(all[at]?.lower ?? '')
      if (kind !== 'I' && kind !== 'we') continue
      const holder = this.attributions[i]!.within
      const speaker =
        holder !== null ? this.speakers[holder] : kind === 'I' && all[at]!.quotation < 0 ? this.author() : null
      if (!speaker) continue
      this.speakers[i] = speaker
      this.unresolved.delete(i)
    }
    for (let at = 0; at < all.length; at++) {
      if (!/^(?:i|me|my|myself)$/.test(all[at]!.lower) || all[at]!.quotation < 0 || this.inside[at]! < 0) continue
      const speaker = this.speakers[this.inside[at]!]
      const quoted = this.attributions[this.inside[at]!]!
      if (!speaker || speaker.plural || !quoted.content.some((c) => contains(c, all[at]!))) continue
      if (suits(speaker, 'he') || suits(speaker, 'she'))
        this.mention(speaker, at, at + 1, 'pronoun', 'rule:actors/first-person')
    }
  }
}
