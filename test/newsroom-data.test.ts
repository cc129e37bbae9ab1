import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const FOLDER = fileURLToPath(new URL('../examples/newsroom/', import.meta.url))
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:txt|md|html|xml|json|jsonl)$/.test(file) && file.includes('/'))
  .sort()

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', mdash: '—', bull: '•' }
const raw = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

/** Every word of a file that a reader sees, whatever its format; front matter and JSON-LD too. */
function visible(file: string): string {
  if (/\.jsonl?$/.test(file))
    return raw(file)
      .split(/\n(?=\{)/)
      .flatMap((part) => strings(JSON.parse(part)))
      .join('\n')
  if (!/\.(?:html|xml)$/.test(file)) return raw(file)
  const bare = raw(file)
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<[^>]*>/g, '')
  return bare.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

type Quoted = { readonly file: string; readonly words: string }
type Names = Readonly<Record<string, readonly string[]>>
type Storyline = {
  readonly asOf: string
  readonly outlets: readonly { readonly folder: string; readonly publisher: string }[]
  readonly copies: readonly {
    readonly original: string
    readonly shared: readonly string[]
    readonly copies: readonly { readonly file: string; readonly kind: string; readonly credit: string }[]
    readonly independent: readonly string[]
  }[]
  readonly edited: readonly {
    readonly versions: readonly [string, string]
    readonly url: string
    readonly changed: readonly { readonly from: string; readonly to: string }[]
    readonly dropped: readonly string[]
    readonly added: readonly string[]
    readonly edNote: string
  }[]
  readonly withdrawn: { readonly versions: readonly [string, string]; readonly url: string; readonly claim: string }
  readonly dues: readonly {
    readonly id: string
    readonly due: string | null
    readonly state: string
    readonly set: Quoted
    readonly reports: readonly Quoted[]
    readonly supersededBy?: string
    readonly condition?: string
    readonly consequence?: string
  }[]
  readonly shifts: readonly { readonly quotations: readonly (Quoted & { readonly date: string })[] }[]
  readonly sameWords: readonly Readonly<Record<'exact' | 'trimmed' | 'misquoted', readonly Quoted[]>>[]
  readonly neverSaid: readonly string[]
  readonly surnames: readonly {
    readonly people: readonly string[]
    readonly sameStory: readonly string[]
    readonly alone: Names
  }[]
  readonly spellings: readonly {
    readonly forms: readonly { readonly name: string; readonly files: readonly string[] }[]
  }[]
  readonly embargo: { readonly file: string; readonly embargoedUntil: string }
  readonly feed: {
    readonly file: string
    readonly items: readonly { readonly title: string; readonly source: string }[]
  }
}
const line = JSON.parse(readFileSync(join(FOLDER, '..', 'newsroom-storyline.json'), 'utf8')) as Storyline

/** Every `{ file, words }` of the story line, wherever it stands. */
function quoted(value: unknown): readonly Quoted[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'file' in value && 'words' in value ? [value as Quoted] : []
  return [...own, ...Object.values(value).flatMap(quoted)]
}

/** The story without its front matter. */
const body = (file: string) => raw(file).replace(/^---\n[\s\S]*?\n---\n+/, '')
const field = (file: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(raw(file))?.[1]
const MONTHS = ['March', 'April', 'May']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

describe('newsroom-storyline.json', () => {
  it('names files that are there', () => {
    const named = strings(line).filter((s) => /^[\w-]+\/[\w-]+\.(?:txt|md|html|xml|jsonl?)$/.test(s))
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((file) => !existsSync(join(FOLDER, file)))).toEqual([])
  })

  it('quotes words that are in the files, as they stand', () => {
    const all = quoted(line)
    expect(all.length).toBeGreaterThan(110)
    expect(all.filter(({ file, words }) => !visible(file).includes(words))).toEqual([])
  })

  it('knows what each later version changed', () => {
    expect(line.edited.length).toBeGreaterThanOrEqual(3)
    for (const { versions, url, changed, dropped, added, edNote } of line.edited) {
      const [before, after] = versions.map(raw) as [string, string]
      expect(versions.map((file) => field(file, 'url'))).toEqual([url, url])
      expect(versions).toEqual([...versions].sort())
      expect(field(versions[1], 'edNote')).toContain(edNote)
      for (const words of [...changed.map((c) => c.from), ...dropped]) {
        expect(before).toContain(words)
        expect(after).not.toContain(words)
      }
      for (const words of [...changed.map((c) => c.to), ...added]) {
        expect(after).toContain(words)
        expect(before).not.toContain(words)
      }
    }
    const [first, gone] = line.withdrawn.versions
    expect(raw(first)).toContain(line.withdrawn.claim)
    expect(field(gone, 'pubStatus')).toBe('canceled')
    expect([first, gone].map((file) => field(file, 'url'))).toEqual([line.withdrawn.url, line.withdrawn.url])
  })

  it('knows who copied whom', () => {
    for (const { original, shared, copies, independent } of line.copies) {
      for (const { file, kind, credit } of copies) {
        expect(visible(file)).toContain(credit)
        for (const words of shared) expect(visible(file).replace(/[“”]/g, '"')).toContain(words)
        if (kind === 'verbatim')
          for (const paragraph of body(original).trim().split('\n\n')) expect(visible(file)).toContain(paragraph)
        else expect(body(file).length).toBeLessThan(body(original).length)
      }
      for (const file of independent) for (const words of shared) expect(raw(file)).not.toContain(words)
    }
  })

  it('has deadlines in every state that the two months can show', () => {
    expect(new Set(line.dues.map((due) => due.state))).toEqual(
      new Set(['open', 'lapsed', 'reported-met', 'reported-not-met', 'superseded', 'withdrawn']),
    )
    for (const { id, due, state, set, reports, supersededBy, condition, consequence } of line.dues) {
      if (state === 'lapsed') expect({ id, reports }).toEqual({ id, reports: [] })
      else if (state !== 'open') expect(reports.length, id).toBeGreaterThan(0)
      if (state === 'lapsed') expect(due! < line.asOf, id).toBe(true)
      if (state === 'open' && due !== null) expect(due > line.asOf, id).toBe(true)
      if (supersededBy !== undefined) expect(line.dues.map((d) => d.id)).toContain(supersededBy)
      for (const part of [condition, consequence]) if (part !== undefined) expect(set.words).toContain(part)
    }
  })

  it('says nowhere what became of the survey', () => {
    const due = line.dues.find((d) => d.id === 'survey')!
    const later = FILES.filter((file) => visible(file).includes('survey') && file !== due.set.file)
    expect(later).toEqual([])
  })

  it('tells a shift by quotations in the order of their days', () => {
    for (const { quotations } of line.shifts) {
      const days = quotations.map((q) => q.date)
      expect(days).toEqual([...days].sort())
      expect(quotations.length).toBe(3)
    }
  })

  it('keeps exact, trimmed and misquoted words apart', () => {
    for (const { exact, trimmed, misquoted } of line.sameWords) {
      const [{ words }] = exact as [Quoted]
      expect(exact.every((q) => q.words === words)).toBe(true)
      for (const q of trimmed) {
        expect(words).toContain(q.words)
        expect(visible(q.file)).not.toContain(words)
      }
      for (const q of misquoted) expect(words).not.toContain(q.words)
    }
    for (const words of line.neverSaid) expect(FILES.filter((file) => visible(file).includes(words))).toEqual([])
  })

  it('knows who shares a surname, and who is spelled in two ways', () => {
    const has = (file: string, name: string) => visible(file).includes(name)
    for (const { people, sameStory, alone } of line.surnames) {
      for (const file of sameStory) expect(people.filter((name) => !has(file, name))).toEqual([])
      for (const [name, files] of Object.entries(alone))
        for (const file of files) expect(people.filter((p) => has(file, p))).toEqual([name])
      // A feed is no one story.
      const together = FILES.filter((file) => !file.endsWith('.xml') && people.every((name) => has(file, name)))
      expect(together).toEqual([...sameStory].sort())
    }
    for (const { forms } of line.spellings)
      for (const { name, files } of forms)
        expect(files.filter((file) => !new RegExp(`${name}\\b`).test(visible(file)))).toEqual([])
  })

  it('has the embargo and the sources of the feed', () => {
    const item = JSON.parse(raw(line.embargo.file)) as { embargoedUntil: string }
    expect(item.embargoedUntil).toBe(line.embargo.embargoedUntil)
    expect(item.embargoedUntil.slice(0, 10) < line.asOf).toBe(true)
    const items = raw(line.feed.file).split('<item>').slice(1)
    const told = items.map((i) => [/<title>(.*)<\/title>/.exec(i)?.[1], /<source [^>]*>(.*)<\/source>/.exec(i)?.[1]])
    expect(told).toEqual(line.feed.items.map(({ title, source }) => [title, source]))
  })
})

describe('the sample newsroom', () => {
  it('has stories of all its outlets, enough of them, of the usual length', () => {
    const stories = FILES.filter((file) => /\.(?:txt|md)$/.test(file) && !/-v[2-9]\./.test(file))
    expect(stories.length + 4 + 3 + 1).toBeGreaterThanOrEqual(36)
    for (const { folder, publisher } of line.outlets) {
      const own = stories.filter((file) => file.startsWith(`${folder}/`))
      expect(own.length, folder).toBeGreaterThanOrEqual(4)
      expect(new Set(own.map((file) => field(file, 'publisher')))).toEqual(new Set([publisher]))
    }
    const words = (file: string) => body(file).split(/\s+/).length
    expect(stories.filter((file) => words(file) < 250 || words(file) > 600)).toEqual([])
  })

  it('has one address for each story, in the year of its file', () => {
    const urls = FILES.filter((file) => /\.(?:txt|md)$/.test(file)).map((file) => [file, field(file, 'url')!])
    for (const [file, url] of urls)
      expect(url, file).toMatch(/^https:\/\/[\w-]+\.example\/[\w/-]*2031\/\d\d\/\d\d\/[\w-]+$/)
    const firsts = urls.filter(([file]) => !/-v[2-9]\./.test(file!)).map(([, url]) => url)
    expect(new Set(firsts).size).toBe(firsts.length)
    for (const file of FILES.filter((f) => /\.(?:txt|md)$/.test(f)))
      expect(field(file, 'published')!.slice(0, 10), file).toBe(/\/(\d{4}-\d\d-\d\d)-/.exec(file)![1])
  })

  it('calls every day by its right name', () => {
    const wrong = FILES.flatMap((file) =>
      [...visible(file).matchAll(/\b(\w+day),? (?:(\d{1,2}) (March|April|May)|(March|April|May) (\d{1,2}))\b/g)]
        .filter((m) => WEEKDAYS.includes(m[1]!))
        .filter((m) => {
          const month = MONTHS.indexOf(m[3] ?? m[4]!) + 2
          return WEEKDAYS[new Date(Date.UTC(2031, month, Number(m[2] ?? m[5]))).getUTCDay()] !== m[1]
        })
        .map((m) => `${file}: ${m[0]}`),
    )
    expect(wrong).toEqual([])
    expect(new Date('2031-03-03').getUTCDay()).toBe(1)
  })
})
