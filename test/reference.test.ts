import { expect, it } from 'vitest'
import { committedPages, referencePages } from '../docs/reference.js'

/** Output of an example, after its command: it differs where the model's sums are rounded otherwise, on another kind of processor. */
const OUTPUT = /(?<=^```sh\n.*\n```\n\n)```\n[\s\S]*?\n```\n/m

it('docs/reference is what the declarations give, and its examples run: npx tsx docs/reference.ts --write', async () => {
  const made = await referencePages()
  const committed = committedPages()
  expect([...committed.keys()].sort()).toEqual([...made.keys()].sort())
  for (const [name, text] of made) {
    expect(committed.get(name)!.replace(OUTPUT, ''), name).toBe(text.replace(OUTPUT, ''))
    const outputs = [committed.get(name)!, text].map((page) => OUTPUT.exec(page)?.[0].length ?? 0)
    expect(outputs[0]! > 0, name).toBe(outputs[1]! > 0)
  }
})
