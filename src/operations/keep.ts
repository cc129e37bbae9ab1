import { resolve } from 'node:path'
import { OperatingError } from '../errors.js'
import type { Arrival } from '../intake/intake.js'
import type { Reading } from '../model/reading.js'
import { spokenText } from '../model/statement.js'
import type { Story } from '../model/story.js'
import type { Put } from '../store/store.js'
import type { Context } from './operation.js'

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

export type How = { readonly spansOnly: boolean; readonly meaning: boolean }

/** What is left to do for a story that was read. */
export type Finish = () => Promise<void>
const nothingLeft: Finish = async () => {}

/** Reads a story that arrived and keeps it; what goes wrong with one does not stop the others. */
export async function keepArrival(context: Context, arrival: Arrival, sums: Sums, how: How): Promise<void> {
  await (await readArrival(context, arrival, sums, how))()
}

/** Reads it; to keep it is what is left, so that the next may be read meanwhile. */
export async function readArrival(context: Context, arrival: Arrival, sums: Sums, how: How): Promise<Finish> {
  if ('error' in arrival) {
    failed(sums, arrival.error, arrival.place)
    return nothingLeft
  }
  const { story } = arrival
  const place = placeOf(arrival.place)
  const guarded = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (thrown) {
      // What is wrong with the store is wrong for every story.
      if (!(thrown instanceof OperatingError) || isOfStore(thrown)) throw thrown
      failed(sums, thrown, arrival.place)
      return undefined
    }
  }
  const read = await guarded(() => readStory(context, story, place, sums))
  if (!read) return nothingLeft
  return async () => {
    await guarded(() => keep(context, read, place, sums, how))
  }
}

/** `story-moved` is about one story, whatever its name begins with. */
const isOfStore = ({ code }: OperatingError) => code.startsWith('store-')

export function failed(sums: Sums, { code, message, hint }: OperatingError, place: string): void {
  sums.failed++
  sums.failures.push({ place, code, message, hint })
}

/** A path that means the same wherever the program is started from; an address stays. */
const placeOf = (place: string) => (/^(?:\w+:\/\/|standard input)/.test(place) ? place : resolve(place))

type Read = { readonly arrived: Story; readonly story: Story; readonly reading: Reading }

/** Undefined where the record has it already. */
async function readStory(context: Context, arrived: Story, place: string, sums: Sums): Promise<Read | undefined> {
  const { state, id, revision } = await context.store.locate(arrived, place, context.readBy())
  if (state === 'unchanged' || state === 'redacted') {
    sums[state]++
    return undefined
  }
  const story = { ...arrived, id, revision }
  return { arrived, story, reading: await (await context.reader()).read(story) }
}

async function keep(context: Context, read: Read, place: string, sums: Sums, how: How): Promise<void> {
  try {
    await put(context, read, place, sums, how)
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'story-moved') throw thrown
    // Another process was quicker: the story is read once more, as a revision of that one.
    const again = await readStory(context, read.arrived, place, sums)
    if (again) await put(context, again, place, sums, how)
  }
}

async function put(context: Context, { story, reading }: Read, place: string, sums: Sums, how: How): Promise<void> {
  const meaning = how.meaning ? await context.meaning() : null
  const said = reading.statements.map(spokenText)
  const vectors = meaning ? await embedded(said, (texts) => meaning.embed(texts)) : null
  const done = await context.store.put({
    story,
    reading,
    reader: context.readBy(),
    place,
    at: context.now(),
    keepText: !how.spansOnly,
    vectors,
  })
  sums[done.state]++
  sum(sums, done)
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

function sum(sums: Sums, done: Put): void {
  if (done.state !== 'unchanged') sums.statements += done.statements
  sums.appeared += done.appeared
  sums.changed += done.changed
  sums.gone += done.gone
}

/**
 * One step behind: what is left of a story is done while the next is read, one after another and in order.
 */
export class OneBehind {
  #last: Promise<void> = Promise.resolve()

  /** Begins when the one before has ended; waits for that one. */
  async next(finish: Finish): Promise<void> {
    await this.#last
    this.#last = finish()
    // Told when it is waited for.
    this.#last.catch(() => {})
  }

  end(): Promise<void> {
    return this.#last
  }
}
