import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { isOutlet } from './outlet.js'
import { aroundCue, type Masked } from './surroundings.js'

/** Verbs whose object is whom one speaks to. */
const TELLS =
  /(?:^|\s)(?:t(?:ell|ells|old|elling)|assur(?:e|es|ed|ing)|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?|advis(?:e|es|ed|ing)|ask(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|promis(?:e|es|ed|ing)|brief(?:s|ed|ing)?|address(?:es|ed|ing)?|lectur(?:es|ed|ing)|instruct(?:s|ed|ing)?)$/i
const SPEAKS_TO =
  /^\s(?:to|with)\s(?=(?:reporters|journalists|lawmakers|supporters|aides|members|colleagues|voters|the |his |her |their |a |an |\p{Lu}))/u
/** What ends a noun phrase: a mark, a clause, a preposition of time or place, a day. */
const STOP =
  /[\u0000,.;:"“”?!()]|\s(?:that|to|on|in|at|during|after|before|while|when|as|by|if|whether|about|not|last|this|yesterday|today|late|early|earlier|how|why|what|and (?:said|that|was)|via|from|aboard|he|she|they|it|we|I|who|which|is|was|there|the (?:day|week))\s|\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b|\s(?:yesterday|today)$/u
const ARTICLE = /^(?:the|a|an)\s/i
const MOST_WORDS = 10

/** Whom the speaker addresses, as the words between cue and content, or after the cue, tell. An outlet that is told is a channel. */
export function findAddressee(text: SegmentedText, attribution: Attribution): Span | null {
  const around = aroundCue(text, attribution)
  const told = around === undefined ? null : addressed(around, attribution)
  if (around === undefined || told === null) return null
  const words = around.words.slice(told.start - around.start, told.end - around.start)
  return isOutlet(words) || /(?:conference|briefing|rally|interviewer|hearing)s?$/i.test(words) ? null : told
}

/** The noun phrase after "told" and the like. */
export function addressed(around: Masked, { source, cue, content }: Attribution): Span | null {
  const last = cue.at(-1)
  if (last === undefined) return null
  const words = around.words.slice(last.start - around.start, last.end - around.start)
  let at = last.end - around.start
  const after = around.words.slice(at)
  if (!TELLS.test(words)) {
    const to = SPEAKS_TO.exec(after)
    if (to === null) return null
    at += to[0].length - 1
  }
  return phrase(around, at, [...source, ...content])
}

/** @param taken what is no addressee: the speaker, and what is said */
function phrase(around: Masked, at: number, taken: readonly Span[]): Span | null {
  const rest = around.words.slice(at)
  if (!/^\s/.test(rest)) return null
  const stop = rest.search(STOP)
  const found = (stop < 0 ? rest.slice(1) : rest.slice(1, Math.max(1, stop))).trimEnd()
  const article = ARTICLE.exec(found)?.[0].length ?? 0
  const start = around.start + at + 1 + article
  const end = around.start + at + 1 + found.length
  if (end <= start || found.split(/\s/).length > MOST_WORDS) return null
  return taken.some((c) => c.start < end && start < c.end) ? null : { start, end }
}
