import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.js'
import { sharedData } from './where.js'

/** A mention of GUM: every noun phrase that its annotators put in a chain, or could have. */
export type GumMention = Span & {
  readonly id: number
  readonly chain: string
  readonly head: readonly [number, number]
  /** The name in it, where its head is one, and of which type. */
  readonly name: readonly [number, number] | null
  readonly ner: string | null
}

export type GumName = Span & {
  readonly type: 'PERSON' | 'ORG' | 'PLACE' | 'OTHER'
  /** Types that are right too. */
  readonly alt: readonly string[]
  /** False for names that are neither asked for nor wrong. */
  readonly scored: boolean
}

export type GumStory = {
  readonly id: string
  readonly split: 'train' | 'dev'
  readonly text: string
  readonly mentions: readonly GumMention[]
  readonly names: readonly GumName[]
  /** Third person pronouns that may mean a person. */
  readonly pronouns: readonly (Span & { readonly chain: string })[]
}

/** The news of GUM 10 (Zeldes 2017): entities and coreference by hand. Undefined where it is absent. */
export function gumNews(): readonly GumStory[] | undefined {
  const data = sharedData()
  const file = data === undefined ? '' : join(data, 'gum/news-gold.jsonl')
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { doc, ...story } = JSON.parse(line) as Omit<GumStory, 'id'> & { doc: string }
      return { ...story, id: doc }
    })
}
