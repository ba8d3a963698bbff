import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, pointsBack } from '../../text/grammar.ts'

/**
 * A sentence that ends in a colon and defines by a list ("SSR is … aimed at ensuring that providers are: …"): the
 * definition is the sentence with its items; the term is the subject, or the title of the slide.
 */
export function listDefinitions(doc: SegmentedDoc): readonly Sighting[] {
  return doc.sections
    .filter(
      (section) => section.kind === 'lead-in' && section.role === 'definitions' && section.titleSpan !== null,
    )
    .flatMap((section) => {
      const sentence = foldSpace(textAt(doc.text, section.titleSpan ?? [0, 0]))
      const term = termIn(sentence, doc.lexicon) ?? slideTitle(doc, section.parent)
      if (!term) return []
      return [
        {
          type: 'definition',
          spans: [[section.titleSpan?.[0] ?? 0, section.span[1]] as const],
          fields: { term, attributedTo: null },
          rule: 'definition/list',
          confidence: 0.75,
        },
      ]
    })
}

function termIn(sentence: string, lexicon: Lexicon): string | null {
  const [clause, article, copula] = [
    grammarSource(lexicon, 'clauses'),
    grammarSource(lexicon, 'articles'),
    grammarSource(lexicon, 'copula', 'definitions'),
  ]
  const subject = new RegExp(
    `(?:^|${clause}\\s+)(?:${article}\\s+)?([\\p{Lu}][\\p{L}&/-]*(?:\\s+[\\p{L}&/-]+){0,4}?)\\s+${copula}\\s`,
    'u',
  ).exec(sentence)?.[1]
  return subject && !pointsBack(subject, lexicon) ? subject : null
}

function slideTitle(doc: SegmentedDoc, parent: number | null): string | null {
  const section = parent === null ? undefined : doc.sections[parent]
  if (!section) return null
  return section.kind === 'slide' || section.kind === 'heading'
    ? section.title
    : slideTitle(doc, section.parent)
}
