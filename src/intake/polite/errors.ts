import { OperatingError } from '../../errors.js'

/** What goes wrong with the web: the part of the catalogue that only fetching needs. */

export const unknownHost = (url: string) =>
  new OperatingError(
    'unknown-host',
    `${url}: there is no such host`,
    'Check the address, and whether this machine is online.',
  )

export const unreachable = (url: string, why: string) =>
  new OperatingError(
    'unreachable',
    `${url}: cannot be reached: ${why}`,
    'See whether it opens in a browser; it is tried again later.',
  )

export const badCertificate = (url: string, why: string) =>
  new OperatingError(
    'bad-certificate',
    `${url}: its certificate is not to be trusted: ${why}`,
    'Nothing was fetched. If the certificate is of your own house, name it in NODE_EXTRA_CA_CERTS.',
  )

export const timedOut = (url: string, ms: number) =>
  new OperatingError('timed-out', `${url}: no full answer within ${ms / 1000} s`, 'It is tried again later.')

export const badAnswer = (url: string, why: string) =>
  new OperatingError('bad-answer', `${url}: ${why}`, 'The server answers wrongly; it is tried again later.')

export const badStatus = (url: string, status: number) =>
  new OperatingError(
    'bad-status',
    `${url}: the server answered ${status}${MEANING[status] ? ` (${MEANING[status]})` : ''}`,
    status >= 500 || status === 429 ? 'It is tried again later.' : 'See whether it opens in a browser.',
  )

const MEANING: Readonly<Record<number, string>> = {
  401: 'needs a login',
  402: 'must be paid for',
  403: 'not for us',
  404: 'not there',
  429: 'too many requests',
  451: 'may not be shown for legal reasons',
  500: 'an error of its own',
  502: 'no answer from behind it',
  503: 'busy',
  504: 'no answer from behind it',
}

export const gone = (url: string) =>
  new OperatingError(
    'gone',
    `${url}: the server says that it is gone for good`,
    'It is not asked for again; take it out of the list.',
  )

export const tooManyRedirects = (url: string, most: number) =>
  new OperatingError(
    'too-many-redirects',
    `${url}: was sent on more than ${most} times`,
    'The server sends visitors in a circle; see whether it opens in a browser.',
  )

export const badAddress = (url: string, why: string) =>
  new OperatingError('bad-address', `${url.slice(0, 300)}: ${why}`, 'Addresses begin with https:// or http://.')

export const privateAddress = (url: string) =>
  new OperatingError(
    'private-address',
    `${url}: leads to a machine of the local network`,
    'What a feed links to is fetched from the public web only, or from the host of the feed itself.',
  )

export const robotsDisallowed = (url: string) =>
  new OperatingError(
    'robots-disallowed',
    `${url}: robots.txt does not allow it`,
    'It is not fetched. The publisher may allow the user agent "onrecord" in robots.txt.',
  )

export const robotsUnavailable = (url: string, why: string) =>
  new OperatingError(
    'robots-unavailable',
    `${url}: robots.txt cannot be had (${why}), so that nothing may be fetched for now`,
    'It is tried again later.',
  )

export const tdmReserved = (url: string, policy: string | null) =>
  new OperatingError(
    'tdm-reserved',
    `${url}: text and data mining is reserved${policy === null ? '' : `; policy: ${policy}`}`,
    policy === null
      ? 'It is not kept. Ask the publisher for a licence.'
      : 'It is not kept. The policy says how to get a licence.',
  )

export const askedLater = (url: string, until: string) =>
  new OperatingError('later', `${url}: the server wants to be asked later`, `It is asked again after ${until}.`)

export const stopped = (url: string) =>
  new OperatingError('stopped', `${url}: was not fetched to its end`, 'The watch was stopped; the next one fetches it.')
