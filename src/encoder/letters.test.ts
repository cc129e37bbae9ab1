import { expect, it } from 'vitest'
import { affixesOf, letterShape } from './letters.js'

/** What `training/names_model.py` gives: rows of the affix table and shapes that a network was trained on. */
it.each([
  ['Trump', [2008, 2993, 4612], 20],
  ['O’Dwyer', [1153, 2727, 4978], 30],
  ['Čapek', [587, 3171, 5305], 20],
  ['NATO', [890, 2561, 6000], 18],
  ['3M', [239, 4089, 5701], 9],
  ['😀ab', [693, 3103, 4742], 12],
  ['a', [1134, 3926, 4280], 4],
])('sees the letters of %s as the training does', (word, affixes, shape) => {
  expect(affixesOf(word)).toEqual(affixes)
  expect(letterShape(word)).toBe(shape)
})
