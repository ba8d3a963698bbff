import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { companions } from '../../../pipeline/9-publish/companions/companions.ts'
import { sitemaps } from '../../../pipeline/9-publish/companions/sitemaps.ts'
import { twinsOf } from '../../../pipeline/9-publish/companions/twins.ts'
import { canonicalJson } from '../../../pipeline/9-publish/json.ts'
import { recordPath } from '../../../pipeline/text/paths.ts'
import { sampleBase } from '../sample-base.ts'

const entryOf = (document: string) => sampleBase.docs.find(({ entry }) => entry.id === document)?.entry

const files = new Map(
  [
    ...companions(sampleBase, null),
    ...sampleBase.records.flatMap((record) => twinsOf(record, entryOf(record.document))),
  ].map(({ path, content }) => [path, String(content)]),
)

test('each record page has a twin in JSON and one in Markdown', () => {
  for (const record of sampleBase.records) {
    const stem = `site/${recordPath(record.id).replace(/\.html$/u, '')}`
    const document = entryOf(record.document)
    expect(files.get(`${stem}.json`)).toBe(`${canonicalJson({ record, document }, 1)}\n`)
    expect(files.get(`${stem}.md`)).toContain('> ')
  }
})

test('there is a feed of all, of each theme and of each country, in two formats', () => {
  const feeds = [...files.keys()].filter((path) => path.startsWith('site/feeds/'))
  expect(feeds.filter((path) => path.endsWith('.json')).sort()).toEqual([
    'site/feeds/all.json',
    'site/feeds/countries/lr.json',
    'site/feeds/countries/sl.json',
    'site/feeds/themes/community-policing.json',
    'site/feeds/themes/gender.json',
    'site/feeds/themes/oversight.json',
    'site/feeds/themes/training.json',
    'site/feeds/themes/vetting.json',
  ])
  expect(feeds).toHaveLength(16)
})

test('a feed has the newest first, with links that lead from the feed to the page', () => {
  const { items } = JSON.parse(files.get('site/feeds/themes/vetting.json') ?? '')
  expect(items.map(({ date_published }: { date_published: string }) => date_published.slice(0, 7))).toEqual([
    '2020-01',
    '2018-06',
    '2018-06',
  ])
  expect(items[1].url).toBe('../../records/lesson/river-forum-report/vetting-without-an-appeals-body.html')
})

test('every Atom feed is well-formed, whatever the documents say', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.atom')) continue
    const parser = new SaxesParser()
    let entries = 0
    parser.on('opentag', ({ name }) => {
      if (name === 'entry') entries++
    })
    parser.on('error', (error) => {
      throw error
    })
    parser.write(content).close()
    expect(entries).toBe(JSON.parse(files.get(path.replace('.atom', '.json')) ?? '').items.length)
  }
})

test('with an address, links are whole', () => {
  const whole = new Map(
    [...companions(sampleBase, 'https://kb.example.org/x/')].map(({ path, content }) => [
      path,
      String(content),
    ]),
  )
  expect(JSON.parse(whole.get('site/feeds/all.json') ?? '').feed_url).toBe(
    'https://kb.example.org/x/feeds/all.json',
  )
  const atom = whole.get('site/feeds/all.atom') ?? ''
  for (const [, name = ''] of atom.matchAll(/<(?:id>|link [^>]*href=")([^<"]+)/gu))
    expect(name).toMatch(/^https:\/\/kb\.example\.org\/x\/[a-z]/u)
  expect(whole.get('site/llms.txt')).toContain('](https://kb.example.org/x/documents/')
})

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

test('a sitemap has every page by its whole address', () => {
  expect(sitemaps(['site/a b.html', 'site/a.json', 'data/x.html'], 'https://kb.example.org/x/')).toEqual([
    {
      path: 'site/sitemap.xml',
      content: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${SITEMAP}">\n<url><loc>https://kb.example.org/x/a%20b.html</loc></url>\n</urlset>\n`,
    },
  ])
})

test('more pages than a sitemap may list have several, and an index of them', () => {
  const files = sitemaps(['site/1.html', 'site/2.html', 'site/3.html'], 'https://kb.example.org', 2)
  expect(files.map(({ path, content }) => [path, String(content).match(/(?<=<loc>)[^<]+/gu)])).toEqual([
    ['site/sitemap.xml', ['https://kb.example.org/sitemap-1.xml', 'https://kb.example.org/sitemap-2.xml']],
    ['site/sitemap-1.xml', ['https://kb.example.org/1.html', 'https://kb.example.org/2.html']],
    ['site/sitemap-2.xml', ['https://kb.example.org/3.html']],
  ])
})

test('llms.txt lists every document, and no title breaks out of its line', () => {
  const lines = (files.get('site/llms.txt') ?? '').split('\n')
  expect(lines.filter((line) => line.startsWith('- [') && line.includes('](documents/'))).toHaveLength(
    sampleBase.docs.length,
  )
})
