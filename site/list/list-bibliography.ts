import type { Bibliography, CitedItem } from '../../pipeline/formats/cited.ts'
import { noteLine } from '../../pipeline/formats/csl-fields.ts'
import { latex, numbered } from '../../pipeline/formats/latex.ts'
import { documentPath, pathToHref, recordPath } from '../../pipeline/text/paths.ts'
import { citationFor } from './citations.ts'
import { byDocument, type Making } from './list-making.ts'

/** The list as the formats write it: one item a document with its passages as notes, each with its remark. */
export function bibliographyOf(making: Making): Bibliography {
  return {
    title: 'Reading list',
    preface: [],
    items: citedItems(making).map(({ item }) => item),
    after: [],
  }
}

/** The list as BibTeX: the entries made at build, with the passages and the address put in. */
export function bibtexOf(making: Making): string {
  return citedItems(making)
    .map(({ document, item }) => {
      const entry = making.bibtex?.[document] ?? ''
      const note = `\tnote = {${latex(numbered(item.notes.map(noteLine)))}},\n`
      return entry
        .replace(/^@[^\n]*,\n/u, (head) => head + note)
        .replace('\turl = {},\n', () => `\turl = {${item.link}},\n`)
    })
    .join('')
}

function citedItems(making: Making): readonly { readonly document: string; readonly item: CitedItem }[] {
  return [...byDocument(making.items)].map(([document, passages]) => ({
    document,
    item: {
      csl: citationFor(making.citations, document),
      link: making.root + pathToHref(documentPath(document)),
      notes: passages.map(({ id, type, quote, words, place, remark }) => ({
        id,
        type,
        quote: quote || words,
        place: [place, remark].filter((part) => part !== '').join('; '),
        link: making.root + pathToHref(recordPath(id)),
      })),
      keywords: [],
      remarks: [],
    },
  }))
}
