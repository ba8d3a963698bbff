import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { stem } from '../../text/stem.ts'
import { foldWord } from '../../text/words.ts'

/** Stem or word -> the concept of concepts.yaml it stands for, alike in every language. */
const conceptsOf = perLexicon(
  (lexicon: Lexicon) =>
    new Map(
      Object.entries(lexicon.lists['concepts'] ?? {}).flatMap(([concept, words]) =>
        words.map((word) => {
          const folded = foldWord(word)
          return [lexicon.language === 'en' ? stem(folded) : folded, `=${concept}`] as const
        }),
      ),
    ),
)

/** Stems with those that stand for one thing made one. */
export function asConcepts(stems: readonly string[], lexicon: Lexicon): readonly string[] {
  const concepts = conceptsOf(lexicon)
  return stems.map((one) => concepts.get(one) ?? one)
}
