import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { polnear } from '../corpora/polnear.js'
import { goldStories } from '../corpora/stories.js'
import { timeml } from '../corpora/timeml.js'
import { sharedData } from '../corpora/where.js'

/** Words in a row that nobody writes twice by chance, but for stock phrases. */
const RUN = 7
/** Phrases that belong to everybody: what is left of a run without them must still be long. */
const STOCK =
  /\b(?:(?:did|does|do|has|have|had)? ?(?:not|n t)? ?(?:immediately |yet )?(?:respond(?:ed)?|reply|replied|return(?:ed)?) to (?:a |an |several |repeated |requests?|questions?|calls?)+(?:written |request |requests )*(?:for |seeking )?(?:further )?(?:comment)?|(?:was|were) not immediately available for comment|could not (?:immediately )?be reached for comment|(?:on )?(?:the )?condition of anonymity(?: because they were not| for fear of losing(?: her)?)?|of anonymity for fear of losing her|spoke on the condition of|(?:one )?two three four five six seven(?: eight)?|at the end of the|for the first time (?:in|since)|one of the most|the white house press secretary)\b/g

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  const out: string[] = []
  for (let i = 0; i + RUN <= words.length; i++) out.push(words.slice(i, i + RUN).join(' '))
  return out
}

function gum(): readonly string[] {
  const data = sharedData()!
  return ['train', 'dev'].flatMap((part) =>
    readdirSync(join(data, 'gum', part)).map((file) =>
      [...readFileSync(join(data, 'gum', part, file), 'utf8').matchAll(/^# text = (.*)$/gm)]
        .map((m) => m[1]!)
        .join('\n'),
    ),
  )
}

/** What the project writes in sentences: source, tests, documents, examples. */
function ours(): readonly { file: string; text: string }[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--', '*.ts', '*.md', '*.txt', '*.py', '*.json', 'evaluation/outcomes', 'examples'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  return (
    listed
      .split('\0')
      .filter((file) => file !== '' && !/^(?:package-lock|models\/.*vocab)/.test(file))
      // A corpus names its documents by their headlines; the name is how the gold finds its text.
      .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8').replace(/^ {2}"doc": .*$/m, '') }))
  )
}

const [stories, news, times] = sharedData() === undefined ? [] : [goldStories(), polnear('train'), timeml()]
if (!stories || !news || !times) console.log('skipped: words of others in the project (no corpora at ../shared/data)')

it.skipIf(!stories || !news || !times)('holds no sentence of the corpora', () => {
  const texts = [stories, news, polnear('dev'), times].flatMap((part) => part!.map((story) => story.text))
  const theirs = new Set([...texts, ...gum()].flatMap(runsOf))
  expect(theirs.size).toBeGreaterThan(500_000)
  const copied = ours().flatMap(({ file, text }) =>
    runsOf(text)
      .filter((run) => theirs.has(run) && run.replace(STOCK, '').split(' ').length >= RUN)
      .map((run) => `${file}: ${run}`),
  )
  expect(copied).toEqual([])
})
