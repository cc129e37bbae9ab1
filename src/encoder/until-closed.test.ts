import { expect, it } from 'vitest'
import { untilClosed } from './until-closed.js'

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 5))

it('finishes what began, releases once, and then does nothing', async () => {
  const happened: string[] = []
  const { work, close } = untilClosed(
    async (name: string) => {
      happened.push(await later(name))
      return name
    },
    async () => {
      happened.push('released')
    },
  )
  const begun = work('first')
  const closed = close()
  await expect(work('second')).rejects.toMatchObject({ name: 'OperatingError', code: 'reader-closed' })
  await Promise.all([closed, close()])
  expect(await begun).toBe('first')
  expect(happened).toEqual(['first', 'released'])
})

it('releases also after work that failed', async () => {
  let released = 0
  const { work, close } = untilClosed(
    async () => {
      throw new Error('no')
    },
    async () => {
      released++
    },
  )
  await expect(work(undefined)).rejects.toThrow('no')
  const failing = expect(work(undefined)).rejects.toThrow('no')
  await close()
  await failing
  expect(released).toBe(1)
})
