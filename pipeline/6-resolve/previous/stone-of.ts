import type { Tombstone } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import type { HashedDocuments } from './moved-documents.ts'

/** Makes the stone of a record that is gone: whether its document is, which record has its words now, and which build had it last. */
export function stoneOf(
  records: readonly BaseRecord[],
  documents: HashedDocuments,
  moved: ReadonlyMap<string, string>,
  lastBuild: string | null,
): (gone: BaseRecord) => Tombstone {
  const ofDocument = grouped(records, ({ document }) => [document])
  return (gone) => {
    const home = moved.get(gone.document) ?? gone.document
    const heir = heirOf(gone, ofDocument.get(home) ?? [])
    const reason = !documents.has(home)
      ? 'its document is no longer part of the knowledge base'
      : heir
        ? `its words are now part of ${heir.id}`
        : 'the documents no longer say it'
    const { id, type, document, text } = gone
    return { id, type, document, text, reason, lastBuild, mergedInto: heir?.id ?? null }
  }
}

/** The record with the same words in its evidence, of the same type before others. */
function heirOf(gone: BaseRecord, records: readonly BaseRecord[]): BaseRecord | undefined {
  const words = quoteOf(gone)
  const having = words === '' ? [] : records.filter((record) => ` ${quoteOf(record)} `.includes(` ${words} `))
  return having.find(({ type }) => type === gone.type) ?? having[0]
}

function quoteOf({ evidence }: BaseRecord): string {
  return evidence.map(({ quote }) => foldKey(quote)).join(' ')
}
