import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { exports } from '../../../pipeline/9-publish/exports/exports.ts'
import { whole } from '../../../pipeline/text/text-bytes.ts'
import { sampleBase } from '../sample-base.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'

const evil = sampleDoc({ id: 'evil', title: '=HYPERLINK("http://x")', date: '2020' }, [
  '- +1 for "vetting", said\tall.',
  '- Nothing more.',
])
const base = {
  ...sampleBase,
  docs: [...sampleBase.docs, evil],
  records: [
    ...sampleBase.records,
    sampleRecord(evil, 'lesson', 'plus', '+1 for "vetting", said\tall.', { about: [] }),
  ],
  index: [],
}
const files = new Map(
  [...exports(base, null)].map(whole).map(({ path, content }) => [path, Buffer.from(content).toString()]),
)
const json = (path: string) => JSON.parse(files.get(path) ?? '')

const python = spawnSync('python3', ['--version']).status === 0
if (!python) process.stderr.write('Left out what is read back by python3: it is not installed.\n')

const READ =
  'import csv,json,sys,io; print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")))))'

function readByPython(path: string): readonly Readonly<Record<string, string>>[] {
  const { stdout } = spawnSync('python3', ['-c', READ], { input: files.get(path) ?? '', encoding: 'utf8' })
  return JSON.parse(stdout)
}

test.skipIf(!python)('the tables come back from another reader row by row, and no cell is a formula', () => {
  const rows = readByPython('exports/records.csv')
  expect(rows.map(({ id }) => id)).toEqual(base.records.map(({ id }) => id))
  const texts = rows.map(({ text }) => text?.replace(/^'(?=[+=@-])/u, ''))
  expect(texts).toEqual(base.records.map(({ text }) => text))
  const documents = readByPython('exports/documents.csv')
  expect(documents.map(({ date }) => date)).toEqual(base.docs.map(({ entry }) => entry.date ?? ''))
  expect(documents.at(-1)?.['title']).toBe('\'=HYPERLINK("http://x")')
  const cells = [...rows, ...documents].flatMap((row) => Object.values(row))
  expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
})

test('the table of records has the place of an event besides that of its words', () => {
  const [heads = '', ...rows] = files.get('exports/records.csv')?.split('\r\n') ?? []
  expect(heads.split(',').filter((head) => head.endsWith('place'))).toEqual(['place', 'event_place'])
  expect(rows.filter((row) => row.includes('Port Amel') && row.startsWith('event/'))).not.toEqual([])
})

test('every evidence is an annotation whose quote stands at its position', () => {
  const { items } = json('exports/annotations.jsonld')
  expect(items).toHaveLength(base.records.flatMap(({ evidence }) => evidence).length)
  for (const { target } of items) {
    const [quote, position] = target[0].selector
    const id = decodeURIComponent(target[0].source.replace('../data/text/', '').replace(/\.txt$/u, ''))
    const doc = base.docs.find(({ entry }) => entry.id === id)
    expect(doc?.text.slice(position.start, position.end)).toBe(quote.exact)
  }
  const paged = items.find(({ id }: { id: string }) => id.includes('vetting-without'))
  expect(paged.target[1]).toMatchObject({
    source: 'river-forum-report.md',
    selector: [{}, { type: 'FragmentSelector', value: 'page=2' }],
  })
})

test('linked data has addresses where the site has one', () => {
  const all = [...exports(base, 'https://kb.example.org/x')].map(whole)
  const content = all.find(({ path }) => path === 'exports/base.jsonld')?.content
  for (const thing of JSON.parse(Buffer.from(content ?? '').toString())['@graph'])
    expect(thing.url).toMatch(/^https:\/\/kb\.example\.org\/x\/(?:documents|records|events)\//u)
})

test('linked data names every thing once, and every name that is pointed to is there', () => {
  const graph = json('exports/base.jsonld')['@graph'] as readonly Readonly<Record<string, unknown>>[]
  const names = new Set(graph.map((thing) => thing['@id']))
  expect(names.size).toBe(base.docs.length + base.records.length)
  const pointed = graph
    .flatMap((thing) => [thing['isPartOf'], thing['about']])
    .flatMap((one) => (one ? [(one as { '@id': string })['@id']] : []))
  expect(pointed.filter((name) => !names.has(name))).toEqual([])
})

test('a taxonomy is a concept scheme with labels, alternates and what is broader', () => {
  const concept = { alt: [], not: [], broader: null }
  const taxonomies = [
    {
      id: 'rivers',
      label: 'Rivers',
      concepts: [
        { ...concept, id: 'locks', label: 'locks', alt: ['lock gate?', 'sluic*', 'locks'], broader: 'works' },
        { ...concept, id: 'works', label: 'works', broader: 'nowhere' },
      ],
    },
    { id: 'towns', label: 'Towns', concepts: [{ ...concept, id: 'works', label: 'public works' }] },
  ]
  const all = [...exports({ ...base, taxonomies }, null)].map(whole)
  const content = all.find(({ path }) => path === 'exports/themes.skos.jsonld')?.content
  expect(JSON.parse(Buffer.from(content ?? '').toString())['@graph']).toEqual([
    { '@id': 'urn:debrief:themes/rivers', '@type': 'skos:ConceptScheme', prefLabel: 'Rivers' },
    { '@id': 'urn:debrief:themes/towns', '@type': 'skos:ConceptScheme', prefLabel: 'Towns' },
    {
      '@id': 'urn:debrief:theme/locks',
      '@type': 'skos:Concept',
      prefLabel: 'locks',
      altLabel: ['lock gate'],
      notation: 'locks',
      inScheme: ['urn:debrief:themes/rivers'],
      broader: ['urn:debrief:theme/works'],
    },
    {
      '@id': 'urn:debrief:theme/works',
      '@type': 'skos:Concept',
      prefLabel: 'works',
      altLabel: ['public works'],
      notation: 'works',
      inScheme: ['urn:debrief:themes/rivers', 'urn:debrief:themes/towns'],
      topConceptOf: ['urn:debrief:themes/rivers', 'urn:debrief:themes/towns'],
    },
  ])
})

test('the data package lists the columns of each table in order', () => {
  const { resources } = json('datapackage.json')
  for (const { path, schema } of resources.filter(({ format }: { format: string }) => format === 'csv'))
    expect(files.get(path)?.split('\r\n')[0]).toBe(
      schema.fields.map(({ name }: { name: string }) => name).join(','),
    )
})
