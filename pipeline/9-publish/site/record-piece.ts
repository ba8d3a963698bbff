import { recordPath } from '../../text/paths.ts'
import { pathsOfTwins, twinsOf } from '../companions/twins.ts'
import type { Piece } from '../piece.ts'
import { libraryOf } from './library-of.ts'
import { printOfSeen } from './print-of-seen.ts'
import { recordPage } from './record-page.tsx'
import type { RecordSeen } from './record-seen.ts'
import { pageInShell } from './shell.tsx'

/** The page of a record and its twins, made of what it sees and of nothing else. */
export function recordPiece(seen: RecordSeen): Required<Piece> {
  const { record, docs } = seen
  const entry = docs.find(({ entry: { id } }) => id === record.document)?.entry
  return {
    paths: [`site/${recordPath(record.id)}`, ...pathsOfTwins(record, entry)],
    print: () => printOfSeen(seen),
    make: () => [pageInShell(libraryOf(seen), recordPage(record)), ...twinsOf(record, entry)],
  }
}
