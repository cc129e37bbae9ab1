import { OperatingError, severalFiles, unknownStatement } from '../errors.js'
import { placer } from '../exports/place.js'
import { traitsOf } from '../exports/traits.js'
import { tame, widthOf, wrap } from '../exports/width.js'
import { expand } from '../intake/files.js'
import { intake } from '../intake/intake.js'
import type { Actor } from '../model/actor.js'
import type { Reading } from '../model/reading.js'
import { type Citation, hull, overlaps, type Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'
import type { Onrecord } from '../onrecord.js'
import { write } from './output.js'
import { openReader } from './read.js'
import { printError } from './report.js'

/** @returns the exit code */
export async function explainCommand(file: string, wanted: string): Promise<number> {
  const [input, ...others] = expand([file])
  if (input instanceof OperatingError) throw input
  if (!input || others.length > 0) throw severalFiles(file, others.length + 1)
  let reader: Onrecord | undefined
  let count = 0
  try {
    for await (const arrival of intake(input)) {
      if ('error' in arrival) {
        if (!arrival.line) throw arrival.error
        printError(arrival.error)
        continue
      }
      let sentences: readonly Span[] = []
      reader ??= await openReader()
      const reading = await reader.read(arrival.story, {
        trace: (stage, result) => (sentences = sentencesOf(stage, result) ?? sentences),
      })
      count += reading.statements.length
      const statement = find(reading, wanted, arrival.line)
      if (!statement) continue
      const text = explain(
        reading,
        arrival.story,
        statement,
        sentences,
        arrival.firstLine ?? 1,
        process.stdout.columns ?? 80,
      )
      await write(process.stdout, text)
      return 0
    }
  } finally {
    await reader?.close()
  }
  throw unknownStatement(wanted, count)
}

/** By id; by number where the file is one story. */
function find({ statements }: Reading, wanted: string, ofSeveral: boolean): Statement | undefined {
  return (
    statements.find((s) => s.id === wanted) ??
    (!ofSeveral && /^\d+$/.test(wanted) ? statements[Number(wanted) - 1] : undefined)
  )
}

function sentencesOf(stage: string, result: unknown): readonly Span[] | undefined {
  if (stage !== '1-segment' || typeof result !== 'object' || result === null || !('sentences' in result))
    return undefined
  return result.sentences as readonly Span[]
}

export function explain(
  { statements, actors }: Reading,
  story: Story,
  statement: Statement,
  sentences: readonly Span[],
  firstLine: number,
  columns: number,
): string {
  const width = Math.max(40, Math.min(100, columns))
  const at = placer(story.text)
  const number = statements.indexOf(statement) + 1
  const outer = statements.findIndex((s) => s.id === statement.within)
  const inner = statements.flatMap((s, i) => (s.within === statement.id ? [i + 1] : []))
  const row = (name: string, text: string) => {
    const lines = wrap(tame(text), width - 12)
    return lines.map((line, i) => `${(i === 0 ? name : '').padEnd(12)}${line}`)
  }
  const spans = (name: string, found: readonly Citation[], none: string) =>
    found.length === 0
      ? row(name, none)
      : found.flatMap((span, i) => {
          const { line, column } = at(span.start)
          const place = `${line + firstLine - 1}:${column} (${span.start}-${span.end})`
          const lines = row(i === 0 ? name : '', span.words)
          const last = lines.at(-1)!
          return widthOf(last) + 2 + place.length <= width
            ? [...lines.slice(0, -1), `${last}  ${place}`]
            : [...lines, ...row('', place)]
        })
  const whole = hull([...statement.source, ...statement.cue, ...statement.content])
  const around = whole ? sentences.filter((s) => overlaps(s, whole)) : []
  const context = hull(around)
  const lines = [
    `Statement ${number}, ${statement.id}`,
    '',
    ...spans('source', statement.source, 'none: the story names no source here'),
    ...spans('cue', statement.cue, 'none'),
    ...spans('content', statement.content, 'none'),
    '',
    ...row('speaker', speakerOf(statement, actors)),
    ...row('act', traitsOf(statement, actors).join(' · ')),
    ...row('form', FORMS[statement.form]),
    ...(outer >= 0 ? row('within', `statement ${outer + 1}: it is part of what is said there`) : []),
    ...(inner.length > 0 ? row('holds', `${inner.length === 1 ? 'statement' : 'statements'} ${inner.join(', ')}`) : []),
    ...row('by', statement.by),
    ...row('stage', stageOf(statement)),
    ...row('confidence', confidenceOf(statement)),
    ...(context
      ? ['', ...row(around.length === 1 ? 'sentence' : 'sentences', story.text.slice(context.start, context.end))]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

function speakerOf({ speaker, role, source }: Statement, actors: readonly Actor[]): string {
  const actor = actors.find((a) => a.id === speaker)
  if (actor) return `${actor.name}${role ? `, ${role}` : ''} (${actor.kind}, ${actor.id})`
  return source.length > 0 ? 'not resolved: the text does not tell who is meant' : 'none'
}

const FORMS = {
  direct: "direct: all in quotation marks, the source's own words",
  indirect: "indirect: none in quotation marks, in the story's words",
  mixed: "mixed: partly in quotation marks, partly in the story's words",
} as const

/** A rule's name begins with its stage; what a model finds is scored in one stage and chosen in another. */
function stageOf({ by }: Statement): string {
  if (by.startsWith('model:')) return '4-attributions, from the scores of 2-encode'
  if (by.startsWith('person:')) return 'none: a person marked it'
  return by.slice('rule:'.length).split('/')[0] ?? by
}

const confidenceOf = ({ confidence }: Statement) =>
  `${confidence}: of readings scored like this one, ${Math.round(confidence * 100)} in 100 were right on the development stories. It is about the reading, not about whether what was said is true.`
