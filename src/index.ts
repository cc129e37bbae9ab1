import { makeStory } from './intake/story.js'
import type { Reading } from './model/reading.js'
import type { Story, StoryFields } from './model/story.js'
import { type Onrecord, openOnrecord } from './onrecord.js'
import type { ReadOptions } from './reading/read.js'

export { OperatingError } from './errors.js'
export { makeStory } from './intake/story.js'
export type { Answer, AnswerRow } from './model/answer.js'
export type { Diagnostic } from './model/diagnostic.js'
export type { Reading, StoryRecord } from './model/reading.js'
export type { Citation, Maker, Span } from './model/span.js'
export { cite } from './model/span.js'
export type { Form, Statement } from './model/statement.js'
export type { Coverage, Dateline, Story, StoryFields } from './model/story.js'
export {
  type Onrecord,
  type OpenOptions,
  type OpenRecord,
  openOnrecord,
  openRecord,
  type RecordOptions,
  standardStore,
} from './onrecord.js'
export type { ReadOptions, Trace } from './reading/read.js'

let shared: Promise<Onrecord> | undefined

/**
 * Reads a story with the shipped model, which is loaded at the first call and kept.
 *
 * @param story the story's text, or a {@link Story} from {@link makeStory} when more is known of it
 * @returns the record; spans are half-open, in UTF-16 units of the text
 * @throws OperatingError `model-missing`; never for a text
 * @example
 * const { statements } = await read('“The bridge is safe,” the mayor of Tannick said.')
 */
export async function read(story: string | Story, options: ReadOptions & StoryFields = {}): Promise<Reading> {
  shared ??= openOnrecord()
  const reader = await shared
  return reader.read(typeof story === 'string' ? makeStory(story, options) : story, options)
}
