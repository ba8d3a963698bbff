import type { BaseRecord } from '../../model/record.ts'
import { fingerprint } from '../../text/fingerprint.ts'

/** Records of one document that stand together. */
interface Piece {
  readonly document: string
  readonly piece: number
}

/** A part of a list that makes a page. */
export interface ListPart {
  /** With which piece of which document it begins, counted from 1; null for the first part. */
  readonly from: Piece | null
  readonly records: readonly BaseRecord[]
}

/** A page that holds so many records ends. */
const MOST = 180
/** Only the last page holds fewer. */
const LEAST = 30
/** How many more it holds, in the middle. */
const MORE = 60
/** A document with more records is in pieces, which pages may end with. */
const LONGEST = 100

/**
 * A list in parts that lasts: a document more or less changes the part in which it stands, seldom one beside it, and no part
 * further on. A part ends where the name of a document says so (content-defined chunking, as of Muthitacharoen, Chen and
 * Mazières, "A low-bandwidth network file system", SOSP 2001, section 3.1), and keeps the records of a document together where
 * they are not too many.
 */
export function partsOfList(records: readonly BaseRecord[]): readonly ListPart[] {
  if (records.length <= MOST) return [{ from: null, records }]
  const parts: { from: Piece | null; records: BaseRecord[] }[] = []
  let isEnded = true
  for (const { records: some, ...piece } of piecesOf(records)) {
    const last = parts.at(-1)
    if (last && !isEnded) last.records.push(...some)
    else parts.push({ from: last ? piece : null, records: [...some] })
    const { length } = parts.at(-1)?.records ?? []
    const name = `${piece.document} ${piece.piece}`
    isEnded = length >= MOST || (length >= LEAST && fingerprint(name) % MORE < some.length)
  }
  return parts
}

/** The records of each document that come one after the other, in pieces that a page can hold. */
function piecesOf(records: readonly BaseRecord[]): readonly (Piece & Pick<ListPart, 'records'>)[] {
  const pieces: (Piece & { records: BaseRecord[] })[] = []
  const counts = new Map<string, number>()
  for (const record of records) {
    const { document } = record
    const last = pieces.at(-1)
    if (last?.document === document && last.records.length < LONGEST) {
      last.records.push(record)
      continue
    }
    const piece = (counts.get(document) ?? 0) + 1
    counts.set(document, piece)
    pieces.push({ document, piece, records: [record] })
  }
  return pieces
}
