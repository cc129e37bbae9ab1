/** Letters of a stem: enough to tell words apart, few enough to put "Tannick" and "Tannickian", "destroy" and "destruction" near each other. */
const LONGEST = 6

/** What is left of a word without its ending: light, after Porter (1980); a wrong stem costs an overlap, never a place. */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/'s?$/, '')
  if (bare.length < 5) return bare.replace(/(?<=\w{2}[^s])s$/, '')
  const cut = bare.replace(/(?:(.)\1)?(?:ing|ings|edly|ed)$|(?:ies|es|ly|s|y|e)$/, '$1')
  return (cut.length < 3 ? bare : cut).slice(0, LONGEST)
}
