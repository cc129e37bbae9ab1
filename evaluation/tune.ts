import { polnear } from '../corpora/polnear.js'
import { goldStories } from '../corpora/stories.js'
import type { CueQuestion, Encoder, EncoderWindow } from '../src/encoder/encoder.js'
import { openModel } from '../src/encoder/onnx.js'
import { makeStory } from '../src/intake/story.js'
import type { Reading } from '../src/model/reading.js'
import { ENCODE_OPTIONS } from '../src/reading/2-encode/encode.js'
import { ATTRIBUTE_OPTIONS } from '../src/reading/4-attributions/attribute.js'
import { type ReadOptions, read } from '../src/reading/read.js'
import { measureAttributions } from './4-attributions.js'
import { measureStatements, scoreStories } from './statements.js'

/**
 * Tries settings of the decoder on PolNeAR dev and the gold stories; the network runs once.
 *
 *     npx tsx evaluation/tune.ts MODEL '{"encode":{"source":0.5}}' '{"attribute":{"hole":5}}' …
 */
const [folder, ...settings] = process.argv.slice(2)
const encoder = remembering(await openModel(folder!, 2))
const gold = goldStories() ?? []
for (const setting of ['{}', ...settings]) {
  const { encode, attribute } = JSON.parse(setting) as { encode?: object; attribute?: object }
  const options: ReadOptions = {
    encode: { ...ENCODE_OPTIONS, ...encode },
    attribute: { ...ATTRIBUTE_OPTIONS, ...attribute },
  }
  const news = new Map<string, Reading>()
  for (const { id, text } of polnear('dev') ?? []) news.set(id, await read(makeStory(text, { id }), encoder, options))
  const stories = new Map<string, Reading>()
  for (const { name, text, anchor } of gold)
    stories.set(name, await read(makeStory(text, { id: name, anchor }), encoder, options))
  const scores = [...measureAttributions(news), ...measureStatements('gold', scoreStories(gold, stories))]
  console.log(setting)
  console.log(`  ${scores.map((s) => JSON.stringify(s)).join('\n  ')}`)
}

/** Keeps what the network answered for a window, by its pieces. */
function remembering(inner: Encoder): Encoder {
  const tags = new Map<string, ReturnType<Encoder['tag']>>()
  const relations = new Map<string, Promise<Float32Array>>()
  const keyOf = (w: EncoderWindow) => `${w.pieces.join(' ')}|${w.features.join(' ')}`
  return {
    ...inner,
    async tag(windows) {
      const keys = windows.map(keyOf)
      keys.forEach((key, i) => {
        if (!tags.has(key)) tags.set(key, inner.tag([windows[i]!]))
      })
      const tagged = await Promise.all(keys.map((key) => tags.get(key)!))
      const ask = async (q: CueQuestion): Promise<Float32Array> => {
        const key = `${keys[q.window]}|${q.first}-${q.last}`
        const known =
          relations.get(key) ?? tagged[q.window]!.relate([{ ...q, window: 0 }]).then((answers) => answers[0]!)
        relations.set(key, known)
        return known
      }
      return {
        windows: tagged.map((t) => t.windows[0]!),
        relate: (questions) => Promise.all(questions.map(ask)),
        // Settings are chosen by what is attributed; acts change nothing of that.
        judge: async () => null,
      }
    },
  }
}
