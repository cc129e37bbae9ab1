import type { Db } from './db.js'

export async function feed(db: Db, url: string): Promise<unknown> {
  const [row] = await db.all('SELECT body FROM feed WHERE url = ?', [url])
  return row === undefined ? null : JSON.parse(row.body as string)
}

export async function putFeed(db: Db, url: string, state: unknown): Promise<void> {
  await db.run('INSERT INTO feed (url, body) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET body = excluded.body', [
    url,
    JSON.stringify(state),
  ])
}
