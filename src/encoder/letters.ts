/** What the uncased word pieces do not tell of a word's letters. The same rules as `training/names_model.py`. */

/** Rows of the affix table for each kind of affix. */
const AFFIXES = 2048

/** 32-bit FNV-1a (Fowler, Noll & Vo) over UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Rows of the affix table: the first three letters, the last three and the last two, in lower case. */
export function affixesOf(word: string): readonly [number, number, number] {
  const letters = [...word.toLowerCase()]
  const row = (kind: number, affix: string) => kind * AFFIXES + (hash(affix) % AFFIXES)
  return [
    row(0, `<${letters.slice(0, 3).join('')}`),
    row(1, `${letters.slice(-3).join('')}>`),
    row(2, `${letters.slice(-2).join('')}>>`),
  ]
}

/** Length to seven letters * 4 + more than one capital * 2 + a digit among them: 0 to 31. */
export function letterShape(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  const length = Math.min([...word.slice(0, 14)].length, 7)
  return length * 4 + (capitals > 1 ? 2 : 0) + (/\p{Nd}/u.test(word) ? 1 : 0)
}
