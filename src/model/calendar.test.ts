import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  boundsOf,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  isoWeekOf,
  makeDay,
  mondayOf,
  weekdayOf,
} from './calendar.js'

const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map((n) => dayOfNumber(n)!)

describe('days', () => {
  it('count as the platform counts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(`${day}T00:00:00Z`)
        expect(dayNumber(day)).toBe(date.getTime() / 86_400_000)
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('go on over ends of months and leap years, and end with the calendar', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(addDays('9999-12-31', 1)).toBeNull()
    expect(addDays('0001-01-01', -1)).toBeNull()
    expect(daysBetween('2025-08-29', '2025-09-01')).toBe(3)
  })

  it('keep the day of the month or take its last', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2025-01-15', -1)).toBe('2024-12-15')
    expect(addMonths('0001-01-15', -1)).toBeNull()
  })

  it('are none where no calendar has them', () => {
    expect(makeDay(2025, 2, 31)).toBeNull()
    expect(makeDay(2025, 13, 1)).toBeNull()
    expect(makeDay(0, 1, 1)).toBeNull()
    expect([isDay('2025-02-29'), isDay('2024-02-29'), isDay('soon')]).toEqual([false, true, false])
  })

  it('belong to the week of its Thursday', () => {
    expect(isoWeekOf('2025-08-29')).toBe('2025-W35')
    expect(isoWeekOf('2024-12-30')).toBe('2025-W01')
    expect(isoWeekOf('2021-01-03')).toBe('2020-W53')
    expect(isoWeekOf('0001-01-01')).toBe('0001-W01')
    expect(isoWeekOf('9999-12-31')).toBe('9999-W52')
    expect(mondayOf(2025, 35)).toBe('2025-08-25')
    expect(mondayOf(2025, 53)).toBeNull()
    fc.assert(
      fc.property(anyDay, (day) => {
        const bounds = boundsOf(isoWeekOf(day))
        if (bounds === null) return // the calendar's last week has days outside it
        expect(bounds.first <= day && day <= bounds.last).toBe(true)
      }),
    )
  })
})

describe('bounds of a value', () => {
  for (const [value, first, last] of [
    ['2025-09-01', '2025-09-01', '2025-09-01'],
    ['2025-09-01T18:30', '2025-09-01', '2025-09-01'],
    ['2025-09-01TNI', '2025-09-01', '2025-09-01'],
    ['2025-W35', '2025-08-25', '2025-08-31'],
    ['2025-W35-WE', '2025-08-30', '2025-08-31'],
    ['2025-W35-3', '2025-08-27', '2025-08-27'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-SU', '2025-06-01', '2025-08-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['202', '2020-01-01', '2029-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2025-09-05~', '2025-09-05', '2025-09-05'],
    ['2025-08-22/2025-09', '2025-08-22', '2025-09-30'],
    ['2025-08-22~/2025-09-05~', '2025-08-22', '2025-09-05'],
  ] as const)
    it(value, () => expect(boundsOf(value)).toEqual({ first, last }))

  for (const value of [
    'P2D',
    'PAST_REF',
    'XXXX-WXX-1',
    '2025-02-31',
    '2025-13',
    '2025-W54',
    '2025-09/2025-08',
    'a/b',
    '',
    '0000-01-01',
  ])
    it(`none: ${value}`, () => expect(boundsOf(value)).toBeNull())
})
