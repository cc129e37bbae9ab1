import { afterAll, beforeAll, describe } from 'vitest'
import type { Story } from '../../src/model/story.js'
import { type Onrecord, openOnrecord } from '../../src/onrecord.js'
import { annotating } from './annotating.js'
import { asking } from './asking.js'
import { engine } from './engine.js'
import { postgresUnder, sqliteUnder } from './engines.js'
import { meaning } from './meaning.js'
import { opening } from './opening.js'
import { putting } from './putting.js'
import { redacting } from './redacting.js'
import { remembering } from './remembering.js'
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

/** The same story is read once: reading is what takes the time. */
const READ = new Map<string, ReturnType<Onrecord['read']>>()
const read = (story: Story) => {
  const key = JSON.stringify(story)
  const reading = READ.get(key) ?? onrecord.read(story)
  READ.set(key, reading)
  return reading
}

describe.each(engines)('the record in $engine', (under) => {
  describe('the engine', () => engine(under))
  describe('putting', () => putting(under, read))
  describe('asking', () => asking(under, read))
  describe('meaning', () => meaning(under, read))
  describe('annotating', () => annotating(under, read))
  describe('redacting', () => redacting(under, read))
  describe('verifying', () => verifying(under, read))
  describe('opening', () => opening(under, read))
  describe('remembering', () => remembering(under))
})
