import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedData } from './where.js'

/** Who acts or is acted upon, by PLOVER's codes. */
export type PloverActor = {
  /** ISO 3166 alpha-3, or a code of what is no country's (`IGO`, `NGO`, `IMG`). */
  readonly country: string
  /** The primary sector in three letters; null where none is coded. */
  readonly sector: string | null
}

/** One sentence with the event that its annotators coded. */
export type PloverRecord = {
  readonly id: string
  readonly text: string
  /** Category by the manual's present name. */
  readonly event: string
  /** By its present name where it has one; null where none is coded. */
  readonly mode: string | null
  readonly actors: readonly PloverActor[]
  /** Empty where both sides are actors, or none is coded. */
  readonly recipients: readonly PloverActor[]
}

type Line = {
  readonly id: string
  readonly text: string
  readonly event: string
  readonly mode?: string
  /** Sometimes a string that codes nobody. */
  readonly source?: readonly RawActor[] | string
  readonly target?: readonly RawActor[] | string
}

type RawActor = { readonly code: string; readonly sector?: string }

/** Categories of the version that the records were coded in, by what the present manual (0.8) makes of them. */
const EVENTS: Readonly<Record<string, { readonly event: string; readonly mode: string | null }>> = {
  DEMAND: { event: 'REQUEST', mode: null },
  DISAPPROVE: { event: 'ACCUSE', mode: 'disapprove' },
  INVESTIGATE: { event: 'ACCUSE', mode: 'investigate' },
  FIGHT: { event: 'ASSAULT', mode: null },
}

/** Modes that the present manual has under another name. */
const MODES: Readonly<Record<string, string>> = {
  host: 'visit',
  detain: 'arrest',
  confiscate: 'seize',
  assassinate: 'targeted',
  'demo-org': 'demo',
  'demo-spon': 'demo',
  'riot-spon': 'riot',
  'strike-gen': 'strike',
  'strike-hun': 'hunger',
}

/** Slips of the annotators. */
const COUNTRIES: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' }

/** Half of PLOVER's gold standard records (Open Event Data Alliance): examples of the CAMEO manual. Undefined where they are absent. */
export function ploverRecords(): readonly PloverRecord[] | undefined {
  const data = sharedData()
  const file = data === undefined ? '' : join(data, 'plover', 'gold-records.json')
  if (!existsSync(file)) return undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly Line[]).map(ploverRecord)
}

export function ploverRecord({ id, text, event, mode, source, target }: Line): PloverRecord {
  const now = EVENTS[event]
  return {
    id,
    text: text.replace(/^\{|\}$/g, ''),
    event: now?.event ?? event,
    mode: mode ? (MODES[mode] ?? mode) : (now?.mode ?? null),
    actors: actorsOf(source),
    recipients: actorsOf(target),
  }
}

const actorsOf = (coded: Line['source']): readonly PloverActor[] =>
  Array.isArray(coded)
    ? (coded as readonly RawActor[]).map(({ code, sector }) => ({
        country: COUNTRIES[code] ?? code,
        sector: sector && /^[A-Z]{3}/.test(sector) ? sector.slice(0, 3) : null,
      }))
    : []
