import { boundsOf } from '../../model/calendar.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { Span } from '../../model/span.js'
import type { FoundTime } from '../../model/time.js'
import type { Figure } from './figures.js'
import { withoutLight } from './light.js'
import { type Mention, mentionsIn } from './mentions.js'
import { hasModal, isGoverned, unrealBy } from './reality.js'
import { around, type Named, type Scene, sentenceRange, type Timed } from './scene.js'

/** A mention with what its clause tells of the event. */
export type Detail = Mention & {
  /** Innermost statement that tells it; null in the story's own voice. */
  readonly statement: number | null
  readonly quoted: boolean
  readonly paragraph: number
  readonly headline: boolean
  /** The rule by which it tells of nothing that happened; null where it may have. */
  readonly unreal: string | null
  readonly governed: boolean
  readonly modal: boolean
  /** The article or the like that opens a noun's phrase. */
  readonly article: 'definite' | 'indefinite' | 'none'
  readonly time: FoundTime | null
  readonly figures: readonly Figure[]
  /** Actors named in its clause, nearest first on either side. */
  readonly before: readonly Named[]
  readonly after: readonly Named[]
  readonly place: Span | null
}

/** How far, in the terms of {@link Ties}, what a clause tells may stand from its trigger. */
const TIME = { reach: 3, slack: 0.4 }
const FIGURE = { reach: 2.6, slack: 0.05 }
const ACTOR_REACH = 2.2
const PLACE_REACH = 2.2

const lower = (scene: Scene, i: number): string => scene.tokens.all[i]?.lower ?? ''

/** Details of every mention of a text, in its order. */
export function detailsOf(scene: Scene): readonly Detail[] {
  const out: Detail[] = []
  for (let s = 0; s < scene.text.sentences.length; s++) {
    const { paragraph } = scene.text.sentences[s]!
    const kind = scene.text.paragraphs[paragraph]?.kind
    if (kind === 'byline' || kind === 'dateline') continue
    const headline =
      kind === 'headline' || (scene.text.title !== null && scene.text.title.end > scene.text.sentences[s]!.start)
    const found = mentionsIn(scene.tokens, s)
    // A present tells no event, but in a headline; nor may it take time and figures from one.
    const told = found.filter((m) => (headline || m.use !== 'present') && scene.dates.holding(m.span) === null)
    const mentions = withoutLight(told, scene.ties)
    for (const [i, mention] of mentions.entries())
      out.push(detail(scene, mention, paragraph, headline, [mentions[i - 1], mentions[i + 1]]))
  }
  return out
}

function detail(
  scene: Scene,
  mention: Mention,
  paragraph: number,
  headline: boolean,
  neighbours: readonly (Mention | undefined)[],
): Detail {
  const range = sentenceRange(scene, mention.sentence)
  const told = scene.told[mention.first]!
  const { before, after } = actorsOf(scene, mention, range)
  const rule = isInWords(mention, after) ? IN_WORDS : (unrealBy(scene.tokens.all, mention, range[0])?.id ?? null)
  const time = timeOf(scene, mention, range, neighbours)
  const { first, last, span, sentence, kind, lemma, force, outcome, noun, light, plural, use, negated, group } = mention
  // Listed, not spread: a spread into an object of so many fields takes 250 times as long in V8.
  return {
    first,
    last,
    span,
    sentence,
    kind,
    lemma,
    force,
    outcome,
    noun,
    light,
    plural,
    use,
    negated,
    group,
    statement: told < 0 ? null : told,
    quoted: scene.quoted[mention.first] === 1,
    paragraph,
    headline,
    unreal: isReport(scene, mention)
      ? 'rule:events/report'
      : isAhead(time, scene.anchor)
        ? 'rule:events/ahead'
        : headline && rule === 'rule:events/habit'
          ? null
          : rule,
    governed: isGoverned(scene.tokens.all, mention, range[0]),
    modal: mention.noun && hasModal(scene, mention, range),
    article: articleOf(scene, mention, range[0]),
    time,
    figures: figuresOf(scene, mention, range, neighbours),
    before,
    after,
    place: placeOf(scene, mention, range),
  }
}

const IN_WORDS = 'rule:events/against-in-words'

/** An attack on somebody with a name is one in words more often than not: "his attacks on Venn". Who was struck is shot, stabbed or beaten. */
const isInWords = ({ lemma, last }: Mention, after: readonly Named[]): boolean =>
  /^(?:attack|blast|hit|fight back)$/.test(lemma) && after[0]?.kind === 'person' && after[0].first <= last + 2

/** "dismissed the idea", "attacked the plan": reporting words that would be a deed of hands or offices elsewhere. */
const isReport = (scene: Scene, { first, kind, noun }: Mention): boolean =>
  !noun && scene.cued[first] === 1 && (kind === 'attack' || kind === 'appointment')

