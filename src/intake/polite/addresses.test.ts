import { describe, expect, it } from 'vitest'
import { isPrivate, literalIn } from './addresses.js'

describe('an address', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fd00::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::10.0.0.1',
      'ff02::1',
      'no address',
    ],
  ])('%s is none of the public web', (address) => expect(isPrivate(address)).toBe(true))

  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])(
    '%s is one',
    (address) => expect(isPrivate(address)).toBe(false),
  )

  it.each([
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://[::1]:80/', '::1'],
    ['http://post.example/', null],
  ])('may stand in %s', (url, literal) => expect(literalIn(new URL(url))).toBe(literal))
})
