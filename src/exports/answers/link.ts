import type { AnswerRow, AnswerStory } from '../../model/answer.js'

/** Longer words are named by their beginning and their end. */
const LONGEST = 80
/** Words of the beginning and of the end. */
const ENDS = 5

/** Where a reader finds the story: its address, else the file that it was added from. */
export const addressOf = ({ url, place }: AnswerStory): string => (url !== null && isWeb(url) ? url : place)

const isWeb = (url: string) => /^https?:\/\/\S+$/.test(url)

/**
 * The address of a page at these words, which browsers scroll to and mark (WICG scroll-to-text fragments).
 * @returns null for a story without address
 */
export function linkTo(row: AnswerRow): string | null {
  const story = 'story' in row ? row.story : null
  if (!story?.url || !isWeb(story.url)) return null
  const words = 'citations' in row ? row.citations[0]?.words : undefined
  if (!words) return story.url
  return `${story.url}${story.url.includes('#') ? '' : '#'}:~:text=${fragmentOf(words)}`
}

function fragmentOf(words: string): string {
  const tokens = words.replace(/\s+/g, ' ').trim().split(' ')
  if (words.length <= LONGEST || tokens.length <= 2 * ENDS) return encoded(tokens)
  return `${encoded(tokens.slice(0, ENDS))},${encoded(tokens.slice(-ENDS))}`
}

/** A hyphen, comma or ampersand would be taken for the syntax of the fragment. */
const encoded = (tokens: readonly string[]) =>
  encodeURIComponent(tokens.join(' ')).replace(/[-'()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
