import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { modelMissing } from '../errors.js'
import { openSentences } from './onnx.js'
import { WordPiece } from './wordpiece.js'

const CLS = 101
const SEP = 102

/** Turns texts into vectors that are near each other when the texts mean nearly the same. */
export type Meaning = {
  /** `model:<folder>`: vectors of one model are compared with no other's. */
  readonly name: `model:${string}`
  readonly dimensions: number
  /**
   * A vector of length 1 for each text, in the order of the texts. What a text gets depends on nothing else in the call. A long text is
   * judged by its first 128 word pieces, some 90 words; one without words has a vector too, which means nothing.
   * @throws OperatingError `reader-closed` after {@link close}
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>
  /** Frees the model's memory, once it has done what it is doing. */
  close(): Promise<void>
}

type Settings = { readonly dimensions: number; readonly pieces: number }

/**
 * Opens a folder with `meaning.onnx`, `meaning.json` and `vocab.txt`.
 * @param folder its last part names the model
 * @param threads texts that are read at once, each further thread with its own copy of the network; 1 is best for a single question
 * @throws OperatingError `model-missing`
 */
export async function openMeaning(folder: string, threads = 1): Promise<Meaning> {
  const path = (file: string) => join(folder, file)
  for (const file of ['meaning.onnx', 'meaning.json', 'vocab.txt'])
    if (!existsSync(path(file))) throw modelMissing(path(file))
  const { dimensions, pieces } = JSON.parse(readFileSync(path('meaning.json'), 'utf8')) as Settings
  const vocabulary = new WordPiece(readFileSync(path('vocab.txt'), 'utf8'))
  // Run one at a time: 8-bit quantization scales by the largest value in a run, so that a neighbour in a batch would change a vector.
  const { vectors, close } = await openSentences(folder, threads)
  const embed = (texts: readonly string[]) => vectors(texts.map((text) => idsOf(text, vocabulary, pieces)))
  return { name: `model:${basename(folder)}`, dimensions, embed, close }
}

/** More of a text is not looked at: its pieces are full long before, unless it is no text. */
const MOST_UNITS = 16_384

/** Pieces of a text between border marks, at most `most` in all: the first ones. */
export function idsOf(text: string, vocabulary: WordPiece, most: number): readonly number[] {
  const ids = [CLS]
  for (const [word] of text.slice(0, MOST_UNITS).replace(DROPPED, '').matchAll(WORD)) {
    ids.push(...vocabulary.pieces(word))
    if (ids.length >= most) break
  }
  return [...ids.slice(0, most - 1), SEP]
}

// What BERT's basic tokenizer makes of a text (Devlin et al. 2019), which is not quite what the reading's words are: control characters
// are taken out and break no word, and each ideograph is a word.
const DROPPED = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu
const ALONE =
  '!-\\/:-@\\[-`\\{-~\\p{P}\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{2ebef}\\u{2f800}-\\u{2fa1f}'
const WORD = new RegExp(`[${ALONE}]|[^\\s${ALONE}]+`, 'gu')
