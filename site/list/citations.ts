import { authorsInWords } from '../../pipeline/formats/csl-fields.ts'
import { dateInWords } from '../../pipeline/text/date-words.ts'

/** CSL-JSON items by document, as assets/citations.js sets them. */
export type Citations = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** A document's citation; a bare one where none is at hand. */
export function citationFor(
  citations: Citations | undefined,
  document: string,
): Readonly<Record<string, unknown>> {
  return citations?.[document] ?? { id: document, type: 'document', title: document }
}

/** A citation in one line: authors, publisher, title, date. */
export function citationWords(citation: Readonly<Record<string, unknown>>): string {
  return [authorsInWords(citation), citation['publisher'], citation['title'], dateInWords(issued(citation))]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('. ')
}

/** "2018-10-10", as precise as the citation has it; empty where it has none. */
export function issued(citation: Readonly<Record<string, unknown>>): string {
  const parts = (citation['issued'] as { 'date-parts'?: readonly (readonly number[])[] } | undefined)?.[
    'date-parts'
  ]?.[0]
  return (parts ?? []).map((part) => String(part).padStart(2, '0')).join('-')
}
