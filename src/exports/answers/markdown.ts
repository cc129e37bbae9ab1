import type { Answer } from '../../model/answer.js'
import { cardOf } from './lines.js'

/** A list that can be pasted: the words as a quotation, their source under it. */
export function markdown(answer: Answer): string {
  const head = `# ${escaped([answer.operation, ...Object.values(answer.asked).filter((value) => typeof value === 'string')].join(' '))}\n`
  const blocks = answer.rows.map((row) => {
    const { head, body, notes, source } = cardOf(row)
    const url = 'story' in row ? row.story?.url : undefined
    const link = url && /^https?:\/\//.test(url) ? ` [link](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : ''
    return [
      `**${escaped(head)}**`,
      ...(body.length > 0 ? ['', ...body.map((words) => `> ${escaped(words)}`)] : []),
      ...(notes.length + source.length > 0
        ? ['', `${escaped([...notes, source].filter((n) => n !== '').join(' · '))}${link}`]
        : []),
    ].join('\n')
  })
  const notes = answer.notes.map((note) => `_${escaped(note)}_`)
  return `${[head, ...blocks, ...notes].join('\n\n')}\n`
}

/** Nothing of a story is taken for markup. */
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
