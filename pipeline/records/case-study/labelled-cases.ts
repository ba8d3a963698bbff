import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** More words than this are a sentence, no heading. */
const longest = 14

/** "Case: Port Elin", "Box 1. The case of Lower Arda": headings and entries of a programme that name a case which is no country. */
export function labelledCases(doc: SegmentedDoc): readonly Sighting[] {
  return doc.blocks.flatMap((block) =>
    linesOf(block).flatMap((span) => {
      const text = textAt(doc.text, span).trim()
      const subject = text.split(/\s+/u).length <= longest ? subjectOf(text, doc) : null
      if (
        subject === null ||
        findCountries(text, doc.lexicon.lists['countries'] ?? {}, doc.lexicon).length > 0
      )
        return []
      return [
        {
          type: 'case-study',
          spans: [span],
          fields: { subject, country: null, status: doc.genre === 'agenda' ? 'planned' : 'examined' },
          rule: 'case-study/labelled',
          confidence: 0.75,
        },
      ]
    }),
  )
}

/** What may be a heading: headings, cells, and lines that stand alone. */
function linesOf(block: Block): readonly Span[] {
  if (block.kind === 'heading') return [block.span]
  if (block.kind === 'row') return (block.cells ?? []).filter(([start, end]) => end > start)
  return (block.kind === 'paragraph' || block.kind === 'quote') && block.lines.length === 1
    ? [block.span]
    : []
}

function subjectOf(text: string, { lexicon }: SegmentedDoc): string | null {
  if (/[.!?;]$/u.test(text)) return null
  const subject = patterns(lexicon)
    .map((pattern) => pattern.exec(text)?.[1]?.trim() ?? '')
    .find((words) => words !== '')
  return subject !== undefined && /\p{L}{3}/u.test(subject) ? subject : null
}

/** What counts a box or a case says nothing of it: "Box 1. ", "2) ". */
const count = '^(?:(?:\\p{L}{3,9}\\s)?\\d{1,2}[.:)]\\s+)?'

const patterns = perLexicon((lexicon) => {
  const any = (key: string) => grammarSource(lexicon, key, 'cases')
  return [
    new RegExp(`${count}${any('case-labels')}(?:\\s\\d{1,2})?\\s*[:–—]\\s+(.{3,80})$`, 'iu'),
    new RegExp(`${count}${any('case-of')}\\s+(.{3,60})$`, 'iu'),
  ]
})
