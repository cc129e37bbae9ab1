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
} & Publication

/** ninjs' `pubStatus`: what a publisher wants done with a story. */
export const PUB_STATUSES = ['usable', 'withheld', 'canceled'] as const
export type PubStatus = (typeof PUB_STATUSES)[number]

/** What is known of a story's publication beside what names it. Null where it is not told. */
export type Publication = {
  /** When this version was published: an ISO day, or a moment. */
  readonly modified: string | null
  /** The publisher's own number of this version (ninjs `version`). */
  readonly version: string | null
  /** BCP 47, as the publisher says. */
  readonly declaredLanguage: string | null
  /** Whose story it is where the publisher took it from another: RSS `<source>`, a credit line's agency. */
  readonly origin: { readonly name: string | null; readonly url: string | null } | null
  readonly usageTerms: string | null
  readonly copyright: string | null
  /** An ISO moment before which nothing of it may leave the machine. */
  readonly embargoedUntil: string | null
  readonly pubStatus: PubStatus
  /** A note of the editors: a correction, say. */
  readonly edNote: string | null
  /** How it was fetched; null for what came otherwise. */
  readonly retrieved: Retrieved | null
}

/** When and where a story was fetched, and what its publisher's machine had said about that. */
export type Retrieved = {
  /** ISO moment. */
  readonly at: string
  /** The address that answered in the end. */
  readonly url: string
  /** `none` where the server has no robots.txt. */
  readonly robots: 'allowed' | 'none'
  /** Reservation of text and data mining: null where nothing is declared. What is reserved (1) is not kept. */
  readonly tdm: 0 | 1 | null
  /** The address of the publisher's policy for text and data mining. */
  readonly policy: string | null
}

/** What intake may know of a story beside its text. */
export type StoryFields = Partial<
  Pick<Story, 'title' | 'published' | 'publisher' | 'byline' | 'url' | 'anchor' | 'revision'> & Publication
> & {
  readonly id?: string
}
