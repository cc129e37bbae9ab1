import { decodeMarkup } from '../charset.js'
import { parseHtml } from '../markup/html.js'
import { parsesTo } from '../source.js'
import { fits } from './paths.js'

/**
 * What a publisher declares of text and data mining, by the TDM Reservation Protocol (W3C Community Group Report of 10 May 2024):
 * in a file of its server, in a header of the answer, in the page. What the page says outranks the header, and that the file.
 */
export type Tdm = { readonly reservation: 0 | 1; readonly policy: string | null }

/** A rule of the file; the first whose location fits an address decides. */
export type TdmRule = Tdm & { readonly location: string }

/** Where the file is, on each server. */
export const TDM_FILE = '/.well-known/tdmrep.json'

const MOST_RULES = 5000

/** @returns none where the file is not one of the protocol */
export function tdmRules(bytes: Uint8Array): readonly TdmRule[] {
  const json = parsesTo(new TextDecoder().decode(bytes))
  // Some leave out the brackets around their only rule.
  const given = Array.isArray(json) ? json : [json]
  return given.slice(0, MOST_RULES).flatMap((rule: Readonly<Record<string, unknown>> | null) => {
    if (typeof rule !== 'object' || rule === null || typeof rule.location !== 'string') return []
    const declared = declaration(String(rule['tdm-reservation'] ?? ''), rule['tdm-policy'])
    return declared === null ? [] : [{ location: rule.location.slice(0, 2000), ...declared }]
  })
}

export function tdmOfFile(rules: readonly TdmRule[], { pathname, search }: URL): Tdm | null {
  const rule = rules.find(({ location }) => fits(/^[/*]/.test(location) ? location : `/${location}`, pathname + search))
  return rule ? { reservation: rule.reservation, policy: rule.policy } : null
}

export const tdmOfHeader = (header: (name: string) => string | null): Tdm | null =>
  declaration(header('tdm-reservation') ?? '', header('tdm-policy'))

/** What a page declares in its meta elements; null for what is no page. */
export async function tdmOfPage(bytes: Uint8Array, contentType: string | null, place: string): Promise<Tdm | null> {
  if (!mentions(bytes)) return null
  const { text } = decodeMarkup(bytes, place, contentType)
  const { document } = await parseHtml(text, place)
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('name')?.trim().toLowerCase()
    const content = element.getAttribute('content')
    if (name?.startsWith('tdm-') && content !== null && !found.has(name)) found.set(name, content)
  }
  return declaration(found.get('tdm-reservation') ?? '', found.get('tdm-policy'))
}

/** In any encoding: pages that do not are not parsed for it. */
const mentions = (bytes: Uint8Array): boolean =>
  /tdm-reservation/i.test(Buffer.from(bytes).toString('latin1').replaceAll('\0', ''))

/** A value that the protocol does not know counts as none. Said several times, the strictest counts. */
function declaration(reservation: string, policy: unknown): Tdm | null {
  const values = reservation.split(',').map((value) => value.trim())
  if (!values.includes('0') && !values.includes('1')) return null
  return { reservation: values.includes('1') ? 1 : 0, policy: policyOf(policy) }
}

function policyOf(policy: unknown): string | null {
  if (typeof policy !== 'string' || policy.length > 2000 || !URL.canParse(policy.trim())) return null
  const { protocol, href } = new URL(policy.trim())
  return /^https?:$/.test(protocol) ? href : null
}
