import { readerClosed } from '../errors.js'

/**
 * Work that what it uses may be taken from: what began before `close` is finished, what comes after fails.
 * @param release is called once, when nothing runs any more
 * @throws OperatingError `reader-closed`, from work after `close`
 */
export function untilClosed<Given, Result>(
  work: (given: Given) => Promise<Result>,
  release: () => Promise<void>,
): { readonly work: (given: Given) => Promise<Result>; close(): Promise<void> } {
  const running = new Set<Promise<Result>>()
  let closing: Promise<void> | undefined
  return {
    async work(given) {
      if (closing) throw readerClosed()
      const doing = work(given)
      running.add(doing)
      try {
        return await doing
      } finally {
        running.delete(doing)
      }
    },
    close: () => (closing ??= Promise.allSettled(running).then(release)),
  }
}
