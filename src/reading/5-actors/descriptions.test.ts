import { describe, expect, it } from 'vitest'
import { readMarked as read } from '../../../test/marked.js'

describe('a person’s noun names one whom something supports', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ['his office', 'Judge Odran Velk came. {The judge} <said> [no].', ['Odran Velk']],
    ['what stands beside him', 'Odran Velk, a suspect in the fire, came. {The suspect} <said> [no].', ['Odran Velk']],
    ['a more general noun', 'President Odran Velk came. {The leader} <said> [no].', ['Odran Velk']],
    ['another word for it', 'Prime Minister Odran Velk came. {The premier} <said> [no].', ['Odran Velk']],
    ['what he may be in life', 'Odran Velk came. {The Pellam businessman} <said> [no].', ['Odran Velk']],
    ['what goes with his part', 'Odran Velk, a farmer, came. {The Lantern candidate} <said> [no].', ['Odran Velk']],
  ])('%s', (_name, text, speakers) => expect(read(text).speakers).toEqual(speakers))

  it.each([
    ...['gunman', 'suspect', 'victim', 'judge', 'doctor', 'officer', 'prosecutor', 'teacher', 'pilot', 'man', 'woman'],
    ...['driver', 'witness', 'general', 'ambassador', 'minister'],
  ])('else a %s is nobody who was named', (noun) => {
    expect(read(`Odran Velk came. {The ${noun}} <said> [no].`).speakers).toEqual([noun])
    expect(read(`President Odran Velk came. {The ${noun}} <said> [no].`).speakers).toEqual([noun])
  })

  it.each<[string, string, string]>([
    [
      'what he was told to be excludes it',
      'Judge Odran Velk came. {The Pellam businessman} <said> [no].',
      'Pellam businessman',
    ],
    [
      'two may be meant',
      'Odran Velk came. Ivo Brandt came. Odran Velk left. {The businessman} <said> [no].',
      'businessman',
    ],
    [
      'a word of his title is no office',
      'Ada Korr, chief executive officer, came. {The officer} <said> [no].',
      'officer',
    ],
    ['it is another', 'Odran Velk, a detective, came. {The other detective} <said> [no].', 'detective'],
    ['it is a second', 'Odran Velk, a detective, came. {The second detective} <said> [no].', 'second detective'],
  ])('not where %s', (_name, text, speaker) => expect(read(text).speakers).toEqual([speaker]))
})
