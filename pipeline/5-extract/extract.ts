import type { ExtractedDoc, SegmentedDoc } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import type { Sighting } from '../model/record.ts'
import { recordTypes } from '../records/all.ts'
import { isHeard } from './silence.ts'

/*
 * Room 5. Comes in: a document cut into sections and sentences. Adds: what it states, asked type by type. A type sees
 * what those before it in the list have found, so that two types do not claim the same words.
 */

/** Everything the record types find in the document. */
export function extract(doc: SegmentedDoc, report: Report): ExtractedDoc {
  const found: Sighting[] = []
  for (const type of recordTypes) {
    const keys = new Set<string>()
    for (const sighting of type.find(doc, report, found)) {
      const key = type.key(sighting, doc)
      if (keys.has(key) || sighting.spans.length === 0 || !isHeard(doc, sighting)) continue
      keys.add(key)
      found.push(sighting)
    }
  }
  return { ...doc, found }
}
