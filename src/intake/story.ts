import { idOf, sha256 } from '../model/ids.js'
import type { Story, StoryFields } from '../model/story.js'

/**
 * A story of this text. Its id is the caller's, else comes from its address, else from its words: an edited story keeps its id only
 * where something other than the words identifies it.
 */
export function makeStory(text: string, fields: StoryFields = {}): Story {
  const hash = sha256(text)
  return {
    id: fields.id ?? (fields.url ? idOf('n', 'url', fields.url) : idOf('n', 'text', hash)),
    revision: fields.revision ?? 1,
    text,
    sha256: hash,
    title: fields.title ?? null,
    published: fields.published ?? null,
    publisher: fields.publisher ?? null,
    byline: fields.byline ?? null,
    url: fields.url ?? null,
    anchor: fields.anchor ?? null,
    modified: fields.modified ?? null,
    version: fields.version ?? null,
    declaredLanguage: fields.declaredLanguage ?? null,
    origin: fields.origin ?? null,
    usageTerms: fields.usageTerms ?? null,
    copyright: fields.copyright ?? null,
    embargoedUntil: fields.embargoedUntil ?? null,
    pubStatus: fields.pubStatus ?? 'usable',
    edNote: fields.edNote ?? null,
    retrieved: fields.retrieved ?? null,
  }
}
