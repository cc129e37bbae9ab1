import { describe, expect, it } from 'vitest'
import { withoutPassword } from './location.js'
import { numbered } from './sql/postgres.js'

describe('a location as it is printed', () => {
  it('has no password', () => {
    for (const [location, printed] of [
      ['postgres://jo:secret@host:5432/db', 'postgres://jo:…@host:5432/db'],
      ['postgres://jo:se@cret@host/db', 'postgres://jo:…@host/db'],
      ['postgres://:secret@host/db', 'postgres://:…@host/db'],
      ['postgres://jo@host/db?password=secret&schema=x', 'postgres://jo@host/db?password=…&schema=x'],
      ['postgres://jo:secret@/db?host=/tmp', 'postgres://jo:…@/db?host=/tmp'],
      ['postgres://host/db', 'postgres://host/db'],
      ['/home/jo/record.db', '/home/jo/record.db'],
    ] as const)
      expect(withoutPassword(location)).toBe(printed)
  })
})

describe('SQL with numbered places', () => {
  it('leaves question marks in quotation marks alone', () => {
    expect(numbered('SELECT ? WHERE a = ?', ['x', 1])).toEqual(['SELECT $1 WHERE a = $2', ['x', 1]])
    expect(numbered("SELECT '?', '''?', \"a?\", ?", ['x'])[0]).toBe("SELECT '?', '''?', \"a?\", $1")
    expect(numbered("a LIKE ? ESCAPE '\\' AND b = ?", ['x', 'y'])[0]).toBe("a LIKE $1 ESCAPE '\\' AND b = $2")
    expect(numbered('SELECT 1')).toEqual(['SELECT 1', []])
  })
})
