import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../src/model/ids.js'
import type { Span } from '../src/model/span.js'
import { type CorpusText, corpusTexts } from './placed.js'
import { REPOSITORY } from './where.js'

/** A dispute as it was marked: the words that say so, and words of the claim that they are set against. */
export type MarkedDispute = { readonly kind: string; readonly words: Span; readonly claim: Span }

/** A story of the corpora with the words of its events, dues and disputes marked, and nothing else of them. */
export type MarkedStory = {
  readonly corpus: CorpusText['corpus']
  readonly doc: string
  readonly text: string
  readonly anchor: string | null
  readonly events: readonly Span[]
  readonly dues: readonly Span[]
  readonly disputes: readonly MarkedDispute[]
}

const LABELS = join(REPOSITORY, 'training', 'labels', 'findings.tsv')

/**
 * `training/labels/findings.tsv`, which holds places without words, joined with the corpora: one story begins where a line says `story`.
 * Undefined where the corpora are absent.
 * @throws Error for a line that names no text of the corpora, or whose places are not in it
 */
export function findingLabels(
  texts: readonly CorpusText[] | undefined = corpusTexts(),
): readonly MarkedStory[] | undefined {
  if (texts === undefined) return undefined
  const known = new Map(texts.map((t) => [`${t.corpus}\t${t.doc}`, t]))
  const out: (MarkedStory & { events: Span[]; dues: Span[]; disputes: MarkedDispute[] })[] = []
  for (const line of readFileSync(LABELS, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [what, ...told] = line.split('\t')
    const story = out.at(-1)!
    if (what === 'story') {
      const found = known.get(`${told[0]}\t${told[1]}`)
      if (found === undefined || sha256(found.text).slice(0, 12) !== told[2])
        throw new Error(`findings.tsv: no such text: ${line}`)
      out.push({ ...found, events: [], dues: [], disputes: [] })
    } else if (what === 'event') story.events.push(spanIn(story.text, told[0], line))
    else if (what === 'due') story.dues.push(spanIn(story.text, told[0], line))
    else if (what === 'dispute')
      story.disputes.push({
        kind: told[0]!,
        words: spanIn(story.text, told[1], line),
        claim: spanIn(story.text, told[2], line),
      })
    else throw new Error(`findings.tsv: ${line}`)
  }
  return out
}

function spanIn(text: string, place: string | undefined, line: string): Span {
  const [start, end] = (place ?? '').split('-').map(Number)
  if (start === undefined || end === undefined || !(start >= 0 && start < end && end <= text.length))
    throw new Error(`findings.tsv: no place in its text: ${line}`)
  return { start, end }
}
