import { type CorpusFile, loadSource } from '../disk/corpus-file.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Notebook } from '../model/message.ts'
import { type Carried, carryOne } from './carried.ts'
import type { Carrier } from './carrier.ts'
import { inLanes } from './in-lanes.ts'
import type { Limits } from './limits.ts'
import { headOf } from './parts.ts'
import type { Times } from './task.ts'
import { unpackedAll } from './unpacked.ts'

/** How far the carrying has come, told after each file. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly path: string
  readonly pages: number
  /** How many were set aside so far. */
  readonly failed: number
  /** Whether both parts came from the store. */
  readonly cached: boolean
  readonly times: Times
}

/**
 * Carries documents through rooms 1 to 5, as many at once as there are `carriers`, and after each the files that came
 * inside it. Gives them in the order of `files`, whoever was first; what is said about them goes into `notes`.
 */
export async function carryAll(
  corpus: string,
  files: readonly CorpusFile[],
  knowledge: Knowledge,
  notes: Notebook,
  carriers: readonly Carrier[],
  limits: Limits,
  onProgress: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<readonly ExtractedDoc[]> {
  let done = 0
  let pages = 0
  let failed = 0
  const carryFile = async (file: CorpusFile, lane: number): Promise<Carried | null> => {
    const source = loadSource(corpus, file, notes.reportFor('disk', file.path))
    const carrier = carriers[lane]
    if (!source || !carrier) return null
    const { carried, cached } = await carryOne(source, carrier, knowledge, 0)
    done++
    pages += carried.outcome.text ? (headOf(carried.outcome.text).pages ?? 0) : 0
    if (carried.outcome.failure) failed++
    onProgress({
      done,
      of: files.length,
      path: file.path,
      pages,
      failed,
      cached,
      times: carried.outcome.times,
    })
    return carried
  }
  const carried = await inLanes(files, carriers.length, carryFile, stop)
  const taken = new Set(files.map(({ id }) => id))
  return carried.flatMap((one, at) =>
    one ? unpackedAll(one, files[at]?.id ?? '', knowledge, notes, limits, taken) : [],
  )
}
