import { type Name, nameAt, type Place, placeOf, placeOfName, quoteAt } from './places.js'
import type { GoldDispute, GoldDue, GoldEvent, GoldFigure, GoldRecord, GoldShift, GoldStory } from './stories.js'

/** What a record holds beside its statements. */
export type Findings = Required<Pick<GoldRecord, 'dues' | 'events' | 'disputes' | 'shifts'>>

/** The fields of a gold noun, all written out; `Words` are places, `Names` places or short strings. */
type Written<T, Words extends keyof T, Names extends keyof T> = {
  readonly [K in keyof T]-?: K extends Words
    ? Place | Extract<T[K], null>
    : K extends Names
      ? Name | Extract<T[K], null>
      : Exclude<T[K], undefined>
}

export type PlacedDue = Written<Omit<GoldDue, 'reportedBy'>, 'what' | 'condition', 'by' | 'to' | 'consequence'>
export type PlacedFigure = Written<GoldFigure, 'words', 'of' | 'giver'>
export type PlacedEvent = Omit<Written<GoldEvent, 'trigger', 'place'>, 'participants' | 'figures'> & {
  readonly participants: readonly Written<NonNullable<GoldEvent['participants']>[number], never, 'actor'>[]
  readonly figures: readonly PlacedFigure[]
}
export type PlacedDispute = Written<GoldDispute, 'words', 'by'>
export type PlacedShift = Written<GoldShift, 'from' | 'to', 'actor' | 'issue'>

export type PlacedFindings = {
  readonly dues: readonly PlacedDue[]
  readonly events: readonly PlacedEvent[]
  readonly disputes: readonly PlacedDispute[]
  readonly shifts: readonly PlacedShift[]
}

/**
 * Dues, events, disputes and shifts without their words.
 * @throws Error when words are not in the story, or when a string that is not would bring a sentence into the file
 */
export function placedFindings(story: GoldStory): PlacedFindings {
  const { dues = [], events = [], disputes = [], shifts = [] } = story.record
  const words = (quoted: string) => placeOf(story, quoted)
  const name = (given: string) => placeOfName(story, given)
  const maybe = <T, R>(given: T | null | undefined, as: (given: T) => R) => (given ? as(given) : null)
  return {
    dues: dues.map((d) => ({
      kind: d.kind,
      by: maybe(d.by, name),
      to: maybe(d.to, name),
      what: words(d.what),
      negated: d.negated ?? false,
      due: d.due ?? null,
      condition: maybe(d.condition, words),
      consequence: maybe(d.consequence, name),
      statement: d.statement ?? null,
      state: d.state ?? 'open',
    })),
    events: events.map((e) => ({
      kind: e.kind,
      trigger: words(e.trigger),
      participants: (e.participants ?? []).map(({ actor, part }) => ({ actor: name(actor), part })),
      place: maybe(e.place, name),
      time: e.time ?? null,
      figures: (e.figures ?? []).map((f) => ({
        value: f.value ?? null,
        low: f.low ?? null,
        high: f.high ?? null,
        unit: f.unit ?? null,
        of: maybe(f.of, name),
        words: words(f.words),
        giver: maybe(f.giver, name),
      })),
      accordingTo: e.accordingTo ?? [],
    })),
    disputes: disputes.map((d) => ({
      statement: d.statement,
      by: maybe(d.by, name),
      kind: d.kind,
      words: words(d.words),
      counter: d.counter ?? null,
    })),
    shifts: shifts.map((s) => ({
      actor: name(s.actor),
      issue: maybe(s.issue, name),
      from: words(s.from),
      to: words(s.to),
      at: s.at ?? null,
      statements: s.statements ?? [],
    })),
  }
}

/** The same in words. */
export function writtenFindings(text: string, { dues, events, disputes, shifts }: PlacedFindings): Findings {
  const words = (place: Place) => quoteAt(text, place)
  const name = (given: Name) => nameAt(text, given)
  const maybe = <T, R>(given: T | null, as: (given: T) => R) => (given === null ? null : as(given))
  return {
    dues: dues.map((d) => ({
      ...d,
      by: maybe(d.by, name),
      to: maybe(d.to, name),
      what: words(d.what),
      condition: maybe(d.condition, words),
      consequence: maybe(d.consequence, name),
    })),
    events: events.map((e) => ({
      ...e,
      trigger: words(e.trigger),
      participants: e.participants.map(({ actor, part }) => ({ actor: name(actor), part })),
      place: maybe(e.place, name),
      figures: e.figures.map((f) => ({
        ...f,
        of: maybe(f.of, name),
        words: words(f.words),
        giver: maybe(f.giver, name),
      })),
    })),
    disputes: disputes.map((d) => ({ ...d, by: maybe(d.by, name), words: words(d.words) })),
    shifts: shifts.map((s) => ({
      ...s,
      actor: name(s.actor),
      issue: maybe(s.issue, name),
      from: words(s.from),
      to: words(s.to),
    })),
  }
}
