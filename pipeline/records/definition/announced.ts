import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf, phraseSource } from '../../text/phrases.ts'

/** The term of a sentence that says it will give a meaning: "By oversight we mean …", "On entend par contrôle la …"; null for others. */
export function announcedTerm(printed: string, lexicon: Lexicon): string | null {
  const text = printed.replace(noteMark, '')
  if (!beginsSo(lexicon).test(text)) return null
  const match = patterns(lexicon)
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null)
  return match?.[1]?.replace(/[\s,]+$/u, '') ?? null
}

/** The mark of a footnote before its words. */
const noteMark = /^(?:[¹²³⁰⁴-⁹]{1,2}|[*†‡]{1,3}|\[\d{1,2}\])\s*/u

/** "by ... we mean" names the words on both sides of a term; with one side only the meaning begins with an article. */
const patterns = perLexicon((lexicon): readonly RegExp[] =>
  listOf(lexicon, 'definitions', 'announced').map((words) => {
    const [before = '', after] = words.split(' ... ')
    const behind =
      after === undefined ? `(?=${grammarSource(lexicon, 'articles')})` : `${phraseSource(after)}\\s`
    return new RegExp(`^${phraseSource(before)}\\s+([^,.;:]{2,60}?),?\\s+${behind}`, 'iu')
  }),
)

const beginsSo = perLexicon((lexicon) => {
  const begins = listOf(lexicon, 'definitions', 'announced').map((words) => words.split(' ... ')[0] ?? '')
  return new RegExp(`^(?:${anyPhraseSource(begins)})`, 'iu')
})
