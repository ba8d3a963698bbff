import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Role } from '../../model/section.ts'
import type { Span } from '../../model/span.ts'
import { isQuestion } from '../../text/sentence-form.ts'
import type { Statement } from '../statement.ts'
import { announcedTerm } from './announced.ts'
import { askedBefore, askedTerm } from './asked.ts'
import { clauseTerms } from './clause-terms.ts'
import { termInMarks } from './in-marks.ts'
import { linkedTerm } from './linked-term.ts'
import { isTerm, termOf } from './term.ts'
import { toldTerm } from './told-term.ts'

/** The terms that a sentence defines: where a question asks for them, by words that announce or link them, in marks, or as `toldTerm` tells. */
export function inSentence(
  statement: Statement,
  previous: Statement | undefined,
  doc: SegmentedDoc,
): readonly Sighting[] {
  const { text } = statement
  // "A pilot is defined as:" says nothing without what stands below.
  if (isQuestion(text) || text.length > 500 || /[:：]$/u.test(text)) return []
  if (statement.block.kind === 'note') return inFootnote(statement, doc)
  const asked = askedTerm(statement, doc) ?? askedBefore(statement, previous, doc)
  if (asked) return [sighting(statement.span, asked, 'asked', 0.8)]
  const announced = announcedTerm(text, doc.lexicon)
  if (announced && isTerm(announced, 6, doc.lexicon))
    return [sighting(statement.span, termOf(announced, doc.lexicon), 'announced', 0.75)]
  if (stated.has(statement.role)) return []
  const several = clauseTerms(statement, doc.lexicon)
  if (several.length > 1) return several.map(({ span, term }) => sighting(span, term, 'link-words', 0.75))
  const linked = linkedTerm(text, statement.role, doc.lexicon)
  if (linked) return [sighting(statement.span, linked, 'link-words', 0.75)]
  const marked = termInMarks(statement, doc.lexicon)
  if (marked) return [sighting(marked.span, termOf(marked.term, doc.lexicon), 'in-marks', 0.65)]
  const told = toldTerm(text, doc)
  return told ? [sighting(statement.span, told.term, told.rule, told.confidence)] : []
}

/** A footnote defines with words that leave no doubt; what is said below a slide is talk. */
function inFootnote({ text, span, role }: Statement, { genre, lexicon }: SegmentedDoc): readonly Sighting[] {
  const mark = noteMark.exec(text)?.[0].length ?? 0
  const term = genre === 'slides' ? null : linkedTerm(text.slice(mark), role, lexicon)
  return term === null ? [] : [sighting([span[0] + mark, span[1]], term, 'link-words', 0.75)]
}

const noteMark = /^(?:\d{1,3}|[*†‡])[.)]?\s+/u

/** In lists of advice or lessons a sentence "X is a process that …" is the advice or lesson. */
const stated: ReadonlySet<Role> = new Set<Role>([
  'commitments',
  'lessons',
  'recommendations',
  'findings',
  'key-messages',
])

function sighting(span: Span, term: string, rule: string, confidence: number): Sighting {
  return {
    type: 'definition',
    spans: [span],
    fields: { term, attributedTo: null },
    rule: `definition/${rule}`,
    confidence,
  }
}
