import { openModel } from '../src/encoder/onnx.js'
import { makeStory } from '../src/intake/story.js'
import { read } from '../src/reading/read.js'
import { readFileSync } from 'node:fs'
const enc = await openModel('models/reader-1', 1)
const [f, ...want] = process.argv.slice(2)
const text = readFileSync(f!, 'utf8')
let seg: any, sc: any
const r = await read(makeStory(text, { id: 'x' }), enc, { trace: (k: string, r: any) => { if (k === '1-segment') seg = r; if (k === '2-encode') sc = r } } as any)
const w = (x: any) => x.map(([a, b]: any) => text.slice(seg.words[a].start, seg.words[b - 1].end)).join(' … ').replace(/\s+/g, ' ')
for (const c of sc.candidates) {
  const line = `${c.outer ? 'O' : 'a'} ${c.odds.toFixed(1)} ${c.logProbability.toFixed(1)} | ${w(c.source)} | ${w([c.cue])} | ${w(c.content)}`
  if (!want.length || want.some((x) => line.includes(x))) console.log(line.slice(0, 300))
}
await enc.close()
