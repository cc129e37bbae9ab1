import { describe, expect, it } from 'vitest'
import type { Actor } from '../model/actor.js'
import type { Reading } from '../model/reading.js'
import { type Citation, cite } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'
import { escapeHtml, html } from './html.js'
import { EXPORTS, type RenderOptions } from './index.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { nested } from './order.js'
import { placer } from './place.js'
import { blocks, segments } from './segments.js'
import { terminal } from './terminal.js'
import { tame, widthOf, wrap } from './width.js'

const TEXT = [
  'Marl bridge “safe”, says Tannick mayor',
  '',
  'TANNICK, 4 May 2031 – Mayor Odda Prell said the harbour master had told her that “the 🌊 is <b>low</b> & calm”.\r\n',
  '“</script><script>alert(1)</script>,” the envoy of Ostrelle added, “is no answer.”',
].join('\n')

const find = (words: string, text = TEXT): Citation => {
  const start = text.indexOf(words)
  return cite(text, { start, end: start + words.length })
}

const statement = (id: string, fields: Partial<Statement>): Statement => ({
  id,
  story: 'n1',
  source: [],
  cue: [],
  content: [],
  form: 'indirect',
  speaker: null,
  role: null,
  act: 'say',
  silence: null,
  negated: false,
  certainty: 'certain',
  distance: 'plain',
  repeated: false,
  saidAt: null,
  to: null,
  via: null,
  status: [],
  about: [],
  within: null,
  confidence: 0.75,
  by: 'model:sample',
  ...fields,
})

const actor = (id: string, name: string, role: string | null = null): Actor => ({
  id,
  name,
  kind: 'person',
  roles: role === null ? [] : [{ words: role, span: find(role), of: null }],
  country: null,
  mentions: [],
  standsFor: null,
})

const BAD_NAME = '"><img src=x onerror=alert(1)>'
const ACTORS = [actor('a1', 'Odda Prell', 'Mayor'), actor('a2', 'harbour master'), actor(BAD_NAME, BAD_NAME)]

const OUTER = statement('s1', {
  speaker: 'a1',
  role: 'Mayor',
  source: [find('Mayor Odda Prell')],
  cue: [find('said')],
  content: [find('the harbour master had told her that “the 🌊 is <b>low</b> & calm”')],
  form: 'mixed',
})
const INNER = statement('s2', {
  speaker: 'a2',
  source: [find('the harbour master')],
  cue: [find('had told')],
  content: [find('that “the 🌊 is <b>low</b> & calm”')],
  within: 's1',
})
const HOSTILE = statement('s3', {
  source: [find('the envoy of Ostrelle')],
  cue: [find('added')],
  content: [find('“</script><script>alert(1)</script>,”'), find('“is no answer.”')],
  form: 'direct',
})

const STORY: Story = {
  id: 'n1',
  revision: 1,
  text: TEXT,
  sha256: 'a"<',
  title: null,
  published: null,
  publisher: 'The <i>Tannick</i> "Post"',
  byline: null,
  url: 'javascript:alert(1)',
  anchor: null,
  modified: null,
  version: null,
  declaredLanguage: null,
  origin: null,
  usageTerms: null,
  copyright: null,
  embargoedUntil: null,
  pubStatus: 'usable',
  edNote: null,
  retrieved: null,
}

const reading = (
  statements: readonly Statement[],
  title: string | null = 'Marl bridge “safe”, says Tannick mayor',
): Reading => {
  const { text, ...story } = STORY
  const coverage = { units: text.length, words: 40, windows: 1, read: [{ start: 0, end: text.length }], unread: [] }
  return {
    schema: 'onrecord/1',
    story: { ...story, title, dateline: null, language: 'en', coverage },
    actors: ACTORS,
    times: [],
    statements,
    dues: [],
    events: [],
    coded: [],
    disputes: [],
    shifts: [],
    diagnostics: [],
  }
}

