import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readScores } from '../evaluation/scores.js'
import { BEGIN, END, scoreTable, withTable } from '../evaluation/table.js'
import { DISPUTE_KINDS, STATUS_KINDS } from '../src/model/dispute.js'
import { DUE_KINDS, DUE_STATES } from '../src/model/due.js'
import { EVENT_KINDS } from '../src/model/event.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
// Cases of input formats are texts, not pages.
const SKIPPED = new Set(['cases', 'node_modules', 'dist', 'out', 'runs', '.git', 'coverage', '.venv'])

/** Every Markdown file of the repository. */
function pages(folder = ''): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : pages(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const text = (page: string) => readFileSync(join(ROOT, page), 'utf8')
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }

/** GitHub's name of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchors = (page: string) => [...text(page).matchAll(/^#+\s+(.*)$/gm)].map((m) => anchorOf(m[1]!))

describe('README.md', () => {
  const readme = text('README.md')
  it('has the table that scores.json gives', () => {
    expect(readme).toContain(BEGIN)
    expect(readme).toContain(END)
    const scores = readScores()
    expect(scores, 'evaluation/scores.json, which `npx tsx evaluation/all.ts --write` makes').toBeDefined()
    expect(readme).toBe(withTable(readme, scoreTable(scores!)))
  })
})

describe('docs/terms.md', () => {
  it.each([...DISPUTE_KINDS, ...STATUS_KINDS, ...DUE_KINDS, ...DUE_STATES, ...EVENT_KINDS])('explains %s', (kind) =>
    expect(text('docs/terms.md')).toContain(`\`${kind}\``),
  )
})

describe.each(pages())('%s', (page) => {
  it('links to files and headings that are there', () => {
    const links = [...text(page).matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1]!).filter((to) => !/^[a-z]+:/.test(to))
    const broken = links.filter((to) => {
      const [path, anchor] = to.split('#') as [string, string | undefined]
      const file = path === '' ? page : join(dirname(page), decodeURIComponent(path))
      if (!existsSync(join(ROOT, file))) return true
      return anchor !== undefined && file.endsWith('.md') && !anchors(file).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('names scripts that are there', () => {
    const named = [...text(page).matchAll(/\bnpm (?:run|run-script) (?:--?\w+ )*([\w:-]+)/g)].map((m) => m[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    const started = [...text(page).matchAll(/(?:\btsx |\.\/|\bnode )([\w./-]+\.(?:ts|js|sh))\b/g)].map((m) => m[1]!)
    expect(started.filter((file) => !existsSync(join(ROOT, file)) && !file.startsWith('dist/'))).toEqual([])
  })
})
