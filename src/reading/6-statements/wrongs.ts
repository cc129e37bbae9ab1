import { stems } from './rule.js'

/** Stems of deeds that a party is charged with. Own choice. */
export const WRONGS = stems(
  'hack(?:ed|ing|s)?\\b|provok|violat|lied\\b|lying\\b|undermin|sabotag|stole\\b|stolen|steal|murder|interfer|meddl|invad|abus|tortur|smuggl|brib|cheat|defraud|fraud|poison|kidnap|massacr|loot|forg(?:ed|ing|ery)|rigg|spied|spying|incit|mislead|misled|deceiv|destabili|weaponi|persecut|terroris(?:e|ing)|terroriz|oppress|cover(?:ed|ing) up|help(?:ing|ed)? (?:to )?sustain|fail(?:ed|s)? to (?:act|protect|warn)|illegal|unlawful|broke (?:the|its) (?:law|promise|word)|not serious|not (?:\\w+ing )?in good faith|in bad faith|scapegoat|squeezed|refus(?:es|ed|ing) to (?:take|accept|say|acknowledge|address|protect)|ignor(?:es|ed|ing)|turn(?:s|ed|ing) (?:his|her|their|its|our) back|stripped|disrespect|pander',
)
