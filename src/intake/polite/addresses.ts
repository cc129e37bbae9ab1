import { BlockList, isIP } from 'node:net'

const PRIVATE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6')

/** Addresses of this machine, of its network and of none: no page of the public web is there. */
export function isPrivate(address: string): boolean {
  const version = isIP(address)
  if (version === 0) return true
  if (version === 4) return PRIVATE.check(address, 'ipv4')
  const inside = insideV6(address)
  return inside === null ? PRIVATE.check(address, 'ipv6') : PRIVATE.check(inside, 'ipv4')
}

/** The IPv4 address that an IPv6 one stands for: mapped (::ffff:…) or translated (64:ff9b::…). */
function insideV6(address: string): string | null {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]/`)
  const [, high, low] = /^\[(?:::ffff|64:ff9b:):([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname) ?? []
  if (high === undefined || low === undefined) return null
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`
}

/** The address that an URL names by itself, without a name; null for a name. */
export function literalIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) === 0 ? null : bare
}
