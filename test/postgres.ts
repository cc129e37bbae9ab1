import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

/** A PostgreSQL server for tests. */
export type Server = {
  /** Of a database in which a schema may be made, with a user and a password. */
  readonly url: string
  stop(): Promise<void>
}

const DATABASE = 'record_tests'
const run = promisify(execFile)

/**
 * The server that `ONRECORD_POSTGRES` names, else one of Debian's packages with its data in a folder of its own, on a port of its own.
 * @returns why there is none, where none can be had
 */
export async function startPostgres(): Promise<Server | string> {
  const given = process.env.ONRECORD_POSTGRES
  if (given) return { url: given, stop: async () => {} }
  const bin = programs()
  if (bin === undefined) return 'no PostgreSQL here (apt-get install postgresql), and ONRECORD_POSTGRES names no server'
  const user = unprivileged()
  if (user === undefined) return 'PostgreSQL does not run as root, and there is no user postgres or nobody'
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  try {
    return await started(bin, folder, user)
  } catch (thrown) {
    rmSync(folder, { recursive: true, force: true })
    throw thrown
  }
}

/** The newest of /usr/lib/postgresql, else what the path has. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

type User = { readonly uid?: number; readonly gid?: number }

/** Nothing for those who are not root: the server may run as they are. */
function unprivileged(): User | undefined {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = ['postgres', 'nobody'].map((name) => users.find((user) => user[0] === name)).find(Boolean)
  return found && { uid: Number(found[2]), gid: Number(found[3]) }
}

async function started(bin: string, folder: string, user: User): Promise<Server> {
  const password = randomBytes(9).toString('hex')
  const data = join(folder, 'data')
  writeFileSync(join(folder, 'password'), password)
  if (user.uid !== undefined) {
    chownSync(folder, user.uid, user.gid!)
    chownSync(join(folder, 'password'), user.uid, user.gid!)
  }
  const how = ['--username=tester', `--pwfile=${join(folder, 'password')}`, '--auth=scram-sha-256', '--no-sync']
  await run(join(bin, 'initdb'), [`--pgdata=${data}`, '--encoding=UTF8', '--locale=C', ...how], {
    ...user,
    cwd: folder,
  })
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off', 'jit=off']
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const stop = stopper(server, folder)
  try {
    await answering(server, { host: '127.0.0.1', port, user: 'tester', password, database: 'postgres' })
  } catch (thrown) {
    await stop()
    throw thrown
  }
  return { url: `postgres://tester:${password}@127.0.0.1:${port}/${DATABASE}`, stop }
}

function stopper(server: ChildProcess, folder: string): () => Promise<void> {
  const last = () => server.kill('SIGQUIT')
  process.once('exit', last)
  return async () => {
    process.off('exit', last)
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits until the server takes questions, and makes the tests' database. */
async function answering(server: ChildProcess, config: pg.ClientConfig): Promise<void> {
  let said = ''
  server.stderr!.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(config)
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(`CREATE DATABASE ${DATABASE}`)
      return
    } catch (thrown) {
      if (tries > 300 || server.exitCode !== null)
        throw new Error(`PostgreSQL does not start: ${said}`, { cause: thrown })
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await client.end().catch(() => {})
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
