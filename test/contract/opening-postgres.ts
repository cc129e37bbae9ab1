import { expect, it } from 'vitest'
import { foldName } from '../../src/model/name-keys.js'
import { openStore } from '../../src/store/open.js'
import type { Under } from './engines.js'
import { border, grain, type Read, samples } from './material.js'
import { add } from './putting.js'

/** Parts of an address of the server under test. */
const partsOf = (location: string) => {
  const url = new URL(location)
  return { url, schema: url.searchParams.get('schema')!, password: url.password }
}

const failureOf = async (location: string) => {
  const failure = (await openStore(location, { patience: 2000 }).catch((thrown: unknown) => thrown)) as Error & {
    code: string
    hint: string
  }
  expect(failure).toBeInstanceOf(Error)
  return failure
}

export function openingPostgres(under: Under, read: Read): void {
  const changed = (change: (url: URL) => void): string => {
    const { url } = partsOf(under.location())
    change(url)
    return url.href
  }

  it('tells why a server cannot be reached, and never a password', async () => {
    const cases: readonly (readonly [(url: URL) => void, RegExp])[] = [
      [
        (url) => {
          url.port = '1'
        },
        /ECONNREFUSED/,
      ],
      [
        (url) => {
          url.password = 'wr0ng-p4ssword'
        },
        /password authentication failed/,
      ],
      [
        (url) => {
          url.username = 'nobody_here'
        },
        /password authentication failed/,
      ],
      [
        (url) => {
          url.pathname = '/no_such_database'
        },
        /does not exist/,
      ],
      [
        (url) => {
          url.searchParams.set('sslmode', 'require')
        },
        /SSL/,
      ],
    ]
    for (const [change, why] of cases) {
      const location = changed(change)
      const { code, message, hint } = await failureOf(location)
      expect([code, message]).toEqual(['store-unreachable', expect.stringMatching(why)])
      expect(`${message} ${hint}`).not.toContain(partsOf(location).password)
    }
    const { code } = await failureOf('postgres://a b:c@:x/')
    expect(code).toBe('store-unreachable')
  })

  it('takes a plain name for its schema alone', async () => {
    for (const schema of ['', 'a-b', 'Ab', '1a', 'a;b', 'a"b', 'x'.repeat(64)]) {
      const location = changed((url) => url.searchParams.set('schema', schema))
      expect((await failureOf(location)).code).toBe('bad-value')
    }
  })

  it('keeps records in schemas of one database apart', async () => {
    const [one, other] = [await openStore(under.location()), await openStore(under.location())]
    await add(one, await border(read))
    expect(await one.stats()).toMatchObject({ stories: 1 })
    expect(await other.stats()).toMatchObject({ stories: 0, names: 0 })
    expect(await other.names('Čapková')).toEqual([])
    expect(one.location).toMatch(/^postgres:\/\/tester:…@|^postgres:\/\/[^:@]*@/)
    await one.close()
    await other.close()
  })

  it('leaves a schema with other tables alone', async () => {
    const location = under.location()
    const { schema } = partsOf(location)
    const admin = await under.db(under.location())
    await admin.exec(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.recipes (name text)`)
    expect((await failureOf(location)).code).toBe('store-foreign')
    expect(await admin.all('SELECT tablename FROM pg_tables WHERE schemaname = ?', [schema])).toEqual([
      { tablename: 'recipes' },
    ])
    await admin.close()
  })

  it('takes an empty schema that somebody made for it, without any further right', async () => {
    const location = under.location()
    const { schema, url } = partsOf(location)
    const admin = await under.db(under.location())
    await admin.exec(`DROP ROLE IF EXISTS ${schema}_user; CREATE ROLE ${schema}_user LOGIN PASSWORD 'secret';
      CREATE SCHEMA ${schema} AUTHORIZATION ${schema}_user`)
    await admin.exec('DROP EXTENSION IF EXISTS pg_trgm CASCADE')
    url.username = `${schema}_user`
    url.password = 'secret'
    const store = await openStore(url.href)
    await add(store, await border(read))
    // Without the extension, names are found all the same.
    for (const spelling of ['Halenskij', 'Chapkova', 'Capkvoa', 'Ana Čapkoba'])
      expect((await store.names(spelling)).length, spelling).toBe(1)
    await store.close()
    const [role] = await admin.all('SELECT rolcreatedb AS n FROM pg_roles WHERE rolname = ?', [`${schema}_user`])
    expect(role).toBeDefined()
    // A schema that it may not make is refused.
    url.searchParams.set('schema', `${schema}_more`)
    expect((await failureOf(url.href)).code).toBe('store-unusable')
    await admin.exec(`DROP OWNED BY ${schema}_user CASCADE; DROP ROLE ${schema}_user`)
    await admin.close()
    // Whoever may make the extension brings the index back.
    const again = await openStore(under.location())
    await add(again, await border(read))
    expect(await again.names('Capkvoa')).toHaveLength(1)
    await again.close()
  })

  it('goes on after the server ended its connections', async () => {
    const location = under.location()
    const store = await openStore(location)
    await add(store, await border(read))
    const admin = await under.db(under.location())
    await admin.all(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'onrecord' AND pid <> pg_backend_pid()",
    )
    expect(await store.count({ limit: 1, order: 'newest' })).toBeGreaterThan(3)
    expect((await add(store, await border(read))).state).toBe('unchanged')
    await store.close()
    await admin.close()
  })

  it('waits for another who writes the same story, and says so when that takes too long', async () => {
    const location = under.location()
    const store = await openStore(location, { patience: 300 })
    const other = await under.db(location)
    let release = () => {}
    const held = other.tx(async (tx) => {
      await tx.lock('border')
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    await expect(add(store, await border(read))).rejects.toMatchObject({ code: 'store-locked' })
    release()
    await held
    expect((await add(store, await border(read))).state).toBe('new')
    await other.close()
    await store.close()
  })

  it('takes stories from many at once, with names that they share', async () => {
    const location = under.location()
    const entries = [...(await samples(read)), await border(read), await grain(read)]
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(location)))
    // Everybody has every story, each begins with another.
    const all = await Promise.all(
      stores.map(async (store, i) => {
        const states: string[] = []
        for (const entry of [...entries.slice(i), ...entries.slice(0, i)]) states.push((await add(store, entry)).state)
        return states
      }),
    )
    expect(all.flat().filter((state) => state === 'new')).toHaveLength(entries.length)
    expect(all.flat().filter((state) => state === 'unchanged')).toHaveLength(3 * entries.length)
    const names = new Set(entries.flatMap(({ reading }) => reading.actors.map(({ name }) => foldName(name))))
    expect(await stores[0]!.stats()).toMatchObject({ stories: entries.length, names: names.size })
    expect(await stores[1]!.verify()).toMatchObject({ stories: entries.length, flaws: [] })
    for (const store of stores) await store.close()
  })

  it('says that a question took too long where the server ends it', async () => {
    const db = await under.db(changed((url) => url.searchParams.set('statement_timeout', '50')))
    await expect(db.all('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: 'store-slow' })
    await expect(db.tx((tx) => tx.all('SELECT pg_sleep(5)'))).rejects.toMatchObject({ code: 'store-slow' })
    await db.close()
  })

  it('tries a transaction again that the server could not serialize, once', async () => {
    const db = await under.db(under.location())
    for (const code of ['40001', '40P01']) {
      let tries = 0
      const failing = (most: number) =>
        db.tx(async (tx) => {
          await tx.run("INSERT INTO onrecord VALUES (?, 'x')", [`${code}-${most}`])
          if (++tries <= most) await tx.exec(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${code}'; END $$`)
          return tries
        })
      expect(await failing(1)).toBe(2)
      tries = 0
      await expect(failing(9)).rejects.toMatchObject({ code: 'store-locked' })
      expect(tries).toBe(2)
      expect(await db.all('SELECT key FROM onrecord WHERE key LIKE ?', [`${code}%`])).toEqual([{ key: `${code}-1` }])
    }
    await db.close()
  })
}
