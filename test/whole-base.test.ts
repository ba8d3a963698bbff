import { beforeAll, expect, test } from 'vitest'
import { fileSchemas, schemaFor } from '../schemas/all.ts'
import { built, corpusFolder, sourcesIn } from './built.ts'

/*
 * What a build of the samples writes, taken as other programs take it: by path and content alone.
 */

const files = new Map<string, string>()

beforeAll(async () => {
  const result = await built(sourcesIn(corpusFolder))
  for (const { path, content } of result.files)
    files.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content))
})

const lines = (path: string) =>
  (files.get(path) ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** What stands in which file of data/: the name of its schema. */
const contents: Readonly<Record<string, keyof typeof fileSchemas>> = {
  'data/documents.ndjson': 'document',
  'data/links.ndjson': 'link',
  'data/things.ndjson': 'thing',
  'data/recurrences.ndjson': 'recurrence',
  'data/ledger.ndjson': 'ledger-entry',
  'data/broken-threads.ndjson': 'broken-thread',
  'data/grades.ndjson': 'grade',
  'data/sessions.ndjson': 'session-trace',
  'data/tombstones.ndjson': 'tombstone',
  'data/decisions.ndjson': 'applied-decision',
  'data/attribution.ndjson': 'attribution',
  'data/report.json': 'report',
  'data/manifest.json': 'manifest',
}

test.each(Object.entries(contents))('%s is what the schema of a %s says', (path, name) => {
  const values = path.endsWith('.json') ? [JSON.parse(files.get(path) ?? '')] : lines(path)
  for (const value of values) expect(fileSchemas[name].safeParse(value).error?.issues ?? []).toEqual([])
})

test('every record is what the schema of its type says', () => {
  const records = lines('data/records.ndjson')
  expect(records.length).toBeGreaterThan(400)
  for (const record of records)
    expect(schemaFor(record.type, record.rule)?.safeParse(record).error?.issues ?? []).toEqual([])
})

test('every file of data/ has a schema that is published beside it', () => {
  const known = [...Object.keys(contents), 'data/records.ndjson']
  expect([...files.keys()].filter((path) => /^data\/[^/]+$/u.test(path)).sort()).toEqual(known.sort())
  for (const name of Object.values(contents)) expect(files.has(`data/schemas/${name}.json`), name).toBe(true)
})

test('the citation of a document has its date', () => {
  for (const { date, citation, id } of lines('data/documents.ndjson'))
    expect(citation.issued?.['date-parts'][0], id).toEqual(date?.split('-').map(Number))
})

test('links of pages, feeds, twins and the guide for assistants arrive', () => {
  const broken: string[] = []
  let count = 0
  for (const [path, content] of files)
    for (const link of linksOf(path, content)) {
      const to = new URL(link, `file:///${path.split('/').map(encodeURIComponent).join('/')}`)
      if (to.protocol !== 'file:') continue
      count++
      if (!files.has(decodeURIComponent(to.pathname.slice(1)))) broken.push(`${path} -> ${link}`)
    }
  expect(broken).toEqual([])
  expect(count).toBeGreaterThan(10_000)
})

const LINKS: readonly (readonly [path: RegExp, link: RegExp])[] = [
  [/^site\/.*\.(?:html|atom)$/u, /\s(?:href|src)="([^"]+)"/gu],
  [/^site\/feeds\/.*\.json$/u, /"(?:url|home_page_url|feed_url)": "([^"]+)"/gu],
  [/^site\/(?:.*\.md|llms\.txt)$/u, /\]\(<?([^)>]+)>?\)/gu],
]

function linksOf(path: string, content: string): readonly string[] {
  return LINKS.filter(([paths]) => paths.test(path)).flatMap(([, link]) =>
    [...content.matchAll(link)].map(([, to = '']) => to.replaceAll('&amp;', '&')),
  )
}
