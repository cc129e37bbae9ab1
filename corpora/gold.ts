import { placedStories } from './placed.js'
import { exampleStories, type GoldStory, goldStories } from './stories.js'

/** Stories with hand-made records that one figure is counted over. */
export type GoldCorpus = {
  readonly name: 'examples' | 'gold-stories' | 'gold-tuned' | 'gold-held'
  readonly stories: readonly GoldStory[]
  /** Only for measuring: no word of these stories or their records is ever shown. */
  readonly held: boolean
}

/** Our examples, and where the corpora are present the nine stories and those of `evaluation/gold/`, by their split. */
export function goldCorpora(): readonly GoldCorpus[] {
  const placed = placedStories() ?? []
  const corpora: readonly GoldCorpus[] = [
    { name: 'examples', stories: exampleStories(), held: false },
    { name: 'gold-stories', stories: goldStories() ?? [], held: false },
    { name: 'gold-tuned', stories: placed.filter((s) => s.split === 'tuned'), held: false },
    { name: 'gold-held', stories: placed.filter((s) => s.split === 'held'), held: true },
  ]
  return corpora.filter((c) => c.stories.length > 0)
}
