import type { Act } from '../../model/act.js'
import { decideAct } from './acts/decide.js'
import { BY_CONTENT, BY_CUE, BY_OWN } from './acts/index.js'
import type { Told } from './told.js'

/** The acts that the cue tells, alone or with the content. */
export const actsByCue = (told: Told): readonly Act[] =>
  BY_CUE.filter((rule) => rule.cue?.test(told.cue) || rule.both?.(told)).map((rule) => rule.act)

/**
 * What the rules say of a statement's act, as signs that a network weighs beside what it sees of the words: the act they decide on and
 * by what, and each rule that applies, decided by or not.
 */
export function signsOf(told: Told, silent: boolean): { readonly act: Act; readonly signs: readonly string[] } {
  const act = decideAct(told, silent)
  const cue = actsByCue(told)
  const own = BY_OWN.filter((rule) => rule.own?.(told)).map((rule) => rule.act)
  const content = BY_CONTENT.filter((rule) => rule.content?.(told)).map((rule) => rule.act)
  const by = cue.length > 0 ? 'cue' : own.length > 0 ? 'own' : content.length > 0 ? 'content' : 'nothing'
  const signs = [
    `act ${act}`,
    `by ${by} ${act}`,
    ...cue.map((a) => `cue ${a}`),
    ...own.map((a) => `own ${a}`),
    ...content.map((a) => `content ${a}`),
    ...(told.reports ? ['reports'] : []),
    ...(told.content === '' ? ['nothing told'] : []),
    ...(told.sentence.startsWith('"') ? ['quoted'] : []),
  ]
  return { act, signs }
}
