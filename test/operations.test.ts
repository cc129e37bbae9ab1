import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { OperatingError } from '../src/errors.js'
import { ANSWERS, beforeEmbargo } from '../src/exports/answers/index.js'
import type { Answer, AnswerRow, ChangeAnswer, StatementAnswer } from '../src/model/answer.js'
import { OPERATIONS, type Operation, runOperation } from '../src/operations/index.js'
import { NOW, openSample, operationOf, type Sample } from './sample-record.js'

let sample: Sample

beforeAll(async () => {
  sample = await openSample()
})
afterAll(() => sample?.close())

const ask: Sample['ask'] = (name, input) => sample.ask(name, input)
const named = OPERATIONS.map((op) => [op.name, op] as const)
const questions = named.filter(([, op]) => op.kind === 'question')

/** Fields of an input, as every surface tells them. */
type Field = { readonly description?: string; readonly type?: string; readonly enum?: readonly string[] }
const fieldsOf = (op: Operation) =>
  Object.entries(z.toJSONSchema(op.input, { io: 'input', unrepresentable: 'any' }).properties as Record<string, Field>)

async function thrownBy(act: () => Promise<unknown>): Promise<OperatingError> {
  try {
    await act()
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(OperatingError)
    return thrown as OperatingError
  }
  throw new Error('nothing was thrown')
}

describe.each(named)('%s is declared', (name, op) => {
  it('with a name, a summary and an example', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(op.summary).toMatch(/^[a-z].{10,110}[^.]$/)
    expect(op.input.safeParse(op.example).success).toBe(true)
  })

  it('with a description of every field, in one line', () => {
    for (const [field, { description }] of fieldsOf(op)) {
      expect(field).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*$/)
      expect(description, field).toMatch(/^[^\n]{3,120}$/)
    }
  })

  it('with positional fields that it has', () => {
    const fields = fieldsOf(op).map(([field]) => field)
    expect(op.positional.filter((field) => !fields.includes(field))).toEqual([])
  })

  it('with a schema of its answers that can be told as JSON Schema', () => {
    const schema = z.toJSONSchema(op.output) as { properties: Record<string, unknown>; additionalProperties: unknown }
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['operation', 'asked', 'rows', 'total', 'notes']),
    )
    expect(schema.additionalProperties).toBe(false)
  })
})

describe.each(named)('%s refuses', (_, op) => {
  const refused = async (input: unknown) => {
    const error = await thrownBy(() => runOperation(op, sample.context, input))
    expect(error.code).toBe('bad-input')
    expect(error.message.startsWith(`${op.name}: `)).toBe(true)
    expect(error.hint).not.toBe('')
    return error
  }

  it('a field that it does not know', async () => {
    expect((await refused({ ...op.example, nonsense: 1 })).message).toContain('does not take nonsense')
  })

  it('what is missing', async () => {
    const { required } = z.toJSONSchema(op.input, { io: 'input', unrepresentable: 'any' })
    for (const field of required ?? [])
      expect((await refused({ ...op.example, [field]: undefined })).message).toBe(`${op.name}: ${field} is missing`)
  })

  it('values of another kind', async () => {
    for (const [field, { enum: values, type }] of fieldsOf(op)) {
      if (values) expect((await refused({ ...op.example, [field]: 'nothing' })).message).toContain('is none of: ')
      if (type === 'integer' || type === 'number')
        expect((await refused({ ...op.example, [field]: 'many' })).message).toMatch(
          / 'many' is not a (?:whole )?number from /,
        )
      if (/^(?:since|until|asOf|anchor)$|^due by/.test(field))
        expect((await refused({ ...op.example, [field]: '2031-02-30x' })).message).toContain(field)
    }
  })
})

