import type { Reading } from '../model/reading.js'
import type { Story } from '../model/story.js'

export type RenderOptions = {
  /** One of several: for formats that are laid out otherwise then. */
  readonly many: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  /** The file that the story came from. */
  readonly place: string
  /** Line of that file on which the story's text begins; null where lines of the text are no lines of the file. */
  readonly firstLine: number | null
}

/** One output format. */
export type Export = {
  readonly name: string
  /** Of a file that holds it, without the point. */
  readonly extension: string
  readonly mediaType: string
  readonly summary: string
  /** Several renderings can follow each other in one file. */
  readonly joins: boolean
  render(reading: Reading, story: Story, options: RenderOptions): string
}
