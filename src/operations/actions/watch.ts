import { z } from 'zod'
import { OperatingError } from '../../errors.js'
import { webUrl } from '../../intake/polite/fetcher.js'
import type { FactAnswer } from '../../model/answer.js'
import { flag, number, whole } from '../fields.js'
import { operation } from '../operation.js'
import type { Tally } from '../watch/tally.js'
import { watchFeeds } from '../watch/watch-feeds.js'
import { factsOf, reason, SUMS } from './add.js'

/** An address as servers are asked for it; undefined for none of the web. */
function addressOf(given: string): string | undefined {
  try {
    return webUrl(given.trim()).href
  } catch (thrown) {
    if (thrown instanceof OperatingError) return undefined
    throw thrown
  }
}

export const watch = operation({
  name: 'watch',
  summary: 'poll feeds politely and keep their stories, until it is stopped',
  kind: 'action',
  makes: true,
  endless: true,
  positional: ['feeds'],
  input: z.object({
    feeds: z
      .union([z.string(), z.array(z.string())])
      .transform((value) => (typeof value === 'string' ? [value] : value))
      .refine((value) => value.length > 0, { error: 'names no feed' })
      .refine((value) => value.every((url) => addressOf(url) !== undefined), {
        error: 'is not an address of the web; write https://… (without user and password)',
      })
      .transform((value) => [...new Set(value.map((url) => addressOf(url)!))])
      .describe('addresses of RSS, Atom, RDF or JSON feeds'),
    every: number(1, 10_080).default(15).describe('minutes between two polls of a feed'),
    once: flag(false, 'ask each feed a single time and end: for cron'),
    pages: flag(true, 'fetch the pages of items of which the feed has only a summary'),
    recheck: number(0, 10_000)
      .default(0)
      .describe('hours after which pages that the feed still lists are asked whether they changed, 0 for never'),
    limit: whole(1, 10_000).default(100).describe('most new items of a feed in one poll; the others come in the next'),
    contact: z
      .string()
      .regex(/^[\x21-\x7e]{3,200}$/, { error: 'is not an address; write mailto:… or https://…' })
      .describe('an address that servers are told, to reach you at')
      .optional(),
    spansOnly: flag(false, 'keep hash, spans and short context instead of the text'),
    meaning: flag(true, 'keep vectors for search by meaning'),
  }),
  rows: ['fact'],
  whole: z.strictObject({
    polls: z.number(),
    ...SUMS,
    refused: z.number(),
    refusals: z.array(reason),
    feedsFailed: z.number(),
    feeds: z.array(
      z.strictObject({
        url: z.string(),
        title: z.string().nullable(),
        state: z.enum(['polled', 'not-modified', 'failed', 'refused', 'gone', 'waiting', 'stopped']),
        left: z.number(),
        until: z.string().nullable(),
      }),
    ),
  }),
  failed: ({ asked, whole }) => asked.once === true && (whole as { feedsFailed: number }).feedsFailed > 0,
  example: { feeds: ['https://northern-wire.example/feed.xml'], every: 30 },
  async run(context, input) {
    const tally = await watchFeeds(context, input)
    return { rows: factsIn(tally), total: null, notes: notesOf(tally), whole: wholeOf(tally) }
  },
})

const factsIn = ({ polls, refused, sums }: Tally): readonly FactAnswer[] => [
  { type: 'fact', name: 'polls', value: polls },
  ...factsOf(sums),
  { type: 'fact', name: 'refused', value: refused },
]

const wholeOf = ({ polls, refused, refusals, sums, feeds }: Tally) => ({
  polls,
  ...sums,
  refused,
  refusals,
  feedsFailed: [...feeds.values()].filter(({ state }) => state === 'failed').length,
  feeds: [...feeds.values()],
})

function notesOf({ sums, refusals, feeds }: Tally): readonly string[] {
  const reasons = [...sums.failures, ...refusals].map(({ message, hint }) => `${message} (${hint})`)
  const waiting = [...feeds.values()].flatMap(({ url, state, until, left }) => {
    if (state === 'gone') return [`${url}: gone for good; it is not asked any more`]
    if (state === 'waiting')
      return [`${url}: not asked before ${until}, as its server wants or because it failed before`]
    return left > 0 ? [`${url}: ${left === 1 ? 'an item is' : `${left} items are`} left to the next poll`] : []
  })
  return [...new Set([...reasons, ...waiting])]
}
