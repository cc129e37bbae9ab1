/** What another process does with a record, for tests: `put LOCATION ENTRY.json`, `open LOCATION`. Prints JSON. */
import { readFileSync } from 'node:fs'
import { openStore } from '../../src/store/open.js'
import type { Entry } from '../../src/store/store.js'

const [what, location, file] = process.argv.slice(2)
const store = await openStore(location!)
if (what === 'put') {
  const entry = JSON.parse(readFileSync(file!, 'utf8')) as Entry
  process.stdout.write(JSON.stringify(await store.put(entry)))
} else process.stdout.write(JSON.stringify(await store.stats()))
await store.close()
