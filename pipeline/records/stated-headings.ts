import type { Role, Section, SegmentedDoc } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { keyFor } from '../text/phrase-keys.ts'

/** "Lesson 3: Rain decides the calendar": a label with a number, and a statement behind it. */
const numbered =
  /^(\p{Lu}[\p{L} ’'-]{2,30}?)\s(?:n?[°ºo.]{0,2}\s?|#\s?)(?:\d{1,2}|[IVX]{1,4})\s*[:.–—-]\s+(?=\S+(?:\s\S+){2})/u

/** Where the statement begins in a heading that says by its label what it states; null where it has no such label. */
function statementAt({ kind, title, titleSpan }: Section, role: Role, doc: SegmentedDoc): number | null {
  const label = kind === 'heading' && titleSpan ? numbered.exec(title) : null
  return label && keyFor(doc.lexicon, 'roles', label[1] ?? '') === role ? label[0].length : null
}

/** The statements that headings of a role make themselves. */
export function statedHeadings(doc: SegmentedDoc, role: Role): readonly Span[] {
  return doc.sections.flatMap((section) => {
    const at = statementAt(section, role, doc)
    return at === null || section.titleSpan === null
      ? []
      : [[section.titleSpan[0] + at, section.titleSpan[1]] as const]
  })
}

/** Whether the heading above has said what the part tells more of. */
export function isUnderStatedHeading(section: Section, role: Role, doc: SegmentedDoc): boolean {
  return statementAt(section, role, doc) !== null
}