/** Whether a time begins after the day that the story counts from. */
function isAhead(time: FoundTime | null, anchor: string | null): boolean {
  if (time === null || time.value === null || anchor === null) return false
  const first = boundsOf(time.value)?.first
  return first !== undefined && first > anchor
}

function articleOf(scene: Scene, { first, noun }: Mention, from: number): Detail['article'] {
  if (!noun) return 'none'
  for (let i = first - 1; i >= from && i >= first - 5; i--) {
    const word = lower(scene, i)
    if (/^(?:the|this|that|these|those|his|her|its|their|our|my|’s|’)$/.test(word)) return 'definite'
    if (/^(?:an?|another|one|two|three|several|some|many)$/.test(word)) return 'indefinite'
    if (!/^[\p{L}\p{N}.’-]+$/u.test(word) || /^(?:of|in|on|to|for|with|by|from|at|and|after|before)$/.test(word))
      return 'none'
  }
  return 'none'
}

/** Those around a mention that no other mention is closer to by more than the slack, the closest first. */
function closest<T extends { first: number; last: number }>(
  scene: Scene,
  mention: Mention,
  items: readonly T[],
  { reach, slack }: { reach: number; slack: number },
  neighbours: readonly (Mention | undefined)[],
): readonly T[] {
  return items
    .map((item) => ({ item, cost: scene.ties.between(mention, item) }))
    .filter(
      ({ item, cost }) => cost <= reach && neighbours.every((n) => !n || scene.ties.between(n, item) + slack >= cost),
    )
    .sort((a, b) => a.cost - b.cost)
    .map(({ item }) => item)
}

/** When: the closest time told by the same voice; else one that opens the sentence, and so holds for all of it. */
function timeOf(
  scene: Scene,
  mention: Mention,
  range: readonly [number, number],
  neighbours: readonly (Mention | undefined)[],
): FoundTime | null {
  const voice = scene.told[mention.first]
  const same = around<Timed>(scene.times, mention.first, range).filter(
    (t) => scene.told[t.first] === voice && t.time.value !== null,
  )
  const opening =
    same[0] !== undefined && same[0].first < mention.first && opens(scene, same[0], range[0]) ? same[0] : undefined
  return (closest(scene, mention, same, TIME, neighbours)[0] ?? opening)?.time ?? null
}

/** Whether a time stands in the phrase that opens its sentence, or what its voice says there: "In another case this month, …". */
function opens(scene: Scene, time: Timed, from: number): boolean {
  const voice = scene.told[time.first]
  let start = time.first
  while (start > from && scene.told[start - 1] === voice) start--
  return time.first - start < 7
}

function figuresOf(
  scene: Scene,
  mention: Mention,
  range: readonly [number, number],
  neighbours: readonly (Mention | undefined)[],
): readonly Figure[] {
  const voice = scene.told[mention.first]
  const same = around(scene.figures, mention.first, range).filter(
    (f) => scene.told[f.first] === voice || f.last > mention.first - 4,
  )
  return [...closest(scene, mention, same, FIGURE, neighbours)].sort((a, b) => a.first - b.first)
}

function actorsOf(scene: Scene, mention: Mention, range: readonly [number, number]) {
  // Who only speaks of an event takes no part in it: “Venn condemned the attack”.
  const near = around(scene.named, mention.first, range, 10).filter(
    (n) => scene.told[n.first] === scene.told[mention.first] && scene.ties.between(mention, n) <= ACTOR_REACH,
  )
  return {
    before: near.filter((n) => n.last <= mention.first).reverse(),
    after: near.filter((n) => n.first >= mention.last),
  }
}

/** Where: the closest place after "in", "at", "near" and the like, as far as its phrase goes. */
function placeOf(scene: Scene, mention: Mention, range: readonly [number, number]): Span | null {
  const { all } = scene.tokens
  let best: { cost: number; span: Span } | null = null
  for (const named of around(scene.named, mention.first, range, 10)) {
    if (named.pronoun || named.kind === 'unnamed' || named.kind === 'person' || named.kind === 'document') continue
    const cost = scene.ties.between(mention, named) + (named.first < mention.first ? 0.2 : 0)
    if (cost > PLACE_REACH || (best && cost >= best.cost)) continue
    let i = named.first - 1
    const adjectives =
      /^(?:southern|northern|eastern|western|central|downtown|nearby|occupied|the|north|south|east|west|-|held|rebel)$/
    while (i > range[0] && i > named.first - 4 && adjectives.test(lower(scene, i))) i--
    if (!/^(?:in|at|near|outside|inside|across|around|over|into|throughout)$/.test(lower(scene, i))) continue
    const from = lower(scene, i + 1) === 'the' ? i + 2 : i + 1
    if (from > named.first) continue
    best = { cost, span: { start: all[from]!.start, end: named.span.end } }
  }
  return best?.span ?? null
}

/** What a mention's statement makes of it: null in the story's own voice. */
export const statementOf = (scene: Scene, { statement }: Detail): FoundStatement | null =>
  statement === null ? null : scene.statements[statement]!
