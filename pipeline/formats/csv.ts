import type { Bibliography } from './cited.ts'
import { authors, field, inverted, issued, oneLine } from './csl-fields.ts'
import { csvText } from './csv-text.ts'

const HEADS = [
  'title',
  'authors',
  'date',
  'publisher',
  'genre',
  'document_link',
  'type',
  'quote',
  'place',
  'link',
]

/** A row a passage; a document without passages has one row. */
export function csv({ items }: Bibliography): string {
  const rows = items.flatMap(({ csl, link, notes }) => {
    const head = [
      field(csl, 'title'),
      authors(csl).map(inverted),
      issued(csl)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
      field(csl, 'publisher'),
      field(csl, 'genre'),
      link,
    ]
    if (notes.length === 0) return [[...head, '', '', '', '']]
    return notes.map((note) => [...head, note.type, oneLine(note.quote), oneLine(note.place), note.link])
  })
  return csvText([HEADS, ...rows])
}
