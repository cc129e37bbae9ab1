import type { Under } from './engines.js'
import type { Read } from './material.js'
export function redacting(_under: Under, _read: Read): void {}
