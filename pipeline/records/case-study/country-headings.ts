import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Section } from '../../model/section.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { withoutArticle } from '../../text/grammar.ts'
import { remember } from '../../text/remember.ts'
import { bareTitle } from '../bare-title.ts'
import { isPaper } from '../is-paper.ts'

/** Two may be where two things took place; so many headings that are countries are what a paper looks at one by one. */
const fewest = 3

interface Headed {
  readonly section: Section
  readonly subject: string
  readonly country: string
}

/** "Norvane", "Lamparia", "Tollwick" side by side: parts of a paper that are headed by a country and nothing else, each told in sentences. */
export function countryHeadings(doc: SegmentedDoc): readonly Sighting[] {
  if (!isPaper(doc)) return []
  const rows = new Map<string, Headed[]>()
  for (const section of doc.sections) {
    const headed = section.kind === 'heading' ? headedBy(doc, section) : null
    if (headed) remember(rows, `${section.parent} ${section.level}`, () => []).push(headed)
  }
  return [...rows.values()]
    .filter((row) => row.length >= fewest)
    .flat()
    .flatMap(({ section, subject, country }) => {
      const span = opening(doc, section)
      return span
        ? [
            {
              type: 'case-study',
              spans: [span],
              fields: { subject, country, status: 'examined' },
              rule: 'case-study/country-heading',
              confidence: 0.8,
            },
          ]
        : []
    })
}

function headedBy({ lexicon }: SegmentedDoc, section: Section): Headed | null {
  const subject = withoutArticle(bareTitle(section.title), lexicon)
  const [mention] = findCountries(subject, lexicon.lists['countries'] ?? {}, lexicon)
  const whole = mention && mention.span[0] === 0 && mention.span[1] === subject.length
  return whole ? { section, subject, country: mention.code } : null
}

/** Fewer words below a heading tell no case. */
const shortest = 8

/** The first sentence below a heading; null where none is told. */
function opening({ sentences, text, blocks }: SegmentedDoc, { blocks: [from, to] }: Section): Span | null {
  const first = sentences.find(
    ({ block }) =>
      block > from && block < to && (blocks[block]?.kind === 'paragraph' || blocks[block]?.kind === 'item'),
  )
  return first && textAt(text, first.span).split(/\s+/u).length >= shortest ? first.span : null
}
