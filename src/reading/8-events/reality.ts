import { FUNCTION_WORDS, MODALS } from './lexicon/function-words.js'
import type { Mention } from './mentions.js'
import type { Scene } from './scene.js'
import type { Token } from './tokens.js'

/** A way in which words tell that an event did not happen, or not yet, or is only thought of. */
export type UnrealRule = {
  readonly id: `rule:events/${string}`
  readonly summary: string
  readonly applies: (tokens: readonly Token[], mention: Mention, from: number) => boolean
  /** Sentences in which no event happens. */
  readonly examples: readonly string[]
  /** A sentence, and the trigger in it. */
  readonly counterexamples: readonly (readonly [sentence: string, trigger: string])[]
  readonly source: string
}

const OWN = 'own choice, after the modality and polarity of TimeML events'
const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

/** Adjectives of what has not happened. */
const NOT_YET =
  /^(?:possible|potential|future|planned|proposed|upcoming|forthcoming|next|prospective|would|hypothetical|eventual|imminent|threatened|alleged|so-called|any|scheduled|new|further|tentative|feared|likely|attempted)$/
/** Verbs and nouns after which a deed is only thought of, wished for or held off. */
const IRREALIS =
  /^(?:prevent|prevents|prevented|preventing|avoid|avoids|avoided|avoiding|avert|averted|averting|stop|stopping|halt|halting|seek|seeks|sought|seeking|demand|demands|demanded|demanding|urge|urged|urging|consider|considers|considered|considering|plan|plans|planned|planning|propose|proposes|proposed|proposing|propos(?:al|als)|oppose|opposes|opposed|opposing|threaten|threatens|threatened|threatening|threat|threats|risk|risks|fear|fears|feared|possibility|prospect|hope|hopes|hoped|hoping|want|wants|wanted|need|needs|call|calls|called|calling|push|pushes|pushed|pushing|prepare|prepares|preparing|prepared|await|awaits|awaiting|against|toward|towards|expect|expects|expected|favor|favors|favour|without|ban|bans|attempt|attempts|effort|efforts|chance|end|ending|broker|brokering|negotiate|negotiating|resume|resuming|renew|idea|case|event|accept|accepting|pursue|pursuing|forge|reach|reaching|win|winning|warn|warns|warned|warning|decision|right|order|orders|ordered|ordering|unless|if|whether|lest|should)$/

/** How many words before a noun may govern it. */
const REACH = 6
/** Words behind “gave” in which the time stands that was given. */
const TERM = 8

