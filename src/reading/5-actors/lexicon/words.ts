/** Closed classes of English words, as grammars list them (Quirk et al. 1985, chapters 3, 5, 6 and 9). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const ARTICLE = words('the a an')

/** What may stand before the words of a noun phrase. */
export const DETERMINER = words(
  'the a an this that these those my your his her its our their some any no each every either neither both all half such another other many much more most several few one two three four five six seven eight nine ten dozens hundreds thousands what which whose',
)

export const PREPOSITION = words(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per regarding since than through throughout to toward towards under underneath until unlike unto up upon versus via with within without concerning including',
)

/** After one of these a country or capital is a place where something is. */
export const LOCATIVE = words(
  'in at near to from across into through throughout outside inside around over within toward towards beyond off onto along',
)

export const CONJUNCTION = words(
  'and or but nor yet so because although though while whereas if unless whether when whenever where wherever once that who whom whose which as until since before after lest',
)

export const AUXILIARY = words(
  '’d ’m ’ve ’ll ’re am is are was were be been being has have had having do does did will would shall should can could may might must ought isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shan’t shouldn’t can’t cannot couldn’t mightn’t mustn’t',
)

/** Capitalised at the start of a sentence without being a name. */
const STARTERS = words(
  'a about above according accusing across actually add added adding after again against ago all almost along already also although always amid among an and another any anyone anything apart are around as aside asked at away back because been before behind being below besides between beyond both but by call can clearly could dear despite did do does doing down during each earlier early either else even eventually ever every everybody everyone everything except far few fewer finally first for former formerly four from further furthermore given good had half has have having he hello hence her here hers herself him himself his how however hundreds i if in including indeed inside instead into is it its itself just last late later latest least less let like likewise many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing now obviously of off often oh old on once one only onto or other others otherwise our ours out outside over overall own perhaps please previously quite rather recent recently regarding right said saying says second separately seven several shall she should similarly since six so some somebody someone something sometimes soon speaking still such sure ten than thank thanks that the their theirs them then there thereafter therefore these they third this those though thousands three through throughout thus to today together tomorrow tonight too toward towards two under unless unlike until up upon us usually very was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you young your yours',
)
export const isStarter = (lower: string): boolean => STARTERS.has(lower)

/** Days, months and other capitalised words that name no actor. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter ramadan thanksgiving a.m. p.m. i i’m i’ve i’ll i’d ok internet web',
)

/** Between the capitalised parts of a name. */
export const NAME_PARTICLE = words(
  'de da do dos du di del della la le van von der den ter ten bin ibn bint al el ul y zu af',
)

/** Within an name. */
export const BODY_LINK = words('of for the and & on in de to at')

export const PRONOUN: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it' | 'I' | 'we' | 'you'> = new Map([
  ...(['he', 'him', 'his', 'himself'] as const).map((w) => [w, 'he'] as const),
  ...(['she', 'her', 'hers', 'herself'] as const).map((w) => [w, 'she'] as const),
  ...(['they', 'them', 'their', 'theirs', 'themselves'] as const).map((w) => [w, 'they'] as const),
  ...(['it', 'its', 'itself'] as const).map((w) => [w, 'it'] as const),
  ...(['i', 'me', 'my', 'mine', 'myself'] as const).map((w) => [w, 'I'] as const),
  ...(['we', 'us', 'our', 'ours', 'ourselves'] as const).map((w) => [w, 'we'] as const),
  ...(['you', 'your', 'yours', 'yourself', 'yourselves'] as const).map((w) => [w, 'you'] as const),
])

export const RELATIVE = words('who whom whose which that')

/** Words that end a noun core beside prepositions and conjunctions. */
export const POSTMODIFIER = words(
  'familiar close aware involved present based known called named dubbed titled led headed able eager responsible loyal opposed critical nearby there here ago aged',
)

/** Verbs that take the words before them as subject, in forms that no rule makes. */
export const VERB = words(
  'said says say told tells tell asked added wrote writes made makes took takes went goes came comes gave gives got gets knew knows thought thinks felt feels saw sees left leaves met meets won lost held holds kept keeps led leads ran runs spoke speaks stood stands began begins brought brings built bought chose drew drove fell fought found flew grew heard hit let lay paid put read rose sat sent set shot showed shut sold spent taught threw understood wore',
)

/** “nearly”, not “family”. */
export const isAdverb = (lower: string): boolean =>
  /ly$/.test(lower) && !/^(?:family|ally|assembly|supply|reply|july|monopoly|anomaly|italy|bully|belly)$/.test(lower)

/** Whether a word may be a verb in a finite form or a participle. */
export const isVerb = ({ lower, kind }: { readonly lower: string; readonly kind: string }): boolean =>
  (kind === 'word' || kind === 'capital') && (AUXILIARY.has(lower) || VERB.has(lower) || /[^e]ed$/.test(lower))
