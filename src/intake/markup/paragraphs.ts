/** How to look at a tree of marked-up text, whichever library made it. Tags are in small letters, without a namespace. */
export type View<N> = {
  readonly text: (node: N) => string | undefined
  readonly tag: (node: N) => string | undefined
  readonly children: (node: N) => Iterable<N>
  /** True where nobody sees it. */
  readonly hidden?: (node: N) => boolean
}

/** Elements that end a paragraph before and after them: of HTML, then of NITF. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul ' +
    'hl1 hl2 hedline block byline dateline distributor body.head body.content body.end abstract bq credit datasource ' +
    'inlinexml contentset inlinedata bytag nitf'
  ).split(' '),
)

/** Elements that hold no words of a story. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video source track form button input select textarea ' +
    'nav aside figure figcaption footer menu dialog head title map link meta ' +
    'media media-caption media-reference media-producer nitf-table-metadata docdata revision-history'
  ).split(' '),
)

type Task<N> = { readonly node: N } | { readonly end: 'block' | 'quote' | 'pre' | 'cell' | 'link' }

/**
 * The paragraphs of a tree, as a reader sees them: white space drawn together, a line end where a single break stands, two breaks
 * part paragraphs, the cells of a row on one line. Walks without recursion, so that depth does not matter.
 */
export function paragraphsOf<N>(root: N, view: View<N>, keepPointers = false): readonly string[] {
  const out: string[] = []
  let line = ''
  let pre = 0
  let links = 0
  let unlinked = false
  const flush = () => {
    const paragraph = tidy(line)
    if (paragraph !== '' && (unlinked || !isPointer(paragraph) || keepPointers)) out.push(paragraph)
    line = ''
    unlinked = false
  }
  const stack: Task<N>[] = [{ node: root }]
  for (let task = stack.pop(); task; task = stack.pop()) {
    if ('end' in task) {
      if (task.end === 'quote') line += '”'
      else if (task.end === 'link') links--
      else if (task.end === 'cell') line = /\S/.test(line) ? `${line}\u0001` : line
      else flush()
      if (task.end === 'pre') pre--
      continue
    }
    const { node } = task
    const text = view.text(node)
    if (text !== undefined) {
      if (links === 0) unlinked ||= /[\p{L}\p{N}]/u.test(text)
      line += pre > 0 ? text.replace(/\r\n?/g, '\n').replaceAll('\n', '\u0002') : text
      continue
    }
    const tag = view.tag(node)
    if (tag === undefined || SKIPPED.has(tag) || view.hidden?.(node)) continue
    if (tag === 'br') {
      line += '\u0002'
      continue
    }
    if (tag === 'q') {
      line += '“'
      stack.push({ end: 'quote' })
    } else if (tag === 'a') {
      links++
      stack.push({ end: 'link' })
    } else if (tag === 'td' || tag === 'th') stack.push({ end: 'cell' })
    else if (tag === 'pre') {
      flush()
      pre++
      stack.push({ end: 'pre' })
    } else if (BLOCKS.has(tag)) {
      flush()
      stack.push({ end: 'block' })
    }
    const children = [...view.children(node)]
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]! })
  }
  flush()
  return out.flatMap((paragraph) => paragraph.split('\n\n'))
}

const isPointer = (paragraph: string) => paragraph.length < 160 && !/[.!?…]["'”’»)\]]*$/.test(paragraph)

/** Marks of the walk (1 a cell's end, 2 a line's end) are put in place, invisible characters taken out, white space drawn together. */
function tidy(line: string): string {
  return line
    .replace(/[\u00ad\u200b\u2060\ufeff\u0000]/g, '')
    .replace(/[^\S\u0001\u0002]+/g, ' ')
    .replace(/ ?\u0001[ \u0001\u0002]*$/, '')
    .replace(/ ?\u0001 ?/g, ' | ')
    .replace(/ *\u0002(?: *\u0002)+ */g, '\n\n')
    .replace(/ *\u0002 */g, '\n')
    .trim()
}
