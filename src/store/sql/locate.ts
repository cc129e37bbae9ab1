import { idOf } from '../../model/ids.js'
import type { Story } from '../../model/story.js'
import type { Located } from '../store.js'
import type { Db, Row } from './db.js'

/** At least this share of sentences: less, and the file holds another story now. */
const SAME_STORY = 0.3

/**
 * What the record has of a story. A story is known by its id: the caller's, its address, or its words. One that only its words
 * identify is also known by the file that it came from, if most of it is still there: that is an edited file.
 */
export async function locateIn(db: Db, story: Story, place: string, reader: string): Promise<Located> {
  const id = (await knownId(db, story, place)) ?? story.id
  const revisions = await db.all(
    'SELECT revision, sha256, fields FROM revision WHERE story = ? ORDER BY revision DESC',
    [id],
  )
  const last = (revisions[0]?.revision as number | undefined) ?? 0
  if (last === 0) return { state: 'new', id, revision: 1 }
  if (await isRedacted(db, id, null)) return { state: 'redacted', id, revision: last }
  const same = revisions.find((row) => sameRevision(row, story))
  if (!same) return { state: 'revised', id, revision: last + 1 }
  const revision = same.revision as number
  if (await isRedacted(db, id, revision)) return { state: 'redacted', id, revision }
  const [read] = await db.all('SELECT 1 AS one FROM reading WHERE story = ? AND revision = ? AND reader = ?', [
    id,
    revision,
    reader,
  ])
  return { state: read ? 'unchanged' : 'unread', id, revision }
}

/** Redacted as a whole, or some words of this revision. */
async function isRedacted(db: Db, story: string, revision: number | null): Promise<boolean> {
  const target = revision === null ? `story:${story}` : `revision:${story}:${revision}`
  const rows = await db.all("SELECT 1 AS one FROM annotation WHERE kind = 'redact' AND target = ? LIMIT 1", [target])
  return rows.length > 0
}

/** What of a story's publication makes a revision of its own, though the words are the same. */
const TELLING = [
  'title',
  'published',
  'publisher',
  'byline',
  'embargoedUntil',
  'pubStatus',
  'edNote',
  'usageTerms',
] as const

function sameRevision({ sha256, fields }: Row, story: Story): boolean {
  if (sha256 !== story.sha256) return false
  const known = JSON.parse(fields as string) as Story
  return TELLING.every((key) => story[key] === null || (known[key] ?? null) === story[key])
}

async function knownId(db: Db, story: Story, place: string): Promise<string | null> {
  if (story.id !== idOf('n', 'text', story.sha256)) return null
  const rows = await db.all(
    'SELECT s.id, r.text FROM story s JOIN revision r ON r.story = s.id AND r.revision = s.revision WHERE s.place = ?',
    [place],
  )
  const edited = rows.find(({ text }) => text !== null && kept(text as string, story.text) >= SAME_STORY)
  return (edited?.id as string | undefined) ?? null
}

/** Share of the old text's sentences, by length, that the new one has too. An edit may touch every paragraph of a short story. */
function kept(before: string, after: string): number {
  const sentences = (text: string) => text.split(/(?<=[.!?]["”’']?)\s+|\s*\n\s*/).filter((s) => s !== '')
  const now = new Set(sentences(after))
  const old = sentences(before)
  const length = (list: readonly string[]) => list.reduce((sum, s) => sum + s.length, 0)
  return length(old.filter((s) => now.has(s))) / Math.max(1, length(old))
}
