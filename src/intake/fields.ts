import { badAnchor } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { StoryFields } from '../model/story.js'
import { isDay, isMoment } from './day.js'

export type FieldName = 'id' | 'title' | 'published' | 'publisher' | 'byline' | 'url' | 'anchor'

/** What a file may call them. */
export const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  id: 'id',
  title: 'title',
  published: 'published',
  date: 'published',
  publisher: 'publisher',
  byline: 'byline',
  url: 'url',
  anchor: 'anchor',
}

/**
 * Checks what a file says of its story. A published time that is no time of the calendar is left out and noted, because relative
 * times would count from it.
 * @throws OperatingError `bad-anchor`
 */
export function checkFields(
  fields: StoryFields,
  place: string,
): { readonly fields: StoryFields; readonly diagnostics: readonly Diagnostic[] } {
  if (typeof fields.anchor === 'string' && !isDay(fields.anchor)) throw badAnchor(fields.anchor, place)
  const { published } = fields
  if (typeof published !== 'string' || isMoment(published)) return { fields, diagnostics: [] }
  const message = `The time of publication, '${published}', is not written as YYYY-MM-DD, with or without a time of day, and was left out.`
  return {
    fields: { ...fields, published: null },
    diagnostics: [{ code: 'bad-published', severity: 'warning', message, span: null, by: 'rule:intake/fields' }],
  }
}
