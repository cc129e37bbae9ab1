import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const expect: ActRule = {
  act: 'expect',
  summary: 'predicts, hopes',
  cue: stems(
    'expect|predict|forecast|hop(?:e|es|ed|ing)\\b|anticipat|count(?:s|ed|ing)? on|foresee|foresaw|project(?:s|ed|ing)\\b',
  ),
  own: ({ main }) =>
    /(?:^|, )(?:i|we|he|she|they|it|the \w+) (?:\w+ )?(?:expect|hope|anticipate|predict)/.test(main) ||
    /\bi doubt\b|^(?:i'm|we're|i am|we are) (?:\w+ )?(?:sure|confident|certain|hopeful|optimistic)\b[^,]*(?:\bwill\b|'ll\b|\bgoing to\b)/.test(
      main,
    ),
  content: ({ asserted }) =>
    /\bchances? (?:of|for) [^,]* (?:is|are) (?:\w+ )?(?:slim|small|low|high|good)\b|\bpositioned to\b|\b(?:have|has|had) (?:no|little|a good|a great) chance\b/.test(
      asserted,
    ) ||
    /^(?!i\b|we\b)(?!(?:that )?(?:he|she|they) (?:may)\b)[^,]*?(?:\b(?:will|might|may)\b|'ll\b|\bwon't\b|\b(?:can't|cannot) win\b|\b(?:can't|cannot|could not|couldn't) be (?:beaten|toppled|stopped|won)\b|\bwould(?: not|n't) (?:do|make|be enough|change|support|help|work)\b|\b(?:is|are|was|were|'s|'re) (?:\w+ly )?(?:likely|unlikely|going|bound|set) to\b|\b(?:could|would) (?:\w+ly )?(?:lead|affect|cost|suffer|win|lose|pass|fail|rise|fall|become|help|happen|take place|be (?:solidified|approved|difficult|easy|hard|over|ready|decided)))(?! (?:be accessible|be available|be open to|have (?:\w+ed|been)\b|like\b))/.test(
      asserted,
    ),
  examples: [
    ['said', 'the plan would cost a fortune'],
    ['expects', 'a vote by May'],
    ['said', 'he expects the text this week'],
    ['said', 'the levy will pass by a wide margin'],
    ['said', 'fishermen won’t see the money'],
    ['said', 'its chances of passing are slim'],
  ],
  counterexamples: [['said', 'the levy passed']],
}
