import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { kindOf, type OrganisationMention } from '../../text/organisations.ts'

/** The bodies that people are said to come from, by what the speaker records found. */
export function affiliations(doc: SegmentedDoc, found: readonly Sighting[]): readonly OrganisationMention[] {
  return found.flatMap((sighting) => {
    const affiliation = sighting.fields['affiliation']
    const [span] = sighting.spans
    if (
      sighting.type !== 'speaker' ||
      typeof affiliation !== 'string' ||
      !span ||
      affiliation.split(' ').length > 8
    )
      return []
    const at = textAt(doc.text, span).indexOf(affiliation)
    if (at < 0 || affiliation.includes(',')) return []
    const name = foldSpace(affiliation).replace(/^the\s+/iu, '')
    const kind = kindOf(name, doc.lexicon)
    return [
      {
        span: [span[0] + at, span[0] + at + affiliation.length] as const,
        name,
        acronym: null,
        kind: kind === 'other' && sighting.fields['position'] !== null ? 'company' : kind,
        confidence: 0.75,
      },
    ]
  })
}
