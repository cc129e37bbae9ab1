import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeStory } from '../../src/intake/story.js'
import type { Reading } from '../../src/model/reading.js'
import type { Statement } from '../../src/model/statement.js'
import type { Story, StoryFields } from '../../src/model/story.js'
import type { Entry, TextQuery } from '../../src/store/store.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const textOf = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')

export const BORDER = textOf('test/contract/stories/border.txt')
export const BORDER_EDITED = textOf('test/contract/stories/border-edited.txt')
export const GRAIN = textOf('test/contract/stories/grain.txt')

export const READER = 'onrecord/0.0.0 model:test'
export const AT = '2031-05-01T10:00:00.000Z'
export const SIGNED = { by: 'Jo Editor', reason: null, at: '2031-05-02T08:00:00.000Z' }

export type Read = (story: Story) => Promise<Reading>

/** What intake and reading hand over. */
export async function entryOf(
  read: Read,
  text: string,
  fields: StoryFields = {},
  more: Partial<Omit<Entry, 'story' | 'reading'>> = {},
): Promise<Entry> {
  const story = makeStory(text, fields)
  return {
    story,
    reading: await read(story),
    reader: READER,
    place: `/stories/${story.id}.txt`,
    at: AT,
    keepText: true,
    vectors: null,
    ...more,
  }
}

export const border = (read: Read, text = BORDER, fields: StoryFields = {}): Promise<Entry> =>
  entryOf(read, text, { id: 'border', publisher: 'Northern Wire', published: '2031-03-04', ...fields })

export const grain = (read: Read, fields: StoryFields = {}): Promise<Entry> =>
  entryOf(read, GRAIN, { id: 'grain', publisher: 'Tannick Post', published: '2031-03-06', ...fields })

const EXAMPLES = ['ballot-recount', 'ferry-strike', 'river-deal', 'salt-mine', 'tide-mill']

/** The sample stories, two publishers, one of them on no known day. */
export const samples = (read: Read): Promise<readonly Entry[]> =>
  Promise.all(
    EXAMPLES.map((name, i) => {
      const text = textOf(`examples/${name}/story.txt`)
      const anchor = textOf(`examples/${name}/anchor`).trim()
      const publisher = i % 2 === 0 ? 'Northern Wire' : 'Sarne Herald'
      return entryOf(read, text, {
        id: name,
        publisher,
        published: i === 4 ? null : anchor,
        url: `https://${name}.example/`,
      })
    }),
  )

export const wordsOf = ({ content }: Pick<Statement, 'content'>): string =>
  content.map(({ words }) => words).join(' … ')

/** The statement of a reading whose content has these words. */
export function said({ reading }: Entry, words: string): Statement {
  const found = reading.statements.find((s) => wordsOf(s).includes(words))
  if (!found) throw new Error(`nobody says “${words}”`)
  return found
}

export const nameIn = ({ reading }: Entry, id: string | null): string | null =>
  reading.actors.find((actor) => actor.id === id)?.name ?? null

export const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()

export const words = (...list: string[]): TextQuery => ({ phrases: [], words: list, without: [] })
export const phrase = (...list: string[]): TextQuery => ({ phrases: list, words: [], without: [] })
