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
    ['an office was told of nobody', 'Ivo Brandt came. {The senator} <said> [no].', 'senator'],
    ['one of two is only the subject', 'Ivo Brandt met Odda Prell. {The lawmaker} <said> [no].', 'lawmaker'],
    [
      'he was it',
      'Ivo Brandt, who was prime minister until May, came. {The prime minister} <said> [no].',
      'prime minister',
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

describe('a body’s noun', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    [
      'is not the agency of the dateline',
      'VELDEN, June 4 (Marlo News) — The clerk came. {The agency} <said> [no].',
      ['agency'],
    ],
    ['nor is “it”', 'VELDEN, June 4 (Marlo News) — The clerk came. {It} <said> [no].', [null]],
    [
      'nor of the byline',
      'By Orla Venn, Marlo News\n\nThe clerk came home to see the lamps. {The company} <said> [no].',
      ['company'],
    ],
    ['is not whom something is told', 'The clerk told Quintara on Friday. {The company} <said> [no].', ['company']],
    [
      'is not an outlet that passes words on',
      'Ms. Prell spoke with the Harbour Herald. {The ministry} <said> [no]. |{It} <said> [yes].',
      ['ministry', 'ministry'],
    ],
    [
      'may be an outlet by what it is',
      'Ms. Prell told the Harbour Herald so. {The newspaper} <said> [no].',
      ['Harbour Herald'],
    ],
    ['is not a known body of another kind', 'Hezbollah met them. {The company} <said> [no].', ['company']],
    ['of a ministry is no company', 'Quintara was late. {The ministry} <said> [no].', ['ministry']],
    [
      'of a company may be one of which nothing is known',
      'Quintara was late. {The company} <said> [no].',
      ['Quintara'],
    ],
  ])('%s', (_name, text, speakers) => expect(read(text).speakers).toEqual(speakers))
})

describe('an office changes hands', () => {
  const OLD = 'Former Prime Minister Tolla Brannec met them. '
  const HEIR = 'Prime Minister Tolla Brannec left. Her successor, Corin Dasch, came. '
  it.each<[string, string, readonly (string | null)[]]>([
    ['who had it is not who has it', `${OLD}{The prime minister} <said> [no].`, ['prime minister']],
    [
      'who had it is called so',
      `${OLD}{The former prime minister} <said> [no]. |{The ex-premier} <said> [yes].`,
      ['Tolla Brannec', 'Tolla Brannec'],
    ],
    [
      'who has it did not have it',
      'Prime Minister Corin Dasch met them. {The former prime minister} <said> [no].',
      ['former prime minister'],
    ],
    [
      'the new one of two',
      `${OLD}Prime Minister Corin Dasch sat. {The new prime minister} <said> [no].`,
      ['Corin Dasch'],
    ],
    ['a successor has it', `${HEIR}{The prime minister} <said> [no].`, ['Corin Dasch']],
    ['who has a successor had it', `${HEIR}{The former prime minister} <said> [no].`, ['Tolla Brannec']],
    [
      'a successor by name',
      'Mayor Odda Prell left. Prell’s successor, Ivo Brandt, came. {The mayor} <said> [no].',
      ['Ivo Brandt'],
    ],
    [
      'with a hyphen',
      '{Then-Governor Ruth Abel} <said> [no]. |{The governor} <said> [yes]. |{The then-governor} <said> [so].',
      ['Ruth Abel', 'governor', 'Ruth Abel'],
    ],
  ])('%s', (_name, text, speakers) => expect(read(text).speakers).toEqual(speakers))
})
