import { wordsOf } from '../text/words.ts'
import type { Query, Term } from './query.ts'
import { addToken, type Draft, isFilterName } from './query-draft.ts'
import { tokensOf } from './tokens.ts'

const MOST_CHARACTERS = 20_000
const MOST_TERMS = 300

/** Reads a query. Whatever is typed, there is an answer; what was not understood is said in `problems`. */
export function parseQuery(text: string): Query {
  const draft: Draft = { terms: [], filters: [], since: null, until: null, sort: null, problems: new Set() }
  if (text.length > MOST_CHARACTERS)
    draft.problems.add(`The query is long; only its first ${MOST_CHARACTERS} characters were used.`)
  const { tokens, open } = tokensOf(text.slice(0, MOST_CHARACTERS), isFilterName)
  if (open)
    draft.problems.add('A quotation mark has no partner; the words after it were searched one by one.')
  for (const token of tokens) addToken(draft, token)
  if (draft.terms.length > MOST_TERMS)
    draft.problems.add(`The query has many words; only the first ${MOST_TERMS} were used.`)
  const terms = isShouted(text) ? draft.terms.map(lowered) : draft.terms
  const query = { ...draft, terms: terms.slice(0, MOST_TERMS), problems: [...draft.problems] }
  return text.trim() === '' ||
    query.terms.length + query.filters.length > 0 ||
    query.since ||
    query.until ||
    query.sort
    ? query
    : { ...query, problems: [...query.problems, 'The query has no words; everything is shown.'] }
}

/** Reads a query as words and nothing else: no sign, quotation mark or colon means anything. */
export function plainQuery(text: string): Query {
  const terms = wordsOf(text.slice(0, MOST_CHARACTERS)).map(
    (word): Term => ({
      typed: word.word,
      words: [word],
      sign: 'may',
      phrase: false,
      prefix: false,
      distance: 0,
      field: null,
    }),
  )
  const shown = isShouted(text) ? terms.map(lowered) : terms
  return {
    terms: shown.slice(0, MOST_TERMS),
    filters: [],
    since: null,
    until: null,
    sort: null,
    problems: [],
  }
}

/** Many words, all in capitals: "WHO" and "US" are no names there. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && text.split(/\s+/u, 5).filter((word) => word !== '').length > 3
}

function lowered(term: Term): Term {
  return { ...term, words: term.words.map((word) => ({ ...word, capitals: false })) }
}
