import type { Db } from './db.js'

export async function openPostgres(location: string): Promise<Db> {
  throw new Error(`not yet: ${location}`)
}
