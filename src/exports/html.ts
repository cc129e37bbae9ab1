import { createHash } from 'node:crypto'
import type { Actor } from '../model/actor.js'
import type { Reading } from '../model/reading.js'
import { type Citation, hull } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'
import { type Board, boardsOf } from './boards.js'
import type { Export } from './export.js'
import { SCRIPT } from './html-script.js'
import { STYLE } from './html-style.js'
import { type Numbered, nested } from './order.js'
import { blocks, type Segment, segments } from './segments.js'
import { countOf } from './terminal.js'
import { traitsOf } from './traits.js'
import { type Who, whoIn } from './who.js'
import { squeeze } from './width.js'

/** One page that needs nothing else: the story with its marks, the statements in the margin. */
export const html: Export = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html',
  summary: 'one page a story, with the words marked; opens in any browser',
  joins: false,
  render(reading, story, { place }) {
    const cards = nested(reading.statements)
    const boards = boardsOf(reading)
    const title = reading.story.title ?? place
    return `<!doctype html>
<html${reading.story.language === 'en' ? ' lang="en"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'">
<meta name="generator" content="Onrecord">
<title>${escapeHtml(title)} – on the record</title>
<style>${STYLE}${targets(cards)}</style>
</head>
<body>
<div class="page">
${header(reading)}
<main>
${heading(reading, story)}<article>${article(reading, story, cards, boards)}</article>
${below(boards)}</main>
${footer(reading)}
</div>
<script>${SCRIPT}</script>
</body>
</html>
`
  },
}

const SCRIPT_HASH = createHash('sha256').update(SCRIPT).digest('base64')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Else the parser makes line feeds of them.
  '\r': '&#13;',
  '\0': '\ufffd',
}

/** Safe in text and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character]!)

const words = (spans: readonly Citation[]) => spans.map((s) => squeeze(s.words)).join(' … ')

function header({ story, statements }: Reading): string {
  const about = [
    story.publisher && `<b>${escapeHtml(story.publisher)}</b>`,
    story.published && escapeHtml(story.published),
    link(story.url),
  ]
  const unread = story.coverage.unread.reduce((sum, { start, end }) => sum + end - start, 0)
  const counts = `${countOf(statements.length)} in ${story.coverage.words} words`
  return `<header>
<p class="about"><span>${about.filter((part) => part).join(' · ') || '<b>On the record</b>'}</span><span>${counts}</span></p>
<ul class="legend">
<li><span class="s">source</span> who speaks</li>
<li><span class="q">reporting words</span> that say so</li>
<li><span class="c1">what is said</span>, <span class="c2">within what is said</span></li>
</ul>${unread > 0 ? `\n<p class="notice">${unread} characters of this story were not read.</p>` : ''}
</header>`
}

const link = (url: string | null) =>
  url &&
  (/^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url.replace(/^https?:\/\/(?:www\.)?/i, ''))}</a>`
    : escapeHtml(url))

/** The title and byline, unless they stand in the text itself. */
function heading({ story: { title, byline } }: Reading, { text }: Story): string {
  const opening = squeeze(text.slice(0, 2000))
  const outside = (part: string | null): part is string => part !== null && !opening.includes(squeeze(part))
  return `${outside(title) ? `<h1>${escapeHtml(title)}</h1>\n` : ''}${outside(byline) ? `<p class="byline">${escapeHtml(byline)}</p>\n` : ''}`
}

function article(reading: Reading, { text }: Story, cards: readonly Numbered[], boards: readonly Board[]): string {
  const paragraphs = blocks(text)
  const anchors = anchorsOf(boards)
  const parts = segments(
    text,
    cards.map((c) => c.statement),
    [...paragraphs.flatMap((b) => [b.start, b.end]), ...anchors.keys()],
  )
  const numbers = new Map(cards.map((c) => [c.statement.id, c]))
  const marks = numberPlaces(cards)
  const beside = cardsOf(cards, paragraphs)
  const { title, byline } = reading.story
  const whoOf = whoIn(reading.actors)
  const out: string[] = []
  let i = 0
  const until = (end: number): string => {
    let made = ''
    for (; i < parts.length && parts[i]!.end <= end; i++) {
      const part = parts[i]!
      for (const id of anchors.get(part.start) ?? []) made += `<i id="words-${escapeHtml(id)}"></i>`
      for (const n of marks.get(part.start) ?? []) made += numberOf(n)
      made += marked(text, part, numbers)
    }
    return made
  }
  paragraphs.forEach((block, index) => {
    out.push(until(block.start))
    const all = squeeze(text.slice(block.start, block.end))
    const kind =
      title !== null && all === squeeze(title) ? 'headline' : byline !== null && all === squeeze(byline) ? 'byline' : ''
    const notes = (beside.get(index) ?? [])
      .map((card) => cardOf(card, reading.actors, whoOf(card.statement), numbers))
      .join('')
    const aside = notes && `<aside aria-label="Statements of this paragraph">${notes}</aside>`
    const body = until(block.end)
    const tag = kind === 'headline' ? 'h1' : 'p'
    out.push(`<section>${aside}<${tag}${kind && ` class="${kind}"`}>${body}</${tag}></section>`)
  })
  out.push(until(text.length))
  return out.join('')
}

/** Places that the boards below the story point at. */
function anchorsOf(boards: readonly Board[]): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>()
  for (const { id, at } of boards.flatMap((board) => board.rows)) {
    const ids = places.get(at)
    if (ids) ids.push(id)
    else places.set(at, [id])
  }
  return places
}

