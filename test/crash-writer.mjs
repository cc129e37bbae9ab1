/**
 * Writes stories into a record until it is killed: `node test/crash-writer.mjs RECORD ENTRIES FROM TO`. ENTRIES is a folder with an entry
 * a file; what `put` has acknowledged is told by its number, and nothing before. Runs on what `npm run build` made.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../dist/store/open.js'

const [record, entries, from, to] = process.argv.slice(2)
const tell = (line) => writeSync(1, `${line}\n`)

/** A vector for a statement, out of its id. */
function vectorOf({ id }) {
  const hash = createHash('sha512').update(id).digest()
  return Float32Array.from({ length: 384 }, (_, i) => (hash[i % 64] - 127.5) / 1448)
}

tell('ready')
try {
  const store = await openStore(record)
  tell('open')
  for (let n = Number(from); n < Number(to); n++) {
    const entry = JSON.parse(readFileSync(join(entries, `${n}.json`), 'utf8'))
    await store.put({ ...entry, vectors: entry.reading.statements.map(vectorOf) })
    tell(n)
  }
  await store.close()
  tell('end')
} catch (thrown) {
  tell(`failed ${thrown.code} ${thrown.message}`)
  process.exitCode = 3
}
