import { expect, it } from 'vitest'
import { segment } from '../1-segment/segment.js'
import { type FoundName, wholeNames } from './whole-names.js'

/** `[…]` marks a name as the network found it, with p, o, l (place) or x (other) before it. */
function whole(marked: string): readonly string[] {
  const kinds = { p: 'person', o: 'organization', l: 'place', x: 'other' } as const
  const plain = marked.replace(/[polx]\[|\]/g, '')
  const text = segment(plain)
  const names: FoundName[] = []
  let shift = 0
  for (const m of marked.matchAll(/([polx])\[([^\]]*)\]/g)) {
    const start = m.index - shift
    const end = start + m[2]!.length
    shift += 3
    const first = text.words.findIndex((w) => w.end > start)
    let last = first
    while (last < text.words.length && text.words[last]!.start < end) last++
    names.push({ words: [first, last], kind: kinds[m[1] as keyof typeof kinds], probability: 0.9 })
  }
  return wholeNames(names, text).map(
    ({ words: [a, b], kind }) => `${kind}: ${plain.slice(text.words[a]!.start, text.words[b - 1]!.end)}`,
  )
}

it.each([
  ['The o[Church of] x[Karst] said no.', ['organization: Church of Karst']],
  ['The o[University of] l[North Velmora] closed.', ['organization: University of North Velmora']],
  ['The o[Bank of] the l[Republic] closed.', ['organization: Bank of the Republic']],
  ['p[Lam Chung]-tai lost to p[Lau Siu]-lai.', ['person: Lam Chung-tai', 'person: Lau Siu-lai']],
  ["The o[Deckhands]' o[Union] met.", ["organization: Deckhands' Union"]],
  ['p[Ilse El]-p[Hadi Tarn] spoke.', ['person: Ilse El-Hadi Tarn']],
])('makes %s whole', (marked, names) => {
  expect(whole(marked)).toEqual(names)
})

it.each([
  ['A p[Tarn]-backed bill of the p[Tarn]-era.', ['person: Tarn', 'person: Tarn']],
  ['The p[Tarn]-p[Bramm] debate.', ['person: Tarn', 'person: Bramm']],
  ['Pro-l[Velmora] parties met in l[Velmora].', ['place: Velmora']],
  ['The o[Senate and] left.', ['organization: Senate']],
  ['p[Ilse Tarn] of l[Velmora] read x[The Ferry].', ['person: Ilse Tarn', 'place: Velmora']],
])('leaves no more than is there in %s', (marked, names) => {
  expect(whole(marked)).toEqual(names)
})
