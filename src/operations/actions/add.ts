import { z } from 'zod'
import { OperatingError } from '../../errors.js'
import { expand } from '../../intake/files.js'
import { intake } from '../../intake/intake.js'
import type { FactAnswer } from '../../model/answer.js'
import { day, flag } from '../fields.js'
import { failed, noSums, OneBehind, readArrival, type Sums } from '../keep.js'
import { operation } from '../operation.js'

/** Why something was not kept. */
export const reason = z.strictObject({ place: z.string(), code: z.string(), message: z.string(), hint: z.string() })

/** What an answer tells of {@link Sums}. */
export const SUMS = {
  new: z.number().describe('stories that the record did not have'),
  unchanged: z.number().describe('stories that it had as they are'),
  revised: z.number().describe('stories of which it had another text'),
  reread: z.number().describe('stories that another model had read'),
  failed: z.number().describe('stories that could not be read or kept'),
  redacted: z.number().describe('stories that a person took out, and that stay out'),
  statements: z.number().describe('statements read'),
  appeared: z.number().describe('statements that a revision has and the one before had not'),
  changed: z.number().describe('statements that a revision has in other words'),
  gone: z.number().describe('statements that a revision has no more'),
  failures: z.array(reason).describe('what could not be read or kept, and why'),
}

export const add = operation({
  name: 'add',
  summary: 'read stories and keep them; adding them again changes nothing',
  kind: 'action',
  makes: true,
  positional: ['sources'],
  input: z.object({
    sources: z
      .union([z.string(), z.array(z.string())])
      .transform((value) => (typeof value === 'string' ? [value] : value))
      .refine((value) => value.length > 0, { error: 'names no file' })
      .describe('files, folders, patterns or - for standard input'),
    anchor: day('the day that relative times count from; outranks the story').optional(),
    spansOnly: flag(false, 'keep hash, spans and short context instead of the text'),
    meaning: flag(true, 'keep vectors for search by meaning'),
  }),
  rows: ['fact'],
  whole: z.strictObject(SUMS),
  failed: ({ whole }) => (whole as Sums).failed > 0,
  example: { sources: ['examples/newsroom'] },
  async run(context, { sources, anchor, ...how }) {
    const sums = noSums()
    const line = new OneBehind()
    for (const input of expand(sources)) {
      if (input instanceof OperatingError) failed(sums, input, sources.join(' '))
      else
        for await (const arrival of intake(input, anchor === undefined ? {} : { anchor })) {
          const finish = await readArrival(context, arrival, sums, how)
          await line.next(async () => {
            await finish()
            context.progress?.(`${told(sums)} · ${arrival.place}`)
          })
        }
    }
    await line.end()
    return {
      rows: factsOf(sums),
      total: null,
      notes: [
        ...sums.failures.map(({ place, message, hint }) => noted(place, message, hint)),
        ...(how.meaning && sums.statements > 0 && (await context.meaning()) === null
          ? ['The model of meaning is not there: statements are found by their words only.']
          : []),
      ],
      whole: sums,
    }
  },
})

const noted = (place: string, message: string, hint: string) =>
  `${message.startsWith(place) ? '' : `${place}: `}${message} (${hint})`

export const told = (sums: Sums): string =>
  (['new', 'unchanged', 'revised', 'reread', 'redacted', 'failed'] as const)
    .filter((key) => sums[key] > 0 || key === 'new' || key === 'unchanged')
    .map((key) => `${sums[key]} ${key}`)
    .join(', ')

export const factsOf = ({ failures: _, ...counts }: Sums): readonly FactAnswer[] =>
  Object.entries(counts).map(([name, value]) => ({ type: 'fact', name, value }))

export { type How, keepArrival, noSums, type Sums } from '../keep.js'
