import { describe, expect, it } from 'vitest'
import { foundTime } from '../../test/found-time.js'
import { settledTimes } from './settled-times.js'

const TEXT = 'The pier fell last week, and the week before the mill did.'
const week = (start: number, end: number, value: string) => foundTime({ span: { start, end }, value, grain: 'week' })
const times = [week(14, 23, '2031-W20'), week(29, 44, '2031-W19')]
const values = (day: string | null) => settledTimes(TEXT, times, day).map(({ value }) => value)

describe('last week', () => {
  it('is the week that ends with the Sunday a story is dated on', () =>
    expect(values('2031-05-25')).toEqual(['2031-W21', '2031-W19']))
  it('is the week before on any other day', () => expect(values('2031-05-23')).toEqual(['2031-W20', '2031-W19']))
  it('stays as it is without an anchor', () => expect(values(null)).toEqual(['2031-W20', '2031-W19']))
})
