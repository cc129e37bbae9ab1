import { add } from './actions/add.js'
import { correct } from './actions/correct.js'
import { indexMeaning } from './actions/index-meaning.js'
import { merge } from './actions/merge.js'
import { redact } from './actions/redact.js'
import { undo } from './actions/undo.js'
import { watch } from './actions/watch.js'
import type { Operation } from './operation.js'
import { changes } from './questions/changes.js'
import { contested } from './questions/contested.js'
import { due } from './questions/due.js'
import { positions } from './questions/positions.js'
import { said } from './questions/said.js'
import { search } from './questions/search.js'
import { shifts } from './questions/shifts.js'
import { statement } from './questions/statement.js'
import { stats } from './questions/stats.js'
import { story } from './questions/story.js'
import { timeline } from './questions/timeline.js'
import { verify } from './questions/verify.js'
import { verifyQuote } from './questions/verify-quote.js'
import { who } from './questions/who.js'

export { type Context, checkInput, type Meaning, type Operation, type Reader, runOperation } from './operation.js'

/** In the order in which help tells them. */
export const OPERATIONS: readonly Operation[] = [
  add,
  watch,
  search,
  said,
  verifyQuote,
  positions,
  timeline,
  shifts,
  contested,
  due,
  who,
  story,
  statement,
  changes,
  stats,
  verify,
  correct,
  merge,
  undo,
  redact,
  indexMeaning,
]
