import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Under } from './engines.js'

/** What is kept of addresses that are polled. */
export function remembering(under: Under): void {
  it('keeps the last state of each address, in the next run, too', async () => {
    const location = under.location()
    const store = await openStore(location)
    expect(await store.feed('https://post.example/a')).toBeNull()
    await store.putFeed('https://post.example/a', { etag: '"ä\u2028"', items: { x: { failures: 1 } } })
    await store.putFeed('https://post.example/b', { etag: null })
    await store.putFeed('https://post.example/a', { etag: '"2"', items: {} })
    await store.close()
    const again = await openStore(location, { existing: true })
    expect(await again.feed('https://post.example/a')).toEqual({ etag: '"2"', items: {} })
    expect(await again.feed('https://post.example/b')).toEqual({ etag: null })
    await again.close()
  })

  it('lets several write at once', async () => {
    const store = await openStore(under.location())
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.putFeed('https://post.example/a', { i })))
    expect(await store.feed('https://post.example/a')).toEqual({ i: expect.any(Number) })
    await store.close()
  })
}
