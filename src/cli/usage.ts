import type { OperatingError } from '../errors.js'

/** The command was called wrongly, which has an exit code of its own. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  constructor(readonly error: OperatingError) {
    super(error.message)
  }
}

export const EXIT = { failed: 1, usage: 2, internal: 70 } as const
