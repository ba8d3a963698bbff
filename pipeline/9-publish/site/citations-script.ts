import { bibtexEntries } from '../../formats/bibtex.ts'
import type { KnownDoc } from '../../model/base.ts'

/**
 * A classic script that sets the citations of all documents, for lists that leave the page as files. BibTeX is made here:
 * its library is larger than the site's whole script.
 */
export function citationsScript(docs: readonly KnownDoc[]): string {
  const citations = Object.fromEntries(docs.map(({ entry }) => [entry.id, entry.citation]))
  const entries = bibtexEntries(
    docs.map(({ entry: { id, title, citation } }) => ({
      csl: { id, title, ...citation },
      link: '',
      notes: [],
      keywords: [],
      remarks: [],
    })),
  )
  const bibtex = Object.fromEntries(docs.map(({ entry }, at) => [entry.id, entries[at] ?? '']))
  return `globalThis.debriefCitations = ${json(citations)}\nglobalThis.debriefBibtex = ${json(bibtex)}\n`
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
