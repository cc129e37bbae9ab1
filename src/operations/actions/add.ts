import { resolve } from 'node:path'
import { z } from 'zod'
import { OperatingError } from '../../errors.js'
import { expand } from '../../intake/files.js'
import { type Arrival, intake } from '../../intake/intake.js'
import type { FactAnswer } from '../../model/answer.js'
import type { Story } from '../../model/story.js'
import type { Put } from '../../store/store.js'
import { day, flag } from '../fields.js'
import { type Context, operation } from '../operation.js'

/** What became of the stories of one call. */
export type Sums = {
  new: number
  unchanged: number
  revised: number
  reread: number
  failed: number
  redacted: number
  statements: number
  appeared: number
  changed: number
  gone: number
  readonly failures: {
    readonly place: string
    readonly code: string
    readonly message: string
    readonly hint: string
  }[]
}

export const noSums = (): Sums => ({
  new: 0,
  unchanged: 0,
  revised: 0,
  reread: 0,
  failed: 0,
  redacted: 0,
  statements: 0,
  appeared: 0,
  changed: 0,
  gone: 0,
  failures: [],
})

export const add = operation({
  name: 'add',
  summary: 'read stories and keep them; adding them again changes nothing',
  kind: 'action',
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
  whole: z.strictObject({
    new: z.number(),
    unchanged: z.number(),
    revised: z.number(),
    reread: z.number(),
    failed: z.number(),
    redacted: z.number(),
    statements: z.number(),
    appeared: z.number(),
    changed: z.number(),
    gone: z.number(),
    failures: z.array(z.strictObject({ place: z.string(), code: z.string(), message: z.string(), hint: z.string() })),
  }),
  example: { sources: ['examples/newsroom'] },
  async run(context, { sources, anchor, ...how }) {
    const sums = noSums()
    for (const input of expand(sources)) {
      if (input instanceof OperatingError) failed(sums, input, sources.join(' '))
      else
        for await (const arrival of intake(input, anchor === undefined ? {} : { anchor })) {
          await keepArrival(context, arrival, sums, how)
          context.progress?.(`${told(sums)} · ${arrival.place}`)
        }
    }
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

export type How = { readonly spansOnly: boolean; readonly meaning: boolean }

/** Reads a story that arrived and keeps it; what goes wrong with one does not stop the others. */
export async function keepArrival(context: Context, arrival: Arrival, sums: Sums, how: How): Promise<void> {
  if ('error' in arrival) return failed(sums, arrival.error, arrival.place)
  try {
    await keepOrAgain(context, arrival.story, placeOf(arrival.place), sums, how)
  } catch (thrown) {
    // What is wrong with the store is wrong for every story.
    if (!(thrown instanceof OperatingError) || thrown.code.startsWith('store-')) throw thrown
    failed(sums, thrown, arrival.place)
  }
}

/** A path that means the same wherever the program is started from; an address stays. */
const placeOf = (place: string) => (/^(?:\w+:\/\/|standard input)/.test(place) ? place : resolve(place))

/** Once more where another process was quicker. */
async function keepOrAgain(...args: Parameters<typeof keep>): Promise<void> {
  try {
    await keep(...args)
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'story-moved') throw thrown
    await keep(...args)
  }
}

async function keep(context: Context, arrived: Story, place: string, sums: Sums, how: How): Promise<void> {
  const { store } = context
  const { state, id, revision } = await store.locate(arrived, place, context.readBy)
  if (state === 'unchanged' || state === 'redacted') {
    sums[state]++
    return
  }
  const story = { ...arrived, id, revision }
  const reading = await (await context.reader()).read(story)
  const meaning = how.meaning ? await context.meaning() : null
  const said = reading.statements.map(({ content }) => content.map(({ words }) => words).join(' '))
  const vectors = meaning ? await embedded(said, (texts) => meaning.embed(texts)) : null
  const put = await store.put({
    story,
    reading,
    reader: context.readBy,
    place,
    at: context.now(),
    keepText: !how.spansOnly,
    vectors,
  })
  sums[put.state]++
  sum(sums, put)
}

/** A silence has no words to be found by. */
async function embedded(
  texts: readonly string[],
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<readonly (Float32Array | null)[]> {
  const spoken = texts.filter((text) => text !== '')
  const vectors = spoken.length === 0 ? [] : await embed(spoken)
  let next = 0
  return texts.map((text) => (text === '' ? null : vectors[next++]!))
}

function sum(sums: Sums, put: Put): void {
  if (put.state !== 'unchanged') sums.statements += put.statements
  sums.appeared += put.appeared
  sums.changed += put.changed
  sums.gone += put.gone
}

function failed(sums: Sums, { code, message, hint }: OperatingError, place: string): void {
  sums.failed++
  sums.failures.push({ place, code, message, hint })
}

export const told = (sums: Sums): string =>
  (['new', 'unchanged', 'revised', 'reread', 'redacted', 'failed'] as const)
    .filter((key) => sums[key] > 0 || key === 'new' || key === 'unchanged')
    .map((key) => `${sums[key]} ${key}`)
    .join(', ')

export const factsOf = ({ failures: _, ...counts }: Sums): readonly FactAnswer[] =>
  Object.entries(counts).map(([name, value]) => ({ type: 'fact', name, value }))