const OPTIONS: RenderOptions = { many: false, width: 80, colour: false, place: 'story.txt', firstLine: 1 }
const ALL = [OUTER, INNER, HOSTILE]

/** What a browser shows of the story: the article's text, without cards. */
const shown = (page: string) =>
  /<article>([\s\S]*)<\/article>/
    .exec(page)![1]!
    .replace(/<aside[\s\S]*?<\/aside>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('segments', () => {
  it('joined are the text, with overlaps and cuts', () => {
    const cuts = blocks(TEXT).flatMap((b) => [b.start, b.end])
    for (const statements of [[], [OUTER], ALL]) {
      const parts = segments(TEXT, statements, cuts)
      expect(parts.map((s) => TEXT.slice(s.start, s.end)).join('')).toBe(TEXT)
      expect(parts.every((s, i) => s.start < s.end && s.start === (parts[i - 1]?.end ?? 0))).toBe(true)
    }
  })

  it('carry every mark over exactly its span', () => {
    const parts = segments(TEXT, ALL)
    for (const one of ALL)
      for (const role of ['source', 'cue', 'content'] as const) {
        const marked = parts.filter((p) => p.marks.some((m) => m.statement === one && m.role === role))
        expect(marked.map((p) => TEXT.slice(p.start, p.end)).join('')).toBe(one[role].map((s) => s.words).join(''))
      }
  })

  it('name the outer statement first', () => {
    const part = segments(TEXT, ALL).find((p) => TEXT.slice(p.start, p.end) === 'had told')!
    expect(part.marks.map((m) => `${m.statement.id} ${m.role}`)).toEqual(['s1 content', 's2 cue'])
  })

  it('of an empty text are none', () => expect(segments('', [])).toEqual([]))
})

describe('blocks', () => {
  const cut = (text: string) => blocks(text).map((b) => text.slice(b.start, b.end))
  it('are lines where no line is blank', () => expect(cut('a\r\nb\nc')).toEqual(['a', 'b', 'c']))
  it('are paragraphs where a line is blank', () => expect(cut('\n\na\nb\n \t\nc\n')).toEqual(['a\nb', 'c']))
  it('are none in white space', () => expect(cut(' \n\n ')).toEqual([]))
})

describe('html', () => {
  const page = html.render(reading(ALL), STORY, OPTIONS)

  it('shows the story exactly', () => expect(shown(page)).toBe(TEXT))

  it('escapes the text, the fields and the attributes', () => {
    expect(page.match(/<script>/g)).toHaveLength(1)
    expect(page).not.toContain('<b>low')
    expect(page).not.toContain('<i>Tannick')
    expect(page).not.toContain('href="javascript:')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(escapeHtml(`&<>"'\r\0`)).toBe('&amp;&lt;&gt;&quot;&#39;&#13;\ufffd')
  })

  it('escapes hostile ids, speakers and titles', () => {
    const id = BAD_NAME
    const bad = html.render(reading([{ ...OUTER, id, speaker: id, role: id }], id), { ...STORY, title: id }, OPTIONS)
    expect(bad).not.toContain('<img')
    expect(shown(bad)).toBe(TEXT)
  })

  it('links words and cards both ways, without a script too', () => {
    for (const n of [1, 2, 3]) {
      expect(page).toContain(`id="card-${n}" data-statement="s${n}"`)
      expect(page).toContain(`href="#words-${n}"`)
      expect(page).toContain(`id="words-${n}" href="#card-${n}"`)
    }
    expect(page).toContain('data-statement="s1 s2"')
    expect(page).toContain('#card-2:target')
  })

  it('needs nothing from outside', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/)
    expect(page).not.toMatch(/@import|url\(/)
    expect(page).toContain("default-src 'none'")
  })

  it('takes the headline from the text where it stands there', () => {
    expect(page).toContain('<h1 class="headline">')
    expect(html.render(reading(ALL, 'Another'), STORY, OPTIONS)).toContain('<h1>Another</h1>')
  })

  it('is the same each time', () => expect(html.render(reading(ALL), STORY, OPTIONS)).toBe(page))

  it('manages a story of one paragraph without statements', () =>
    expect(html.render(reading([]), { ...STORY, text: 'x' }, OPTIONS)).toContain('no statements'))
})

