import type { Base, KnownDoc } from '../pipeline/model/base.ts'
import type { BaseRecord } from '../pipeline/model/record.ts'

/** The same base with a text for each document, in which its records stand one below the other, each a block. */
export function withTexts(base: Base): Base {
  const texts = new Map<string, string>()
  const blocks = new Map<string, KnownDoc['blocks'][number][]>()
  const records = base.records.map((record): BaseRecord => {
    const before = texts.get(record.document) ?? ''
    const span = [before.length, before.length + record.text.length] as const
    texts.set(record.document, `${before}${record.text}\n\n`)
    const known = blocks.get(record.document) ?? []
    known.push({ kind: 'item', level: 1, span })
    blocks.set(record.document, known)
    return { ...record, evidence: record.evidence.map((evidence) => ({ ...evidence, span })) }
  })
  const docs = base.docs.map((doc) => ({
    ...doc,
    text: texts.get(doc.entry.id) ?? '',
    blocks: blocks.get(doc.entry.id) ?? [],
  }))
  return { ...base, docs, records }
}
