import type { Export } from './export.js'
import { html } from './html.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { terminal } from './terminal.js'

export type { Export, RenderOptions } from './export.js'

export const EXPORTS: readonly Export[] = [terminal, json, jsonl, html]
