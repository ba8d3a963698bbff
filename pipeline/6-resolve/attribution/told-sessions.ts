import type { ExtractedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** A session of a document and the words that are its own. */
export interface Slot {
  readonly sighting: Sighting
  readonly span: Span
  /** Where the next session begins. */
  readonly end: number
}

/** Something printed this far behind the last session's own words no longer belongs to it. */
const tail = 300

/** The sessions of a document in the order of its text. */
export function sessionsOf(doc: ExtractedDoc): readonly Slot[] {
  const sessions = doc.found
    .flatMap((sighting) => {
      const [first, last] = [sighting.spans[0], sighting.spans.at(-1)]
      return sighting.type === 'session' && first && last
        ? [{ sighting, span: [first[0], last[1]] as const }]
        : []
    })
    .sort((a, b) => a.span[0] - b.span[0])
  return sessions.map((session, at) => ({
    ...session,
    end: Math.max(session.span[1], Math.min(sessions[at + 1]?.span[0] ?? Infinity, session.span[1] + tail)),
  }))
}
