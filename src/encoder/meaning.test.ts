import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Tokenizer } from '@huggingface/tokenizers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idsOf, type Meaning, openMeaning } from './meaning.js'
import { WordPiece } from './wordpiece.js'

type Parity = { readonly text: string; readonly ids: readonly number[]; readonly vector: readonly number[] }

const FOLDER = fileURLToPath(new URL('../../models/meaning-1/', import.meta.url))
const VOCABULARY = readFileSync(join(FOLDER, 'vocab.txt'), 'utf8')
const PARITY = readFileSync(join(FOLDER, 'parity.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Parity)
/** Least cosine of an 8-bit vector with the 32-bit one of PyTorch. */
const CLOSE = 0.96

const cosine = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    ab += a[i]! * b[i]!
    aa += a[i]! ** 2
    bb += b[i]! ** 2
  }
  return ab / Math.sqrt(aa * bb)
}

/** The same vocabulary and rules as another library has them. */
function peer(): Tokenizer {
  const vocab = Object.fromEntries(
    VOCABULARY.trimEnd()
      .split('\n')
      .map((piece, id) => [piece, id]),
  )
  const json = {
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab,
    },
  }
  return new Tokenizer(json, {})
}

describe('the pieces of a text', () => {
  const vocabulary = new WordPiece(VOCABULARY)

  it.each(PARITY.map(({ text, ids }) => [text.slice(0, 60), text, ids] as const))(
    'are those of Python: %s',
    (_, text, ids) => {
      expect(idsOf(text, vocabulary, 128)).toEqual(ids)
    },
  )

  it('are those of another library', () => {
    const other = peer()
    const texts = [
      ...PARITY.map((row) => row.text),
      'Ærø’s mayor: £3m—“no!”',
      'tab\tand\nline\r\nend',
      'half a word\u00adbreak',
      '東京is',
    ]
    for (const text of texts) {
      const ids = other.encode(text).ids
      expect(idsOf(text, vocabulary, 128), text).toEqual([101, ...ids.slice(0, 126), 102])
    }
  })

  it('end at the most that the network reads, also within a word', () => {
    const ids = idsOf('antidisestablishmentarianism '.repeat(40), vocabulary, 16)
    expect(ids).toHaveLength(16)
    expect(ids.at(-1)).toBe(102)
  })

  it('are found in a text without end', () => {
    for (const text of [' '.repeat(5e6), 'a'.repeat(5e6), '\u0301'.repeat(5e6), '\ud800'.repeat(5e6)])
      expect(idsOf(text, vocabulary, 128).length).toBeLessThanOrEqual(128)
  })
})

describe('the vector of a text', () => {
  let meaning: Meaning
  beforeAll(async () => {
    meaning = await openMeaning(FOLDER)
  })
  afterAll(() => meaning.close())

  it('is nearly what PyTorch gets in 32 bits', async () => {
    const vectors = await meaning.embed(PARITY.map((row) => row.text))
    const cosines = vectors.map((vector, i) => cosine(vector, PARITY[i]!.vector))
    expect(Math.min(...cosines)).toBeGreaterThan(CLOSE)
    expect(cosines.reduce((a, b) => a + b) / cosines.length).toBeGreaterThan(0.98)
  })

  it('has the length 1 and the dimensions that it says', async () => {
    for (const vector of await meaning.embed(['The ferry sails again.', '', '?'])) {
      expect(vector).toHaveLength(meaning.dimensions)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    }
    expect(meaning.name).toBe('model:meaning-1')
  })

  it('does not depend on what else is asked, nor on the threads', async () => {
    const texts = ['no such alliance', 'The mine in Tannick stays shut. '.repeat(9), 'why?']
    const together = await meaning.embed(texts)
    const [alone] = await meaning.embed([texts[0]!])
    expect(alone).toEqual(together[0])
    const two = await openMeaning(FOLDER, 2)
    expect(await two.embed(texts)).toEqual(together)
    await two.close()
  })

  it('is nearer to the same said otherwise than to another matter', async () => {
    const [asked, same, other] = await meaning.embed([
      'no membership of the alliance',
      'Kestria would not be allowed to join the pact',
      'the ferry crews are owed three months of wages',
    ])
    expect(cosine(asked!, same!)).toBeGreaterThan(cosine(asked!, other!) + 0.2)
  })
})

describe('a folder of a model', () => {
  it('is missed by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-meaning-'))
    writeFileSync(join(folder, 'meaning.json'), '{}')
    await expect(openMeaning(folder)).rejects.toMatchObject({ code: 'model-missing' })
    rmSync(folder, { recursive: true })
  })

  it('is closed after what it is doing, once and for all', async () => {
    const meaning = await openMeaning(FOLDER)
    const last = meaning.embed(['one more', 'and another'])
    await meaning.close()
    await meaning.close()
    expect(await last).toHaveLength(2)
    await expect(meaning.embed(['too late'])).rejects.toMatchObject({ code: 'reader-closed' })
  })

  it('is not taken for a reader', () => {
    expect(existsSync(join(FOLDER, 'labels.json'))).toBe(false)
  })
})
