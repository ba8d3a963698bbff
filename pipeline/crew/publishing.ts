import { type ListedFile, listedFile, listedParts } from '../9-publish/manifest.ts'
import { closing, copies, indexed, type Making, pieces, wholes } from '../9-publish/publish.ts'
import { putBeside, putHere } from '../disk/file-putting.ts'
import type { Places } from '../disk/put-file.ts'
import type { Files, Gathered, LongFile, OutFile } from '../model/base.ts'
import { earlierPieces, filesOf, type Given, type KeptPieces } from './kept-pieces.ts'
import { hirePieceMakers, type PieceMakers } from './piece-makers.ts'
import { putRecords, putRecordsBeside } from './putting-records.ts'

/*
 * Room 9, by several threads: this one has the base and makes the index, the files that take in all of it and the pages that
 * take in many records; the others make pages of one record each, and are handed what those see (putting-records.ts).
 */

/** Pages of fewer records take two seconds: not worth the memory of a thread, which starts in a seventh of one. */
const WORTH_A_THREAD = 1500

/** So many pieces are made before whatever else waits has its turn. */
const AT_ONCE = 20

/** How out/ is put into place. */
export interface Publishing {
  readonly places: Places
  /** So many may be at work, this one among them. With one, nothing is done side by side: that takes the least memory. */
  readonly threads: number
  /** The pieces in the earlier out/, which are not made again where nothing has changed (kept-prints.ts). */
  readonly kept: KeptPieces | null
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
  { places, threads, kept, pause }: Publishing,
  { base, messages, index }: Gathered,
  making: Making,
): Promise<Published> {
  const putting = threads > 1 ? putBeside(places) : putHere(places, pause)
  const given: Given = { listed: [], lines: [] }
  let makers: PieceMakers | null = null
  let ended = false
  const put = async (file: OutFile | LongFile) => {
    if ('content' in file) {
      given.listed.push(listedFile(file))
      return putting.put(file)
    }
    const { parts, listed } = listedParts(file)
    await putting.put({ path: file.path, parts })
    given.listed.push(listed())
  }
  const all = async (files: Files) => {
    for await (const file of files) {
      if (ended) return
      await put(file)
    }
  }
  try {
    const copied = new Set<string>()
    await all(copies(base, making, copied))
    const site = pieces(base, messages, making, copied)
    const earlier = earlierPieces(places, kept)
    if (threads > 1 && site.records.length >= WORTH_A_THREAD)
      makers = hirePieceMakers(threads - 1, { places, since: kept?.since ?? 0 })
    const putIndex = async () => all(indexed(index()))
    const putOfMany = async () => {
      await all(wholes(base, messages, making))
      let count = 0
      for (const piece of site.ofMany) {
        if (ended) return
        for (const file of filesOf(piece, earlier, given)) await putting.put(file)
        if (++count % AT_ONCE === 0) await pause()
      }
    }
    const records = { site, earlier, given, put: putting.put, isEnded: () => ended, pause }
    const end = () => {
      ended = true
    }
    if (threads > 1) {
      const [ofIndex, ofMany] = [putIndex(), putOfMany()]
      const ofRecords = makers
        ? putRecordsBeside(makers, Promise.allSettled([ofIndex, ofMany]), records)
        : ofMany.then(() => putRecords(records))
      await together([ofIndex, ofMany, ofRecords], end)
    } else for (const part of [putIndex, putOfMany, () => putRecords(records)]) await part()
    await makers?.dismiss()
    // What lists the others is not in the list that it is made of.
    await all(closing(base, [...given.listed], making))
    await putting.end()
    return { files: given.listed, lines: given.lines }
  } catch (error) {
    await Promise.all([makers?.dismiss(), putting.abandon()])
    throw error
  }
}

/** Waits for all of them, and tells as soon as one has failed. Rejects with what failed first. */
async function together(parts: readonly Promise<void>[], failed: () => void): Promise<void> {
  const failures: unknown[] = []
  const settled = parts.map((part) =>
    part.catch((error: unknown) => {
      failures.push(error)
      failed()
    }),
  )
  await Promise.all(settled)
  if (failures.length > 0) throw failures[0]
}
