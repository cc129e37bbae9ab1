import { createHash } from 'node:crypto'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A short stable id: the kind's letter and 12 hexadecimal digits of the hash of what identifies the thing. */
export const idOf = (kind: string, ...parts: readonly (string | number)[]): string =>
  kind + sha256(parts.join('\u0000')).slice(0, 12)
