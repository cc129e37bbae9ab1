import type { ActRule } from './act.js'

export const say: ActRule = {
  act: 'say',
  summary: 'tells something, and no more',
  examples: [
    ['said', 'the bridge was safe'],
    ['according to', 'two hundred boats were lost'],
    ['mused about', 'the weather'],
  ],
  counterexamples: [['promised', 'to rebuild the bridge']],
}
