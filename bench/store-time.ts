import { existsSync, readFileSync } from 'node:fs'

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!
}

/** What an action gives, and its milliseconds. */
export async function timed<T>(act: () => Promise<T>): Promise<readonly [T, number]> {
  const begin = performance.now()
  const result = await act()
  return [result, performance.now() - begin]
}

/** Milliseconds of processor time that this process has used. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Memory of this process alone, in MB: not the record's file, which is mapped into memory and counts as resident. Where the system
 * does not tell them apart, all that is resident.
 */
export function ownMB(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const anonymous = /^RssAnon:\s*(\d+) kB/m.exec(status)?.[1]
  return Math.round(anonymous === undefined ? process.memoryUsage.rss() / 2 ** 20 : Number(anonymous) / 1024)
}

/** What `npm run build` made of a module of `src`: it is what users run. */
export const built = <T>(path: string): Promise<T> =>
  import(new URL(`../dist/${path}`, import.meta.url).href) as Promise<T>
