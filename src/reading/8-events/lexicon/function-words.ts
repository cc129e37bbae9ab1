/** Closed classes, as sets of words in lower case. Source: own collection. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your ’s ’ each every another both whose',
)
export const NEGATING = set('no not never without neither nor none hardly')
export const BE = set('is are was were be been being am ’s ’re isn’t aren’t wasn’t weren’t')
export const HAVE = set('has have had having ’ve hasn’t haven’t hadn’t')
export const DO = set('do does did don’t doesn’t didn’t')
export const MODALS = set(
  'will would can could may might shall should must ’ll ’d won’t wouldn’t can’t cannot couldn’t shouldn’t mustn’t ought',
)
export const PREPOSITIONS = set(
  'of in on at by for from with to into onto after before since until during against between among through about over under within without around across near outside inside toward towards despite amid following upon per via off behind beside beyond',
)
export const SUBORDINATORS = set(
  'that which who whom whose when where while after before because although though if unless whether as since until once whereas why how what',
)
export const CONJUNCTIONS = set('and or but nor yet so')
export const PRONOUNS = set(
  'i you he she it we they who me him us them himself herself itself themselves someone anyone everyone nobody this that there one',
)
export const ADVERBS = set(
  'also already once again ever just all both still since now twice first later only even often then recently soon back almost nearly actually not never always too so thus instead together else today yesterday tomorrow here there',
)

/** Words that are neither a noun nor part of a compound. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...NEGATING,
  ...BE,
  ...HAVE,
  ...DO,
  ...MODALS,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...ADVERBS,
  'than',
  'such',
  'more',
  'most',
  'less',
  'said',
  'says',
])
