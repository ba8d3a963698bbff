import { expect, test } from 'vitest'
import { LIST_FILES } from '../../site/list/list-files.ts'
import type { Making } from '../../site/list/list-making.ts'
import type { Listed } from '../../site/list/listed.ts'

const ROOT = 'https://kb.example.org/site/'

/** What a button gives for a list of one record of the river forum. */
function fileOf(
  button: string,
  more: Partial<Listed> = {},
  title = 'River Forum report',
  other: Partial<Making> = {},
): string {
  const making: Making = {
    items: [
      {
        id: 'lesson/forum/appeals',
        type: 'lesson',
        words: 'Vetting needs appeals.',
        quote: 'Vetting needs appeals.',
        document: 'forum',
        place: 'p. 3',
        remark: '',
        ...more,
      },
    ],
    citations: { forum: { id: 'forum', type: 'report', title, issued: { 'date-parts': [[2018, 5]] } } },
    bibtex: undefined,
    root: ROOT,
    ...other,
  }
  return LIST_FILES[button]?.(making).content ?? ''
}

test.each([
  '=HYPERLINK("http://x.example")',
  '@SUM(1+1)',
  '\u00a0=1+1',
  '  +1',
  '\uff1d1+1',
  '\uff20SUM(1)',
  '|calc',
])('%j is no formula where a spreadsheet opens the list', (quote) => {
  const content = fileOf('CSV, for a spreadsheet', { quote })
  const cell = `'${quote}`
  expect(content).toContain(cell.includes('"') ? `,"${cell.replaceAll('"', '""')}",` : `,${cell},`)
})

test('a spreadsheet has a row a record', () => {
  expect(fileOf('CSV, for a spreadsheet', { remark: 'first, and last' })).toBe(
    '\ufeffType,Quote,Document,Date,Place,Remark,Address\r\n' +
      `lesson,Vetting needs appeals.,River Forum report,2018-05,p. 3,"first, and last",${ROOT}records/lesson/forum/appeals.html\r\n`,
  )
})

test('a program for references gets the address of the document, and texts in one line', () => {
  const more = { quote: 'Vetting\nneeds \u0007appeals.', remark: 'for the minister' }
  const [item] = JSON.parse(fileOf('CSL-JSON, for Zotero', more, 'River Forum\u2028report'))
  expect(item).toMatchObject({
    title: 'River Forum report',
    URL: `${ROOT}documents/forum.html`,
    note: `“Vetting needs appeals.” (p. 3; for the minister) ${ROOT}records/lesson/forum/appeals.html`,
  })
})

test('words of a document are no markup of the list', () => {
  const more = { quote: '1. Vetting *needs* &amp; $x$', remark: '# mine' }
  expect(fileOf('Markdown, for reading', more)).toBe(`# Reading list

## 1. [River Forum report](<${ROOT}documents/forum.html>)

May 2018.

> 1\\. Vetting \\*needs\\* \\&amp; \\$x\\$
>
> — [p. 3; \\# mine](<${ROOT}records/lesson/forum/appeals.html>)
`)
})

test('the address of a document is in BibTeX as it is', () => {
  const bibtex = { forum: '@techreport{forum,\n\ttitle = {{River Forum}},\n\turl = {},\n}\n\n' }
  expect(
    fileOf('BibTeX, for LaTeX', { document: 'forum' }, 'River Forum', {
      bibtex,
      root: 'https://kb.example.org/a_b/',
    }),
  ).toContain('\turl = {https://kb.example.org/a_b/documents/forum.html},\n')
})
