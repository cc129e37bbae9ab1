import { stems } from '../rule.js'
import type { ActRule } from './act.js'

const DECIDED =
  /\b(?:has|have|had) (?:just |now |already )?(?:been )?(?:instructed|directed|ordered|made the decision|decided|approved|appointed|authori[sz]ed|signed|granted)\b/

export const announce: ActRule = {
  act: 'announce',
  summary: 'makes a decision, an order or a deed known',
  cue: stems(
    'announc|reveal|declar|unveil|disclos|proclaim|t(?:ook|akes?) credit|rul(?:ed|es|ing)\\b(?! out)|publish|decid',
  ),
  both: ({ cue, content }) => /\border(?:s|ed|ing)$/.test(cue) && content !== '' && !/ to \p{L}|^that /u.test(content),
  content: ({ main }) =>
    DECIDED.test(main) ||
    /^(?:i|we|he|she|they|it|the [\w. ]+?) (?:will|would|'ll) (?:now )?(?:order|appoint|nominate|sign|issue|instruct)\b/.test(
      main,
    ) ||
    /\bwould be (?:accessible|available|released|published|opened?)\b/.test(main),
  examples: [
    ['ordered', 'a new count'],
    ['announced', 'a new timetable for the ferries'],
    ['has ruled', 'that worshippers may gather'],
    ['said', 'he had instructed the navy to wait'],
  ],
  counterexamples: [['said', 'he had approached the navy']],
}
