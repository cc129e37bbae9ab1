import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder, fromSystem, noMatch, type OperatingError } from '../errors.js'

/** A file to read; `path` is null for standard input. */
export type Input = { readonly name: string; readonly path: string | null }

/**
 * Files, folders, patterns and `-` → inputs in the order given; the files of a folder or pattern are sorted. A path that exists is
 * never taken for a pattern. A pattern that matches nothing, or a folder without files, stands as its error.
 */
export function expand(args: readonly string[]): readonly (Input | OperatingError)[] {
  return args.flatMap((arg): readonly (Input | OperatingError)[] => {
    if (arg === '-') return [{ name: 'standard input', path: null }]
    if (isFolder(arg)) return inFolder(arg)
    if (!/[*?]/.test(arg) || existsSync(arg)) return [{ name: arg, path: arg }]
    const found = glob(arg)
    return found.length > 0 ? found.map((path) => ({ name: path, path })) : [noMatch(arg)]
  })
}

/** The files below a folder; hidden ones and those that hold no story by their names are passed over, links to folders not followed. */
function inFolder(folder: string): readonly (Input | OperatingError)[] {
  try {
    readdirSync(folder)
  } catch (thrown) {
    return [fromSystem(folder, thrown)]
  }
  const found = new Set<string>()
  walk(folder, ['**'], found)
  const paths = [...found].filter((path) => !isNoStory(path)).sort()
  return paths.length > 0 ? paths.map((path) => ({ name: path, path })) : [emptyFolder(folder)]
}

/** Pictures, sound, fonts, programs: they lie beside pages that were saved. A file that is named itself is read whatever its name. */
const NO_STORY =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|webm|og[gv]|wav|mov|avi|woff2?|ttf|otf|eot|css|m?js|map|wasm|exe|dll|so|dylib|bin|db|sqlite|lock)$/i

export const isNoStory = (path: string): boolean => NO_STORY.test(path)

/**
 * Files that match a pattern, sorted: `*` anything within a name, `?` one character, `**` folders at any depth. Names that begin with
 * a point match only where the pattern's part does; `**` follows no symbolic links.
 */
export function glob(pattern: string): readonly string[] {
  const absolute = pattern.startsWith('/')
  const parts = pattern.split('/').filter((part) => part !== '')
  const found = new Set<string>()
  walk(absolute ? '/' : '', parts, found)
  return [...found].sort()
}

function walk(folder: string, parts: readonly string[], found: Set<string>): void {
  const [part, ...rest] = parts
  if (part === undefined) return
  if (part === '**') {
    // `**` at the end means every file below.
    walk(folder, rest.length > 0 ? rest : ['*'], found)
    for (const entry of entries(folder))
      if (entry.isDirectory() && !entry.name.startsWith('.')) walk(join(folder, entry.name), parts, found)
    return
  }
  const last = rest.length === 0
  if (!/[*?]/.test(part)) {
    const path =
      part === '.' || part === '..'
        ? `${folder === '' ? '' : `${folder.replace(/\/$/, '')}/`}${part}`
        : join(folder, part)
    if (last ? isFile(path) : existsSync(path)) last ? found.add(path) : walk(path, rest, found)
    return
  }
  const matches = matcher(part)
  for (const { name } of entries(folder)) {
    if (!matches.test(name) || (name.startsWith('.') && !part.startsWith('.'))) continue
    const path = folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`
    if (!last) walk(path, rest, found)
    else if (isFile(path)) found.add(path)
  }
}

const matcher = (part: string) =>
  new RegExp(
    `^${part
      .replace(/\*+/g, '*')
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'su',
  )

/** Folders that cannot be listed hold no match. */
function entries(folder: string) {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    return false
  }
}
