/**
 * The record, kept: what `onrecord add`, `search`, `said` and the other commands are made of.
 *
 * @example
 * const record = await openRecord({ store: 'record.db' })
 * const due = OPERATIONS.find(({ name }) => name === 'due')!
 * const { rows } = await runOperation(due, record.context, { asOf: '2031-03-10' })
 * await record.close()
 */
export type { Answer, AnswerRow } from './model/answer.js'
export { type OpenRecord, openRecord, type RecordOptions, standardStore } from './onrecord.js'
export { type Context, OPERATIONS, type Operation, runOperation } from './operations/index.js'
export type { Store } from './store/store.js'
