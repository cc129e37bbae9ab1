type Row = { readonly stem: string; readonly note: 'stance' | 'deed'; readonly source: string }

const rows = (note: Row['note'], source: string, stems: string): readonly Row[] =>
  stems.split(' ').map((stem) => ({ stem, note, source }))

/**
 * Stems of verbs that tell a standing stance or a deed, not that anything was said: `backed the deal`, `is introducing a bill`. PolNeAR
 * counts many of them as attributions. The record does not: a statement is words, or an inner state with a content of its own.
 */
export const DEEDS: readonly Row[] = [
  ...rows(
    'stance',
    'own choice, checked on PolNeAR train',
    'back(?:s|ed|ing)? oppos(?:e[sd]?|ing) support(?:s|ed|ing|ive|er|ers)? favou?r(?:s|ed|ing)? sign(?:s|ed|ing)?\\son vot(?:e[sd]?|ing) (?:tired|wary|weary|fond|satisfied|pleased)\\s(?:of|about|with) v(?:ies|ied|ying|ie)\\sfor',
  ),
  ...rows(
    'deed',
    'own choice, checked on PolNeAR dev',
    'introduc(?:e[sd]?|ing) outlin(?:e[sd]?|ing) prohibit(?:s|ed|ing)? pass(?:e[sd]|ing)? block(?:s|ed|ing)? bann?(?:s|ed|ing)? work(?:s|ed|ing)? align(?:s|ed|ing)? compl(?:y|ies|ied|ying) engag(?:e[sd]?|ing) commingl(?:e[sd]?|ing) veto(?:es|ed|ing)? approv(?:e[sd]?|ing) push(?:es|ed|ing)?\\sahead attempting\\sto\\spush (?:giving|given|gives?|gave)$ (?:not\\s)?serious\\sabout',
  ),
]

const VERB = new RegExp(`^(?:${DEEDS.map((row) => row.stem).join('|')})(?![\\p{L}])`, 'iu')

/** What may stand before the verb of a cue. */
const BEFORE =
  /^(?:(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|not|never|also|again|once|long|still|now|later|earlier|already|both|either|to|\p{L}+ly|\p{L}+n['’]t|['’]\p{L}+)\s+)+/iu

/** Whether a cue's verb is one of the {@link DEEDS}. */
export const isDeed = (cue: string): boolean => VERB.test(cue.trim().replace(BEFORE, ''))

/** “pushed back strongly”: a manner is no content. */
export const isManner = (content: string): boolean => /^\p{L}+ly$/iu.test(content.trim())

const COPULA =
  /^(?:(?:has|have|had|will|would|to)(?:\s+(?:not|never))?\s+)?(?:am|is|are|was|were|be|been|being|['’](?:s|re|m))(?:n['’]t)?(?<adverbs>(?:\s+(?:not|so|too|very|quite|rather|just|now|then|still|also|never|always|even|(?!(?:alleged|reported|reputed|suppos|supposed|purported|apparent|seeming|evident|ostensib|like|unlike)ly)\p{L}+ly))*)$/iu

/** “was not so”, “is exactly”: a copula with adverbs reports nothing. */
export function isNoReport(cue: string): boolean {
  const match = COPULA.exec(cue.trim())
  return match !== null && (match.groups?.adverbs !== '' || /n['’]t$/i.test(cue.trim()))
}
