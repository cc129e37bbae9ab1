import type { Format } from './format.js'
import { jsonl } from './jsonl.js'
import { plain } from './plain.js'

/** In the order in which they are tried; plain text takes whatever is left. */
export const FORMATS: readonly Format[] = [jsonl, plain]

export const sniff = (firstLine: string, name: string): Format =>
  FORMATS.find((format) => format.sniff(firstLine, name)) ?? plain
