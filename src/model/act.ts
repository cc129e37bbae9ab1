/** What is done by saying it, one a statement. `docs/terms.md` explains each. */
export const ACTS = [
  'say',
  'confirm',
  'deny',
  'accuse',
  'condemn',
  'praise',
  'promise',
  'threaten',
  'warn',
  'demand',
  'propose',
  'reject',
  'ask',
  'expect',
  'announce',
  'think',
  'want',
] as const

export type Act = (typeof ACTS)[number]

/** Whether a source kept silent, and how: asked and would not, not reached, did not tell, did not confirm. */
export type Silence = 'declined' | 'no-answer' | 'not-said' | 'not-confirmed'

/** The source's own certainty. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'conditional' | 'unknown'

/** How far the story stands from what it reports. */
export type Distance = 'plain' | 'doubtful' | 'hearsay' | 'impression' | 'endorsed'
