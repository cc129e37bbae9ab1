import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTS, type Act } from '../src/model/act.js'
import { polnear } from './polnear.js'
import { REPOSITORY } from './where.js'

/** A reported statement of PolNeAR train with its act, labelled by hand; `none` where it is no statement. */
export type ActLabel = {
  /** `tune`: rules were written while it was looked at; `test`: none was; `more`: for learning only. */
  readonly set: 'tune' | 'test' | 'more'
  readonly document: string
  /** Cue and content as they stand in the file. */
  readonly places: { readonly cue: string; readonly content: string }
  readonly cue: readonly string[]
  readonly content: readonly string[]
  readonly act: Act | 'none'
}

/**
 * `training/labels/acts.tsv`, which holds places without words, joined with the corpus. Undefined where the corpus is absent.
 * @throws Error for a line that names no document, place or act
 */
export function actLabels(): readonly ActLabel[] | undefined {
  const stories = polnear('train')
  if (stories === undefined) return undefined
  const texts = new Map(stories.map((s) => [s.id, s.text]))
  return readFileSync(join(REPOSITORY, 'training', 'labels', 'acts.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('set\t'))
    .map((line) => {
      const [set, document, cue, content, act] = line.split('\t')
      const text = texts.get(document ?? '')
      if (text === undefined || (act !== 'none' && !ACTS.includes(act as Act))) throw new Error(`acts.tsv: ${line}`)
      return {
        set: set as ActLabel['set'],
        document: document!,
        places: { cue: cue!, content: content! },
        cue: wordsAt(text, cue!),
        content: wordsAt(text, content!),
        act: act as ActLabel['act'],
      }
    })
}

const wordsAt = (text: string, places: string): readonly string[] =>
  places
    .split(',')
    .filter((place) => place !== '')
    .map((place) => text.slice(...(place.split('-').map(Number) as [number, number])))
