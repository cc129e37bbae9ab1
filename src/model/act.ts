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
export const SILENCES = ['declined', 'no-answer', 'not-said', 'not-confirmed'] as const
export type Silence = (typeof SILENCES)[number]

/** The source's own certainty. */
export const CERTAINTIES = ['certain', 'probable', 'possible', 'conditional', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** How far the story stands from what it reports. */
export const DISTANCES = ['plain', 'doubtful', 'hearsay', 'impression', 'endorsed'] as const
export type Distance = (typeof DISTANCES)[number]
