import type { Citation, Maker } from './span.js'

/** Something about a text or its reading that a user should know. Never thrown. */
export type Diagnostic = {
  /** Words joined by hyphens: `no-dateline`, `unbalanced-quotation`, `not-english`, `no-sentence`. */
  readonly code: string
  readonly severity: 'info' | 'warning'
  readonly message: string
  readonly span: Citation | null
  readonly by: Maker
}
