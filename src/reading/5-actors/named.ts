import type { Attribution } from '../../model/attribution.js'
import { Cast } from './cast.js'
import { codeOf } from './descriptions.js'
import type { Draft, Role } from './draft.js'
import type { Name } from './names.js'
import { isExclusive } from './offices.js'
import { natureOf } from './phrases.js'
import { countBelow } from './sorted.js'
import { shareTitles, type Titled, titlesOf } from './titles.js'
import { firstToken, type Tokens } from './tokens.js'

/** A name with what stands round it, and whose it is. */
export type NamedPhrase = Titled & { readonly name: Name; readonly actor: Draft }

/** How far past a token a name may begin whose phrase began before it. */
const LONGEST_TITLE = 64

/** Named phrases in the order of the text, found by place. */
export class NamedList implements Iterable<NamedPhrase> {
  private readonly starts: readonly number[]
  /** Tokens of titles and of phrases before names. */
  private readonly titles = new Set<number>()

  constructor(readonly list: readonly NamedPhrase[]) {
    this.starts = list.map((n) => n.name.range[0])
    for (const { from, name } of list) for (let i = from; i < name.range[0]; i++) this.titles.add(i)
  }

  [Symbol.iterator](): Iterator<NamedPhrase> {
    return this.list[Symbol.iterator]()
  }

  /** Those that hold a token of the range or whose title may, in the order of the text. */
  near(a: number, b = a): readonly NamedPhrase[] {
    // Names do not overlap but in headlines, where two may have one place.
    return this.list.slice(
      Math.max(0, countBelow(this.starts, a + 1) - 3),
      countBelow(this.starts, Math.max(b, a + LONGEST_TITLE)),
    )
  }

  inTitle(token: number): boolean {
    return this.titles.has(token)
  }
}

/** The actors that a text names, and where it names them. */
export function namesOf(
  tokens: Tokens,
  names: readonly Name[],
  attributions: readonly Attribution[],
  genders: ReadonlyMap<number, 'he' | 'she'>,
  cued: (i: number) => boolean,
): { readonly cast: Cast; readonly named: NamedList } {
  const { all } = tokens
  const starts = new Set(attributions.flatMap((a) => a.source.map((s) => firstToken(all, s.start))))
  const titled = new Map(names.map((n) => [n.range[0], titlesOf(tokens, n, cued)]))
  const genderOf = ({ span, words, head }: Role) =>
    natureOf(all, firstToken(all, span.start) + Math.max(0, words.indexOf(head))).gender
  const full = (n: Name) => (n.range[1] - n.range[0] > 1 ? titled.get(n.range[0])!.roles : [])
  const cast = new Cast(tokens, names, {
    speaks: (n) => starts.has(n.range[0]) || (n.title !== null && starts.has(n.title[0])),
    gender: (n) =>
      full(n)
        .map(genderOf)
        .find((g) => g !== null) ??
      genders.get(n.range[0]) ??
      null,
    offices: (n) => full(n).map((r) => r.head),
  })
  const list = names.flatMap((name): readonly NamedPhrase[] => {
    const actor = cast.byToken.get(name.range[0])
    if (!actor) return []
    if (actor.kind !== 'person')
      return [{ from: name.range[0], to: name.range[1], roles: [], apposed: [], name, actor }]
    const beside = titled.get(name.range[0])!
    for (const role of beside.roles) {
      if (!actor.roles.some((r) => r.words.join(' ') === role.words.join(' '))) actor.roles.push(role)
      // “X, who was prime minister until May”
      const at = firstToken(all, role.span.start)
      const was = all.slice(Math.max(0, at - 2), at).some((t) => t.lower === 'was')
      if (was && (isExclusive(role.head) || role.head === 'minister')) actor.left.add(role.head)
      actor.gender ??= genderOf(role)
      actor.country ??= codeOf(role.words) ?? null
    }
    return [{ ...beside, name, actor }]
  })
  shareTitles(all, list)
  return { cast, named: new NamedList(list) }
}
