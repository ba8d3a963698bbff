import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/** The parts of "1) …; 2) …; and 3) …" inside `span`, without numbers and the marks between; none where there is no such list. */
export function enumerated(text: string, span: Span, lexicon: Lexicon): readonly Span[] {
  const words = textAt(text, span)
  const numbers = [...words.matchAll(/(?:^|[\s:;,(])\(?(\d{1,2}|[a-h])\)\s+/gu)]
  const inOrder = numbers.filter((mark, index) => orderOf(mark[1] ?? '') === index + 1)
  if (inOrder.length < 2 || inOrder.length !== numbers.length) return []
  return inOrder.map((mark, index): Span => {
    const start = mark.index + mark[0].length
    const end = inOrder[index + 1]?.index ?? words.length
    const part = words.slice(start, end).replace(marks, '').replace(joining(lexicon), '').replace(marks, '')
    return [span[0] + start, span[0] + start + part.trimEnd().length]
  })
}

/** What parts one item from the next. */
const marks = /[\s;,]+$/u
const joining = perLexicon((lexicon) => new RegExp(`[\\s;,]${grammarSource(lexicon, 'conjunctions')}$`, 'u'))

function orderOf(mark: string): number {
  return /\d/u.test(mark) ? Number(mark) : mark.charCodeAt(0) - 96
}
