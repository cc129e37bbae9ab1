import type { AnswerRow, AnswerStory, StatementAnswer } from '../../model/answer.js'

/** A row of an answer as a person reads it: who or what, the words, what else, where from. */
export type Card = {
  readonly head: string
  readonly body: readonly string[]
  readonly notes: readonly string[]
  readonly source: string
}

/** Words that bring their own marks need no others. */
const quoted = (words: string) => (words === '' || /^["“„«]/.test(words) ? words : `“${words}”`)
const some = (parts: readonly (string | null | false | undefined)[]): readonly string[] =>
  parts.filter((p): p is string => !!p)

/** Where it stands, in words that can be cited: publisher, title, day, revision, place of the words. */
export function sourceOf(story: AnswerStory | null, row: AnswerRow): string {
  if (!story) return ''
  const spans = 'citations' in row ? row.citations.map(({ span }) => `${span.start}-${span.end}`).join(', ') : ''
  const what = some([
    story.publisher,
    story.title,
    story.day,
    story.url ?? (story.publisher || story.title ? null : story.place),
  ])
  const state = some([
    story.pubStatus && `withdrawn (${story.pubStatus})`,
    story.replaced && 'replaced by a later revision',
    story.embargoedUntil && `EMBARGOED until ${story.embargoedUntil}`,
  ])
  return some([...what, `${story.id}/${story.revision}${spans ? `:${spans}` : ''}`, ...state]).join(' · ')
}

function statementTraits(s: StatementAnswer): readonly string[] {
  return some([
    s.silence ? `silent: ${s.silence}` : s.act,
    s.negated && 'negated',
    s.certainty !== 'certain' && s.certainty,
    s.distance !== 'plain' && `told as ${s.distance}`,
    s.repeated && 'said before',
    s.form,
    s.found === 'meaning' && 'found by meaning',
    ...s.status.map(({ kind, by, words }) => `${kind}${by ? ` by ${by}` : ''} (“${words}”)`),
    ...s.corrected.map(({ field, to, by }) => `${field} put right to ${JSON.stringify(to)} by ${by}`),
    s.id,
  ])
}

const spokenBy = (s: StatementAnswer) =>
  some([s.speaker ?? s.source ?? 'a source that is not named', s.cue && s.cue]).join(' — ')

export function cardOf(row: AnswerRow): Card {
  switch (row.type) {
    case 'statement':
      return {
        head: some([row.day, spokenBy(row)]).join('  '),
        body: some([quoted(row.words)]),
        notes: statementTraits(row),
        source: sourceOf(row.story, row),
      }
    case 'due':
      return {
        head: some([
          row.last ?? row.due ?? 'no day',
          row.state.toUpperCase(),
          row.kind,
          row.negated && 'not to',
          row.by && `by ${row.by}`,
          row.to && `to ${row.to}`,
        ]).join('  '),
        body: some([
          quoted(row.what),
          row.condition && `condition: ${quoted(row.condition)}`,
          row.consequence && `consequence: ${quoted(row.consequence)}`,
        ]),
        notes: some([row.first !== row.last && row.first && `from ${row.first}`, row.statement, row.id]),
        source: sourceOf(row.story, row),
      }
    case 'event':
      return {
        head: some([row.day, row.kind, row.plover, row.place && `in ${row.place}`]).join('  '),
        body: some([quoted(row.trigger), row.participants.map(({ name, part }) => `${name} (${part})`).join(', ')]),
        notes: some([
          ...row.figures.map(({ words, giver }) => `“${words}”${giver ? ` says ${giver}` : ''}`),
          row.accordingTo.length > 0 ? `according to ${row.accordingTo.join(', ')}` : 'the story itself says so',
          row.id,
        ]),
        source: sourceOf(row.story, row),
      }
    case 'dispute':
      return {
        head: some([
          row.by ?? 'somebody',
          row.kind,
          row.claim ? `what ${row.claim.speaker ?? row.claim.source ?? 'a source'} said` : 'a claim',
        ]).join(' '),
        body: some([row.claim && quoted(row.claim.words), row.counter && `against it: ${quoted(row.counter.words)}`]),
        notes: some([`in the words “${row.words}”`, row.claim?.id, row.id]),
        source: sourceOf(row.story, row),
      }
    case 'shift':
      return {
        head: some([row.day, row.actor ?? 'somebody', row.issue && `on ${row.issue}`]).join('  '),
        body: [`from ${quoted(row.from)}`, `to ${quoted(row.to)}`],
        notes: [row.id],
        source: sourceOf(row.story, row),
      }
    case 'actor':
      return {
        head: some([row.name, row.kind, row.country]).join(' · '),
        body: some([
          row.roles.join('; '),
          row.alsoNamed.length > 0 && `also named: ${row.alsoNamed.join(', ')}`,
          ...row.stories.map((s) => some([s.day, s.publisher, s.title, s.id]).join(' · ')),
        ]),
        notes: [`${row.statements} ${row.statements === 1 ? 'statement' : 'statements'}`],
        source: '',
      }
    case 'change':
      return {
        head: some([row.at, row.kind, row.speaker]).join('  '),
        body: some([row.before !== null && `before: ${quoted(row.before)}`, row.words !== null && quoted(row.words)]),
        notes: some([row.statement]),
        source: sourceOf(row.story, row),
      }
    case 'match':
      return {
        head: some([
          row.match.toUpperCase(),
          row.match === 'close' && `${Math.round(row.likeness * 100)} %`,
          row.statement && spokenBy(row.statement),
          row.statement?.day,
        ]).join('  '),
        body: some([
          quoted(row.citations.map(({ words }) => words).join(' … ')),
          row.match === 'close' &&
            row.diff
              .map(({ op, words }) => (op === 'same' ? words : op === 'missing' ? `[-${words}-]` : `{+${words}+}`))
              .join(' '),
        ]),
        notes: some([
          row.match === 'elsewhere'
            ? 'in the story, not as a statement'
            : row.quoted
              ? 'in quotation marks'
              : "in the story's words",
          row.statement?.id,
        ]),
        source: sourceOf(row.story, row),
      }
    case 'story':
      return {
        head: some([row.day, row.publisher, row.title]).join('  '),
        body: [],
        notes: [row.id],
        source: row.url ?? row.place,
      }
    case 'fact':
      return { head: `${row.name}: ${row.value}`, body: [], notes: [], source: '' }
  }
}