describe('terminal', () => {
  it('tells each statement', () => {
    const text = terminal.render(reading(ALL), STORY, OPTIONS)
    expect(text).toContain('1 Odda Prell, Mayor · said')
    expect(text).toContain('\n    2 harbour master · had told')
    expect(text).toContain('the envoy of Ostrelle · added')
    expect(text).toContain('“</script><script>alert(1)</script>,” … “is no answer.”')
    expect(text).toContain(`mixed · 3:23 (${OUTER.source[0]!.start}-${OUTER.content[0]!.end})`)
    expect(text).not.toContain('\u001b')
  })

  it('keeps to the width, with colours too', () => {
    for (const width of [24, 40, 80]) {
      const text = terminal.render(reading(ALL), STORY, { ...OPTIONS, width, colour: true })
      expect(text).toContain('\u001b[')
      for (const line of text.replace(/\u001b\[[\d;]*m/g, '').split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(width)
    }
  })

  it('counts lines of the file after front matter', () => {
    expect(terminal.render(reading(ALL), STORY, { ...OPTIONS, firstLine: 5 })).toContain('7:23 (')
  })

  it('lets no story steer the terminal', () => {
    const text = '\u001b[2J\u009b1m said x'
    const one = statement('s1', {
      source: [cite(text, { start: 0, end: 6 })],
      cue: [find('said', text)],
      content: [find('x', text)],
    })
    expect(terminal.render(reading([one]), { ...STORY, text }, OPTIONS)).not.toMatch(/[\u001b\u009b]/)
  })
})

describe('width', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🌊', 2],
    ['“Київ”', 6],
  ])('%s takes %i columns', (text, columns) => expect(widthOf(text)).toBe(columns))

  it('wraps at spaces, and within words longer than a line', () => {
    expect(wrap('aa bb cccc', 5)).toEqual(['aa bb', 'cccc'])
    expect(wrap('abcdefg hi', 3)).toEqual(['abc', 'def', 'g', 'hi'])
    expect(wrap('', 5)).toEqual([])
  })

  it('tames white space', () => expect(tame(' a\r\n\tb\u0007 ')).toBe('a b'))
})

it('places count characters, not units', () => {
  const at = placer('a\r\n🌊b\nc')
  expect([at(0), at(5), at(7)]).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
  ])
})

describe('json and jsonl', () => {
  it('json is the record: pretty alone, a line among many', () => {
    const one = reading(ALL)
    const alone = json.render(one, STORY, OPTIONS)
    expect(JSON.parse(alone)).toEqual(one)
    expect(alone.startsWith('{\n  "schema": "onrecord/1",\n')).toBe(true)
    expect(json.render(one, STORY, { ...OPTIONS, many: true })).toBe(`${JSON.stringify(one)}\n`)
  })

  it('jsonl is a line a statement, each with its story', () => {
    const lines = jsonl.render(reading(ALL), STORY, OPTIONS).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(ALL)
    expect(jsonl.render(reading([]), STORY, OPTIONS)).toBe('')
  })
})

it('nested statements follow their outer one; one whose outer one is missing stands alone', () => {
  const lost = statement('s4', { within: 'gone' })
  const order = nested([INNER, HOSTILE, OUTER, lost]).map((c) => [c.statement.id, c.number])
  expect(order).toEqual([
    ['s3', 2],
    ['s1', 3],
    ['s2', 1],
    ['s4', 4],
  ])
})

it('exports have names of their own', () => expect(new Set(EXPORTS.map((e) => e.name)).size).toBe(EXPORTS.length))
