import type { ListedFile } from '../9-publish/manifest.ts'
import { closing, copies, type Making, pieces, wholes } from '../9-publish/publish.ts'
import { putBeside, putHere } from '../disk/file-putting.ts'
import type { Places } from '../disk/put-file.ts'
import type { Files } from '../model/out-file.ts'
import type { BaseRecord } from '../model/record.ts'
import type { Gathered } from '../run.ts'
import type { ToldPartitions } from './kept-partitions.ts'
import { earlierPieces, type Given, type KeptPieces, note } from './kept-pieces.ts'
import { hirePieceMakers, type PieceMakers } from './piece-makers.ts'
import { putListed } from './put-listed.ts'
import { type IndexPutting, putIndexBeside, putIndexHere } from './putting-index.ts'
import { putPieces } from './putting-pieces.ts'
import { putRecords, putRecordsBeside } from './putting-records.ts'
import { together } from './together.ts'

/*
 * Rooms 8 and 9, by several threads: this one has the base and makes the files that take in all of it and the pages that take
 * in many records; one makes a large index (putting-index.ts); the others make pages of one record each, and are handed what
 * those see (putting-records.ts).
 */

/** Pages of fewer records take two seconds: not worth the memory of a thread, which starts in a seventh of one. */
const WORTH_A_THREAD = 1500

/** How out/ is put into place. */
export interface Publishing {
  readonly places: Places
  /**
   * So many may make pages, this one among them. With one, nothing at all is done side by side: that takes the least memory.
   */
  readonly threads: number
  /** The pieces in the earlier out/, which are not made again where nothing has changed (kept-prints.ts). */
  readonly kept: KeptPieces | null
  /** The partitions of the index in it, likewise. */
  readonly partitions: ToldPartitions | null
  /** Lets the process hear signals, and whatever else waits. */
  readonly pause: () => Promise<void>
}

/** What stands in out/ by then: all files, the manifest among them, and a line for each piece that may be kept. */
export interface Published {
  readonly files: readonly ListedFile[]
  readonly lines: readonly string[]
}

/**
 * Puts all files of out/ into place. Resolves when every file is there. Rejects with what the file system said, and then puts
 * nothing more.
 */
export async function publishInto(
  { places, threads, kept, partitions, pause }: Publishing,
  { base, messages, index }: Gathered,
  making: Making,
): Promise<Published> {
  const putting = threads > 1 ? putBeside(places) : putHere(places, pause)
  const given: Given = { listed: [], lines: [] }
  let makers: PieceMakers | null = null
  let indexPutting: IndexPutting | null = null
  let ended = false
  const isEnded = () => ended
  const all = (files: Files) => putListed(files, putting, given.listed, isEnded)
  try {
    indexPutting =
      threads > 1 && 'rows' in index
        ? putIndexBeside(index, partitions, places)
        : putIndexHere(index, partitions, all)
    const { similar, put: putIndex } = indexPutting
    const copied = new Set<string>()
    await all(copies(base, making, copied))
    const site = pieces(base, messages, making, copied)
    const earlier = earlierPieces(places, kept)
    if (threads > 1 && site.records.length >= WORTH_A_THREAD)
      makers = hirePieceMakers(threads - 1, { places, since: kept?.since ?? 0 })
    const piecesPutting = { earlier, given, put: putting.put, isEnded, pause }
    const putOfIndex = async () => note(given, { listed: await putIndex(), lines: [] })
    const putOfMany = async () => {
      await all(wholes(base, messages, making))
      await putPieces(site.ofMany, piecesPutting)
    }
    const putOfRecords = async (elseDone: Promise<unknown>) => {
      const like = await similar
      const seenOf = (record: BaseRecord) => site.seenOf(record, like)
      const records = { ...piecesPutting, records: site.records, seenOf }
      if (makers) return putRecordsBeside(makers, elseDone, records)
      await elseDone
      return putRecords(records)
    }
    if (threads > 1) {
      const end = () => {
        ended = true
      }
      const [ofIndex, ofMany] = [putOfIndex(), putOfMany()]
      await together([ofIndex, ofMany, putOfRecords(ofMany)], end)
    } else {
      await putOfIndex()
      await putOfMany()
      await putOfRecords(Promise.resolve())
    }
    await makers?.dismiss()
    await indexPutting.abandon()
    // What lists the others is not in the list that it is made of.
    await all(closing(base, [...given.listed], making))
    await putting.end()
    return { files: given.listed, lines: given.lines }
  } catch (error) {
    await Promise.all([makers?.dismiss(), indexPutting?.abandon(), putting.abandon()])
    throw error
  }
}
