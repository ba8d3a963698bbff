import type { Query } from '../query.ts'

/** What Pagefind cannot do, as what is said to people where a query asks for it; empty where it does not. */
const LIMITS: readonly ((query: Query) => string)[] = [
  ({ terms }) => {
    const named = terms.filter(({ field }) => field !== null).map(({ field, typed }) => `${field}:${typed}`)
    return named.length === 0
      ? ''
      : `This page knows no ${named.join(', ')}: the words were searched everywhere`
  },
  ({ terms }) => {
    const near = terms.filter(({ distance }) => distance > 0).map(({ typed }) => typed)
    return near.length === 0 ? '' : `This page looks for no other spellings of ${near.join(', ')}`
  },
  ({ sort }) => (sort === 'recurrence' ? 'This page does not sort by recurrence' : ''),
  ({ since, until }) =>
    [since, until].some((date) => (date?.length ?? 0) > YEAR) ? 'This page tells dates apart by year' : '',
]

const YEAR = 4

/** What of a query is left out in the page of a large base. */
export function leftOut(query: Query): readonly string[] {
  return LIMITS.map((limit) => limit(query))
    .filter((said) => said !== '')
    .map((said) => `${said}; debrief search does.`)
}
