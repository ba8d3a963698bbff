import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import type { PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** "Committee on Budgets": the name of a body goes on to the end of the line. */
export function withBody(person: PersonMention, words: string, lexicon: Lexicon): PersonMention {
  const more = bodyGoesOn(lexicon).exec(words.slice(person.span[1]))
  if (!more || person.affiliation === null || !words.slice(0, person.span[1]).endsWith(person.affiliation))
    return person
  return {
    ...person,
    affiliation: `${person.affiliation} ${foldSpace(more[0])}`,
    span: [person.span[0], person.span[1] + more[0].length],
  }
}

const bodyGoesOn = perLexicon((lexicon) => {
  const [on, the] = ['name-prepositions', 'name-articles'].map((key) =>
    grammarSource(lexicon, key, 'organisations'),
  )
  return new RegExp(
    `^\\s+${on}\\s+(?:${the}\\s+)?\\p{Lu}[\\p{L}&’' -]*(?:\\([\\p{Lu}&/-]{2,}\\))?(?=\\s*(?:[;\\n]|$))`,
    'u',
  )
})

/** "the Harbour Office", but "The Harbour Trust": a small article is no part of a name, nor is "FR" of "FR (Harbour Office)". */
export function bare(affiliation: string, lexicon: Lexicon): string {
  const told = fromBody(lexicon).exec(affiliation)
  const named = told ? withoutCountry(affiliation.slice(told[0].length), lexicon) : affiliation
  const body = /^\p{Lu}{2}\s+\(([^()]+)\)$/u.exec(named)?.[1] ?? named
  return /^\p{Ll}/u.test(body) ? withoutArticle(body, lexicon) : body
}

/** "de la FAROS", "from the Harbour Institute": the small words before a body. */
const fromBody = perLexicon((lexicon) => {
  const [from, the] = [grammarSource(lexicon, 'told-from', 'speakers'), grammarSource(lexicon, 'articles')]
  return new RegExp(`^${from}\\s+(?:${the}\\s*)?(?=\\p{Lu})`, 'u')
})

/** "FAROS (Uruguay) stressed": a country in brackets ends what says whose somebody is. */
function withoutCountry(words: string, lexicon: Lexicon): string {
  const [, body = words, country = ''] = /^([^()]+?)\s*\(([^()]+)\)/u.exec(words) ?? []
  // "FAROS (EE. UU.": the bracket is not closed where a full stop in it ends the name.
  return country !== '' && isPlace(country, lexicon) ? body : words.replace(/\s*\([^()]*$/u, '')
}
