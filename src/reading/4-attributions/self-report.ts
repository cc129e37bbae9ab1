/**
 * "said he expects …" is one statement, not two: a verb of inner state with a pronoun for subject, right inside somebody's words, is
 * the speaker's own. Rows give the stem of such verbs; speech acts ("said he had instructed …") are not among them.
 */
export const INNER_STATES: readonly { stem: string; note: string; source: string }[] = [
  'agree',
  'anticipat',
  'assum',
  'aware',
  'believ',
  'certain',
  'concern',
  'confident',
  'consider',
  'convinc',
  'doubt',
  'expect',
  'fear',
  'feel',
  'felt',
  'guess',
  'hop',
  'imagin',
  'intend',
  'knew',
  'know',
  'like',
  'optimistic',
  'plan',
  'prefer',
  'prepared',
  'ready',
  'recall',
  'remember',
  'see',
  'sure',
  'think',
  'thought',
  'understand',
  'want',
  'willing',
  'wish',
  'wonder',
  'worri',
].map((stem) => ({
  stem,
  note: 'inner state',
  source: 'FactBank source-introducing predicates (Saurí & Pustejovsky 2009), own choice',
}))

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our'])
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', ...FIRST_PERSON])

/**
 * @param source words of the inner source, empty when elided
 * @param cue words of the inner cue
 * @param quoted true when the inner cue stands inside the outer statement's quotation marks
 */
export function isSelfReport(source: string, cue: string, quoted: boolean): boolean {
  const who = source.toLowerCase().trim()
  if (quoted && (FIRST_PERSON.has(who) || who === '')) return true
  if (who !== '' && !PRONOUNS.has(who)) return false
  const words = cue.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((w) => INNER_STATES.some(({ stem }) => w.startsWith(stem)))
}
