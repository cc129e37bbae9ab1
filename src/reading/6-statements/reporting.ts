import { BY_CUE } from './acts/index.js'
import { OWN_CHOICE, stems } from './rule.js'

/** Verbs and nouns of plain saying: they tell nothing of what is done by it. */
export const NEUTRAL = {
  source: `PolNeAR train: cues of ten attributions and more; ${OWN_CHOICE}`,
  pattern: stems(
    's(?:ay|ays|aid|aying)\\b|t(?:ell|ells|old|elling)\\b|add(?:s|ed|ing)?\\b|stat(?:e|es|ed|ing)\\b|statement|wr(?:ite|ites|ote|iting|itten)|not(?:e|es|ed|ing)\\b|according|explain|argu|insist|maintain|stress|emphasi|claim|suggest|indicat|remark|comment|mention|report|repl(?:y|ied)|respon|answer|recall|describ|call(?:s|ed|ing)?\\b|point(?:s|ed|ing)? out|made (?:it )?clear|mak(?:e|es|ing) (?:it )?clear|assert|contend|testif|quot|cit(?:e|es|ed|ing)\\b|talk|sp(?:eak|oke|oken)|observ|inform|assur|repeat|reiterat|message|tweet|post(?:ed|s|ing)\\b|mus(?:ed|es|ing)\\b|defend|justif|refer|signal|learn|found\\b|show(?:s|ed|n)\\b',
  ),
}

/** Whether words report speech or an inner state, as far as the lexicons know. */
export const reports = (cue: string): boolean => NEUTRAL.pattern.test(cue) || BY_CUE.some((rule) => rule.cue?.test(cue))
