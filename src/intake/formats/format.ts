import type { OperatingError } from '../../errors.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { StoryFields } from '../../model/story.js'
import type { Head, Source } from '../source.js'

/** One story as a format gives it. */
export type Parsed = {
  readonly text: string
  readonly fields: StoryFields
  /** Line of the file, from 1, on which the story's text begins; null where lines of the text are no lines of the file. */
  readonly firstLine: number | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A story in a file, or why it could not be had. */
export type Found = {
  /** The file, and the line or member. */
  readonly place: string
  /** True where the file may hold several stories, each found by itself. */
  readonly ofSeveral: boolean
  /** The moment of its fetching, ISO, where that is told. */
  readonly received?: string | null
} & (Parsed | { readonly error: OperatingError })

/** Finds the stories of a file of any format. */
export type Open = (source: Source) => AsyncIterable<Found>

/** One input format. */
export type Format = {
  readonly name: string
  readonly summary: string
  /** Judges by how the file begins; its name only tips the scales. */
  sniff(head: Head): boolean
  /**
   * The stories as they come. What is wrong with one of several is found in its place; what is wrong with the file is thrown.
   * @param open for formats that hold files of other formats
   * @throws OperatingError
   */
  stories(source: Source, open: Open): AsyncIterable<Found>
}

/** Most bytes of a file that is held in memory though it has several stories: a feed, a news message, formatted JSON. */
export const LARGEST_COLLECTION = 32 * 1024 * 1024
