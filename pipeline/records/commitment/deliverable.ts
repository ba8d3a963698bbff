import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf } from '../../text/phrases.ts'

/** A distinct product that the words name: "a scoping paper", "create an architecture diagram". */
export function deliverableOf(text: string, lexicon: Lexicon): string | null {
  const match = productsOf(lexicon)
    .filter(({ product }) => text.includes(product))
    .map(({ pattern }) => pattern.exec(text))
    .find((candidate) => candidate !== null)
  return match?.[1] ? foldSpace(withoutArticle(match[1], lexicon)) : null
}

interface Product {
  readonly product: string
  readonly pattern: RegExp
}

const productsOf = perLexicon((lexicon): readonly Product[] => {
  const products = [...listOf(lexicon, 'cues', 'deliverable')].sort((a, b) => b.length - a.length)
  const before = grammarSource(lexicon, 'before-product', 'commitments')
  return products.map((product) => ({
    product,
    pattern: new RegExp(`${before}\\s+((?:\\p{Ll}+\\s+)?${product})(?![\\p{L}])`, 'u'),
  }))
})
