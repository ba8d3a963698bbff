import type { SegmentedDoc } from '../model/doc.ts'
import type { Role, Section, Sentence } from '../model/section.ts'
import { textAt } from '../model/span.ts'
import { keyFor, phraseAt } from '../text/phrase-keys.ts'

/**
 * Lines and sentences of a paragraph that begin with a label of their own ("Risk: …", then "Recommendation: …"): by the
 * place of each sentence the part it stands in, where that is not the block's.
 */
export function ownLabels(doc: SegmentedDoc): ReadonlyMap<number, Section> {
  const found = new Map<number, Section>()
  doc.sentences.forEach((sentence, index) => {
    const block = doc.blocks[sentence.block]
    const before = doc.sentences[index - 1]
    if (!block || block.kind === 'row' || before?.block !== sentence.block) return
    const opens = block.lines.some(([start]) => start === sentence.span[0])
    const own = labelOf(doc, sentence) ?? (opens ? undefined : found.get(index - 1))
    if (own) found.set(index, own)
  })
  return found
}

function labelOf(doc: SegmentedDoc, { span, section }: Sentence): Section | undefined {
  const around = doc.sections[section]
  const label = /^(\p{Lu}[\p{L} ’'-]{2,30}?)(?:\s(?:n?[°º]\s?|#)?\d{1,2})?\s?:\s/u.exec(
    textAt(doc.text, span),
  )?.[1]
  const role = label ? (keyFor(doc.lexicon, 'roles', label) as Role | null) : null
  if (!around || !label || role === null) return undefined
  const words = phraseAt(doc.lexicon, 'roles', role, label)
  return words && (words[1] - words[0]) * 2 >= label.length
    ? {
        ...around,
        kind: 'run-in',
        title: label,
        role,
        titleSpan: [span[0], span[0] + label.length],
        parent: section,
      }
    : undefined
}
