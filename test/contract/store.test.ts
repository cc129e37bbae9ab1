import { afterAll, beforeAll, describe } from 'vitest'
import { type Onrecord, openOnrecord } from '../../src/onrecord.js'
import { annotating } from './annotating.js'
import { asking } from './asking.js'
import { postgresUnder, sqliteUnder } from './engines.js'
import { opening } from './opening.js'
import { putting } from './putting.js'
import { redacting } from './redacting.js'
import { verifying } from './verifying.js'

const sqlite = sqliteUnder()
const postgres = await postgresUnder()
if (typeof postgres === 'string') console.log(`skipped: the record in PostgreSQL: ${postgres}`)
const engines = [sqlite, ...(typeof postgres === 'string' ? [] : [postgres])]

let onrecord: Onrecord
beforeAll(async () => {
  onrecord = await openOnrecord()
})
afterAll(async () => {
  await onrecord.close()
  for (const under of engines) await under.stop()
})

describe.each(engines)('the record in $engine', (under) => {
  const read = (story: Parameters<Onrecord['read']>[0]) => onrecord.read(story)
  describe.skip('putting', () => putting(under, read))
  describe.skip('asking', () => asking(under, read))
  describe('annotating', () => annotating(under, read))
  describe('redacting', () => redacting(under, read))
  describe('verifying', () => verifying(under, read))
  describe.skip('opening', () => opening(under, read))
})
