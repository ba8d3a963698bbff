import { recordPiece } from '../9-publish/site/record-piece.ts'
import type { RecordSeen } from '../9-publish/site/record-seen.ts'
import type { BaseRecord } from '../model/record.ts'
import { filesOf, type KeptPiece, note } from './kept-pieces.ts'
import type { PieceMakers, PieceWork } from './piece-makers.ts'
import type { PiecesPutting } from './putting-pieces.ts'

/** So many pages are made one after the other: about those of a document, which see much of the same. */
const RUN = 50

/** How pages of records are. */
export interface RecordsPutting extends PiecesPutting {
  /** Those that have a page, those of a document one after the other. */
  readonly records: readonly BaseRecord[]
  readonly seenOf: (record: BaseRecord) => RecordSeen
}

/** Puts the pages of records, all of them in this thread. */
export async function putRecords(putting: RecordsPutting): Promise<void> {
  const { records, isEnded, pause } = putting
  for (const run of runs(records)) {
    if (isEnded()) return
    await putRun(run, putting)
    await pause()
  }
}

/**
 * Puts them with the help of threads: a run of pages goes to one that has less than enough to do. Where all have enough,
 * this thread waits, and takes its share once it has nothing else to do. Rejects with what went wrong in a thread.
 */
export async function putRecordsBeside(
  makers: PieceMakers,
  elseDone: Promise<unknown>,
  putting: RecordsPutting,
): Promise<void> {
  const { records, isEnded, pause } = putting
  let isIdle = false
  const idle = () => {
    isIdle = true
  }
  const nothingElse = elseDone.then(idle, idle)
  const failures: unknown[] = []
  const left: BaseRecord[] = []
  const asked: Promise<unknown>[] = []
  for (const run of runs(records)) {
    while (!makers.isFree() && !isIdle) await Promise.race([makers.answered(), nothingElse])
    if (isEnded() || failures.length > 0) break
    if (makers.isFree()) {
      const answer = askFor(run, makers, putting).then((unkept) => left.push(...unkept))
      asked.push(answer.catch((error: unknown) => failures.push(error)))
    } else await putRun(run, putting)
    await pause()
  }
  await Promise.all(asked)
  if (failures.length > 0) throw failures[0]
  if (!isEnded()) await putRun(left, putting)
}

async function putRun(
  run: readonly BaseRecord[],
  { seenOf, earlier, given, put }: RecordsPutting,
): Promise<void> {
  for (const record of run)
    for (const file of filesOf(recordPiece(seenOf(record)), earlier, given)) await put(file)
}

/** Asks for a run of pages. Gives the records whose pages were to be taken over and could not be. */
async function askFor(
  run: readonly BaseRecord[],
  makers: PieceMakers,
  { seenOf, earlier, given }: RecordsPutting,
): Promise<readonly BaseRecord[]> {
  const keep: (KeptPiece & { readonly record: BaseRecord })[] = []
  const make: PieceWork['make'][number][] = []
  for (const record of run) {
    const seen = seenOf(record)
    const { print, paths } = recordPiece(seen)
    const told = print()
    const there = earlier.find(told, paths)
    if (there) keep.push({ ...there, record })
    else make.push({ print: told, seen })
  }
  const done = await makers.ask({ keep: keep.map(({ listed }) => listed), make })
  note(given, done.given)
  const unkept = new Set(done.unkept)
  for (const [at, { listed, line }] of keep.entries())
    if (!unkept.has(at)) note(given, { listed, lines: [line] })
  return keep.flatMap(({ record }, at) => (unkept.has(at) ? [record] : []))
}

function* runs(records: readonly BaseRecord[]): Generator<readonly BaseRecord[]> {
  for (let at = 0; at < records.length; at += RUN) yield records.slice(at, at + RUN)
}
