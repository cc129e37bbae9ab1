import { expect, it } from 'vitest'
import { committedPages, referencePages } from '../docs/reference.js'

it('docs/reference is what the declarations give, with examples as they run: npx tsx docs/reference.ts --write', async () => {
  const made = await referencePages()
  const committed = committedPages()
  expect([...committed.keys()].sort()).toEqual([...made.keys()].sort())
  for (const [name, text] of made) expect(committed.get(name), name).toBe(text)
})
