import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.js'
import { sharedData } from './where.js'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** One attribution as PolNeAR annotates it: any role may be in several pieces, or missing. */
export type RoleSpans = { readonly [role in Role]: readonly Span[] }

export type PolnearStory = {
  readonly id: string
  readonly publisher: string
  readonly date: string
  readonly text: string
  readonly attributions: readonly RoleSpans[]
}

type Line = Omit<PolnearStory, 'attributions'> & {
  readonly attributions: readonly { readonly [role in Role]?: readonly (readonly [number, number])[] }[]
}

/** PolNeAR 1.0 (Newell, Margolin, Ruths 2018): US political news, every word with one label at most. Undefined where it is absent. */
export function polnear(split: 'train' | 'dev'): readonly PolnearStory[] | undefined {
  const data = sharedData()
  const file = data === undefined ? '' : join(data, 'polnear', `${split}.jsonl`)
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const story = JSON.parse(line) as Line
      return {
        ...story,
        attributions: story.attributions.map((a) => ({
          source: spans(a.source),
          cue: spans(a.cue),
          content: spans(a.content),
        })),
      }
    })
}

const spans = (pairs: readonly (readonly [number, number])[] = []): readonly Span[] =>
  pairs.map(([start, end]) => ({ start, end }))
