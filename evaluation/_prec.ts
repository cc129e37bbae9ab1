import { polnear } from '../corpora/polnear.js'
import { openModel } from '../src/encoder/onnx.js'
import { makeStory } from '../src/intake/story.js'
import { read } from '../src/reading/read.js'
const enc = await openModel('models/reader-1', 1)
const stat = new Map<string, [number, number, number]>()
for (const { id, text, attributions } of polnear('dev')!) {
  const r = await read(makeStory(text, { id }), enc)
  for (const s of r.statements) {
    if (s.within) continue
    const g = attributions.find((g: any) => g.cue.some((c: any) => c.start < s.cue[0]!.end && s.cue[0]!.start < c.end))
    for (const k of s.cue[0]!.words.toLowerCase().split(/\s+/)) {
      const x = stat.get(k) ?? [0, 0, 0]
      x[0]++
      if (g) x[1]++
      stat.set(k, x)
    }
  }
}
for (const [k, v] of [...stat].sort((a, b) => (b[1][0]-b[1][1]) - (a[1][0]-a[1][1])).slice(0, 70)) console.log(k, v.slice(0, 2).join('/'))
console.log([...stat].filter(([k]) => /^(back|oppos|support|favo|sign|vot|introduc|pass|outlin|prohibit)/.test(k)).map(([k, v]) => k + ' ' + v[1] + '/' + v[0]).join(', '))
await enc.close()
