import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { linksOf } from './links.js'

const at = (name: string) => readFileSync(new URL(`formats/cases/feed/${name}`, import.meta.url))

it('tells pages, times and which items are whole', async () => {
  const { title, url, items } = await linksOf(at('rss.xml'), 'https://post.example/rss.xml')
  expect([title, url]).toEqual(['Ostrelle Evening Post', 'https://post.example/'])
  expect(items).toEqual([
    {
      url: 'https://post.example/gun-crews',
      id: 'post-1041',
      title: 'Gun crews leave the eastern locks, Kestria says',
      published: '2031-03-06T07:10:00Z',
      modified: null,
      full: true,
    },
    {
      url: 'https://post.example/bread',
      id: 'https://post.example/bread',
      title: 'Bread & salt: the council’s new tax',
      published: '2031-03-07T18:00:00-05:00',
      modified: null,
      full: false,
    },
    expect.objectContaining({ url: 'https://post.example/calendar', published: null, full: false }),
    { url: null, id: 'empty', title: null, published: null, modified: null, full: false },
  ])
})

it('reads Atom and JSON Feed alike, and counts addresses from where the feed was', async () => {
  const atom = await linksOf(at('atom.xml'), 'a')
  expect(atom.items.map(({ url, full }) => [url, full])).toEqual([
    ['https://ledger.example/meet', true],
    [null, false],
  ])
  const json = await linksOf(at('feed.json'), 'j')
  expect(json.items).toMatchObject([
    { url: 'https://wire.example/mill', published: '2031-03-10T10:00:00+02:00', full: true },
  ])
  const bare =
    '<rss version="2.0"><channel><title>W</title><item><title>a</title><link>/b</link></item></channel></rss>'
  const { items } = await linksOf(Buffer.from(bare), 'b', { url: 'https://wire.example/feed/' })
  expect(items[0]?.url).toBe('https://wire.example/b')
})

it('takes what breaks off for a summary', async () => {
  const long = '<p>The harbour master said that the boats had been counted twice, and then again.</p>'.repeat(15)
  const feed = (description: string) =>
    Buffer.from(
      `<rss version="2.0"><channel><title>W</title><item><title>a</title><description><![CDATA[${description}]]></description></item></channel></rss>`,
    )
  const isFull = async (description: string) => (await linksOf(feed(description), 'f')).items[0]?.full
  expect(await isFull(long)).toBe(true)
  expect(await isFull(`${long}<p>The post <a>a</a> appeared first on <a>W</a>.</p>`)).toBe(true)
  expect(await isFull(`${long}<p>And then […]</p>`)).toBe(false)
  expect(await isFull(`${long}<p>Nobody knew. <a>Continue reading</a></p>`)).toBe(false)
  expect(await isFull('<p>Short.</p>')).toBe(false)
})
