import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { findAcronyms } from '../../text/acronyms.ts'
import { findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { withoutDefinite } from '../../text/grammar.ts'
import { kindOf, type OrganisationMention } from '../../text/organisations.ts'

/** Who issues a paper stands among its first blocks. */
const depth = 6
const longest = 120

/** "Justice Everywhere (JE), November 2021": a name with its short form, alone on a line at the head of a document, is who issues it. */
export function frontNames(doc: SegmentedDoc): readonly OrganisationMention[] {
  return doc.blocks
    .slice(0, depth)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const pair = issuerIn(doc, line)
      return pair ? [pair] : []
    })
}

/** The issuer that a line names and nothing else but a date; null where it says anything more, or names the paper. */
export function issuerIn(doc: SegmentedDoc, line: Span): OrganisationMention | null {
  const text = doc.text.slice(...line)
  if (text.length > longest || !text.includes('(')) return null
  const [pair] = findAcronyms(text)
  if (!pair || withoutDefinite(text.slice(0, pair.longSpan[0]).replace(/^[\s*_]+/u, ''), doc.lexicon) !== '')
    return null
  const capitals = pair.long.split(/\s+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  const rest = text.slice(pair.span[1]).replace(/^[\s,·|–—-]+/u, '')
  const dated =
    rest === '' ||
    findDates(rest, doc.lexicon, { bareYears: true }).some(({ span }) => span[1] - span[0] >= rest.length - 2)
  if (capitals.length < 2 || pair.short.length < 2 || !dated || foldSpace(pair.long) === foldSpace(doc.title))
    return null
  return {
    span: [line[0] + pair.longSpan[0], line[0] + pair.longSpan[1]],
    name: foldSpace(pair.long),
    acronym: pair.short,
    kind: kindOf(pair.long, doc.lexicon),
    confidence: 0.8,
  }
}
