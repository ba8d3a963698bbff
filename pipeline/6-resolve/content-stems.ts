import type { Lexicon } from '../model/knowledge.ts'
import { listOf } from '../text/phrases.ts'
import { stem } from '../text/stem.ts'
import { foldWord, wordsOf } from '../text/words.ts'

/** The words of a text that carry meaning, as stems, in order; modal verbs are left out, since who is told is another matter. */
export function contentStems(text: string, lexicon: Lexicon): readonly string[] {
  const idle = idleOf(lexicon)
  return wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && !idle.has(word))
    .map((word) => (lexicon.language === 'en' ? stem(word) : word))
}

const modal = ['should', 'must', 'would', 'could', 'can', 'may', 'might', 'shall', 'will', 'need', 'needs']
const known = new WeakMap<Lexicon, ReadonlySet<string>>()

function idleOf(lexicon: Lexicon): ReadonlySet<string> {
  const found =
    known.get(lexicon) ??
    new Set(
      [...listOf(lexicon, 'words', 'function-words'), ...listOf(lexicon, 'words', 'stop'), ...modal].map(
        foldWord,
      ),
    )
  known.set(lexicon, found)
  return found
}
