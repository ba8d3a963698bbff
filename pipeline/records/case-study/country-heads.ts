import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Role } from '../../model/section.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { sectionIndexAt } from '../block-at.ts'

/** Parts in which what is told country by country is told of cases. */
const telling: ReadonlySet<Role> = new Set<Role>(['lessons', 'case-studies', 'findings'])

/** One paragraph alone may begin with a country for any reason. */
const fewest = 2

/** "Timor-Leste, 2012. Certification delayed …": paragraphs side by side that are headed by a country, its year and nothing else. */
export function countryHeads(doc: SegmentedDoc): readonly Sighting[] {
  const heads = doc.blocks.flatMap((block) => {
    const section = sectionIndexAt(doc, block)
    const role = doc.sections[section]?.role ?? 'body'
    const head = block.kind === 'paragraph' && telling.has(role) ? headOf(doc, block) : null
    return head ? [{ ...head, section: sectionOf(doc, section) }] : []
  })
  const beside = new Map<number, number>()
  for (const { section } of heads) beside.set(section, (beside.get(section) ?? 0) + 1)
  return heads
    .filter(({ section }) => (beside.get(section) ?? 0) >= fewest)
    .map(({ span, subject, country }) => ({
      type: 'case-study',
      spans: [span],
      fields: { subject, country, status: 'examined' },
      rule: 'case-study/country-head',
      confidence: 0.75,
    }))
}

/** The heading that paragraphs share: the words that begin one are a section of their own. */
function sectionOf(doc: SegmentedDoc, index: number): number {
  const section = doc.sections[index]
  return section?.kind === 'run-in' && section.parent !== null ? section.parent : index
}

function headOf(
  doc: SegmentedDoc,
  { span }: Block,
): { readonly span: Span; readonly subject: string; readonly country: string } | null {
  const match = headed.exec(textAt(doc.text, span))
  const words = match?.[1] ?? ''
  const [mention] = findCountries(words, doc.lexicon.lists['countries'] ?? {}, doc.lexicon)
  const whole = mention && mention.span[0] === 0 && mention.span[1] === words.length
  return match && whole
    ? { span: [span[0], span[0] + match[0].trimEnd().length], subject: words, country: mention.code }
    : null
}

/** A name, a year or a period, a mark, and then a sentence. */
const headed =
  /^(\p{Lu}[\p{L} '’-]{2,40}?)(?:,?\s+\(?\d{4}(?:\s*[–-]\s*\d{2,4})?\)?)?\s*[.:–—]\s+(?=\p{Lu}\S*(?:\s+\S+){5})/u
