import { describe, expect, it } from 'vitest'
import { HOSTILE } from './hostile.js'

describe.each([...new Set(HOSTILE.map(({ stage }) => stage))])('%s reads hostile text to its end', (stage) => {
  it.each(HOSTILE.filter((hostile) => hostile.stage === stage))('$name', ({ times, prepare }) => {
    const { text, run } = prepare(times)
    const outside = run().filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length))
    expect(outside).toEqual([])
  })
})
