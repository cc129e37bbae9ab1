import type { FoundTime, FoundWhen } from './time.js'

/** A time that has a value as the time of something: about, where its words say so. */
export function asWhen({ value, mod, grain, span, anchor, implied }: FoundTime): FoundWhen {
  return { value: mod === 'APPROX' ? `${value}~` : value!, grain, span, anchor, implied }
}
