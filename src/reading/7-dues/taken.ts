import { overlaps, type Span } from '../../model/span.js'

/** Places are looked up by blocks of 512 units. */
const BLOCK = 9

/** Spans that something stands at: a story may have any number of them. */
export class Taken {
  private readonly spans = new Map<number, Span[]>()

  add(span: Span): void {
    for (let block = span.start >> BLOCK; block <= span.end >> BLOCK; block++) {
      const before = this.spans.get(block)
      if (before) before.push(span)
      else this.spans.set(block, [span])
    }
  }

  meets(span: Span): boolean {
    for (let block = span.start >> BLOCK; block <= span.end >> BLOCK; block++)
      if (this.spans.get(block)?.some((other) => overlaps(other, span))) return true
    return false
  }
}
