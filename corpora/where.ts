import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const REPOSITORY = fileURLToPath(new URL('../', import.meta.url))

/**
 * The folder that holds `data/` and `tools/`: `../shared` beside the repository, or what `ONRECORD_SHARED` names.
 * @returns undefined where there is none; everything that needs it then skips, and says so
 */
export function sharedFolder(): string | undefined {
  const given = process.env.ONRECORD_SHARED
  const folder = given ? resolve(given) : join(REPOSITORY, '..', 'shared')
  return existsSync(join(folder, 'data')) ? folder : undefined
}

/** `data/` of {@link sharedFolder}. */
export function sharedData(): string | undefined {
  const folder = sharedFolder()
  return folder === undefined ? undefined : join(folder, 'data')
}
