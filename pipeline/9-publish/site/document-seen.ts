import type { Attribution } from '../../model/across.ts'
import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { printOf, printOfText } from '../prints.ts'
import type { Library } from './library.ts'
import { asRecord, nothing } from './library-of.ts'
import { type Named, named } from './record-seen.ts'

/**
 * All that the page of one document is made of. Like that of a record, the page is given a library of this and no more, so that
 * nothing can be in it that `printOfDocument` does not tell.
 */
export interface DocumentSeen {
  readonly doc: KnownDoc
  /** Those that stand in it, in its order. */
  readonly records: readonly BaseRecord[]
  readonly event: Named | undefined
  readonly attribution: readonly Attribution[]
  /** Whether the site has its file. */
  readonly isCopied: boolean
  readonly carriesFiles: boolean
  readonly baseUrl: string | null
}

export function documentSeen(doc: KnownDoc, library: Library): DocumentSeen {
  const { id, event } = doc.entry
  return {
    doc,
    records: library.ofDocument.get(id) ?? [],
    event: event === null ? undefined : named(library.records.get(event)),
    attribution: library.attributionOf.get(id) ?? [],
    isCopied: library.copied.has(id),
    carriesFiles: library.carriesFiles,
    baseUrl: library.baseUrl,
  }
}

/** The library that a document's page is made of. */
export function libraryOfDocument(seen: DocumentSeen): Library {
  const { doc, records, event, attribution, isCopied, carriesFiles, baseUrl } = seen
  const { id } = doc.entry
  return {
    ...nothing,
    base: { ...nothing.base, docs: [doc] },
    docs: new Map([[id, doc]]),
    records: new Map([...(event ? [asRecord(event)] : []), ...records].map((one) => [one.id, one])),
    ofDocument: new Map([[id, records]]),
    copied: new Set(isCopied ? [id] : []),
    attributionOf: new Map([[id, attribution]]),
    carriesFiles,
    baseUrl,
  }
}

/** Equal for pages of documents that are equal, by all that they are made of. */
export function printOfDocument({ doc, records, ...others }: DocumentSeen): string {
  return printOfText(JSON.stringify([printOf(doc), records.map(printOf), others]))
}