describe('a name, an id or a day that the record does not have', () => {
  it.each([
    ['said', { who: 'Quillon Marrabeth' }, 'unknown-name'],
    ['positions', { who: 'Quillon Marrabeth', what: 'anything' }, 'unknown-name'],
    ['who', { name: 'Quillon Marrabeth' }, 'unknown-name'],
    ['search', { by: 'Quillon Marrabeth' }, 'unknown-name'],
    ['statement', { id: 's000000000000' }, 'unknown-statement'],
    ['story', { id: 'n000000000000' }, 'unknown-story'],
    ['story', { id: 'n5dc79b65fcd0', revision: 9 }, 'unknown-story'],
    ['correct', { id: 's000000000000', act: 'deny' }, 'unknown-statement'],
    ['correct', { id: 's58747f786e95' }, 'bad-input'],
    ['merge', { name: 'Velk', into: 'Quillon Marrabeth' }, 'unknown-name'],
    ['undo', { id: 'm000000000000' }, 'unknown-annotation'],
    ['redact', { story: 'n000000000000' }, 'unknown-story'],
    ['redact', { actor: 'Velkk' }, 'unknown-name'],
    ['redact', { actor: 'Odran Velk', span: '1-2' }, 'bad-input'],
    ['redact', {}, 'bad-input'],
    ['due', { by: '2031-02-29' }, 'bad-input'],
    ['verify-quote', { quote: '… —' }, 'bad-input'],
  ])('%s %j: %s', async (name, input, code) => {
    const error = await thrownBy(() => ask(name, input))
    expect(error.code).toBe(code)
    expect(error.hint).toMatch(/\S/)
  })
})

/** Questions in which every kind of row is met. */
const ASKED: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ...questions.map(([name, op]) => [name, op.example] as const),
  ['search', {}],
  ['search', { query: 'inspectors -barley', all: true, limit: 100 }],
  ['search', { silence: 'any', limit: 100 }],
  ['search', { status: 'any' }],
  ['search', { about: 'Velk' }],
  ['said', { who: 'Velk' }],
  ['said', { who: 'Harrick', limit: 3 }],
  ['said', { who: 'Velk', what: 'about quimby' }],
  ['verify-quote', { quote: 'Kestria will never let foreign inspectors stand on its locks' }],
  ['verify-quote', { quote: 'The moon is made of barley sugar' }],
  ['verify-quote', { quote: 'Kestria will never let foreign inspectors', by: 'Harrick' }],
  ['timeline', {}],
  ['timeline', { subject: 'Velk', since: '2031-03-01' }],
  ['contested', {}],
  ['due', { asOf: '2031-03-10' }],
  ['due', { asOf: '2031-05-02', undated: true }],
  ['due', { asOf: '2031-05-02', state: 'lapsed', who: 'Velk' }],
  ['who', { name: 'Velk' }],
  ['changes', {}],
  ['changes', { since: '2031-05-02T09:00Z' }],
  ['shifts', {}],
]

