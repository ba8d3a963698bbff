import type { ExtractedDoc, Source } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { attachedSources } from './attachments.ts'
import type { Carrier } from './carrier.ts'
import { cleanDoc, headOf } from './parts.ts'
import { emptyDoc, silentDoc } from './set-aside.ts'
import type { Outcome } from './task.ts'

/** A mail in a mail in a mail: files deeper than this are left out with a message. */
export const deepest = 3

/** A document between room 5 and room 6: still packed, so that memory hardly grows with the corpus. */
export interface Carried {
  readonly source: Omit<Source, 'bytes' | 'id'>
  readonly outcome: Outcome
  readonly size: number
  /** The entry of a document that gave no text part. */
  readonly empty: ExtractedDoc | null
  readonly inside: readonly Carried[]
  readonly tooDeep: number
}

/** Carries a document, and what came inside it as deep as files are taken; `depth` is that of the document itself. */
export async function carryOne(
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
