import { boundsOf } from '../../model/calendar.js'
import type { Span } from '../../model/span.js'
import { type Direction, directionOf } from './direction.js'
import type { Draft, Found } from './rule.js'

/** A time already found in the story, as later ones may count from it. */
export type Named = Span & { readonly draft: Draft; readonly paragraph: number }

/** Words before or after a time are looked at within this many units. */
const REACH = 100

/** Small letters, each where its capital stood: a few capitals have small forms that are longer. */
function lowered(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}

/** What a rule may know about the place where its words stand. */
export class Context {
  /** The sentence that holds the match. */
  sentence: Span = { start: 0, end: 0 }
  paragraph = 0
  readonly named: Named[] = []
  /** The text with small letters for A to Z and a space for other white space but the break of a paragraph; of the same length. */
  readonly lower: string

  constructor(
    readonly text: string,
    /** The ISO day from which the story counts. */
    readonly day: string | null,
    /** The story speaks of a company's quarters. */
    readonly earnings: boolean,
  ) {
    this.lower = lowered(text)
      .replace(/(?<!\n\r?)\n(?!\r?\n)/g, ' ')
      .replace(/[^\S \n]/g, ' ')
  }

  /** Lower-case words before the match, in its sentence. */
  before({ start }: { readonly start: number }, reach = REACH): string {
    return this.lower.slice(Math.max(this.sentence.start, start - reach), start)
  }

  /** Lower-case words after the match, in its sentence. */
  after({ end }: { readonly end: number }, reach = REACH): string {
    return this.lower.slice(end, Math.min(this.sentence.end, end + reach))
  }

  /** Whether the clause around the match looks back or ahead. */
  direction(found: Found): Direction {
    // "On Tuesday" with a capital begins a sentence, whatever stands before it without a full stop.
    const begins = /\bOn\s$/.test(this.text.slice(Math.max(0, found.start - 4), found.start))
    return directionOf(begins ? 'on ' : this.before(found), this.after(found))
  }

  /** Index of the last time named whose value lies on the calendar and passes `fits`; -1 if there is none near. */
  last(fits: (value: string) => boolean = () => true, near = NEAR, compared = true): number {
    const { named } = this
    for (let i = named.length - 1; i >= 0 && i >= named.length - near; i--) {
      const { value, type, compared: other } = named[i]!.draft
      if (value === null || (other && !compared) || type === 'DURATION' || type === 'SET') continue
      if (fits(value) && boundsOf(value) !== null) return i
    }
    return -1
  }

  /** Index of the last quarter named, which a company's figures are about; -1 if there is none. */
  quarter(): number {
    const isQuarter = (value: string) => value.charAt(5) === 'Q'
    const { day } = this
    const over = day === null ? -1 : this.last((value) => isQuarter(value) && boundsOf(value)!.last < day, FAR, false)
    return over >= 0 ? over : this.last(isQuarter, FAR, false)
  }
}

/** A time named longer ago than this many others is not counted from. */
const NEAR = 12
/** A company's quarter is what the whole story is about. */
const FAR = 40
