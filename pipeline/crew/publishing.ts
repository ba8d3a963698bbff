import { type ListedFile, listedFile } from '../9-publish/manifest.ts'
import { closing, copies, indexed, type Making, pieces, wholes } from '../9-publish/publish.ts'
import { putBeside, putHere } from '../disk/file-putting.ts'
import type { Places } from '../disk/put-file.ts'
import type { Gathered, OutFile } from '../model/base.ts'
import { claimed } from './claims.ts'
import { hirePieceMakers, type PieceMakers } from './piece-makers.ts'

/*
 * Room 9, by several threads: the files that take in all of the base and the index are made in this one, and then the pages
 * in all of them. Each takes the next run of pages when it is done with one, so that none waits for another. Threads begin
 * when the index is done: the memory that it takes is free again by then.
 */

/** Fewer pages are made sooner than a thread has got its copy of the base. */
const WORTH_A_THREAD = 3000

/**
 * Puts all files of out/ into place; `threads` may be at work, this one among them. Resolves when every file is there.
 * Rejects with what the file system said, and then puts nothing more. `pause` lets the process hear signals.
 */
export async function publishInto(
  places: Places,
  { base, messages, index }: Gathered,
  making: Making,
  threads: number,
  pause: () => Promise<void>,
): Promise<void> {
  const putting = threads > 1 ? putBeside(places) : putHere(places, pause)
  const listed: ListedFile[] = []
  const put = (file: OutFile) => {
    listed.push(listedFile(file))
    return putting.put(file)
  }
  let makers: PieceMakers | null = null
  try {
    const copied = new Set<string>()
    for (const file of copies(base, making, copied)) await put(file)
    for (const file of wholes(base, messages, making)) await put(file)
    for (const file of indexed(await index())) await put(file)
    const own = pieces(base, messages, making, copied)
    if (threads > 1 && own.length >= WORTH_A_THREAD) {
      const { sourceOf: _, ...rest } = making
      makers = hirePieceMakers(threads - 1, { places, base, messages, making: rest, copied })
    }
    for (const piece of claimed(own, makers?.claims ?? null)) for (const file of piece()) await put(file)
    const made = makers ? await makers.end() : []
    for (const file of closing(base, [...listed, ...made], making)) await putting.put(file)
    await putting.end()
  } catch (error) {
    await Promise.all([makers?.abandon(), putting.abandon()])
    throw error
  }
}
