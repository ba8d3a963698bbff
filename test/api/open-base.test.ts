import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { checkCitations, type OpenBase, openBase, unknownValues } from '../../pipeline/api/api.ts'
import { readOut } from '../../pipeline/disk.ts'
import { openDatabase } from '../../pipeline/query/sqlite/database.ts'
import { sampleBase } from '../9-publish/sample-base.ts'
import { sampleDoc, sampleRecord } from '../9-publish/sample-doc.ts'
import { temporaryFolder } from '../built.ts'
import { writtenBase } from './written-base.ts'

let out: string
let base: OpenBase

beforeAll(async () => {
  out = await writtenBase(sampleBase)
  base = await openBase(out)
})

const APPEALS = 'lesson/river-forum-report/vetting-without-an-appeals-body'

test.each([
  ['the folder of out/', () => out],
  ['the folder of out/data/', () => join(out, 'data')],
  ['a file URL', () => pathToFileURL(`${out}/data/`).href],
])('%s is opened', async (_, place) => {
  const opened = await openBase(place())
  expect(opened.manifest.format).toBe('v1')
  expect((await opened.get(APPEALS))?.type).toBe('lesson')
})

test('a base on a server is opened and asked like a folder', async () => {
  const server = createServer((request, response) => {
    const file = readOut(out, decodeURIComponent(request.url ?? '').replace('/kb/', ''))
    response.writeHead(file === null ? 404 : 200).end(file ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kb`
  try {
    const opened = await openBase(`${root}/data`)
    expect((await opened.search({ text: 'appeals' })).hits[0]?.id).toBe(APPEALS)
    expect(opened.link('site/index.html')).toBe(`${root}/site/index.html`)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
})

test('pages have the address of the site where the build was told it', async () => {
  const copy = await writtenBase(sampleBase, { baseUrl: 'https://kb.example.org/x/' })
  const opened = await openBase(copy)
  expect(opened.link('site/index.html')).toBe('https://kb.example.org/x/index.html')
  expect(opened.link('data/records.ndjson')).toMatch(/^file:/u)
  const { content } = await opened.export('ris')
  expect(String(content)).toContain('https://kb.example.org/x/records/lesson/river-forum-report/')
})

test.each([
  [{ minutes: 0 }, /`minutes: 0`, expected a whole number/u],
  [{ since: 'May' }, /expected a date/u],
  [{ minuets: 5 } as object, /unexpected `minuets`, expected one of question/u],
])('a brief of %o is refused', async (brief, reason) => {
  await expect(base.list({ question: 'vetting', ...brief })).rejects.toThrow(reason)
})

test('a list knows what sees it otherwise', async () => {
  const words = 'Some argued that vetting of police did more harm than good.'
  const doc = sampleDoc({ id: 'minutes', title: 'Minutes', date: '2020' }, [words])
  const records = [...sampleBase.records, sampleRecord(doc, 'finding', 'harm', words, { holder: null })]
  const copy = await writtenBase({ ...sampleBase, docs: [...sampleBase.docs, doc], records })
  const { unmet, items } = await (await openBase(copy)).list({ question: 'vetting', oneDissent: true })
  expect(unmet).toEqual([])
  expect(items.filter(({ dissent }) => dissent).map(({ document }) => document.id)).toEqual(['minutes'])
})

test('a format that is none is refused', async () => {
  await expect(base.export('word' as 'docx')).rejects.toThrow('expected one of markdown')
})

test('a base of another format is refused, and the file named', async () => {
  const copy = await writtenBase(sampleBase)
  writeFileSync(join(copy, 'data/manifest.json'), '{"format":"v9"}')
  await expect(openBase(copy)).rejects.toThrow('unexpected format `v9` in data/manifest.json')
})

test('where no base is, that is said', async () => {
  await expect(openBase(temporaryFolder())).rejects.toThrow('expected a knowledge base')
})

test('search answers as the command does', async () => {
  const { hits } = await base.search({ text: 'vetting', filters: { type: ['lesson'] } })
  expect(hits.map(({ id }) => id)).toContain(APPEALS)
})

test.each([
  [{ type: 'lesson' }, 4],
  [{ type: ['lesson', 'finding'] }, 6],
  [{ type: 'lesson', country: 'SL' }, 2],
  [{ theme: ['vetting'], document: 'river-forum-report' }, 2],
  [{ type: 'lesson', since: '2019' }, 1],
  [{ type: 'lesson', until: '2018-06' }, 3],
  [{ type: 'lesson', minConfidence: 0.99 }, 0],
  [{ review: 'rejected' }, 0],
] as const)('filter %o finds %i', async (wanted, count) => {
  expect(await base.filter(wanted)).toHaveLength(count)
})

test('what is filtered by type has the fields of the type', async () => {
  const [commitment] = await base.filter({ type: 'commitment' })
  expect(commitment?.due).toBe('2019-03')
})

test('records that say the same are one cluster', async () => {
  const [cluster] = await base.cluster({ theme: 'vetting' })
  expect(cluster?.records).toEqual([APPEALS, 'recommendation/river-forum-report/one-vetting-standard'])
  expect(await base.cluster({ theme: 'gender' })).toEqual([])
})

test('commitments come with what became of them, where that is known', async () => {
  expect((await base.commitments()).map(({ record }) => record.lead)).toEqual(['The Lower Valley Institute'])
})

test('an id that an earlier build had is told from one that never was', async () => {
  const copy = await writtenBase(sampleBase)
  const gone = {
    id: 'lesson/a/b',
    type: 'lesson',
    document: 'a',
    text: 'x',
    reason: 'merged into lesson/a/c',
  }
  writeFileSync(join(copy, 'data/tombstones.ndjson'), `${JSON.stringify(gone)}\n`)
  const opened = await openBase(copy)
  expect((await opened.gone('lesson/a/b'))?.reason).toBe('merged into lesson/a/c')
  expect(await opened.gone('lesson/a/z')).toBeNull()
})

test.each(['../beside.txt', 'data/../../beside.txt', '..\\beside.txt', 'data'])(
  '%j is no file of the base',
  async (path) => {
    writeFileSync(join(out, '../beside.txt'), 'another')
    expect(await base.file(path)).toBeNull()
    expect(await base.text(path)).toBeNull()
  },
)

test('a damaged file is named', async () => {
  const copy = await writtenBase(sampleBase)
  writeFileSync(join(copy, 'data/records.ndjson'), '{"id":')
  rmSync(join(copy, 'index'), { recursive: true })
  const opened = await openBase(copy)
  await expect(opened.filter()).rejects.toThrow('unexpected content of data/records.ndjson')
  await expect(opened.search({ text: 'x' })).rejects.toThrow('index/')
})

test.each([
  [{ since: '2018-13' }, 'unexpected `since: "2018-13"`, expected a date'],
  [{ until: 2018 }, 'unexpected `until: 2018`, expected a date'],
  [{ types: 'lesson' }, 'unexpected `types`, expected one of type, '],
])('a filter by %o is refused, for all would pass for what was wanted', async (wanted, reason) => {
  await expect(base.filter(wanted as object)).rejects.toThrow(reason)
  await expect(base.cluster(wanted as object)).rejects.toThrow(RangeError)
})

test('dates that exclude each other are said to be, and a year has all its days', () => {
  expect(unknownValues([], { since: '2019', until: '2018-12' })).toEqual([
    'No date is both since 2019 and until 2018-12.',
  ])
  expect(unknownValues([], { since: '2018-05', until: '2018' })).toEqual([])
})

test.each([
  ['a line that is none', 'records', (was: string) => `${was}null\n`, 'expected an object in line'],
  [
    'a record without evidence',
    'records',
    (was: string) => was.replace('"evidence"', '"evident"'),
    '`evidence`',
  ],
  [
    'a span that is none',
    'records',
    (was: string) => was.replace(/"span":\[\d+,/u, '"span":['),
    '`evidence`',
  ],
  ['a document without a path', 'documents', (was: string) => was.replace('"path"', '"pith"'), '`path`'],
  [
    'no document any more',
    'documents',
    () => '',
    /expected \d+ lines as data\/manifest.json counts them, not 0/u,
  ],
  [
    'a record less',
    'records',
    (was: string) => was.replace(/^.*\n/u, ''),
    'lines as data/manifest.json counts',
  ],
  ['a link to nothing', 'links', (was: string) => was.replace('"to"', '"two"'), '`to`'],
] as const)('damage that is JSON is named: %s', async (_, name, damage, reason) => {
  const copy = await writtenBase(sampleBase)
  const file = join(copy, `data/${name}.ndjson`)
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  const opened = await openBase(copy)
  const read = { records: opened.records, documents: opened.documents, links: () => opened.links('x') }[name]
  await expect(read()).rejects.toThrow(reason)
  await expect(read()).rejects.toThrow(`unexpected content of data/${name}.ndjson in \`${copy}\``)
})

test.each([
  ['null', 'expected an object'],
  ['{"format":"v1"}', 'expected `counts` and `files`'],
  ['{"format":"v2"}', 'unexpected format `v2`'],
])('a manifest of %s is no manifest', async (content, reason) => {
  const copy = await writtenBase(sampleBase)
  writeFileSync(join(copy, 'data/manifest.json'), content)
  await expect(openBase(copy)).rejects.toThrow(reason)
})

test.each(['null', '[]', '{"messages":{}}'])('a report of %s is none', async (content) => {
  const copy = await writtenBase(sampleBase)
  writeFileSync(join(copy, 'data/report.json'), content)
  await expect((await openBase(copy)).messages()).rejects.toThrow('with the list `messages`')
})

test.each([
  ['word for word', 'Vetting without an appeals body lost public trust within a year.', 'exact'],
  ['with other white space and marks', 'Vetting  without an\nappeals body', 'exact'],
  ['with words left out', 'Vetting without […] lost public trust', 'exact'],
  ['with a word changed', 'Vetting without an appeals body lost public faith within a year.', 'near'],
  ['half a word', 'etting without an appeals bod', 'near'],
  ['pieces in the wrong order', 'lost public trust … Vetting without an appeals body', 'near'],
  ['invented', 'Parliament must dissolve the gendarmerie before the winter session.', 'not-found'],
] as const)('a quote %s: %s is %s', async (_, quote, verdict) => {
  const check = await base.verify(quote)
  expect(check.verdict).toBe(verdict)
  if (verdict === 'exact')
    expect(check.places[0]).toMatchObject({ document: 'river-forum-report', records: [APPEALS] })
})

test.each([
  ['whose last word differs', 'without an appeals body lost public trust within a decade', 'year'],
  [
    'that goes on where the source does not',
    'an appeals body lost public trust within a year of boats',
    'year',
  ],
])('of a quote %s the source shows as many words as it has', async (_, quote, last) => {
  const { verdict, places } = await base.verify(quote)
  expect(verdict).toBe('near')
  expect(places[0]?.quote.split(/\s/u).at(-1)).toBe(last)
})

test('every quote and citation of an answer is checked', async () => {
  const answer = [
    'They write that “Equipment that arrives before training is sold within months.” [@river-forum-report, p. 2]',
    `See ${APPEALS}, and lesson/river-forum-report/never-said.`,
    '',
    '> Women officers left the service because barracks had no',
    '> room for families.',
    '',
    'A "made up sentence about boats" stands here, and "trust" is one word [@no-such-report].',
  ].join('\n')
  const checked = await checkCitations(answer, base)
  expect(checked.map(({ kind, line, verdict }) => `${line} ${kind} ${verdict}`)).toEqual([
    '1 quote real',
    '1 document real',
    '2 record real',
    '2 record not-found',
    '4 quote real',
    '7 quote not-found',
    '7 document not-found',
  ])
})

test('what is cited as Pandoc does, and the addresses of pages, are checked', async () => {
  const site = base.link('site/')
  const answer = [
    'So [see @river-forum-report, p. 2; @no-such-report] and [-@river-forum-report]; ask [us](mailto:a@b.c).',
    `[They](${site}records/${APPEALS}.html) and [they](https://kb.example.org/records/lesson/never/said.html#more).`,
    `[It](<${site}documents/river-forum-report.html>) and ${site}documents/no-such-report.html and https://example.org/documents/a.html.`,
    `${site}events/river-forum-2018.html`,
  ].join('\n')
  const checked = await checkCitations(answer, base)
  expect(checked.map(({ kind, line, words, verdict }) => `${line} ${kind} ${words} ${verdict}`)).toEqual([
    '1 document river-forum-report real',
    '1 document no-such-report not-found',
    '1 document river-forum-report real',
    `2 record records/${APPEALS} real`,
    '2 record records/lesson/never/said not-found',
    '3 document documents/river-forum-report real',
    '3 document documents/no-such-report not-found',
    '4 record events/river-forum-2018 real',
  ])
})

test('what stands between single quotation marks is checked, and no apostrophe is one', async () => {
  const answer = [
    'They say ‘lost public trust within a year’ and ‘the board’s boats were never lit at all’.',
    "They say 'lost public trust within a year', the pilots' boats and the keepers' lamps, and it's 'they who didn't light the quay'.",
  ].join('\n')
  const checked = await checkCitations(answer, base)
  expect(checked.map(({ line, words, verdict }) => `${line} ${words} ${verdict}`)).toEqual([
    '1 lost public trust within a year real',
    '1 the board’s boats were never lit at all not-found',
    '2 lost public trust within a year real',
    "2 they who didn't light the quay not-found",
  ])
})

test('a citation of an own record type is checked, by what the base holds', async () => {
  const own = {
    ...(sampleBase.records[0] as (typeof sampleBase.records)[number]),
    type: 'indicator',
    id: 'indicator/a/boats',
  }
  const records = [own, ...sampleBase.records]
  const opened = await openBase(await writtenBase({ ...sampleBase, records }))
  const answer = 'See indicator/a/boats and indicator/none/such; commitment/none/such; and/or/such.'
  const checked = await checkCitations(answer, opened)
  expect(checked.map(({ words, verdict }) => `${words} ${verdict}`)).toEqual([
    'indicator/a/boats real',
    'indicator/none/such not-found',
    'commitment/none/such not-found',
  ])
})

test('the whole base is a file that SQLite opens, with full-text search, and the same each time', async () => {
  const file = await base.sqlite()
  const database = await openDatabase(file)
  const ask = (sql: string) => database.prepare(sql).all([])
  expect(ask('SELECT count(*) FROM records')).toEqual([[sampleBase.records.length]])
  expect(ask('SELECT count(*) FROM documents')).toEqual([[sampleBase.docs.length]])
  expect(
    ask(
      "SELECT id FROM records WHERE rowid IN (SELECT rowid FROM records_fts WHERE records_fts MATCH 'appeal')",
    ),
  ).toEqual([[APPEALS]])
  database.close()
  expect(await (await openBase(out)).sqlite()).toEqual(file)
})
