import type { FoundTime } from '../src/model/time.js'

/** A day with nothing remarkable about it but what is given. */
export const foundTime = (given: Pick<FoundTime, 'span' | 'value'> & Partial<FoundTime>): FoundTime => ({
  type: 'DATE',
  grain: 'day',
  mod: null,
  anchor: 'given',
  anchoredOn: null,
  implied: [],
  range: null,
  reason: null,
  by: 'rule:test/marked',
  ...given,
})
