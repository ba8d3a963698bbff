import type { SegmentedDoc } from '../../model/doc.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { wordSet } from '../../text/word-set.ts'

/** Bodies without their units: of "School of Tides, University of Norvane" the university. `named`: in the order of the text. */
export function withoutUnits(
  named: readonly OrganisationMention[],
  { text, lexicon }: SegmentedDoc,
): readonly OrganisationMention[] {
  const units = wordSet(lexicon, 'people', 'unit-words')
  const isUnit = ({ name }: OrganisationMention) => units.has(name.split(' ')[0] ?? '')
  return named.filter((mention, at) => {
    const next = named[at + 1]
    const within = next && /^,\s+$/u.test(text.slice(mention.span[1], next.span[0]))
    return !(within && mention.acronym === null && isUnit(mention) && !isUnit(next))
  })
}