/** In order of precedence. */
export const UNREAL: readonly UnrealRule[] = [
  {
    id: 'rule:events/negated',
    summary: 'it did not happen',
    applies: (_tokens, mention) => mention.negated,
    examples: ['The guards did not attack the port.', 'There were no arrests.', 'They were there without a deal.'],
    counterexamples: [['The guards attacked the port.', 'attacked']],
    source: OWN,
  },
  {
    id: 'rule:events/modal',
    summary: 'will, would, could or may happen; is to happen',
    applies: (_tokens, { use }) => use === 'modal' || use === 'infinitive',
    examples: ['The guards will attack the port.', 'The council wants to ban boats.', 'They were to meet in Tannick.'],
    counterexamples: [['The guards have attacked the port.', 'attacked']],
    source: OWN,
  },
  {
    id: 'rule:events/habit',
    summary: 'a present that tells no single event, but in a headline',
    applies: (_tokens, { use }) => use === 'present',
    examples: ['The guards kill crows.'],
    counterexamples: [['The guards killed two men.', 'killed']],
    source: OWN,
  },
  {
    id: 'rule:events/not-yet',
    summary: 'an adjective says that it has not happened',
    applies: (tokens, { noun, first }, from) => {
      if (!noun) return false
      for (let i = first - 1; i >= from && i >= first - 3; i--) {
        if (NOT_YET.test(lower(tokens, i))) return true
        if (!/^[\p{L}’-]+$/u.test(lower(tokens, i))) return false
      }
      return false
    },
    examples: ['They spoke of a possible attack.', 'The next summit is in Vell.'],
    counterexamples: [['The attack on the port was swift.', 'attack']],
    source: OWN,
  },
  {
    id: 'rule:events/deadline',
    summary: 'a time is given or set for something: that is due, and did not happen yet',
    applies: (tokens, { noun, lemma, last, sentence }) => {
      if (noun || !/^(?:give|set|impose|issue)$/.test(lemma)) return false
      for (let i = last; i < last + TERM && tokens[i]?.sentence === sentence; i++) {
        if (/^(?:deadline|ultimatum)$/.test(lower(tokens, i))) return true
        if (lemma !== 'give') continue
        if (/^(?:until|till)$/.test(lower(tokens, i))) return true
        if (/^(?:days|weeks|hours|months)$/.test(lower(tokens, i)) && lower(tokens, i + 1) === 'to') return true
      }
      return false
    },
    examples: [
      'The council had given the guild until Monday to open the port.',
      'Velk gave the owners ten days to pay.',
      'The ministry set a deadline for the owners.',
    ],
    counterexamples: [['The council gave the guild the port.', 'gave']],
    source: OWN,
  },
  {
    id: 'rule:events/scheduled',
    summary: 'set for a time to come',
    applies: (tokens, { noun, last }) => {
      if (!noun) return false
      for (let i = last; i < last + 6; i++) {
        if (/^(?:scheduled|slated|planned|expected|due)$/.test(lower(tokens, i))) return true
        if (lower(tokens, i) === 'set' && lower(tokens, i + 1) === 'for') return true
        if (/^[;:.]$/.test(lower(tokens, i))) return false
      }
      return false
    },
    examples: ['The primaries are set for May.', 'The talks in Vell, scheduled for May, are secret.'],
    counterexamples: [['The talks in Vell ended in May.', 'talks']],
    source: OWN,
  },
  {
    id: 'rule:events/against-in-words',
    summary: 'an attack in words: on somebody for or as something',
    applies: (tokens, { kind, lemma, last }) => {
      if (kind !== 'attack' || !/^(?:attack|assault|fight|battle|hit|blast)$/.test(lemma)) return false
      for (let i = last; i < last + 6; i++) {
        if (/^(?:for|over)$/.test(lower(tokens, i))) return true
        if (lower(tokens, i) === 'as' && /^(?:an?|the)$/.test(lower(tokens, i + 1))) return true
        if (/^[,;:.]$/.test(lower(tokens, i))) return false
      }
      return false
    },
    examples: ['Venn attacked the mayor for her silence.'],
    counterexamples: [['Rebels attacked the port in May.', 'attacked']],
    source: OWN,
  },
  {
    id: 'rule:events/if',
    summary: 'in a clause with if, unless, whether',
    applies: (tokens, { group }, from) => {
      for (let i = group - 1; i >= from && i >= group - 10; i--) {
        const word = lower(tokens, i)
        if (/^(?:if|unless|whether|lest)$/.test(word)) return true
        if (/^[,;:.]$/.test(word)) return false
      }
      return false
    },
    examples: ['If the guards attacked the port, the boats would burn.'],
    counterexamples: [['The guards attacked the port as if in a hurry.', 'attacked']],
    source: OWN,
  },
]

/** The rule by which a mention tells of nothing that happened; undefined where it may have. */
export const unrealBy = (tokens: readonly Token[], mention: Mention, from: number): UnrealRule | undefined =>
  UNREAL.find((rule) => rule.applies(tokens, mention, from))

/** Whether a noun stands under a word that makes of it something thought of: "threatened an attack", "calls for a vote". */
export function isGoverned(tokens: readonly Token[], { noun, first }: Mention, from: number): boolean {
  if (!noun) return false
  for (let i = first - 1, left = REACH; i >= from && left > 0; i--, left--) {
    if (IRREALIS.test(lower(tokens, i))) return true
    // “to hold two referendums”, “would attend the summit”
    const leads = lower(tokens, i - 1)
    if (
      i > from &&
      (leads === 'to' || MODALS.has(leads)) &&
      /^[a-z]{2,}$/.test(lower(tokens, i)) &&
      !FUNCTION_WORDS.has(lower(tokens, i)) &&
      i < first - 1
    )
      return true
    if (/^(?:after|before|during|following)$/.test(lower(tokens, i))) return false
    if (/^[,;:.“”"]$/.test(lower(tokens, i))) return false
  }
  return false
}

/** Whether a modal verb stands in a noun's clause, on either side of it. */
export function hasModal(
  { tokens: { all }, ties }: Scene,
  mention: Mention,
  [from, stop]: readonly [number, number],
): boolean {
  for (let i = Math.max(from, mention.first - 15); i < Math.min(stop, mention.last + 15); i++)
    if (MODALS.has(lower(all, i)) && ties.between(mention, { first: i, last: i + 1 }) < 1.3) return true
  return false
}
