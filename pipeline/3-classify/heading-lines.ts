import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { isTabledAt } from './tabled-at.ts'

/** Headings, short lines, and the label that a line begins with: "Partners: …"; not where a paper was tabled. */
export function headingLines(doc: CleanDoc, lexicon: Lexicon): readonly string[] {
  const lines = doc.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [textAt(doc.text, block.span)]
    return block.lines.flatMap((line) => {
      const text = textAt(doc.text, line)
      const label = /^(\p{Lu}[\p{L} ]{2,30}?)(?:\s(?:n?[°º]\s?|#)?\d{1,2})?\s?:\s/u.exec(text)?.[1]
      return text.length < 60 ? [text] : label ? [label] : []
    })
  })
  return lines.filter((line) => !isTabledAt(line, lexicon))
}
