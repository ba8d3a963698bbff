import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { beforeAll, expect, test } from 'vitest'
import { type FormatName, type OpenBase, openBase } from '../pipeline/api/api.ts'
import { fileSchemas, schemaFor } from '../schemas/all.ts'
import { built, corpusFolder, sourcesIn, temporaryFolder } from './built.ts'
import { pandoc, readBy, sqlite } from './formats/readers.ts'

/*
 * What a build of the samples writes, taken as other programs take it: by path and content alone.
 */

const files = new Map<string, string>()
let out: string
let base: OpenBase

beforeAll(async () => {
  const result = await built(sourcesIn(corpusFolder))
  for (const { path, content } of result.files)
    files.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content))
  out = temporaryFolder()
  for (const [path, content] of files) {
    if (path.startsWith('site/')) continue
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  base = await openBase(out)
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

interface Item {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] }
}

/** Whatever marks and spaces a reader makes of plain ones. */
const plain = (title: string) =>
  title
    .replace(/[“”„"‘’']/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
const partsOf = ({ issued }: Item) => (issued?.['date-parts'][0] ?? []).map(Number)
const links = (words: unknown) =>
  String(words ?? '').match(/site\/(?:records|events)\/[^\s"\\]+?\.html/gu) ?? []

const readers: readonly (readonly [FormatName, string, (content: string) => unknown])[] = [
  ['csl', 'pandoc', (content) => JSON.parse(readBy('csljson', content))],
  ['bibtex', 'pandoc', (content) => JSON.parse(readBy('bibtex', content))],
  ['biblatex', 'pandoc', (content) => JSON.parse(readBy('biblatex', content))],
  ['ris', 'citation-js', (content) => new Cite(content).data],
]

test.skipIf(!pandoc).each(readers)(
  'the whole base as %s has for %s the same items, titles, dates and notes',
  async (format, _, read) => {
    const { content, items, passages } = await base.export(format)
    const found = read(String(content)) as readonly Item[]
    const expected = lines('data/documents.ndjson').map(({ citation }) => citation as Item)
    expect([found.length, items]).toEqual([expected.length, expected.length])
    expect(found.map(({ title }) => plain(title))).toEqual(expected.map(({ title }) => plain(title)))
    expect(found.map(partsOf)).toEqual(expected.map(partsOf))
    expect(found.flatMap(({ note }) => links(note))).toHaveLength(passages)
    expect(passages).toBe(evidenceCount())
  },
)

test.skipIf(!pandoc).each([
  ['markdown', 'gfm', 2],
  ['html', 'html', 2],
  ['docx', 'docx', 1],
] as const)(
  'the whole base as %s has for pandoc a heading a document and a link a passage',
  async (format, reader, level) => {
    const { content, passages } = await base.export(format)
    const { blocks } = JSON.parse(readBy(reader, content, 'json')) as {
      readonly blocks: readonly { readonly t: string; readonly c: readonly unknown[] }[]
    }
    const heads = JSON.stringify(blocks).match(new RegExp(`"t":"Header","c":\\[${level},`, 'gu'))
    expect(heads).toHaveLength(lines('data/documents.ndjson').length)
    expect(links(JSON.stringify(blocks))).toHaveLength(passages)
  },
)

function evidenceCount(): number {
  return lines('data/records.ndjson').flatMap(({ evidence, document }) =>
    evidence.filter((one: { readonly document: string }) => one.document === document),
  ).length
}

test.skipIf(!sqlite)(
  'the whole base as SQLite is sound, complete and searchable for the program of that name',
  async () => {
    const file = join(out, 'base.sqlite')
    writeFileSync(file, await base.sqlite())
    const ask = (sql: string) => spawnSync('sqlite3', ['-readonly', file, sql], { encoding: 'utf8' })
    const answers = ask(`PRAGMA integrity_check; PRAGMA foreign_key_check;
SELECT count(*) FROM documents; SELECT count(*) FROM records; SELECT count(*) FROM evidence; SELECT count(*) FROM links;
SELECT count(*) > 3 FROM records_fts WHERE records_fts MATCH 'complaint*';
SELECT name FROM sqlite_master WHERE sql LIKE '%VIRTUAL TABLE%USING FTS%content="records"%';`)
    expect([answers.stderr, answers.stdout.trim().split('\n')]).toEqual([
      '',
      [
        'ok',
        String(lines('data/documents.ndjson').length),
        String(lines('data/records.ndjson').length),
        String(lines('data/records.ndjson').flatMap(({ evidence }) => evidence).length),
        String(lines('data/links.ndjson').length),
        '1',
        'records_fts',
      ],
    ])
  },
)

test('the data package lists files that are there, under names and types that hold', () => {
  const { profile, resources } = JSON.parse(files.get('datapackage.json') ?? '')
  expect(profile).toBe('data-package')
  for (const { name, path } of resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/u)
    expect(files.has(path), path).toBe(true)
  }
})
