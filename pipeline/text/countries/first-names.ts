import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { wordSet } from '../word-set.ts'

/** Whether the country's name at `span` is part of a person's: "Jordan Fields said", "Michael Jordan". */
export function hasFirstNameAt(text: string, span: Span, lexicon: Lexicon): boolean {
  if (!wordSet(lexicon, 'places', 'also-given-names').has(text.slice(span[0], span[1]))) return false
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]
  if (before !== undefined && wordSet(lexicon, 'people', 'given-names').has(before)) return true
  return /^ \p{Lu}\p{Ll}+(?:['’]s)?(?=[\s]+\p{Ll}|[.,;:)]|\s*$)/u.test(text.slice(span[1], span[1] + 40))
}
