import type { FoundStatement } from '../src/model/found-statement.js'

/** A statement with nothing remarkable about it but what is given. */
export const foundStatement = (given: Pick<FoundStatement, 'content'> & Partial<FoundStatement>): FoundStatement => ({
  source: [],
  cue: [],
  form: 'indirect',
  within: null,
  confidence: 1,
  by: 'rule:test/marked',
  speaker: null,
  act: 'say',
  silence: null,
  negated: false,
  certainty: 'certain',
  distance: 'plain',
  repeated: false,
  saidAt: null,
  to: null,
  via: null,
  about: [],
  ...given,
})
