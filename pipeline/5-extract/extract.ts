import type { ExtractedDoc, SegmentedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import type { Sighting } from '../model/record.ts'
import { recordTypes } from '../records/all.ts'
import { ownRecordType } from '../records/own.ts'
import { calibrated, isShown } from './calibrate.ts'
import { isHeard } from './is-heard.ts'

/*
 * Room 5. Comes in: a document cut into sections and sentences. Adds: what it states, asked type by type. A type sees
 * what those before it in the list have found, so that two types do not claim the same words.
 */

/** Everything the record types find in the document. */
export function extract(
  doc: SegmentedDoc,
  report: Report,
  knowledge: Pick<Knowledge, 'rules' | 'ownTypes'> = {},
): ExtractedDoc {
  const found: Sighting[] = []
  let hidden = 0
  for (const type of [...recordTypes, ...(knowledge.ownTypes ?? []).map(ownRecordType)]) {
    const keys = new Set<string>()
    for (const sighting of type.find(doc, report, found)) {
      const key = type.key(sighting, doc)
      if (keys.has(key) || sighting.spans.length === 0 || !isHeard(doc, sighting)) continue
      keys.add(key)
      if (isShown(sighting.rule, knowledge)) found.push(calibrated(sighting, knowledge))
      else hidden++
    }
  }
  if (hidden > 0) {
    report(
      'info',
      'rule-not-shown',
      `Unexpected trust in rules that are seldom right, ${hidden} of their records were left out; name the rules under \`show\` in debrief.config.yaml to see them`,
    )
  }
  return { ...doc, found }
}
