import type { SegmentedDoc } from '../model/doc.ts'
import type { Role, Section } from '../model/section.ts'
import type { Span } from '../model/span.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { keyFor } from '../text/phrase-keys.ts'
import { listOf } from '../text/phrases.ts'
import { announcedHeadings } from './announced-headings.ts'

/** "Lesson 3: Rain decides the calendar", "Lesson Three: …": a label with a number, and a statement behind it. */
const numbered = perLexicon((lexicon) => {
  const words = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    .flatMap((number) => listOf(lexicon, 'sessions', `number-${number}`))
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  const number = ['\\d{1,2}', '[IVX]{1,4}', ...words].join('|')
  return new RegExp(
    `^(\\p{Lu}[\\p{L} ’'-]{2,30}?)\\s(?:n?[°ºo.]{0,2}\\s?|#\\s?)(?:${number})\\s*[:.–—-]\\s+(?=\\S+(?:\\s\\S+){2})`,
    'u',
  )
})

/** Where the statement begins in a heading that says by its label what it states; null where it has no such label. */
function statementAt({ kind, title, titleSpan }: Section, role: Role, doc: SegmentedDoc): number | null {
  const label = kind === 'heading' && titleSpan ? numbered(doc.lexicon).exec(title) : null
  return label && keyFor(doc.lexicon, 'roles', label[1] ?? '') === role ? label[0].length : null
}

/** The statements that headings of a role make themselves, by their label or because they are announced. */
export function statedHeadings(doc: SegmentedDoc, role: Role): readonly Span[] {
  const labelled = doc.sections.flatMap((section) => {
    const at = statementAt(section, role, doc)
    return at === null || section.titleSpan === null
      ? []
      : [[section.titleSpan[0] + at, section.titleSpan[1]] as const]
  })
  return labelled.length > 0 ? labelled : announcedHeadings(doc, role)
}

/** Whether the heading above has said what the part tells more of. */
export function isUnderStatedHeading(section: Section, role: Role, doc: SegmentedDoc): boolean {
  return statementAt(section, role, doc) !== null
}
