/**
 * Closed classes of English words, as grammars list them (Quirk et al. 1985, chapters 2, 3, 9 and 14), by what they tell about where
 * a clause ends.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Prepositions, conjunctions and relative words: they may begin what is no longer content ("said the dam held | in a letter"). */
export const LINK = words(
  'about after against although among and as at because before but by despite during for from if in into nor of on or over since so than though through to toward towards under unless until upon when where whereas whether which while who whom whose with within without yet',
)

/** No clause ends with these. */
export const DANGLING = words(
  'a an the of to that which who whom whose what and or but nor with from into by as if than because his her its their our my your this these those is are was were be been has have had will would could should may might can not',
)

/** Auxiliaries: what begins with one lacks its subject. */
export const FINITE = words(
  'am is are was were be been has have had do does did will would shall should can could may might must ought',
)

/** Determiners and pronouns: a new noun phrase begins, an apposition perhaps. */
export const DETERMINER = words(
  'a an the this that these those my your his her its our their i you he she it we they many much most some any all both each every either neither several few one two three four five six seven eight nine ten no nobody nothing more less including',
)

/** “…, she said, adding that …”, “citing”, “referring to”: the story's own voice again. */
export const PARTICIPLE = /ing$/

/** Stems of verbs that take a clause without “that”. */
export const CLAUSE_VERB =
  /^(?:sa(?:y|id)|claim|add|argu|insist|believ|th(?:ink|ought)|warn|report|announc|not(?:e|ing)|acknowledg|den(?:y|ie)|alleg|suggest|predict|confirm|maintain|contend|hop|fear|expect|conced|admit|assert|estimat|explain|repeat|state|stress|recall|wr(?:ite|ote))/i
