import { describe, expect, it } from 'vitest'
import { SENTENCE } from '../../../test/arrivals.js'
import { storiesOf } from '../intake.js'
import type { Known } from '../source.js'
import { compose } from './compose.js'
import { htmlParagraphs } from './html.js'
import { webAddress } from './page.js'

describe('paragraphs', () => {
  it.each([
    ['<p>a <b>b</b>\n c</p>d', ['a b c', 'd']],
    ['a<br>b<br><br>c', ['a\nb', 'c']],
    ['a<div>b<span>c</span></div>d', ['a', 'bc', 'd']],
    ['<p>He called it <q>a <q>big</q> boat</q>.</p>', ['He called it “a “big” boat”.']],
    ['<table><tr><th>Lock</th><td>Open</td></tr><tr><td>Upper</td><td></td></tr></table>', ['Lock | Open', 'Upper']],
    ['<pre>one\ntwo</pre>', ['one\ntwo']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<p>co&shy;operate&nbsp;now\u200b</p>', ['cooperate now']],
    ['<p>a</p><script>b</script><style>c</style><noscript>d</noscript><figure>e</figure>', ['a']],
    ['<p>a</p><p hidden>b</p><p style="display: none">c</p><p aria-hidden="true">d</p>', ['a']],
    ['<p>a</p><p><a href="/x">More on this</a></p><p>See <a href="/x">this</a></p>', ['a', 'See this']],
    ['<p><a href="/x">He said that he would go.</a></p>', ['He said that he would go.']],
    ['5 &lt; 6 &amp;amp; 7', ['5 < 6 &amp; 7']],
    ['plain\n\ntext & more', ['plain text & more']],
    ['plain\n\ntext', ['plain', 'text']],
    ['', []],
  ])('of %s', async (html, paragraphs) => expect(await htmlParagraphs(html, 'f')).toEqual(paragraphs))
})

describe('a composed text', () => {
  it('says headline and byline once', () => {
    expect(compose('Boats counted', 'Ilse Tarrandor', ['BY ILSE TARRANDOR', 'Boats Counted!', 'Twelve.'])).toBe(
      'Boats counted\n\nBy Ilse Tarrandor\n\nTwelve.',
    )
    expect(compose('Boats counted', 'By Ilse Tarrandor', ['Twelve.'])).toBe(
      'Boats counted\n\nBy Ilse Tarrandor\n\nTwelve.',
    )
    expect(compose(null, null, ['One.', ' ', 'Two.'])).toBe('One.\n\nTwo.')
  })

  it('has no byline of an address', () => {
    for (const byline of ['https://wire.example/people/7', 'desk@wire.example', 'x'.repeat(200)])
      expect(compose('A', byline, ['B'])).toBe('A\n\nB')
  })
})

describe('addresses', () => {
  it.each([
    ['/a?utm_source=x&b=1#c', 'https://wire.example/a?b=1'],
    ['https://wire.example', 'https://wire.example/'],
    ['javascript:void(0)', null],
    ['http://[', null],
    ['', null],
  ])('%s', (value, address) => expect(webAddress(value, 'https://wire.example/x/')).toBe(address))
})

describe('what a page tells', () => {
  const fieldsOf = async (head: string, body = '<h1>Boats counted at Tannick pier</h1>', known: Known = {}) => {
    const html = `<html lang="en"><head>${head}</head><body><article>${body}<p>${SENTENCE}${SENTENCE}</p></article></body></html>`
    for await (const arrival of storiesOf(Buffer.from(html), 'f', {}, known)) {
      if ('error' in arrival) throw arrival.error
      return arrival.story
    }
    throw new Error('no arrival')
  }
  const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const meta = (pairs: Record<string, string>) =>
    Object.entries(pairs)
      .map(([name, content]) => `<meta property="${name}" content="${content}">`)
      .join('')

  it('prefers JSON-LD to meta elements, and these to the page', async () => {
    const told = meta({ 'og:title': 'Meta', author: 'Meta Person', 'article:published_time': '2031-03-01' })
    const data = linked({
      '@type': 'NewsArticle',
      headline: 'Linked',
      author: 'Linked Person',
      datePublished: '2031-03-02',
    })
    expect(await fieldsOf(told + data)).toMatchObject({
      title: 'Linked',
      byline: 'Linked Person',
      published: '2031-03-02',
    })
    expect(await fieldsOf(told)).toMatchObject({ title: 'Meta', byline: 'Meta Person', published: '2031-03-01' })
    const own = await fieldsOf(
      '',
      '<h1>Boats counted at Tannick pier</h1><time datetime="2031-03-03T10:00+02:00">today</time>',
    )
    expect(own).toMatchObject({
      title: 'Boats counted at Tannick pier',
      published: '2031-03-03T10:00+02:00',
      declaredLanguage: 'en',
    })
  })

  it('takes the outlet’s name off a title', async () => {
    const title = 'Boats counted at Tannick pier | Northern Wire'
    expect(await fieldsOf(`<title>${title}</title>`)).toMatchObject({ title: 'Boats counted at Tannick pier' })
    expect(await fieldsOf(`<title>${title}</title>`, '')).toMatchObject({ title: 'Boats counted at Tannick pier' })
    const dashed = '<title>Boats – all twelve of them – counted</title>'
    expect(await fieldsOf(dashed, '<h1>Boats – all twelve of them – counted</h1>')).toMatchObject({
      title: 'Boats – all twelve of them – counted',
    })
  })

  it('finds the article among other things', async () => {
    const article = { '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'], headline: 'Found' }
    for (const value of [
      [{ '@type': 'WebPage' }, article],
      { '@graph': [{ '@type': 'BreadcrumbList' }, article] },
      { '@type': 'WebPage', mainEntity: article },
    ])
      expect(await fieldsOf(linked(value))).toMatchObject({ title: 'Found' })
    expect(await fieldsOf(linked([{ '@type': 'BlogPosting', headline: 'Blog' }, article]))).toMatchObject({
      title: 'Found',
    })
  })

  it('keeps a copy apart from its original', async () => {
    const head = '<link rel="canonical" href="https://wire.example/boats">'
    const copy = await fieldsOf(head, undefined, { url: 'https://post.example/copy#top' })
    expect(copy).toMatchObject({
      url: 'https://post.example/copy',
      origin: { name: null, url: 'https://wire.example/boats' },
    })
    const own = await fieldsOf(head, undefined, { url: 'https://m.wire.example/boats?utm_medium=x' })
    expect(own).toMatchObject({ url: 'https://wire.example/boats', origin: null })
    expect(await fieldsOf(head)).toMatchObject({ url: 'https://wire.example/boats', origin: null })
  })

  it('keeps whose story it is, unless it is the publisher’s', async () => {
    const by = (source: string) =>
      linked({
        '@type': 'NewsArticle',
        headline: 'H',
        publisher: { name: 'Northern Wire' },
        sourceOrganization: { name: source },
      })
    expect(await fieldsOf(by('Halven Press Agency'))).toMatchObject({
      origin: { name: 'Halven Press Agency', url: null },
    })
    expect(await fieldsOf(by('Northern Wire'))).toMatchObject({ origin: null })
    const based = linked({
      '@type': 'Article',
      headline: 'H',
      isBasedOn: { '@type': 'NewsArticle', url: 'https://hpa.example/1', publisher: { name: 'Halven Press Agency' } },
    })
    expect(await fieldsOf(based)).toMatchObject({
      origin: { name: 'Halven Press Agency', url: 'https://hpa.example/1' },
    })
  })

  it('keeps terms and the reservation of text and data mining', async () => {
    const head = '<link rel="license" href="https://wire.example/terms"><meta name="tdm-reservation" content="1">'
    expect(await fieldsOf(head)).toMatchObject({ usageTerms: 'https://wire.example/terms; tdm-reservation: 1' })
    expect(await fieldsOf('<meta name="tdm-reservation" content="0">')).toMatchObject({ usageTerms: null })
  })

  it('leaves out what was published after it was fetched, and what is absurd', async () => {
    const dated = (day: string) => meta({ 'article:published_time': day })
    const known = { received: '2031-03-20T00:00:00Z' }
    expect(await fieldsOf(dated('2031-03-21'), undefined, known)).toMatchObject({ published: '2031-03-21' })
    expect(await fieldsOf(dated('2031-03-24'), undefined, known)).toMatchObject({ published: null })
    for (const absurd of ['0001-01-01T00:00:00Z', '9999-12-31', '2031-02-31', 'yesterday'])
      expect(await fieldsOf(dated(absurd)), absurd).toMatchObject({ published: null })
  })
})
