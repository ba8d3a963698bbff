import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import { statementsOf } from '../statements.ts'
import { glossary } from './glossary.ts'
import { inSentence } from './in-sentence.ts'
import { labelledDefinitions } from './labelled.ts'
import { listDefinitions } from './lists.ts'

/** Terms with their meaning; of several for one term in a document the first counts. */
export function findDefinitions(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const seen = new Set<string>()
  const people = new Set(
    found.filter(({ type }) => type === 'speaker').map(({ fields }) => foldKey(String(fields['name']))),
  )
  return [
    ...labelledDefinitions(doc),
    ...glossary(doc),
    ...listDefinitions(doc),
    ...statementsOf(doc).flatMap((statement, index, all) => inSentence(statement, all[index - 1], doc)),
  ].filter((sighting) => {
    const term = foldKey(String(sighting.fields['term']))
    // "Ann Roe is professor of tides": who somebody is.
    if (seen.has(term) || people.has(term)) return false
    seen.add(term)
    return true
  })
}