/** What is due, what happened, what is disputed, who moved: below the story, each with a link to its words. */
function below(boards: readonly Board[]): string {
  const parts = boards.map(({ title, rows }) => {
    const items = rows.map(({ id, head, text, notes }) => {
      const link = `<a href="#words-${escapeHtml(id)}">${escapeHtml(head)}</a>`
      return `<li>${link}<span>${escapeHtml(text)}</span><small>${escapeHtml(notes.join(' · '))}</small></li>`
    })
    return `<h2>${title}</h2>\n<ul>${items.join('\n')}</ul>\n`
  })
  return parts.length === 0 ? '' : `<div class="boards">\n${parts.join('')}</div>\n`
}

const firstOf = (spans: readonly Citation[]) => hull(spans)?.start ?? 0
const allOf = ({ source, cue, content }: Statement) => [...source, ...cue, ...content]

/** A statement's number stands where its content begins. */
function numberPlaces(cards: readonly Numbered[]): ReadonlyMap<number, readonly Numbered[]> {
  const places = new Map<number, Numbered[]>()
  for (const card of cards) {
    const { content } = card.statement
    const at = firstOf(content.length > 0 ? content : allOf(card.statement))
    const list = places.get(at)
    if (list) list.push(card)
    else places.set(at, [card])
  }
  return places
}

/** Cards stand beside the paragraph in which their statement begins. */
function cardsOf(
  cards: readonly Numbered[],
  paragraphs: readonly { end: number }[],
): ReadonlyMap<number, readonly Numbered[]> {
  const beside = new Map<number, Numbered[]>()
  for (const card of cards) {
    const start = firstOf(allOf(card.statement))
    let low = 0
    let high = paragraphs.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (paragraphs[middle]!.end > start) high = middle
      else low = middle + 1
    }
    const list = beside.get(low)
    if (list) list.push(card)
    else beside.set(low, [card])
  }
  return beside
}

const numberOf = ({ number, statement }: Numbered) =>
  `<a class="n" id="words-${number}" href="#card-${number}" data-n="${number}" data-statement="${escapeHtml(statement.id)}" aria-label="Statement ${number}"></a>`

/** A link to the card of the innermost statement that the words belong to. */
function marked(text: string, { start, end, marks }: Segment, numbers: ReadonlyMap<string, Numbered>): string {
  const inner = marks.at(-1)
  const content = escapeHtml(text.slice(start, end))
  if (!inner) return content
  const depth = Math.min(3, marks.filter((m) => m.role === 'content').length)
  const classes = ['m']
  // The innermost role that is not content shows: a source inside what somebody else says is still a source.
  const role = marks.findLast((m) => m.role !== 'content')?.role
  if (role) classes.push(role === 'source' ? 's' : 'q')
  if (depth > 0) classes.push(`c${depth}`)
  const ids = [...new Set(marks.map((m) => m.statement.id))].map(escapeHtml).join(' ')
  const number = numbers.get(inner.statement.id)!.number
  return `<a class="${classes.join(' ')}" href="#card-${number}" tabindex="-1" data-statement="${ids}">${content}</a>`
}

function cardOf(
  { statement, number, depth }: Numbered,
  actors: readonly Actor[],
  speaker: Who | null,
  numbers: ReadonlyMap<string, Numbered>,
): string {
  const outer = statement.within === null ? undefined : numbers.get(statement.within)
  const role = speaker?.role ? ` <span class="role">${escapeHtml(squeeze(speaker.role))}</span>` : ''
  const who = speaker
    ? `<span class="who">${escapeHtml(squeeze(speaker.name))}</span>${role}`
    : '<span class="no-source">no source named</span>'
  const what = words(statement.content)
  const inside = outer ? ` · in <a class="within" href="#card-${outer.number}">${outer.number}</a>` : ''
  const sure = `<span title="Of such readings, ${percent(statement.confidence)} were right on stories that people had marked">${percent(statement.confidence)}</span>`
  return `<div class="card${depth > 0 ? ` d${Math.min(3, depth)}` : ''}" id="card-${number}" data-statement="${escapeHtml(statement.id)}">
<a class="no" href="#words-${number}" aria-label="Statement ${number}: to its words">${number}</a><p><span class="meta">${statement.form}${inside} · ${sure}</span>${who} <span class="how">${escapeHtml(words(statement.cue))}</span></p>${what && `<p class="what">${escapeHtml(what)}</p>`}<p class="traits">${escapeHtml(traitsOf(statement, actors).join(' · '))}</p>
</div>`
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** Past this many, the page's script alone marks the words of a card. */
const MOST_TARGETS = 300

/** Marks a card's words where no script runs. */
function targets(cards: readonly Numbered[]): string {
  if (cards.length > MOST_TARGETS) return ''
  return cards
    .filter(({ statement }) => /^[\w-]+$/.test(statement.id))
    .map(
      ({ statement, number: n }) =>
        `html:not(.js):has(#card-${n}:target,#words-${n}:target,#card-${n}:hover) .m[data-statement~="${statement.id}"]{background:var(--on);color:var(--on-ink)}`,
    )
    .join('\n')
}

function footer({ story, statements, diagnostics }: Reading): string {
  const makers = [...new Set(statements.map((s) => s.by))].sort()
  const noted = diagnostics.map(
    ({ message, span }) => `<li>${escapeHtml(message)}${span ? ` <i>${escapeHtml(squeeze(span.words))}</i>` : ''}</li>`,
  )
  return `<footer>
${noted.length > 0 ? `<ul aria-label="Notes on the reading">${noted.join('')}</ul>\n` : ''}<p>Percentages tell how many such readings were right on stories that people had marked. The record says who said what, not who is right; check the words before you use them.</p>
<p>${makers.length > 0 ? `Read by ${makers.map((by) => `<code>${escapeHtml(by)}</code>`).join(', ')}. ` : ''}SHA-256 of the text: <code>${escapeHtml(story.sha256)}</code></p>
</footer>`
}
