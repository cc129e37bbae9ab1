import { expect, it } from 'vitest'
import type { Under } from './engines.js'

/** What an engine must be to the store (`src/store/sql/db.ts`). */
export function engine(under: Under): void {
  it('shows nobody what is not committed, and keeps nothing of what failed', async () => {
    const db = await under.db(under.location())
    const count = async () => (await db.all('SELECT count(*) AS n FROM about'))[0]!.n
    let seen: Promise<unknown> | undefined
    const failed = db.tx(async (tx) => {
      await tx.insert('about', ['statement', 'name'], [[1, 1]])
      seen = count()
      expect((await tx.all('SELECT count(*) AS n FROM about'))[0]!.n).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('not this time')
    })
    await expect(failed).rejects.toThrow('not this time')
    expect(await seen).toBe(0)
    expect(await count()).toBe(0)
    await db.close()
  })

  it('takes a transaction in a transaction for the same', async () => {
    const db = await under.db(under.location())
    const failed = db.tx(async (tx) => {
      await tx.tx((inner) => inner.tx((deep) => deep.run('INSERT INTO about (statement, name) VALUES (1, 1)')))
      throw new Error('not this time')
    })
    await expect(failed).rejects.toThrow('not this time')
    expect(await db.all('SELECT * FROM about')).toEqual([])
    await db.tx((tx) => tx.tx((inner) => inner.run('INSERT INTO about (statement, name) VALUES (1, 1)')))
    expect(await db.all('SELECT * FROM about')).toEqual([{ statement: 1, name: 1 }])
    await db.close()
  })

  it('gives a number once, whoever asks', async () => {
    const location = under.location()
    const [one, other] = [await under.db(location), await under.db(location)]
    const given: number[] = []
    for (let i = 0; i < 5; i++)
      for (const db of [one, other]) given.push(...(await db.tx((tx) => tx.numbers('statement', 7 + i))))
    expect(new Set(given).size).toBe(given.length)
    expect(Math.min(...given)).toBeGreaterThan(0)
    expect(await one.tx((tx) => tx.numbers('due', 0))).toEqual([])
    await one.close()
    await other.close()
  })

  it('inserts more rows than a statement has room for, and none', async () => {
    const db = await under.db(under.location())
    const columns = [
      'row',
      'id',
      'reading',
      'story',
      'revision',
      'n',
      'current',
      'act',
      'certainty',
      'distance',
      'body',
      'day',
      'silence',
    ]
    const rows = Array.from({ length: 9000 }, (_, i) => [
      i + 1,
      `s${i}`,
      1,
      'x',
      1,
      i,
      1,
      'say',
      'certain',
      'plain',
      '{}',
      null,
      null,
    ])
    await db.tx((tx) => tx.insert('statement', columns, rows))
    await db.insert('statement', columns, [])
    expect(await db.all('SELECT count(*) AS n, sum(n) AS sum, max(row) AS most FROM statement')).toEqual([
      { n: 9000, sum: (9000 * 8999) / 2, most: 9000 },
    ])
    await db.close()
  })

  it('keeps values of every kind as they are', async () => {
    const db = await under.db(under.location())
    const bytes = new Uint8Array([0, 1, 2, 253, 254, 255, 39, 92])
    const texts = [
      '',
      "it's",
      'back\\slash',
      '"quoted"',
      '\u0000',
      'a\u0000b\u0010c\u00100000',
      '\ud83d\udcf0',
      '\ud83d',
      '\udcf0\ud83d',
      '\uffff\ufdd0',
      'é e\u0301',
      '?',
      '$1',
      '\r\n\t',
      '\u0010',
    ]
    for (const [i, text] of texts.entries())
      await db.run('INSERT INTO onrecord (key, value) VALUES (?, ?)', [`k${i}`, text])
    for (const [i, text] of texts.entries()) {
      expect((await db.all('SELECT value FROM onrecord WHERE key = ?', [`k${i}`]))[0]!.value).toBe(text)
      expect((await db.all('SELECT key FROM onrecord WHERE value = ?', [text])).map(({ key }) => key)).toContain(
        `k${i}`,
      )
    }
    await db.insert('vector', ['statement', 'bytes'], [[9_007_199_254_740_991, bytes.subarray(1, 7)]])
    const [row] = await db.all('SELECT statement, bytes FROM vector')
    expect(row!.statement).toBe(9_007_199_254_740_991)
    expect([...(row!.bytes as Uint8Array)]).toEqual([1, 2, 253, 254, 255, 39])
    expect(await db.all("SELECT '?' AS mark, ? AS value, '''?' AS more", ['v'])).toEqual([
      { mark: '?', value: 'v', more: "'?" },
    ])
    expect(await db.all('SELECT NULL AS empty')).toEqual([{ empty: null }])
    expect(await db.run('UPDATE onrecord SET value = ? WHERE key LIKE ?', ['x', 'k1%'])).toBe(6)
    await db.close()
  })

  it('finds tokens that share trigrams, most alike first, in any script', async () => {
    const db = await under.db(under.location())
    await db.tx((tx) => tx.tokens(['ostrelle', 'ostrella', 'tannick', 'велмора', 'велмори', '凯斯特里亚']))
    await db.tx((tx) => tx.tokens([]))
    expect((await db.similar('ostrele', 10))[0]).toMatch(/^ostrell/)
    expect(await db.similar('ostrele', 1)).toHaveLength(1)
    expect(await db.similar('велморе', 10)).toEqual(expect.arrayContaining(['велмора', 'велмори']))
    for (const none of ['', 'a', 'zzzzzz', '%', "'"]) expect(await db.similar(none, 10)).toEqual([])
    await db.close()
  })
}
