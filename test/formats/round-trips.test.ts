import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { type FormatName, formatNames, formats } from '../../pipeline/formats/all.ts'
import { hostileList, ONE_LINE_TITLES, TITLES } from './hostile-list.ts'
import { office, pandoc, readBy } from './readers.ts'

/*
 * What is written is read back by programs that are not ours.
 */

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

function written(name: FormatName): Promise<string | Uint8Array> {
  return formats[name].write(hostileList)
}

interface Item {
  readonly title: string
  readonly genre?: string
  readonly keyword?: string
  readonly note?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] }
}

const dates = hostileList.items.map(
  ({ csl }) => (csl['issued'] as NonNullable<Item['issued']>)['date-parts'][0],
)

/** Pandoc makes typographic quotation marks of plain ones. */
const marks = (title: string) => fold(title).replace(/[“”„"‘’']/gu, '"')
const titlesOf = (items: readonly Item[]) => items.map(({ title }) => marks(title))

test.skipIf(!pandoc).each([
  ['csl', 'csljson'],
  ['biblatex', 'biblatex'],
  ['bibtex', 'bibtex'],
] as const)(
  '%s comes back from pandoc with the same items, titles, dates, kinds, keywords and notes',
  async (name, reader) => {
    const items = JSON.parse(readBy(reader, await written(name))) as readonly Item[]
    // Pandoc does not know \\textbraceleft, which is what BibTeX needs where braces do not match.
    const known = (title: string) =>
      name === 'csl' ? title : title.replace('brace } and another {', 'brace and another')
    expect(titlesOf(items)).toEqual(ONE_LINE_TITLES.map(known).map(marks))
    expect(items.map((item) => (item.issued?.['date-parts'][0] ?? []).map(Number))).toEqual(dates)
    expect(items.map(({ genre }) => genre)).toEqual(hostileList.items.map(({ csl }) => csl['genre']))
    expect(items.map(({ keyword }) => keyword)).toEqual(TITLES.map(() => 'oversight, vetting'))
    for (const [at, item] of items.entries()) {
      expect(item.note?.match(/Passage \d of/gu)).toEqual(['Passage 1 of', 'Passage 2 of'])
      expect(item.note).toContain(`https://kb.example.org/site/records/lesson/doc-${at}/2.html`)
    }
  },
)

test('RIS comes back from another reader with the same items, titles, dates and notes', async () => {
  const items = new Cite(await written('ris')).data as readonly Item[]
  expect(items.map(({ title }) => title)).toEqual(ONE_LINE_TITLES)
  expect(items.map((item) => item.issued?.['date-parts'][0])).toEqual(dates)
  expect(items.map(({ note }) => String(note).match(/Passage \d of/gu)?.length)).toEqual(TITLES.map(() => 2))
})

test('keys of BibTeX are the ids of documents, each once', async () => {
  const items = ['a-b', 'ab', 'a b', 'a-b', 'Été'].map((id) => ({
    ...hostileList.items[0],
    csl: { id, title: id },
  }))
  const file = String(await formats.bibtex.write({ ...hostileList, items } as typeof hostileList))
  expect(file.match(/(?<=^@\w+\{)[^,]+/gmu)).toEqual(['a-b', 'ab', 'a-b-2', 'a-b-3', 'E-te'])
})

test('months of BibTeX are those it has words for, with the day apart', async () => {
  const file = String(await written('bibtex'))
  expect(file.match(/^\t(?:month|day) = .*$/gmu)?.slice(0, 3)).toEqual([
    '\tmonth = jun,',
    '\tmonth = jun,',
    '\tday = {5},',
  ])
})

test('an address that LaTeX prints as words is escaped, and one that it reads as an address is not', async () => {
  const csl = { id: 'a', type: 'document', title: 'Quays', URL: 'https://example.org/a_b%20c' }
  const items = [{ csl, link: '', notes: [], keywords: [], remarks: [] }]
  const file = String(await formats.bibtex.write({ ...hostileList, items }))
  expect(file).toContain('\thowpublished = {https://example.org/a\\_b\\%20c},\n')
  expect(file).toContain('\turl = {https://example.org/a_b%20c},\n')
})

test('a caret comes back from BibTeX', async () => {
  const items = new Cite(await written('bibtex')).data as readonly Item[]
  expect(items.some(({ title }) => title.includes('#1_under ^hat ~tilde'))).toBe(true)
})

test('braces that do not match do not break the file that BibTeX reads', async () => {
  const file = String(await written('bibtex'))
  expect(file).toContain('Half a brace \\textbraceright{} and another \\textbraceleft{}')
  expect(file.split('{').length).toBe(file.split('}').length)
})

test('RIS has the types that Zotero takes for what they are, and a note a passage', async () => {
  const entries = String(await written('ris'))
    .split('ER  - \r\n\r\n')
    .filter(Boolean)
  expect(entries.map((entry) => entry.slice(0, 10))).toEqual(
    TITLES.map((_, at) => (at % 3 === 1 ? 'TY  - SLID' : 'TY  - RPRT')),
  )
  expect(entries.map((entry) => entry.match(/^N1 {2}- /gmu)?.length)).toEqual(TITLES.map(() => 2))
  expect(entries[0]).toContain('M3  - Agenda\r\n')
  expect(entries[1]).toMatch(/A2 {2}- Okonel, Mara\r\n[\s\S]*T2 {2}- River Forum\r\n/u)
  expect(entries[2]).toContain('DA  - 2012/06/05/\r\n')
})

test.skipIf(!pandoc).each([
  ['markdown', 'gfm', 'a title a heading and a quotation a passage', 2],
  ['html', 'html', 'a title a heading and a quotation a passage', 2],
  ['docx', 'docx', 'a title a heading and a quotation a passage', 1],
] as const)('%s comes back from pandoc with %s', async (name, reader, _, level) => {
  const { blocks } = JSON.parse(readBy(reader, await written(name), 'json')) as { blocks: readonly Block[] }
  const heads = blocks
    .flatMap((block) => (block.t === 'Div' ? (block.c[1] as readonly Block[]) : [block]))
    .filter((block) => block.t === 'Header' && block.c[0] === level)
  expect(heads.slice(0, TITLES.length).map((head) => fold(wordsOf(head.c[2])))).toEqual(
    ONE_LINE_TITLES.map((title, at) => `${at + 1}. ${title}`),
  )
  const quotes = blocks.flatMap(function inside(block): readonly Block[] {
    if (block.t === 'Div') return (block.c[1] as readonly Block[]).flatMap(inside)
    return block.t === 'BlockQuote' ? [block] : []
  })
  expect(JSON.stringify(quotes).match(/Passage"/gu)?.length).toBe(2 * TITLES.length)
  expect(JSON.stringify(blocks)).toContain('https://kb.example.org/site/records/lesson/doc-3/2.html')
})

interface Block {
  readonly t: string
  readonly c: readonly unknown[]
}

/** The words of pandoc's inline elements. */
function wordsOf(inlines: unknown): string {
  if (Array.isArray(inlines)) return inlines.map(wordsOf).join('')
  const { t, c } = inlines as { t?: string; c?: unknown }
  if (t === 'Str') return String(c)
  if (t === 'Space' || t === 'SoftBreak') return ' '
  if (t === 'Quoted') return wordsOf((c as readonly unknown[])[1])
  if (t === 'Link' || t === 'Span') return wordsOf((c as readonly unknown[])[1])
  return Array.isArray(c) ? wordsOf(c) : ''
}

test.skipIf(!office)(
  'the Word document opens in LibreOffice with all titles and passages',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'debrief-docx-'))
    writeFileSync(join(folder, 'list.docx'), await written('docx'))
    const { status } = spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      join(folder, 'list.docx'),
    ])
    expect(status).toBe(0)
    const text = fold(readFileSync(join(folder, 'list.txt'), 'utf8'))
    for (const [at, title] of ONE_LINE_TITLES.entries()) {
      expect(text).toContain(`${at + 1}. ${title}`)
      expect(text).toContain(`“Passage 2 of ${title}”`)
    }
  },
  120_000,
)

test('no cell of the CSV is a formula, and every passage has its row', async () => {
  const rows = rowsOf(String(await written('csv')))
  expect(rows.slice(1).map(([title]) => title)).toEqual(
    ONE_LINE_TITLES.flatMap((title) => (/^[=@]/u.test(title) ? [`'${title}`, `'${title}`] : [title, title])),
  )
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
})

/** RFC 4180, read plainly. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (quoted === undefined && plain === '' && end === '') break
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

test('the same list gives the same bytes', async () => {
  for (const name of formatNames) expect(await written(name)).toEqual(await written(name))
})
