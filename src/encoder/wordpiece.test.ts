import { expect, it } from 'vitest'
import { WordPiece } from './wordpiece.js'

const pieces = new WordPiece('[UNK]\nharbour\n##s\nhar\n##bour\ncafe\n“\n')

it('takes the longest piece first, in lower case and without accents', () => {
  expect(pieces.pieces('Harbours')).toEqual([1, 2])
  expect(pieces.pieces('CAFÉ')).toEqual([5])
  expect(pieces.pieces('“')).toEqual([6])
})

it('gives the unknown piece for a word that it cannot spell, an empty one and an endless one', () => {
  expect(pieces.pieces('harx')).toEqual([0])
  expect(pieces.pieces('')).toEqual([0])
  expect(pieces.pieces('s'.repeat(101))).toEqual([0])
  expect(pieces.pieces('\ud800')).toEqual([0])
})

it('gives up on a word of nothing but accents before it normalizes it, which would take the square of their number', () => {
  expect(pieces.pieces(`a${'\u0301\u0323'.repeat(500_000)}`)).toEqual([0])
})
