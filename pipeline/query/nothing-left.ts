import { plural } from '../text/plural.ts'
import type { Choice } from './filters.ts'
import type { Query } from './query.ts'

/** What is said where `found` records have the words of a query and none of them what was chosen besides; else nothing. */
export function nothingLeft(
  found: number,
  fitting: number,
  choices: readonly Choice[],
  query: Query,
): readonly string[] {
  if (fitting > 0 || found === 0) return []
  const by = [...new Set(choices.map(({ facet }) => facet)), ...(query.since || query.until ? ['date'] : [])]
  const these = [by.slice(0, -1).join(', '), ...by.slice(-1)].filter((part) => part !== '').join(' and ')
  return query.terms.length === 0
    ? [`No record has this ${these}.`]
    : [`The words find ${plural(found, 'record')}, but none with this ${these}.`]
}
