import { describe, expect, it } from 'vitest'
import { easterOf, hebrewFeast, islamicDays, lunarNewYear, orthodoxEasterOf } from './feasts.js'

/** A day as the calendar of the Unicode library has it, which shares no code with ours. */
const told = (day: string, calendar: string) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

const years = Array.from({ length: 60 }, (_, i) => 1980 + i)

describe('feasts that move', () => {
  it('Easter and the Orthodox one', () => {
    expect([2013, 2014, 2024, 2038].map(easterOf)).toEqual(['2013-03-31', '2014-04-20', '2024-03-31', '2038-04-25'])
    expect([2013, 2014, 2024].map(orthodoxEasterOf)).toEqual(['2013-05-05', '2014-04-20', '2024-05-05'])
  })

  it.each([
    ['passover', '15 Nisan'],
    ['shavuot', '6 Sivan'],
    ['rosh hashanah', '1 Tishri'],
    ['yom kippur', '10 Tishri'],
    ['sukkot', '15 Tishri'],
    ['hanukkah', '25 Kislev'],
  ] as const)('%s is %s in every year', (feast, day) => {
    for (const year of years) expect(told(hebrewFeast(feast, year)!, 'hebrew'), String(year)).toBe(day)
  })

  it('Purim is in the last Adar', () => {
    for (const year of years) expect(told(hebrewFeast('purim', year)!, 'hebrew')).toMatch(/^14 Adar(?: II)?$/)
  })

  it('days of the Islamic calendar come once or twice in a year', () => {
    for (const year of years) {
      const days = islamicDays(10, 1, year)
      expect(days.length === 1 || days.length === 2).toBe(true)
      for (const day of days) expect(told(day, 'islamic-civil').replace(/ AH$/, '')).toMatch(/^10\/1\b/)
    }
    expect(islamicDays(9, 1, 2030)).toEqual(['2030-01-06', '2030-12-26'])
  })

  it('the lunar new year is a day of January or February, or not known', () => {
    for (let year = 1980; year <= 2035; year++)
      expect(lunarNewYear(year)).toMatch(/^\d{4}-(?:01-2[1-9]|01-3|02-[01]\d|02-20)/)
    expect(lunarNewYear(2013)).toBe('2013-02-10')
    expect([1979, 2036].map(lunarNewYear)).toEqual([null, null])
  })

  it('lie inside the calendar or are none', () => {
    for (const year of [1, 9999])
      for (const day of [easterOf(year), orthodoxEasterOf(year), hebrewFeast('hanukkah', year)])
        expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true)
  })
})
