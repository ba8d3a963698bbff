import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { PRINTED_CODES } from '../../text/countries/country-names.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { unlistedBody } from './unlisted.ts'

/** Fewer such lines may be people or towns. */
const fewest = 4
const mostWords = 12

/** Lines of a row that each give a name and the country it is from, "Lampara (FR)", as projects list who takes part: bodies, whatever their names are built on. */
export function partners(doc: SegmentedDoc): readonly OrganisationMention[] {
  const rows: Span[][] = [[]]
  for (const span of linesOf(doc)) {
    const name = nameIn(textAt(doc.text, span), doc)
    if (name === null) rows.push([])
    else rows.at(-1)?.push([span[0] + name[0], span[0] + name[1]])
  }
  return rows
    .filter((row) => row.length >= fewest)
    .flat()
    .map((span) => unlistedBody(doc, span, 0.75))
}

function linesOf(doc: SegmentedDoc): readonly Span[] {
  return doc.blocks.flatMap(({ lines, cells }) => (cells ? [] : lines))
}

const line = /^(\s*(?:[•*–-]\s+)?)(\p{Lu}[^()]{1,90}?)\s+\(([^()]{2,30})\)[,;.]?\s*$/u

function nameIn(words: string, { lexicon }: SegmentedDoc): Span | null {
  const [, lead = '', name = '', from = ''] = line.exec(words) ?? []
  const isFrom = PRINTED_CODES.has(from) || isPlace(from, lexicon)
  return isFrom && name.split(/\s+/u).length <= mostWords ? [lead.length, lead.length + name.length] : null
}
