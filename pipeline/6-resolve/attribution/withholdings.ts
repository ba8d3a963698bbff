import type { ExtractedDoc } from '../../model/doc.ts'
import { type Limit, limitsIn } from '../../text/limits.ts'
import { grouped } from '../grouped.ts'
import { partIn, partOf, type Told } from './told-part.ts'

/** Why and where names are kept from what is said in a document. */
export interface Withholding {
  /** The sentence that asks for it. */
  readonly words: string
  /** The document that says so: this one, or another of the same event. */
  readonly source: ExtractedDoc
  /** Null for the whole document. */
  readonly part: Told | null
}

/** A limit that does not say how far it reaches counts for the event where it stands this near the top. */
const head = 1500

/** Document id -> what keeps names from its statements: its own words, and those of other documents of its event. */
export function withholdings(
  docs: readonly ExtractedDoc[],
  eventOf: (document: string) => string | null,
  waived: (doc: ExtractedDoc) => boolean,
): ReadonlyMap<string, readonly Withholding[]> {
  const found = new Map<string, Withholding[]>()
  const add = (doc: ExtractedDoc, withholding: Withholding) => {
    const known = found.get(doc.id)
    if (known) known.push(withholding)
    else found.set(doc.id, [withholding])
  }
  const limited = docs.filter((doc) => doc.attribution !== null)
  const ofEvent = limited.length === 0 ? new Map() : grouped(docs, ({ id }) => [eventOf(id) ?? id])
  for (const source of limited)
    for (const limit of limitsIn(source.text, source.lexicon)) {
      const { words } = limit
      const reach = reachIn(source, limit)
      const part = reach === 'part' ? partOf(source, limit.at) : null
      add(source, { words, source, part })
      if (reach === 'document' || waived(source)) continue
      const others: readonly ExtractedDoc[] = ofEvent.get(eventOf(source.id) ?? source.id) ?? []
      for (const doc of others)
        if (doc !== source) add(doc, { words, source, part: part && partIn(doc, part) })
    }
  return found
}

/** Where the words leave it open: a line of a programme is about its session, the top of a document about the event. */
function reachIn(doc: ExtractedDoc, { reach, at }: Limit): 'event' | 'document' | 'part' {
  if (reach !== 'unsaid') return reach
  if (partOf(doc, at)?.session) return 'part'
  return doc.genre === 'agenda' || at < head ? 'event' : 'document'
}
