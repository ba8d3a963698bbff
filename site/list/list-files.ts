import { cslJson } from '../../pipeline/formats/csl-json.ts'
import { csvText } from '../../pipeline/formats/csv-text.ts'
import { markdown } from '../../pipeline/formats/markdown.ts'
import { ris } from '../../pipeline/formats/ris.ts'
import { pathToHref, recordPath } from '../../pipeline/text/paths.ts'
import { citationFor, issued } from './citations.ts'
import { bibliographyOf, bibtexOf } from './list-bibliography.ts'
import type { Making } from './list-making.ts'
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
    content: markdown(bibliographyOf(making)),
  }),
  'CSL-JSON, for Zotero': (making) => ({
    name: 'reading-list.csl.json',
    type: 'application/json',
    content: cslJson(bibliographyOf(making)),
  }),
  'RIS, for EndNote': (making) => ({
    name: 'reading-list.ris',
    type: 'application/x-research-info-systems',
    content: ris(bibliographyOf(making)),
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
      root + pathToHref(recordPath(id)),
    ]
  })
  const head = ['Type', 'Quote', 'Document', 'Date', 'Place', 'Remark', 'Address']
  return `\ufeff${csvText([head, ...rows])}`
}
