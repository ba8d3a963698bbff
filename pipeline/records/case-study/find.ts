import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { countryHeadings } from './country-headings.ts'
import { countryHeads } from './country-heads.ts'
import { exemplaryCases } from './exemplary-cases.ts'
import { labelledCases } from './labelled-cases.ts'
import { narratedCases } from './narrated-cases.ts'
import { openingCases } from './opening-cases.ts'
import { titledCases } from './titled-cases.ts'
import { toldCases } from './told-cases.ts'

/** Places that the document examines, proposes or plans as cases; a place that is merely named is none. */
export function findCaseStudies(
  doc: SegmentedDoc,
  _report: Report,
  _found: readonly Sighting[],
): readonly Sighting[] {
  const told = toldCases(doc)
  const known = new Set(told.map(({ fields }) => fields['country']))
  const unknown = ({ fields }: Sighting) => !known.has(fields['country'])
  const byCountry = [countryHeads, countryHeadings, titledCases].flatMap((find) => {
    const found = find(doc).filter(unknown)
    for (const { fields } of found) known.add(fields['country'])
    return found
  })
  return [
    ...told,
    ...byCountry,
    ...labelledCases(doc),
    ...openingCases(doc).filter(unknown),
    ...exemplaryCases(doc),
    ...narratedCases(doc).filter(unknown),
  ]
}
