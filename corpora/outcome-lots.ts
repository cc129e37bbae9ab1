import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DueKind, DueState } from '../src/model/due.js'
import type { GoldStory } from './stories.js'
import { REPOSITORY } from './where.js'

/** A due of an invented story, in exact words; two lines of one deed where sources contradict each other on what became of it. */
type LotDue = {
  readonly kind: DueKind
  readonly what: string
  readonly by: string
  readonly state: DueState
  /** The words that report the outcome; null where it is open. */
  readonly words: string | null
  /** Whose statement reports it; null where the story itself does. */
  readonly reportedBy: string | null
}
type LotStory = {
  readonly id: string
  readonly text: string
  readonly anchor: string
  readonly dues: readonly LotDue[]
}

export type OutcomeLot = {
  readonly name: 'outcomes-a' | 'outcomes-b' | 'outcomes-b-held'
  readonly stories: readonly GoldStory[]
  readonly held: boolean
}

/**
 * 200 short invented stories that tell what became of something due, or do not though they use such words: `evaluation/outcomes/`. The
 * two lots were written apart, by who knew no rule; of the second every other one is only counted.
 */
export function outcomeLots(): readonly OutcomeLot[] {
  const [a, b] = [lot('a'), lot('b')]
  return [
    { name: 'outcomes-a', stories: a, held: false },
    { name: 'outcomes-b', stories: b.filter((_, i) => i % 2 === 0), held: false },
    { name: 'outcomes-b-held', stories: b.filter((_, i) => i % 2 === 1), held: true },
  ]
}

function lot(name: string): readonly GoldStory[] {
  const folder = join(REPOSITORY, 'evaluation', 'outcomes')
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => storyOf(JSON.parse(line) as LotStory, folder))
}

const storyOf = ({ id, text, anchor, dues }: LotStory, folder: string): GoldStory => ({
  name: id,
  folder,
  text,
  anchor,
  record: { anchor, parts: ['dues'], statements: [], dues },
})
