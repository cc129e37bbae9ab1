/** How a verb stands: its base, with -s, in the past, as past participle, with -ing. The past and the participle of most are one form, `ed`. */
export type Form = 'base' | 's' | 'ed' | 'past' | 'en' | 'ing'

/** Past and participle of verbs of the lexicon that are not regular (Quirk et al. 1985, 3.11-3.20). */
const IRREGULAR =
  'give gave given|begin began begun|break broke broken|take took taken|go went gone|come came come|fly flew flown|speak spoke spoken|hold held held|meet met met|send sent sent|lend lent lent|let let let|make made made|withdraw withdrew withdrawn|bring brought brought|lay laid laid|fight fought fought|shoot shot shot|strike struck struck|beat beat beaten|burn burned burned|hang hanged hanged|set set set|put put put|cut cut cut|shut shut shut|seek sought sought|say said said|tell told told|throw threw thrown|drive drove driven|find found found|flee fled fled|feed fed fed|buy bought bought|sell sold sold|quit quit quit|stand stood stood|show showed shown|keep kept kept|hit hit hit|blow blew blown|win won won|lose lost lost|leave left left|pay paid paid|undertake undertook undertaken|overthrow overthrew overthrown|forgive forgave forgiven|forbid forbade forbidden|retake retook retaken|overrun overran overrun|slay slew slain|swear swore sworn|have had had|be was been|build built built|rise rose risen|run ran run|mean meant meant|fast fasted fasted|stick stuck stuck|give-in gave-in given-in|uphold upheld upheld|call called called|back backed backed|forge forged forged|bow bowed bowed|cede ceded ceded|dig dug dug|get got got|see saw seen|teach taught taught|write wrote written|withhold withheld withheld|slap slapped slapped|beset beset beset|think thought thought|spread spread spread|bear bore borne|know knew known|deal dealt dealt|freeze froze frozen|steal stole stolen|hide hid hidden|catch caught caught|choose chose chosen|draw drew drawn|fall fell fallen|lead led led|tear tore torn|grow grew grown|sink sank sunk|spend spent spent|lean leaned leaned|sit sat sat|hear heard heard|become became become|feel felt felt|shake shook shaken'
const PAST = new Map(
  IRREGULAR.split('|')
    .map((row) => row.split(' ') as [string, string, string])
    .map(([b, ...r]) => [b, r]),
)

/** Pasts that no rule makes and that are no other word. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [...PAST].flatMap(([base, [past]]) =>
    past !== base && !/^(?:ground|bore|saw|found|lay)$/.test(past!) ? [past!] : [],
  ),
)

export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  [...PAST.values()].map(([, participle]) => participle!),
)

/** Verbs of several syllables that double their last letter. */
const DOUBLES =
  /^(?:confer|prefer|concur|incur|debar|impel|propel|dispel|extol|omit|remit|emit|regret|forget|begin|overrun|admit|commit|permit|submit|expel|rebel|repel|compel|control|patrol|refer|transfer|deter|kidnap|abet|annul|cancel|travel|label|rebut|pommel|regret|acquit|unban|occur|airdrop|air-drop|quarrel)$/
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/

/** The forms of a verb, with how each stands. */
export function formsOf(base: string): readonly (readonly [string, Form])[] {
  if (base === 'be')
    return [
      ['be', 'base'],
      ['is', 's'],
      ['are', 's'],
      ['was', 'past'],
      ['were', 'past'],
      ['been', 'en'],
      ['being', 'ing'],
    ]
  const stem = DOUBLES.test(base) || (SHORT.test(base) && !/[wxy]$/.test(base)) ? base + base.at(-1) : base
  const soft = /[^aeiou]y$/.test(base)
  const es =
    base === 'have'
      ? 'has'
      : soft
        ? `${base.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/.test(base)
          ? `${base}es`
          : `${base}s`
  const ing = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : base === 'die' ? 'dying' : `${stem}ing`
  const irregular = PAST.get(base)
  const past: readonly (readonly [string, Form])[] = irregular
    ? irregular[0] === irregular[1]
      ? [[irregular[0]!, 'ed']]
      : [
          [irregular[0]!, 'past'],
          [irregular[1]!, 'en'],
        ]
    : [[/e$/.test(base) ? `${base}d` : soft ? `${base.slice(0, -1)}ied` : `${stem}ed`, 'ed']]
  const single =
    stem !== base && /l$/.test(base)
      ? ([
          [`${base}ed`, 'ed'],
          [`${base}ing`, 'ing'],
        ] as const)
      : []
  return [[base, 'base'], [es, 's'], [ing, 'ing'], ...past, ...single]
}

/** The plural of a noun. */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
