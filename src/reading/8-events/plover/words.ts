const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Closed classes of English words, as grammars list them (Quirk et al. 1985, chapters 3, 5, 6, 9, 14 and 15). */
export const DETERMINER = words(
  'the a an this that these those my your his her its our their some any no each every either neither both another such',
)
export const POSSESSIVE = words("my your his her its our their 's '")
export const PREPOSITION = words(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto outside over past per regarding since than through throughout to toward towards under underneath until unlike unto up upon versus via with within without concerning including following',
)
export const CONJUNCTION = words(
  'and or but nor yet so because although though while whereas if unless whether when whenever where wherever once that who whom whose which what how why as until since before after lest',
)
export const AUXILIARY = words(
  "am is are was were be been being has have had having do does did will would shall should can could may might must ought 'd 'll 've 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mustn't get gets got getting",
)
export const MODAL = words('will would shall should can could may might must do does did not never')
export const PRONOUN = words('i we you he she it they them him us me who')
export const BE = words("am is are was were be been being isn't aren't wasn't weren't get gets got getting")
export const HAVE = words("has have had having hasn't haven't hadn't 've")
export const FUTURE = words("will would shall 'll won't wouldn't")
export const MAYBE = words("may might could can couldn't can't cannot possibly perhaps maybe conceivably")
export const OBLIGED = words("must should ought shouldn't mustn't")
export const NEGATIVE = words(
  "not never no n't won't wouldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't shouldn't mustn't neither nor without",
)

/** Verbs before an infinitive that put it ahead, and those that say that it did not come about. */
export const AHEAD = words(
  'plan plans planned planning intend intends intended hope hopes hoped expect expects expected due scheduled set about going aim aims aimed want wants wanted prepare prepares preparing ready poised likely propose proposes proposed',
)
export const FAILING = words('fail fails failed failing unable decline declined')
/** Verbs that hand their infinitive on as it is. */
export const TRANSPARENT = words(
  'decide decides decided begin begins began begun start starts started continue continues continued continuing manage managed managed resume agree agreed move moved come came vote voted try tries tried trying attempt attempted seek sought opt opted chose chosen choose help helped helps used have has had able urged ordered forced',
)
/** Verbs that report, and say nothing of what is done by it. */
export const REPORTING = words(
  'said says say saying report reports reported reporting announced announces announce announcing told tells tell added adds adding stated states declared declares disclosed revealed reveals revealing confirmed confirms quoted claimed claims noted wrote writes saying insisted broadcast',
)
export const TIME_WORDS = words(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec last next week month year night morning afternoon evening late early earlier later weekend recently ago weeks days months years hours',
)
/** Words at the head of a sentence whose capital makes no name. */
export const HEADS = words(
  'also more most other others earlier later meanwhile however still about some many several few two three four five six seven eight nine ten dozens hundreds thousands tens scores local new former recently today yesterday separately elsewhere moreover nearly almost another state senior top officials residents people police there here now then so even only such young angry suspected armed unknown',
)
/** Words that open a clause that is not the main one. */
export const SUBORDINATOR = words(
  'after before because since although though while whereas when whenever unless if until amid despite during following where as',
)
export const RELATIVE = words('who whom whose which')
/** "US" is no pronoun. */
export const isPronoun = ({ text, lower }: { readonly text: string; readonly lower: string }): boolean =>
  PRONOUN.has(lower) && text !== 'US'
/** Nouns that a clause with "that" completes. */
export const WITH_THAT = words(
  'demand demands claim claims threat threats warning warnings statement announcement condition fact call calls allegation allegations accusation accusations agreement assurance assurances promise pledge suggestion suggestions hope fears fear belief proposal request insistence reports report so',
)
export const isAdverb = (lower: string): boolean =>
  /ly$/.test(lower) &&
  !/^(?:family|ally|assembly|supply|reply|july|italy|bully|rally|fly|apply|imply|rely|comply)$/.test(lower)
export const LIGHT_ADVERB = words(
  "also again still now then just already even once yet soon today yesterday not never n't finally twice ever further instead meanwhile first",
)
