import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { inList } from './heads.ts'
import type { Token } from './tokens.ts'

/*
 * Small words within names of bodies (organisations.yaml). Their lists have those of all languages, for bodies keep their names
 * abroad: "the Ministère de la Mer said".
 */

type Said = Pick<Token, 'text'> | undefined

/** "Trade and Tourism" */
export function isAnd(word: Said, lexicon: Lexicon): boolean {
  return inList(lexicon, 'name-and', word?.text ?? '')
}

/** "Ministry of", "Centre for" */
export function isPreposition(word: Said, lexicon: Lexicon): boolean {
  return inList(lexicon, 'name-prepositions', word?.text ?? '')
}

/** "of the Sea", "de la Mer" */
export function isArticle(word: Said, lexicon: Lexicon): boolean {
  return inList(lexicon, 'name-articles', word?.text ?? '')
}

/** A name without what is printed before it: "the Harbour College". */
export function withoutUnsaid(name: string, lexicon: Lexicon): string {
  return name.replace(unsaid(lexicon), '')
}

const unsaid = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'unsaid', 'organisations')}\\s+`, 'iu'),
)
