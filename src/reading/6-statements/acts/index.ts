import { accuse } from './accuse.js'
import type { ActRule } from './act.js'
import { announce } from './announce.js'
import { ask } from './ask.js'
import { condemn } from './condemn.js'
import { confirm } from './confirm.js'
import { demand } from './demand.js'
import { deny } from './deny.js'
import { expect } from './expect.js'
import { praise } from './praise.js'
import { promise } from './promise.js'
import { propose } from './propose.js'
import { reject } from './reject.js'
import { say } from './say.js'
import { think } from './think.js'
import { threaten } from './threaten.js'
import { want } from './want.js'
import { warn } from './warn.js'

/** Every act. */
export const ACT_RULES: readonly ActRule[] = [
  say,
  confirm,
  deny,
  accuse,
  condemn,
  praise,
  promise,
  threaten,
  warn,
  demand,
  propose,
  reject,
  ask,
  expect,
  announce,
  think,
  want,
]

/** In this order a cue decides, alone or with its content. */
export const BY_CUE: readonly ActRule[] = [
  say,
  deny,
  threaten,
  confirm,
  accuse,
  condemn,
  praise,
  promise,
  announce,
  warn,
  demand,
  ask,
  propose,
  reject,
  expect,
  think,
  want,
]

/** In this order the speaker's own inner state decides where the cue is neutral. */
export const BY_OWN: readonly ActRule[] = [warn, expect, think, want]

/** In this order what the speaker thinks decides, where he says "I think" before it. */
export const BY_THOUGHT: readonly ActRule[] = [accuse, condemn, praise, demand, propose, warn, expect]

/** In this order a content decides where the cue is neutral. */
export const BY_CONTENT: readonly ActRule[] = [
  ask,
  threaten,
  reject,
  promise,
  announce,
  confirm,
  deny,
  accuse,
  condemn,
  praise,
  demand,
  propose,
  warn,
  expect,
]
