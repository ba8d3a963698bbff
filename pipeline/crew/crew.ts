import { type CorpusFile, loadSource } from '../disk/corpus-files.ts'
import type { ExtractedDoc, Source } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Notebook } from '../model/message.ts'
import { documentId } from '../text/document-id.ts'
import { attachedSources } from './attachments.ts'
import type { Carrier } from './carrier.ts'
import { inLanes } from './in-lanes.ts'
import type { Limits } from './limits.ts'
import { cleanDoc, extractedDoc, headOf } from './parts.ts'
import { emptyDoc, reportFailure, silentDoc } from './set-aside.ts'
import type { Outcome, Times } from './task.ts'

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

/** A document between room 5 and room 6: still packed, so that memory hardly grows with the corpus. */
interface Carried {
  readonly source: Omit<Source, 'bytes' | 'id'>
  readonly outcome: Outcome
  readonly size: number
  /** The entry of a document that gave no text part. */
  readonly empty: ExtractedDoc | null
  readonly inside: readonly Carried[]
  readonly tooDeep: number
}

/** A mail in a mail in a mail: files deeper than this are left out with a message. */
const deepest = 3

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

async function carryOne(
  source: Source,
  carrier: Carrier,
  knowledge: Knowledge,
  depth: number,
): Promise<{ readonly carried: Carried; readonly cached: boolean }> {
  const { outcome, cached } = await carrier(source)
  const { path, sha256 } = source
  const inside: Carried[] = []
  let tooDeep = 0
  if (outcome.text && headOf(outcome.text).inside) {
    const attached = attachedSources(cleanDoc(outcome.text, source, source.bytes.length))
    if (depth >= deepest) tooDeep = attached.length
    else for (const one of attached) inside.push((await carryOne(one, carrier, knowledge, depth + 1)).carried)
  }
  const empty = outcome.text ? null : silentDoc(emptyDoc(source), knowledge)
  return {
    carried: { source: { path, sha256 }, outcome, size: source.bytes.length, empty, inside, tooDeep },
    cached,
  }
}

/** A document and what came inside it, with ids that depend on nothing but the order of files. */
function unpackedAll(
  { source, outcome, size, empty, inside, tooDeep }: Carried,
  id: string,
  knowledge: Knowledge,
  notes: Notebook,
  limits: Limits,
  taken: Set<string>,
): readonly ExtractedDoc[] {
  const { path } = source
  for (const part of [outcome.text, outcome.stated])
    if (part) for (const message of headOf(part).messages) notes.messages.push({ ...message, path })
  const report = notes.reportFor('crew', path)
  if (outcome.failure) reportFailure(outcome.failure, limits, outcome.text !== null, report)
  if (tooDeep > 0)
    report(
      'warning',
      'nested-too-deep',
      `Unexpected file inside files ${deepest} deep; ${tooDeep} were left out, take them out of their mail`,
    )
  const named = { ...source, id }
  const clean = outcome.text ? cleanDoc(outcome.text, named, size) : null
  const doc = clean
    ? outcome.stated
      ? extractedDoc(clean, outcome.stated, knowledge)
      : silentDoc(clean, knowledge)
    : empty && { ...empty, id }
  return [
    ...(doc ? [doc] : []),
    ...inside.flatMap((one) =>
      unpackedAll(one, documentId(one.source.path, taken), knowledge, notes, limits, taken),
    ),
  ]
}
