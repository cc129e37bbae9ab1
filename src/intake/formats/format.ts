import type { Diagnostic } from '../../model/diagnostic.js'
import type { StoryFields } from '../../model/story.js'

/** One story as a format gives it. */
export type Parsed = {
  readonly text: string
  readonly fields: StoryFields
  /** Line of the file, from 1, on which the story's text begins; null where lines of the text are no lines of the file. */
  readonly firstLine: number | null
  readonly diagnostics: readonly Diagnostic[]
}

/** One input format. */
export type Format = {
  readonly name: string
  readonly summary: string
  /** Whether the whole file is one story, or each line is one. */
  readonly unit: 'file' | 'line'
  /** Judges by the first line that is not blank, and by the file's name. */
  sniff(firstLine: string, name: string): boolean
  /**
   * @param unit the file's text, or one line of it
   * @param place file and line, for messages
   * @throws OperatingError
   */
  parse(unit: string, place: string): Parsed
}
