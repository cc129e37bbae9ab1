import { OperatingError, storeFull, storeLocked, storeSlow, storeUnreachable, storeUnusable } from '../../errors.js'

/** Nothing of the transaction stayed, and the same again may well succeed: serialization failure, deadlock. */
export const mayBeTriedAgain = (thrown: unknown): boolean => ['40001', '40P01'].includes(codeOf(thrown))

/** The connection went, not the question: class 08, the server's shutdown, the system's own codes. */
export const isConnectionLost = (thrown: unknown): boolean =>
  /^(?:08|57P0[123]$|E[A-Z]{2,}$)/.test(codeOf(thrown)) ||
  (thrown instanceof Error && /Connection terminated|not queryable|timeout exceeded when trying/i.test(thrown.message))

/** What the driver throws, in the catalogue's words; anything else is a bug of ours and stays. */
export function fromPostgres(location: string, thrown: unknown): unknown {
  if (thrown instanceof OperatingError || !(thrown instanceof Error)) return thrown
  const code = codeOf(thrown)
  if (isConnectionLost(thrown) || /^(?:28|3D|53300$)/.test(code)) return unreachable(location, thrown)
  if (code === '55P03' || mayBeTriedAgain(thrown)) return storeLocked(location)
  if (code === '57014') return storeSlow(location)
  if (code === '53100') return storeFull(location)
  // Rights, a read-only server, a damaged page, no memory left.
  if (/^(?:42501|25006|XX00[12]|53200)$/.test(code)) return storeUnusable(location, thrown.message)
  return thrown
}

/** For whatever goes wrong before there is a connection: passwords, certificates, addresses. */
export function unreachable(location: string, thrown: unknown): unknown {
  if (thrown instanceof OperatingError || !(thrown instanceof Error)) return thrown
  // Where a host has several addresses, each has its error and the whole has no words.
  const [first] = thrown instanceof AggregateError ? (thrown.errors as readonly Error[]) : []
  return storeUnreachable(location, thrown.message || first?.message || 'no connection')
}

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
