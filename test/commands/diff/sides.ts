import { compare } from '../../../pipeline/diff/compare.ts'
import type { Side } from '../../../pipeline/diff/side.ts'
import type { BaseRecord } from '../../../pipeline/model/record.ts'

/** What a record of a side says, and where. */
export interface Says {
  readonly id: string
  readonly text: string
  readonly document?: string
  readonly slide?: number
  readonly countries?: readonly string[]
  /** Quotes beside the text itself. */
  readonly also?: readonly string[]
  readonly named?: { readonly name: string; readonly acronym?: string }
}

/** The record that says it. */
export function record({
  id,
  text,
  document = 'notes',
  slide,
  countries = [],
  also = [],
  named,
}: Says): BaseRecord {
  const evidence = [text, ...also].map((quote) => ({
    document,
    span: [0, quote.length] as const,
    quote,
    prefix: '',
    suffix: '',
    page: null,
    slide: slide ?? null,
    line: null,
    paragraph: null,
    box: null,
    section: [],
  }))
  const rest = { event: null, session: null, themes: [], organisations: [], rule: 'lesson/x', confidence: 1 }
  return { ...named, id, type: 'lesson', text, document, evidence, countries, review: 'candidate', ...rest }
}

/** A knowledge base of these records. */
export function side(records: readonly Says[], changes: Partial<Side> = {}, documents = ['notes']): Side {
  return {
    documents: documents.map((id) => ({
      id,
      path: `${id}.md`,
      sha256: id,
      title: `Of ${id}`,
      genre: 'report',
    })) as unknown as Side['documents'],
    records: records.map(record),
    recurrences: [],
    ledger: [],
    tombstones: [],
    ...changes,
  }
}

/** A lesson. */
export const lamps: Says = {
  id: 'lesson/notes/lamps',
  text: 'Lamps at the border posts must be paid for in advance.',
}
/** Another lesson, of other words. */
export const crews: Says = {
  id: 'lesson/notes/crews',
  text: 'Crews of ferries change too often to be trained once.',
}

/** What became of which records, by the last words of their ids. */
export function kinds(old: Side, fresh: Side) {
  const { added, reworded, merged, lost, moved, unchanged } = compare(old, fresh)
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id.replace(/^.*\//u, ''))
  return {
    added: ids(added),
    reworded: ids(reworded),
    merged: ids(merged),
    lost: ids(lost),
    moved: ids(moved),
    unchanged,
  }
}

/** What became of no record. */
export const nothing = { added: [], reworded: [], merged: [], lost: [], moved: [], unchanged: 0 }