describe('an answer', () => {
  it.each(ASKED)('of %s %j is as its schema tells, and the same again', async (name, input) => {
    const answer = await ask(name, input)
    const checked = operationOf(name).output.safeParse(answer)
    expect(checked.error?.issues ?? []).toEqual([])
    expect(JSON.stringify(await ask(name, input))).toBe(JSON.stringify(answer))
    if (answer.rows.length === 0) expect(answer.notes.join(' ')).toMatch(/\S/)
  })

  it('may have every kind of row', async () => {
    const answers = await Promise.all(ASKED.map(([name, input]) => ask(name, input)))
    const kinds = new Set(answers.flatMap(({ rows }) => rows.map(({ type }) => type)))
    const met = ['actor', 'change', 'dispute', 'due', 'event', 'fact', 'match', 'shift', 'statement']
    expect([...kinds].sort()).toEqual(met)
  })

  it('cites words that stand in their stories', async () => {
    const texts = new Map<string, string>()
    const answers = await Promise.all(ASKED.map(([name, input]) => ask(name, input)))
    const cited = answers.flatMap(({ rows }) => rows.flatMap((row) => ('citations' in row ? row.citations : [])))
    expect(cited.length).toBeGreaterThan(100)
    for (const { story, revision, span, words } of cited) {
      const key = `${story}/${revision}`
      if (!texts.has(key)) texts.set(key, (await sample.context.store.story(story, revision))!.text!)
      expect(texts.get(key)!.slice(span.start, span.end)).toBe(words)
    }
  })

  it('refuses fields that its schema does not tell', async () => {
    const answer = await ask('said', { who: 'Velk', limit: 1 })
    const more = { ...answer, rows: [{ ...answer.rows[0], mood: 'glad' }] }
    expect(operationOf('said').output.safeParse(more).success).toBe(false)
  })

  it.each(ANSWERS.map((form) => [form.name, form] as const))('prints as %s, whatever its rows', async (_, form) => {
    for (const [name, input] of ASKED) {
      const answer = await ask(name, input)
      const printed = form.render(answer, { width: 80, colour: false, kinds: operationOf(name).rows })
      if (answer.rows.length > 0 || form.name !== 'jsonl') expect(printed).toMatch(/\n$/)
      expect(printed).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})

describe('pages', () => {
  it.each([
    ['search', { query: '', limit: 200 }],
    ['search', { query: 'the', rank: 'words', limit: 60 }],
    ['said', { who: 'Velk', limit: 200 }],
    ['contested', { limit: 200 }],
    ['due', { asOf: '2031-04-01', undated: true, limit: 200 }],
    ['due', { asOf: '2031-04-01', state: 'lapsed', limit: 200 }],
    ['changes', { limit: 200 }],
  ])('of %s %j are parts of the whole', async (name, input) => {
    const whole = (await ask(name, input)).rows
    expect(whole.length).toBeGreaterThan(2)
    const pages: AnswerRow[] = []
    const size = Math.ceil(whole.length / 3)
    for (let offset = 0; offset < input.limit; offset += size) {
      const { rows } = await ask(name, { ...input, limit: Math.min(size, input.limit - offset), offset })
      pages.push(...rows)
      if (rows.length === 0) break
    }
    expect(pages).toEqual(whole)
  })

  it('end with a note', async () => {
    const { rows, notes } = await ask('contested', { offset: 1000 })
    expect([rows, notes]).toEqual([[], ['No more rows.']])
    expect((await ask('said', { who: 'Velk', limit: 2 })).notes.at(-1)).toMatch(
      /^Rows 1 to 2 of \d+; offset 2 goes on\.$/,
    )
  })
})

describe('a story under embargo', () => {
  const query = { query: '"nobody rides it"' }

  it('is shown with its embargo where it stays, and left out of what leaves', async () => {
    const answer = await ask('search', query)
    const [row] = answer.rows as readonly StatementAnswer[]
    expect(row?.story.embargoedUntil).toBe('2031-05-20T06:00:00Z')
    const render = (name: string, shown: Answer) =>
      ANSWERS.find((form) => form.name === name)!.render(shown, { width: 80, colour: false })
    expect(render('text', answer)).toContain('EMBARGOED until 2031-05-20T06:00:00Z')
    expect(beforeEmbargo(answer).rows).toEqual([])
    expect(beforeEmbargo(answer).notes).toContain('1 of stories under embargo left out.')
  })

  it('is like any other once it is over', async () => {
    const later = { ...sample.context, now: () => '2031-05-20T06:00:00.000Z' }
    const answer = await runOperation(operationOf('search'), later, query)
    expect(answer.rows).toHaveLength(1)
    expect(beforeEmbargo(answer)).toEqual(answer)
  })
})

describe('a story that was withdrawn', () => {
  it('is found only when all is asked for, and then says so', async () => {
    const query = '"third child"'
    expect((await ask('search', { query })).rows).toEqual([])
    const all = (await ask('search', { query, all: true })).rows as readonly StatementAnswer[]
    expect(all.length).toBeGreaterThan(0)
    for (const { story } of all) expect(story.pubStatus === 'canceled' || story.replaced).toBe(true)
  })
})

describe('a story by its address', () => {
  it('is the story by its id, with its revisions', async () => {
    const url = 'https://northern-wire.example/2031/03/20/bank-holds'
    const answer = await ask('story', { id: url })
    const { story, revisions } = answer.whole as { story: { id: string }; revisions: readonly unknown[] }
    expect(revisions).toHaveLength(2)
    expect((await ask('story', { id: story.id })).rows).toEqual(answer.rows)
    const first = await ask('story', { id: url, revision: 1 })
    expect((first.rows as readonly StatementAnswer[]).every((row) => row.story.replaced)).toBe(true)
  })
})

/** What changes the record, in an order in which each finds what it needs; last of all. */
describe('what a person does', () => {
  const id = 's9e66f7906c8e'
  const shown = async () => (await ask('statement', { id })).rows[0] as StatementAnswer
  const made = async (name: string, input: Readonly<Record<string, unknown>>) => {
    const answer = await ask(name, input)
    expect(operationOf(name).output.safeParse(answer).error?.issues ?? []).toEqual([])
    return answer
  }

  it('puts an act right, beside what was read', async () => {
    const { act } = await shown()
    const answer = await made('correct', operationOf('correct').example)
    const [annotation] = (answer.whole as { annotations: readonly string[] }).annotations
    expect(await shown()).toMatchObject({
      act: 'reject',
      corrected: [{ field: 'act', from: act, to: 'reject', by: 'person:editor', at: NOW }],
    })
    expect((await made('correct', operationOf('correct').example)).notes).toEqual(['act: is reject already.'])
    await made('undo', { id: annotation! })
    expect(await shown()).toMatchObject({ act, corrected: [] })
    expect((await thrownBy(() => ask('undo', { id: annotation! }))).code).toBe('already-undone')
  })

  it('names another speaker, whose role the story does not give', async () => {
    const before = await shown()
    expect(before.speaker).toBe('Odran Velk')
    const { whole, notes } = await made('correct', { id, speaker: 'Perrin Vant' })
    expect(notes.join(' ')).toContain("no name 'Perrin Vant' before")
    expect(await shown()).toMatchObject({ speaker: 'Perrin Vant', role: null })
    await made('undo', { id: (whole as { annotations: readonly string[] }).annotations[0]! })
    expect((await shown()).speaker).toBe('Odran Velk')
  })

  it('takes two names for one, and apart again', async () => {
    const input = operationOf('merge').example
    const before = (await ask('said', { who: 'Sabin Torvath', limit: 100 })).total!
    const { whole } = await made('merge', input)
    expect((await ask('said', { who: 'Sabin Torvath', limit: 100 })).total).toBeGreaterThan(before)
    await made('undo', { id: (whole as { annotation: string }).annotation })
    expect((await ask('said', { who: 'Sabin Torvath', limit: 100 })).total).toBe(before)
  })

  it('is told in what changed, with the ids that take it back', async () => {
    const rows = (await made('changes', { limit: 1000 })).rows as readonly ChangeAnswer[]
    const kinds = rows.slice(-6).map(({ kind }) => kind)
    expect(kinds).toEqual(['corrected', 'undone', 'corrected', 'undone', 'merged', 'undone'])
    for (const { detail } of rows.slice(-6)) expect(detail.annotation).toMatch(/^[cm][0-9a-f]{12}$/)
    const only = (await ask('changes', { kind: 'merged' })).rows as readonly ChangeAnswer[]
    expect(only.map(({ kind }) => kind)).toEqual(['merged'])
  })

  it('covers a name, for good', async () => {
    const { notes } = await made('redact', operationOf('redact').example)
    expect(notes.join(' ')).toContain('Fritz Amery is covered')
    for (const [name, input] of ASKED)
      expect(JSON.stringify((await ask(name, input)).rows)).not.toContain('Fritz Amery')
    expect((await thrownBy(() => ask('who', { name: 'Fritz Amery' }))).code).toBe('unknown-name')
    const { whole } = await made('verify', {})
    expect(whole).toMatchObject({ ok: true, flaws: [] })
  })

  it('takes a story out, of which a tombstone stays', async () => {
    const story = 'n5dc79b65fcd0'
    const { whole } = await made('redact', { story, reason: 'ordered by a court' })
    expect((whole as { annotation: string }).annotation).toMatch(/^r/)
    expect(JSON.stringify((await ask('said', { who: 'Velk', limit: 1000 })).rows)).not.toContain(story)
    const changes = (await ask('changes', { kind: 'redacted' })).rows as readonly ChangeAnswer[]
    expect(changes.map(({ detail }) => detail.reason)).toContain('ordered by a court')
  })
})
