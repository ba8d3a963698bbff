import type { Lexicon } from '../model/knowledge.ts'
import { foldKey } from '../text/fold.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { listOf } from '../text/phrases.ts'

/** The first `count` words of a text that carry meaning; all words where none does. For readable ids. */
export function significantWords(text: string, lexicon: Lexicon, count: number): string {
  const idle = idleOf(lexicon)
  const words = foldKey(text).split(' ')
  const telling = words.filter((word) => word.length > 1 && !idle.has(word))
  return (telling.length > 0 ? telling : words).slice(0, count).join(' ')
}

const idleOf = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(
      [...listOf(lexicon, 'words', 'function-words'), ...listOf(lexicon, 'words', 'stop')].map(foldKey),
    ),
)
