import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { stem } from '../../text/stem.ts'
import { foldWord } from '../../text/words.ts'
import type { Numbered } from '../numbered.ts'

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

/** Stems by number, with those that stand for one thing made one. */
export function asConcepts(
  stems: ArrayLike<number>,
  lexicon: Lexicon,
  { words, numberOf }: Numbered,
): readonly number[] {
  const concepts = conceptsOf(lexicon)
  return Array.from(stems, (stem) => {
    const concept = concepts.get(words[stem] as string)
    return concept === undefined ? stem : numberOf(concept)
  })
}
