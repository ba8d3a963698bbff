import { csvText } from '../../pipeline/formats/csv-text.ts'
import { pathToHref, recordPath } from '../../pipeline/text/paths.ts'
import { citationFor, citationWords, issued } from './citations.ts'
import { bibtexOf, risOf } from './list-bibliography.ts'
import { byDocument, type Making } from './list-making.ts'
import type { Listed } from './listed.ts'

/** A file that the reader takes away. */
export interface ListFile {
  readonly name: string
  readonly type: string
  readonly content: string
}

/** The forms in which a list leaves the page, by what they are called there. */
export const LIST_FILES: Readonly<Record<string, (making: Making) => ListFile>> = {
  'Markdown, for reading': (making) => ({
    name: 'reading-list.md',
    type: 'text/markdown',
    content: markdown(making),
  }),
  'CSL-JSON, for Zotero': (making) => ({
    name: 'reading-list.csl.json',
    type: 'application/json',
    content: `${JSON.stringify(cslItems(making), null, 1)}\n`,
  }),
  'RIS, for EndNote': (making) => ({
    name: 'reading-list.ris',
    type: 'application/x-research-info-systems',
    content: risOf(making),
  }),
  'BibTeX, for LaTeX': (making) => ({
    name: 'reading-list.bib',
    type: 'application/x-bibtex',
    content: bibtexOf(making),
  }),
  'CSV, for a spreadsheet': (making) => ({
    name: 'reading-list.csv',
    type: 'text/csv',
    content: csv(making),
  }),
}

/** The list itself, to be loaded again. */
export function savedList(items: readonly Listed[]): ListFile {
  return {
    name: 'my-list.json',
    type: 'application/json',
    content: `${JSON.stringify({ format: 'debrief-list/v1', items }, null, 1)}\n`,
  }
}

function addressOf(root: string, id: string): string {
  return root + pathToHref(recordPath(id))
}

/** One item a document; the passages stand in its note. */
function cslItems({ items, citations, root }: Making): readonly unknown[] {
  return [...byDocument(items)].map(([document, passages]) => ({
    ...citationFor(citations, document),
    note: passages
      .map(({ id, quote, words, place, remark }) =>
        [`“${quote || words}”`, place, remark, addressOf(root, id)].filter(Boolean).join('\n'),
      )
      .join('\n\n'),
  }))
}

function markdown({ items, citations, root }: Making): string {
  const parts = [...byDocument(items)].map(([document, passages]) =>
    [
      `## ${plainLine(citationWords(citationFor(citations, document)))}`,
      ...passages.map(({ id, quote, words, place, remark }) =>
        [
          `> ${plainLine(quote || words)}`,
          `[${place || 'In the source'}](<${addressOf(root, id)}>)`,
          plainLine(remark),
        ]
          .filter(Boolean)
          .join('\n\n'),
      ),
    ].join('\n\n'),
  )
  return `# Reading list\n\n${parts.join('\n\n')}\n`
}

/** Words of a document are no markup. */
function plainLine(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&')
}

function csv({ items, citations, root }: Making): string {
  const rows = items.map(({ id, type, words, quote, document, place, remark }) => {
    const citation = citationFor(citations, document)
    return [
      type,
      quote || words,
      String(citation['title'] ?? document),
      issued(citation),
      place,
      remark,
      addressOf(root, id),
    ]
  })
  const head = ['Type', 'Quote', 'Document', 'Date', 'Place', 'Remark', 'Address']
  return `\ufeff${csvText([head, ...rows])}`
}
