import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMain } from '../evaluation/readings.js'
import { ROOT } from '../test/sample-record.js'

/**
 * Examples in the README are commands with what they print of the sample newsroom. `npx tsx docs/examples.ts --write out/newsroom.db`
 * puts the output there anew; `test/newsroom.test.ts` compares it.
 */

/** A page with the output of each command after it: blocks that begin with `$ onrecord`. */
export const withOutputs = (page: string, run: (command: string) => string): string =>
  page.replace(/```console\n\$ (onrecord [^\n]*)\n[\s\S]*?```/g, (_, command: string) => {
    return `\`\`\`console\n$ ${command}\n${run(command).trimEnd()}\n\`\`\``
  })

/** Runs a command as it is typed, on this record; it needs a build. */
export function onRecord(store: string): (command: string) => string {
  const program = `'${process.execPath}' '${join(ROOT, 'dist/cli/main.js')}'`
  return (command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command.replace(/^onrecord/, program)], {
      encoding: 'utf8',
      env: { ...process.env, ONRECORD_STORE: store },
    })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
    return stdout
  }
}

if (isMain(import.meta.url)) {
  const [, , write, store] = process.argv
  const path = join(ROOT, 'README.md')
  const page = withOutputs(readFileSync(path, 'utf8'), onRecord(store!))
  if (write === '--write') writeFileSync(path, page)
}
