import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Statement } from '../statement.ts'
import { type ClauseTerm, isFolded } from './clause-terms.ts'
import { isTerm } from './term.ts'

/** Fewer words than this tell no meaning. */
const fewest = 5

/**
 * A term that a sentence uses in quotation marks, and behind it what it means: "the “night calls”, i.e. what wardens are asked
 * at night", "a “tide light”, a lamp that …". Where both stand in the sentence; null where none is.
 */
export function termInMarks({ text, span }: Statement, lexicon: Lexicon): ClauseTerm | null {
  if (isFolded(text, span)) return null
  const match = pattern(lexicon).exec(text)
  const [whole = '', term = '', meaning = ''] = match ?? []
  if (!match || meaning.split(' ').length < fewest || !isTerm(term, 6, lexicon)) return null
  const from = span[0] + match.index
  return { term, span: [from, from + whole.length] }
}

/** Behind "that is" anything tells the meaning, behind a comma what begins with an article; a list goes on with "and". */
const pattern = perLexicon((lexicon) => {
  const any = (key: string, file = 'grammar') => grammarSource(lexicon, key, file)
  const leads = `(?:,?\\s\\(?${any('that-is', 'definitions')},?\\s|,(?:\\[\\d+\\])?\\s(?=${any('articles')}))`
  return new RegExp(
    `["“«]\\s?(\\p{L}[^"“”«»,;:.!?]{2,50}?)\\s?["”»](?:\\s\\p{Ll}[\\p{Ll}-]*){0,2}${leads}([^"“”;:()]{20,}?)(?=[.;)]|$)`,
    'iu',
  )
})
