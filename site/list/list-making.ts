import type { Citations } from './citations.ts'
import type { Listed } from './listed.ts'

/** What a file is made of: the list, the citations of its documents, and the address of the site. */
export interface Making {
  readonly items: readonly Listed[]
  readonly citations: Citations | undefined
  /** Entries by document, as assets/citations.js sets them. */
  readonly bibtex: Readonly<Record<string, string>> | undefined
  readonly root: string
}

/** Documents in the order in which the list first names them, each with its records. */
export function byDocument(items: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const documents = new Map<string, Listed[]>()
  for (const item of items) documents.set(item.document, [...(documents.get(item.document) ?? []), item])
  return documents
}
