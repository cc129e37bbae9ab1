import { describe, expect, it } from 'vitest'
import { fits } from './paths.js'

describe('a pattern', () => {
  it.each([
    ['/', '/anything', true],
    ['/news', '/news/a', true],
    ['/news', '/newsroom', true],
    ['/news/', '/news', false],
    ['/News', '/news', false],
    ['/*.pdf', '/a/b.pdf?x=1', true],
    ['/*.pdf$', '/a/b.pdf?x=1', false],
    ['/*.pdf$', '/a/b.pdf', true],
    ['/a*b*c$', '/axxbxxbc', true],
    ['/ab*ba$', '/aba', false],
    ['/a$', '/a', true],
    ['/a$', '/ab', false],
    ['/a$b', '/a$b', true],
    ['*', '/', true],
    ['/caf%C3%A9', '/café', true],
    ['/café', '/caf%c3%a9', true],
    ['/%7Eme', '/~me', true],
    ['/a%2Fb', '/a/b', false],
    ['/a%2fb', '/a%2Fb', true],
    ['', '/a', true],
  ])('%s for %s: %s', (pattern, path, fit) => expect(fits(pattern, path)).toBe(fit))

  it('is told to its end, whatever it is', () => {
    expect(fits(`/${'*a'.repeat(2000)}b$`, `/${'a'.repeat(4000)}`)).toBe(false)
    expect(fits(`/${'*'.repeat(4000)}x`, `/${'a'.repeat(4000)}`)).toBe(false)
  })
})
