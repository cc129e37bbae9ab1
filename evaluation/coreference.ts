import type { GumMention, GumStory } from '../corpora/gum.js'
import type { Span } from '../src/model/span.js'
import type { EntityScores, FoundEntities } from './entities.js'

const TITLES = new Set(
  'administrator admiral ambassador archbishop archdeacon attorney ayatollah bishop candidate capt captain cardinal ceo chair chairman chairwoman chancellor chief coach col colonel commissioner congressman congresswoman constable councillor crown dame defence defense deputy detective director doctor dr duchess duke editor emperor engineer environment executive father finance foreign former gen general gov governor imam inspector journalist judge justice king lady leader lieutenant lord lt magistrate major manager mayor mep minister miss mp mr mrs ms officer pilot pope premier president prime prince princess prof professor prosecutor queen rep representative rev reverend scientist scientologist secretary sen senator sergeant sgt sheik sheikh sheriff sir speaker spokesman spokesperson spokeswoman undersecretary vice vice-president'.split(
    ' ',
  ),
)
const LEAD = /^(?:[\s"'“”‘’([,.;:–-]+|(?:the|a|an)\s+)/i
const TAIL = /(?:\s*['’]s?|[\s"“”),;:\]–-]+)$/
export const keyOf = ({ start, end }: Span) => `${start}-${end}`

/** Without white space, quotation marks, article and possessive at the edges; a person without leading titles. */
export function trimmed(text: string, span: Span, person = false): Span {
  let { start, end } = span
  for (;;) {
    const words = text.slice(start, end)
    const lead = LEAD.exec(words)
    if (lead && lead[0].length < words.length) {
      start += lead[0].length
      continue
    }
    const tail = TAIL.exec(words)
    if (!tail || tail.index === 0) break
    end = start + tail.index
  }
  const words = text.slice(start, end)
  if (words.length > 1 && words.endsWith('.') && !/\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St)\.$/.test(words)) end--
  return person ? untitled(text, { start, end }) : { start, end }
}

function untitled(text: string, span: Span): Span {
  const all = text.slice(span.start, span.end)
  if (all === 'Captain America') return span
  const words = [...all.matchAll(/\S+/g)].map((m) => ({ at: m.index, word: m[0].toLowerCase().replace(/\.+$/, '') }))
  let cut = -1
  for (let i = 0; i < Math.min(6, words.length - 1); i++) {
    if (TITLES.has(words[i]!.word)) cut = i
    if (words[i]!.word.includes(',')) break
  }
  const next = words[cut + 1]
  if (cut < 0 || !next || /^\p{Ll}/u.test(all.slice(next.at))) return span
  return { start: span.start + next.at, end: span.end }
}

export const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** For each found span the gold mention that has the same words, or whose bare name it is. */
function aligned(text: string, gold: readonly GumMention[], found: readonly Span[]): ReadonlyMap<Span, GumMention> {
  const byKey = new Map<string, GumMention>()
  const put = (span: Span, person: boolean, m: GumMention) => {
    const key = keyOf(trimmed(text, span, person))
    if (!byKey.has(key)) byKey.set(key, m)
  }
  for (const m of gold) put(m, false, m)
  for (const m of gold) if (m.name) put({ start: m.name[0], end: m.name[1] }, m.ner === 'PERSON', m)
  const used = new Set<GumMention>()
  const out = new Map<Span, GumMention>()
  for (const span of found) {
    const m = byKey.get(keyOf(trimmed(text, span))) ?? byKey.get(keyOf(trimmed(text, span, true)))
    if (!m || used.has(m)) continue
    used.add(m)
    out.set(span, m)
  }
  return out
}

/** As {@link aligned}, then by the smallest mention round the span that shares its head. */
function alignedLoosely(
  text: string,
  gold: readonly GumMention[],
  found: readonly Span[],
): ReadonlyMap<Span, GumMention> {
  const out = new Map(aligned(text, gold, found))
  const used = new Set(out.values())
  for (const span of found) {
    if (out.has(span)) continue
    const round = gold.filter(
      (m) =>
        !used.has(m) && m.start <= span.start && span.end <= m.end && span.start <= m.head[0] && m.head[1] <= span.end,
    )
    const [best] = round.sort((a, b) => a.end - a.start - (b.end - b.start))
    if (!best) continue
    used.add(best)
    out.set(span, best)
  }
  return out
}

/** MUC, B³ and CEAFe of a story: what is right of gold, gold, what is right of found, found. */
export function scoreChains(story: GumStory, found: FoundEntities): EntityScores['coreference'] {
  const { text } = story
  const groups = new Map<string, GumMention[]>()
  for (const m of story.mentions) groups.set(m.chain, [...(groups.get(m.chain) ?? []), m])
  const scored = new Set(story.names.filter((n) => n.scored).map(keyOf))
  const key = [...groups.values()].filter(
    ([first, ...rest]) => rest.length > 0 || (first!.name && scored.has(`${first!.name[0]}-${first!.name[1]}`)),
  )
  const seen = new Set<string>()
  const chains: Span[][] = []
  for (const chain of found.chains) {
    const fresh = [...new Map(chain.map((s) => [keyOf(s), s])).values()]
      .sort(byPlace)
      .filter((s) => !seen.has(keyOf(s)))
    for (const s of fresh) seen.add(keyOf(s))
    if (fresh.length > 1) chains.push(fresh)
  }
  const flat = chains.flat()
  const held = new Set(flat.map(keyOf))
  const done = new Set([...alignedLoosely(text, story.mentions, flat).values()])
  const names = [...new Map(found.entities.filter((e) => e.type !== 'OTHER').map((e) => [keyOf(e), e])).values()]
  const single = names.filter((e) => !held.has(keyOf(e)))
  const got = alignedLoosely(text, story.mentions, single)
  for (const e of single) if (!got.has(e) || !done.has(got.get(e)!)) chains.push([e])
  const asked = key.flat().sort((a, b) => story.mentions.indexOf(a) - story.mentions.indexOf(b))
  const match = aligned(text, asked, chains.flat())
  const response = chains.map((chain) => chain.map((s) => match.get(s) ?? s))
  return counted(key, response)
}

function counted(
  key: readonly (readonly object[])[],
  response: readonly (readonly object[])[],
): EntityScores['coreference'] {
  const place = (chains: readonly (readonly object[])[]) =>
    new Map(chains.flatMap((c, i) => c.map((m) => [m, i] as const)))
  const [inKey, inResponse] = [place(key), place(response)]
  const muc = (a: readonly (readonly object[])[], other: ReadonlyMap<object, number>) => {
    let [right, all] = [0, 0]
    for (const chain of a) {
      const parts = new Set(chain.flatMap((m) => other.get(m) ?? [])).size + chain.filter((m) => !other.has(m)).length
      right += chain.length - parts
      all += chain.length - 1
    }
    return [right, all] as const
  }
  const b3 = (a: readonly (readonly object[])[], other: ReadonlyMap<object, number>) => {
    let [right, all] = [0, 0]
    for (const chain of a) {
      const shares = new Map<number, number>()
      for (const m of chain) if (other.has(m)) shares.set(other.get(m)!, (shares.get(other.get(m)!) ?? 0) + 1)
      for (const n of shares.values()) right += n ** 2 / chain.length
      all += chain.length
    }
    return [right, all] as const
  }
  const similar = key.map((k) => {
    const row = new Float64Array(response.length)
    for (const m of k) {
      const r = inResponse.get(m)
      if (r !== undefined) row[r] = row[r]! + 1
    }
    return row.map((n, r) => (n === 0 ? 0 : (2 * n) / (k.length + response[r]!.length)))
  })
  const best = bestAssignment(similar, response.length)
  return {
    muc: [...muc(key, inResponse), ...muc(response, inKey)],
    b3: [...b3(key, inResponse), ...b3(response, inKey)],
    ceafe: [best, key.length, best, response.length],
  }
}

/** Greatest sum of one-to-one pairs (Kuhn–Munkres with potentials, rows the shorter side). */
export function bestAssignment(weights: readonly Float64Array[], columns: number): number {
  const rows = weights.length
  if (rows === 0 || columns === 0) return 0
  if (rows > columns)
    return bestAssignment(
      Array.from({ length: columns }, (_, c) => Float64Array.from(weights, (row) => row[c]!)),
      rows,
    )
  const u = new Float64Array(rows + 1)
  const v = new Float64Array(columns + 1)
  const owner = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const way = new Int32Array(columns + 1)
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(columns + 1)
    let column = 0
    owner[0] = row
    do {
      used[column] = 1
      const r = owner[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let c = 1; c <= columns; c++) {
        if (used[c]) continue
        const cost = -weights[r - 1]![c - 1]! - u[r]! - v[c]!
        if (cost < least[c]!) {
          least[c] = cost
          way[c] = column
        }
        if (least[c]! < delta) {
          delta = least[c]!
          next = c
        }
      }
      for (let c = 0; c <= columns; c++)
        if (used[c]) {
          u[owner[c]!]! += delta
          v[c]! -= delta
        } else least[c]! -= delta
      column = next
    } while (owner[column] !== 0)
    do {
      owner[column] = owner[way[column]!]!
      column = way[column]!
    } while (column !== 0)
  }
  let sum = 0
  for (let c = 1; c <= columns; c++) if (owner[c]) sum += weights[owner[c]! - 1]![c - 1]!
  return sum
}
