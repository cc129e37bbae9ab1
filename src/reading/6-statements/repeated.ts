import { OWN_CHOICE, words } from './rule.js'

/** Reporting words that say it was said before. */
export const REPEATED = {
  id: 'rule:statements/repeated',
  summary: 'said before: again, repeated, long-standing',
  applies: (cue: string): boolean =>
    words(
      'again|once more|repeat(?:s|ed|ing|edly)?|reiterat(?:es?|ed|ing|ion)|restat(?:es?|ed|ing)|long-?standing|ha(?:s|ve|d) long|long been|continu(?:es?|ed|ing) to|kept|keeps|renew(?:s|ed|ing)|reaffirm(?:s|ed|ing)?|consistently|time and again|for years|always',
    ).test(cue),
  examples: ['repeated his long-standing view', 'said again', 'continue to call', 'has long argued'],
  counterexamples: ['said', 'against', 'argued at length'],
  source: OWN_CHOICE,
}
