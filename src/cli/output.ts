import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { fromSystem, isADirectory, notADirectory } from '../errors.js'

/** Where renderings go. `put` is told the story's place, from which a page gets its name. */
export type Output = {
  put(rendering: string, place: string): Promise<void>
  close(): Promise<void>
}

/** Waits where the reader is slower than we are. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text === '') resolve()
    else stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

export const toStdout = (): Output => ({ put: (rendering) => write(process.stdout, rendering), close: async () => {} })

/**
 * One file for everything. It is opened at the first rendering, so that a run that reads nothing leaves an older file as it was.
 * @throws OperatingError `is-a-directory`
 */
export function toFile(path: string): Output {
  if (isFolder(path)) throw isADirectory(path)
  let stream: Writable | undefined
  const failing = async <T>(promise: Promise<T>): Promise<T> => {
    try {
      return await promise
    } catch (thrown) {
      throw fromSystem(path, thrown)
    }
  }
  return {
    put(rendering) {
      if (!stream) {
        stream = createWriteStream(path)
        // Each write reports its own failure.
        stream.on('error', () => {})
      }
      return failing(write(stream, rendering))
    },
    close: () =>
      failing(
        new Promise((resolve, reject) => {
          if (!stream || stream.destroyed) return resolve()
          stream.once('error', reject)
          stream.end(resolve)
        }),
      ),
  }
}

/**
 * A file for each story in a folder, which is made if need be.
 * @param names of all inputs, so that equal names can be told apart
 * @throws OperatingError `not-a-directory`
 */
export function toFolder(folder: string, extension: string, names: readonly string[]): Output {
  if (existsSync(folder) && !isFolder(folder)) throw notADirectory(folder)
  const nameOf = pageNames(names, extension)
  return {
    async put(rendering, place) {
      try {
        mkdirSync(folder, { recursive: true })
      } catch (thrown) {
        throw fromSystem(folder, thrown)
      }
      const file = toFile(join(folder, nameOf(place)))
      await file.put(rendering, place)
      await file.close()
    },
    close: async () => {},
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** An address may be longer than the name of a file. */
const LONGEST_NAME = 100

/** Names after the files, with their folder's name before it where files are called the same; never the same twice. */
export function pageNames(names: readonly string[], extension: string): (place: string) => string {
  const stem = (path: string) => basename(path, extname(path)) || 'story'
  const counts = new Map<string, number>()
  for (const name of new Set(names)) counts.set(stem(name), (counts.get(stem(name)) ?? 0) + 1)
  const used = new Set<string>()
  return (place) => {
    const line = /:(\d+)$/.exec(place)
    const path = line && !names.includes(place) ? place.slice(0, line.index) : place
    const parent = basename(dirname(path))
    const twice = (counts.get(stem(path)) ?? 0) > 1 && parent !== '' && parent !== '.'
    const base = `${twice ? `${parent}-` : ''}${stem(path)}${path === place ? '' : `-${line![1]}`}`
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .slice(0, LONGEST_NAME)
    let name = `${base}.${extension}`
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}-${n}.${extension}`
    used.add(name.toLowerCase())
    return name
  }
}
