import type { Span } from '../../model/span.js'

const LONGEST = 160
const SMALL = new Set(
  'and of for with the de da di du del della van von der den ter bin ibn al el la le y e und et in at'.split(' '),
)
const NOT_NAMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|This|That|Then|Now)$/
/** A part after a comma that says whom the writers write for. */
const BODY =
  /(?:^|[ /])(?:Press|News|Agency|Times|Post|Herald|Tribune|Journal|Gazette|Courier|Reuters|AP|AFP|UPI|Staff|Writers?|Correspondents?|Reporters?|Bureau|Editors?|Service|Wire|Daily|Weekly|Network|Radio|Television|TV|Magazine)(?:$|[ /])/i

/** The names of a line such as “By Jane Roe and JOHN DOE, Agency Name”, without “By” and the agency; null when it is no byline. */
export function findByline(text: string, { start, end }: Span): Span | null {
  if (end - start > LONGEST) return null
  const line = text.slice(start, end)
  const by = /^by(?:line)?(?:\s*:\s*|\s+)/i.exec(line)
  if (!by) return null
  let from = by[0].length
  const names = line.slice(from).replace(/(?<=\p{L}{2})\.$/u, '')
  const [before, ...after] = splitParts(names)
  if (before === undefined || !areNames(before.words)) return null
  let to = before.end
  for (const part of after) {
    if (!areNames(part.words) || BODY.test(part.words)) break
    to = part.end
  }
  while (/\s/.test(names[to - 1] ?? '')) to--
  const lead = /^\s*/.exec(names)![0].length
  from += lead
  return to > lead ? { start: start + from, end: start + from - lead + to } : null
}

type Part = { readonly words: string; readonly end: number }

/** Parts between commas, bars, bullets, semicolons and dashes. */
function splitParts(names: string): readonly Part[] {
  const out: Part[] = []
  let from = 0
  for (const match of names.matchAll(/\s*[,|•·;]\s*|\s+[-–—]+\s+|$/g)) {
    out.push({ words: names.slice(from, match.index).trim(), end: match.index })
    from = match.index + match[0].length
  }
  return out.filter((part) => part.words !== '')
}

function areNames(words: string): boolean {
  const all = words.split(/\s+/)
  if (all.length > 14 || NOT_NAMES.test(all[0]!)) return false
  return (
    /^\p{Lu}/u.test(all[0]!) &&
    all.every((w) => SMALL.has(w) || /^(?:d['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(w)) &&
    !/\p{Ll}{3}\.$/u.test(words)
  )
}
