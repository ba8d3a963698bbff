import { expect, test } from 'vitest'
import { publish } from '../../../pipeline/9-publish/publish.ts'
import { documentPath, recordPath } from '../../../pipeline/text/paths.ts'
import { sampleBase } from '../sample-base.ts'

const making = { version: '0.0.0', assets: { script: '', style: '' } }
const files = new Map(
  [...publish({ ...sampleBase, index: [] }, [], making)].map(({ path, content }) => [
    path,
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  ]),
)

function headOf(path: string): string {
  return /<head>[\s\S]*?<\/head>/u.exec(files.get(`site/${path}`) ?? '')?.[0] ?? ''
}

const meta = (head: string, name: string) =>
  [...head.matchAll(/<meta name="([^"]+)" content="([^"]*)"/gu)]
    .filter((match) => match[1] === name)
    .map((match) => match[2])

test('a page of a document says to reference managers what it is', () => {
  const head = headOf(documentPath('river-forum-report'))
  expect(meta(head, 'citation_title')).toEqual(['Report of the River Forum on Police Reform'])
  expect(meta(head, 'citation_publication_date')).toEqual(['2018/06'])
  expect(meta(head, 'citation_technical_report_institution')).toEqual(['Lower Valley Institute'])
  expect(meta(head, 'z.itemType')).toEqual(['report'])
})

test('a link to a page can be told by what the page says of itself', () => {
  expect(meta(headOf(documentPath('river-forum-report')), 'description')).toEqual([
    expect.stringMatching(/^Report, June 2018\. \d+ lessons, /u),
  ])
  const lesson = 'lesson/river-forum-report/vetting-without-an-appeals-body'
  expect(meta(headOf(recordPath(lesson)), 'description')).toEqual([
    '“Vetting without an appeals body lost public trust within a year.” – Report of the River Forum on Police Reform, p. 2',
  ])
})

test.each(sampleBase.docs.map(({ entry }) => [entry.id]))(
  'the data of document %s is JSON that no title breaks out of',
  (id) => {
    const scripts = [
      ...headOf(documentPath(id)).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu),
    ]
    expect(scripts).toHaveLength(1)
    const thing = JSON.parse(scripts[0]?.[1] ?? '')
    expect(thing.name).toBe(sampleBase.docs.find(({ entry }) => entry.id === id)?.entry.title)
  },
)

test('with an address for the site, a page says its own, and where its file is', () => {
  const sourceOf = () => new Uint8Array([1])
  const docs = sampleBase.docs.map((doc) => ({ ...doc, entry: { ...doc.entry, format: 'pdf' as const } }))
  const at = { ...making, baseUrl: 'https://kb.example.org/x/', sourceOf }
  const page = [...publish({ ...sampleBase, docs, index: [] }, [], at)].find(
    ({ path }) => path === `site/${documentPath('river-forum-report')}`,
  )
  const head = new TextDecoder().decode(page?.content as Uint8Array)
  const address = 'https://kb.example.org/x/documents/river-forum-report.html'
  expect(head).toContain(`<link rel="canonical" href="${address}"/>`)
  expect(meta(head, 'citation_public_url')).toEqual([address])
  expect(meta(head, 'citation_pdf_url')[0]).toMatch(/^https:\/\/kb\.example\.org\/x\/.*\.pdf$/u)
  expect(head).toContain(`"url":"${address}"`)
})

test('what heads point to is there', () => {
  const pages = [
    ...sampleBase.docs.map(({ entry }) => documentPath(entry.id)),
    ...sampleBase.records.map(({ id }) => recordPath(id)),
    'themes/vetting.html',
    'countries/sl.html',
  ]
  const missing = pages.flatMap((page) => {
    const links = [...headOf(page).matchAll(/<link rel="alternate"[^>]*href="([^"]+)"/gu)].map(
      (match) => match[1] ?? '',
    )
    expect(links.length, page).toBe(2)
    const at = (link: string) =>
      decodeURIComponent(
        new URL(link, `http://x/${page.split('/').map(encodeURIComponent).join('/')}`).pathname.slice(1),
      )
    return links.map(at).filter((path) => !files.has(`site/${path}`))
  })
  expect(missing).toEqual([])
})
