import { badAnchor } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { PUB_STATUSES, type PubStatus, type Story, type StoryFields } from '../model/story.js'
import { isDay, toMoment } from './day.js'

/** What a file says of its story, in its own writing. */
export type RawFields = {
  readonly [name in Exclude<FieldName, 'origin'>]?: string | null | undefined
} & { readonly origin?: Story['origin'] | string | undefined }

export type FieldName =
  | 'id'
  | 'title'
  | 'published'
  | 'publisher'
  | 'byline'
  | 'url'
  | 'anchor'
  | 'modified'
  | 'version'
  | 'declaredLanguage'
  | 'origin'
  | 'usageTerms'
  | 'copyright'
  | 'embargoedUntil'
  | 'pubStatus'
  | 'edNote'

/** What front matter and JSON Lines may call them, in small letters, without `-` and `_`. */
const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  id: 'id',
  title: 'title',
  headline: 'title',
  published: 'published',
  date: 'published',
  publisher: 'publisher',
  byline: 'byline',
  author: 'byline',
  url: 'url',
  anchor: 'anchor',
  modified: 'modified',
  updated: 'modified',
  version: 'version',
  language: 'declaredLanguage',
  lang: 'declaredLanguage',
  declaredlanguage: 'declaredLanguage',
  origin: 'origin',
  usageterms: 'usageTerms',
  copyright: 'copyright',
  copyrightnotice: 'copyright',
  embargoeduntil: 'embargoedUntil',
  embargoed: 'embargoedUntil',
  embargo: 'embargoedUntil',
  pubstatus: 'pubStatus',
  ednote: 'edNote',
}

export function fieldNamed(key: string): FieldName | undefined {
  const small = key.toLowerCase().replace(/[-_]/g, '')
  return Object.hasOwn(FIELD_NAMES, small) ? FIELD_NAMES[small] : undefined
}

export type Checked = { readonly fields: StoryFields; readonly diagnostics: readonly Diagnostic[] }

/**
 * Checks what a file says of its story and writes its times in ISO 8601. A time that is none of the calendar, or lies where no news
 * was or can have been published, is left out and noted, because relative times would count from it.
 * @param received the moment when the story was fetched, ISO: what was published was published before
 * @throws OperatingError `bad-anchor`
 */
export function checkFields(raw: RawFields, place: string, received?: string | null): Checked {
  const diagnostics: Diagnostic[] = []
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || value === null || value === '') continue
    if (name === 'published' || name === 'modified') fields[name] = pastMoment(name, value as string)
    else if (name === 'embargoedUntil') fields[name] = embargo(value as string)
    else if (name === 'pubStatus') fields[name] = status(value as string)
    else if (name === 'origin') fields[name] = originOf(value)
    else fields[name] = value
  }
  const { anchor } = fields
  if (typeof anchor === 'string' && !isDay(anchor)) throw badAnchor(anchor, place)
  return { fields, diagnostics }

  function pastMoment(name: 'published' | 'modified', value: string): string | null {
    const what = name === 'published' ? 'publication' : 'the last change'
    const moment = toMoment(value)
    if (moment === null) {
      const message = `The time of ${what}, '${cut(value)}', is not written as YYYY-MM-DD, with or without a time of day, and was left out.`
      diagnostics.push(warning(`bad-${name}`, message))
      return null
    }
    const why = implausible(moment, received)
    if (!why) return moment
    diagnostics.push(
      warning(`${why.code}-${name}`, `The time of ${what}, ${moment}, ${why.message}, and was left out.`),
    )
    return null
  }

  /** Where the end of an embargo cannot be read, the story counts as withheld: to let it out would be the worse mistake. */
  function embargo(value: string): string | null {
    const moment = toMoment(value)
    if (moment !== null) return moment
    diagnostics.push(
      warning('bad-embargo', `The end of the embargo, '${cut(value)}', is no day or moment; the story is withheld.`),
    )
    if (fields.pubStatus !== 'canceled') fields.pubStatus = 'withheld'
    return null
  }

  function status(value: string): PubStatus | undefined {
    const small = value
      .trim()
      .toLowerCase()
      .replace(/^.*[:/]/, '')
      .replace('cancelled', 'canceled')
    const known = PUB_STATUSES.find((name) => name === small)
    if (!known) {
      const message = `The publisher's status '${cut(value)}' is none of ${PUB_STATUSES.join(', ')}; the story is withheld.`
      diagnostics.push(warning('bad-pub-status', message))
    }
    return fields.pubStatus === 'withheld' && known === 'usable' ? 'withheld' : (known ?? 'withheld')
  }
}

/** Newspapers begin in 1605. Without knowing when a story was fetched, only what lies decades ahead is surely wrong. */
const FIRST_YEAR = 1600
const YEARS_AHEAD = 20
const DAY_MS = 86_400_000
/** Clocks and time zones of publishers are off by hours, not by days. */
const SLACK_DAYS = 2

function implausible(moment: string, received: string | null | undefined) {
  const year = Number(moment.slice(0, 4))
  if (year < FIRST_YEAR || year > new Date().getUTCFullYear() + YEARS_AHEAD)
    return { code: 'absurd', message: 'lies where no news can have been published' }
  const fetched = received ? Date.parse(received.slice(0, 10)) : Number.NaN
  const told = Date.parse(moment.slice(0, 10))
  if (told - fetched > SLACK_DAYS * DAY_MS)
    return { code: 'future', message: `lies after the day of fetching, ${received!.slice(0, 10)}` }
  return undefined
}

function originOf(value: unknown): Story['origin'] {
  if (typeof value === 'string') return isAddress(value) ? { name: null, url: value } : { name: value, url: null }
  const { name, url } = value as { readonly name?: unknown; readonly url?: unknown }
  const origin = { name: typeof name === 'string' ? name : null, url: typeof url === 'string' ? url : null }
  return origin.name === null && origin.url === null ? null : origin
}

const isAddress = (value: string) => /^https?:\/\/\S+$/i.test(value)

const cut = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)

const warning = (code: string, message: string): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  span: null,
  by: 'rule:intake/fields',
})
