import { isIsoDate } from '../text/dates/calendar.ts'
import { wordsOf } from '../text/words.ts'
import { FIELDS, type Field } from './fields.ts'
import { FACETS, type Facet } from './parts.ts'
import { type Filter, SORTS, type Sort, type Term } from './query.ts'
import type { Token } from './tokens.ts'

/** Other spellings of the names before a colon. */
const ALIASES: Readonly<Record<string, string>> = {
  organization: 'organisation',
  org: 'organisation',
  who: 'speaker',
  person: 'speaker',
  kind: 'type',
  topic: 'theme',
  lang: 'language',
  from: 'since',
  after: 'since',
  before: 'until',
  to: 'until',
}
const CONNECTIVES = new Set(['AND', 'OR', 'NOT', '&&', '||'])

/** A query as far as its tokens were read. */
export interface Draft {
  readonly terms: Term[]
  readonly filters: Filter[]
  since: string | null
  until: string | null
  sort: Sort | null
  readonly problems: Set<string>
}

/** Reads one token more: a term, a filter, a date, an order. What is not understood is said in `problems`. */
export function addToken(draft: Draft, token: Token): void {
  if (CONNECTIVES.has(token.value) && !token.quoted && token.name === '') {
    draft.problems.add(
      `"${token.value}" was left out: words are joined by OR already; write +word for a word that must be there and -word for one that must not.`,
    )
    return
  }
  const name = ALIASES[token.name.toLowerCase()] ?? token.name.toLowerCase()
  if (token.spaced) draft.problems.add(readAsFilter(token, name))
  const add = NAMED[name]
  if (add) add(draft, token)
  else if (isOneOf(FACETS, name)) addFilter(draft, token, name)
  else if (isOneOf(FIELDS, name)) addTerm(draft, token, name)
  else if (name === '') addTerm(draft, token, null)
  else addUnknown(draft, token)
}

/**
 * Whether a word before a colon names a filter though a space stands behind. Other spellings are words of a text as well:
 * "From: Ann".
 */
export function isFilterName(printed: string): boolean {
  const name = printed.toLowerCase()
  return isOneOf(FACETS, name) || Object.hasOwn(NAMED, name)
}

function readAsFilter({ name: printed, value, quoted }: Token, name: string): string {
  return `"${printed}: ${value}" was read as the filter ${name}:${quoted ? `"${value}"` : value}.`
}

const NAMED: Readonly<Record<string, (draft: Draft, token: Token) => void>> = {
  since: (draft, { value }) => {
    draft.since = dateIn(draft, 'since', value) ?? draft.since
  },
  until: (draft, { value }) => {
    draft.until = dateIn(draft, 'until', value) ?? draft.until
  },
  sort: (draft, { value }) => {
    if (isOneOf(SORTS, value)) draft.sort = value
    else draft.problems.add(`Unexpected sort:${value}, expected one of ${SORTS.join(', ')}.`)
  },
}

function dateIn(draft: Draft, name: string, value: string): string | null {
  if (isIsoDate(value)) return value
  draft.problems.add(`Unexpected ${name}:${value}, expected a date like 2019, 2019-05 or 2019-05-29.`)
  return null
}

function addFilter(draft: Draft, { value, quoted, sign }: Token, facet: Facet): void {
  const values = (quoted ? [value] : value.split(',')).filter((one) => one.trim() !== '')
  if (values.length > 0) draft.filters.push({ facet, values, not: sign === '-' })
}

function addTerm(draft: Draft, token: Token, field: Field | null): void {
  const [, body = '', distance, star] =
    /^(.*?)(?:~(\d?)|(\*))?$/su.exec(token.quoted ? '' : token.value) ?? []
  const typed = token.quoted ? token.value : body
  const words = wordsOf(typed)
  if (words.length === 0) return
  if (!token.quoted && /\*/u.test(body)) draft.problems.add('A * is understood only at the end of a word.')
  draft.terms.push({
    typed,
    words,
    sign: token.sign === '+' ? 'must' : token.sign === '-' ? 'not' : 'may',
    phrase: token.quoted && words.length > 1,
    prefix: star !== undefined,
    distance: distance === undefined ? 0 : Math.min(2, Number(distance || 1)),
    field,
  })
}

/** "Note:police" may be a slip or a title; its words are searched either way. */
function addUnknown(draft: Draft, token: Token): void {
  draft.problems.add(
    `There is no "${token.name}:"; its words were searched. Known: ${[...FACETS, ...FIELDS, 'since', 'until', 'sort'].join(', ')}.`,
  )
  addTerm(draft, { ...token, name: '', value: token.name, quoted: false }, null)
  addTerm(draft, { ...token, name: '' }, null)
}

function isOneOf<T extends string>(list: readonly T[], name: string): name is T {
  return (list as readonly string[]).includes(name)
}
