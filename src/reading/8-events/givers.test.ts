import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import type { FoundActors } from '../../model/actor.js'
import { segment } from '../1-segment/segment.js'
import { giversOf } from './givers.js'
import { setScene } from './scene.js'

/** Who gives each figure of a text in which the pollster's name stands and “‹…›” is said by nobody that is known. */
function givers(marked: string, name: string, kind: 'organization' | 'person' = 'organization') {
  const open = marked.indexOf('‹')
  const words = marked.replace(/[‹›]/g, '')
  const content = open < 0 ? null : [{ start: open, end: marked.indexOf('›') - 1 }]
  const start = words.indexOf(name)
  const actors: FoundActors = {
    actors: [
      {
        name,
        kind,
        roles: [],
        country: null,
        mentions: [{ span: { start, end: start + name.length }, form: 'name', by: 'rule:test' as never }],
        standsFor: null,
      },
    ],
    speakers: [],
    diagnostics: [],
  }
  const scene = setScene(segment(words), content ? [foundStatement({ content })] : [], actors, [], null)
  return [...giversOf(scene, scene.figures).values()]
}

describe('who gives a figure', () => {
  it('is the pollster of a poll, for as long as the story goes on about it', () => {
    expect(givers('In a Quell poll, 40 percent were for it. Another 12 percent were not.', 'Quell')).toEqual([0, 0])
    expect(givers('In a poll taken by the Quell Institute, 40% were for it.', 'Quell Institute')).toEqual([0])
    expect(
      givers('In a Quell poll, 40% were for it. It rained. Many left. Others came. Sales fell 9%.', 'Quell'),
    ).toEqual([0, null])
  })

  it('is the story where no poll is told, or what is counted is not who was asked', () => {
    expect(givers('Quell sales fell 40 percent.', 'Quell')).toEqual([null])
    expect(givers('A Quell poll came as 40 boats sank.', 'Quell')).toEqual([null])
    expect(givers('Near Quell 40 percent went to the polls.', 'Quell')).toEqual([null])
  })

  it('is the speaker of the statement that holds it', () => {
    expect(givers('In a Quell poll, 40% were for it. He said ‹12 percent were not›.', 'Quell')).toEqual([0, null])
  })
})
