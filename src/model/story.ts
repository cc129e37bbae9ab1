import type { Citation, Span } from './span.js'

/** The place and date that open a news story. `date` is an ISO day; either may be missing. */
export type Dateline = {
  readonly place: string | null
  readonly date: string | null
  readonly words: string
  readonly span: Citation
}

/** What of the text was read, in UTF-16 units. `read` covers everything unless `unread` says what was not, and why. */
export type Coverage = {
  readonly units: number
  readonly words: number
  readonly windows: number
  readonly read: readonly Span[]
  readonly unread: readonly (Span & { readonly why: string })[]
}

/** A story as intake hands it over. Its text never changes afterwards. */
export type Story = {
  /** Hash of what identifies the story. */
  readonly id: string
  readonly revision: number
  readonly text: string
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly url: string | null
  /** An ISO day that the caller gives for relative times; null leaves it to the dateline, else to `published`. */
  readonly anchor: string | null
}

/** What intake may know of a story beside its text. */
export type StoryFields = Partial<
  Pick<Story, 'title' | 'published' | 'publisher' | 'byline' | 'url' | 'anchor' | 'revision'>
> & {
  readonly id?: string
}
