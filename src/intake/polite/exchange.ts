import { type LookupAddress, lookup } from 'node:dns'
import type { IncomingMessage, RequestOptions } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { OperatingError, tooLarge } from '../../errors.js'
import { isPrivate, literalIn } from './addresses.js'
import { badAnswer, badCertificate, privateAddress, stopped, timedOut, unknownHost, unreachable } from './errors.js'

/** One answer of a server. Names of headers are in small letters; the body is unpacked. */
export type Answered = {
  readonly status: number
  header(name: string): string | null
  readonly bytes: Uint8Array
}

/** Addresses of a host's name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export type Asked = {
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds for all of it. */
  readonly timeout: number
  /** More bytes of an unpacked body are refused as soon as they have come. */
  readonly mostBytes: number
  /** Instead of refusing more bytes, leave them. */
  readonly cut?: boolean
  /** Whether the host may be one of the local network. */
  readonly local: boolean
  readonly resolve?: Resolve
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks a server once: no redirect is followed, nothing is tried again.
 * @throws OperatingError `unknown-host`, `unreachable`, `bad-certificate`, `timed-out`, `bad-answer`, `too-large`, `private-address`,
 * `stopped`
 */
export async function exchange(url: URL, asked: Asked): Promise<Answered> {
  const { timeout, signal, local } = asked
  const place = url.href
  const literal = literalIn(url)
  if (literal !== null && !local && isPrivate(literal)) throw privateAddress(place)
  if (signal?.aborted) throw stopped(place)
  const ended = new AbortController()
  const timer = setTimeout(() => ended.abort(timedOut(place, timeout)), timeout)
  const stop = () => ended.abort(stopped(place))
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const message = await sent(url, asked, ended.signal)
    const status = message.statusCode!
    const header = (name: string) => headerOf(message, name)
    // What is not read costs nobody anything.
    if (status !== 200) message.destroy()
    return { status, header, bytes: status === 200 ? await bodyOf(message, place, asked) : new Uint8Array() }
  } catch (thrown) {
    if (ended.signal.aborted) throw ended.signal.reason
    throw fromNetwork(place, thrown)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

async function sent(url: URL, { headers, local, resolve }: Asked, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  return new Promise((done, failed) => {
    const options: RequestOptions = { headers, signal, lookup: guarded(url.href, local, resolve), agent: false }
    const sending = request(url, options, done)
    sending.on('error', failed)
    sending.end()
  })
}

/** Looks a name up and hands on only addresses that may be asked, so that a name cannot lead elsewhere between check and use. */
function guarded(place: string, local: boolean, resolve?: Resolve): NonNullable<RequestOptions['lookup']> {
  return (hostname, options, done) => {
    const told = (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => {
      const open = local ? addresses : addresses.filter(({ address }) => !isPrivate(address))
      const [first] = open
      if (error || first === undefined) done(error ?? (privateAddress(place) as unknown as Error), '', 0)
      else if (options.all) done(null, [...open])
      else done(null, first.address, first.family)
    }
    if (resolve)
      resolve(hostname).then(
        (addresses) => told(null, addresses),
        (error) => told(error, []),
      )
    else lookup(hostname, { ...options, all: true }, (error, addresses) => told(error, addresses ?? []))
  }
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name]
  return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
}

async function bodyOf(message: IncomingMessage, place: string, { mostBytes: most, cut }: Asked): Promise<Uint8Array> {
  if (!cut && Number(headerOf(message, 'content-length')) > most) {
    message.destroy()
    throw tooLarge(place, most)
  }
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(message, place) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    pieces.push(chunk)
    // Leaving the loop closes the connection.
    if (size > most && !cut) throw tooLarge(place, most)
    if (size > most) break
  }
  return Buffer.concat(pieces).subarray(0, most)
}

function unpacked(message: IncomingMessage, place: string): Readable {
  const encoding = (headerOf(message, 'content-encoding') ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity') return message
  const unpack = UNPACK[encoding]
  if (!unpack) {
    message.destroy()
    throw badAnswer(place, `its encoding '${encoding.slice(0, 40)}' was not asked for`)
  }
  const packed = unpack()
  message.on('error', (error) => packed.destroy(error))
  packed.on('close', () => message.destroy())
  return message.pipe(packed)
}

export const ACCEPTED = 'gzip, deflate, br'
const UNPACK: Readonly<Record<string, () => Readable & NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The catalogue's error for what the network threw; a bug of ours is thrown again. */
function fromNetwork(place: string, thrown: unknown): OperatingError {
  if (thrown instanceof OperatingError) return thrown
  if (!(thrown instanceof Error)) throw thrown
  const { message } = thrown
  const code = 'code' in thrown ? String(thrown.code) : ''
  if (/^(?:ENOTFOUND|ENODATA|EAI_)/.test(code)) return unknownHost(place)
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE|ALTNAME/.test(code)) return badCertificate(place, message)
  if (/^(?:HPE_|Z_|ERR_ZLIB|ERR__ERROR_FORMAT|ERR_.*BROTLI|ERR_BROTLI)/.test(code))
    return badAnswer(place, `it cannot be understood: ${message}`)
  if (/^(?:ERR_SSL|EPROTO)/.test(code)) return unreachable(place, 'no secure connection can be made')
  if (/^E[A-Z]+$/.test(code)) return unreachable(place, message)
  throw thrown
}
