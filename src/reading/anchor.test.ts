import { describe, expect, it } from 'vitest'
import { makeStory } from '../intake/story.js'
import { segment } from './1-segment/segment.js'
import { anchorDiagnostics, anchorOf } from './anchor.js'

const TEXT = 'TANNICK, 4 May 2031 – The pier fell on Friday.'
const told = (fields: Parameters<typeof makeStory>[1]) => {
  const [story, text] = [makeStory(TEXT, fields), segment(TEXT)]
  const anchor = anchorOf(story, text)
  return { anchor, codes: anchorDiagnostics(story, text, anchor).map((d) => d.code) }
}

describe('the day that times count from', () => {
  it('is the given one, else the dateline’s, else the day of publication', () => {
    expect(told({ anchor: '2031-05-06', published: '2031-05-05' }).anchor).toEqual({ day: '2031-05-06', from: 'given' })
    expect(told({ published: '2031-05-05' }).anchor).toEqual({ day: '2031-05-04', from: 'dateline' })
    const bare = segment('The pier fell on Friday.')
    expect(anchorOf(makeStory('x', { published: '2031-05-05T08:00:00Z' }), bare)).toEqual({
      day: '2031-05-05',
      from: 'published',
    })
    expect(anchorOf(makeStory('x'), bare)).toBeNull()
  })
  it('is told of where dateline and publication lie far apart, whichever is later', () => {
    expect(told({ published: '2031-05-05' }).codes).toEqual([])
    expect(told({ published: '2029-05-05' }).codes).toEqual(['days-differ'])
    expect(told({ published: '2033-05-05' }).codes).toEqual(['days-differ'])
  })
})
