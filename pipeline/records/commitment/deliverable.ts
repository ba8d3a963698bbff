import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { listOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'

/** A distinct product that the words name: "a scoping paper", "create an architecture diagram". */
export function deliverableOf(text: string, lexicon: Lexicon): string | null {
  const match = remember(made, lexicon, () => patterns(lexicon))
    .map((pattern) => pattern.exec(text))
    .find((candidate) => candidate !== null)
  return match?.[1] ? foldSpace(withoutArticle(match[1], lexicon)) : null
}

const made = new WeakMap<Lexicon, readonly RegExp[]>()

function patterns(lexicon: Lexicon): readonly RegExp[] {
  const products = [...listOf(lexicon, 'cues', 'deliverable')].sort((a, b) => b.length - a.length)
  const before = grammarSource(lexicon, 'before-product', 'commitments')
  return products.map((product) => new RegExp(`${before}\\s+((?:\\p{Ll}+\\s+)?${product})(?![\\p{L}])`, 'u'))
}
