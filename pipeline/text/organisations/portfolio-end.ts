import type { Lexicon } from '../../model/knowledge.ts'
import { inList } from './heads.ts'
import type { Token } from './tokens.ts'

/** One past the words of what an office is for that begin at `at` ("the administration"); `at` where none do. */
export function portfolioEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (let end = at + 4; end > at; end--) {
    const words = tokens.slice(at, end)
    if (words.length < end - at || words.some((token) => token.gap === 'break')) continue
    const text = words.map((token) => token.text.toLowerCase().replace('’', "'")).join(' ')
    if (inList(lexicon, 'portfolios', text.replace(/^[dl]'/u, ''))) return end
  }
  return at
}
