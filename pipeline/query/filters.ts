import { foldKey } from '../text/fold.ts'
import { misspelt } from '../text/misspelt.ts'
import { eachCode, type OpenColumn, type OpenFacets } from './columns.ts'
import { FACETS, type Facet } from './parts.ts'
import type { Filter } from './query.ts'

/** What is asked of one facet: codes of which one is enough. */
export interface Choice {
  readonly facet: Facet
  readonly codes: ReadonlySet<number>
  readonly not: boolean
}

/** Filters as codes. What no record has is explained, and fits none. */
export function choicesFor(
  filters: readonly Filter[],
  table: OpenFacets,
): { readonly choices: readonly Choice[]; readonly notes: readonly string[] } {
  const choices: Choice[] = []
  const notes: string[] = []
  for (const not of [false, true])
    for (const facet of FACETS) {
      const values = filters
        .filter((filter) => filter.facet === facet && filter.not === not)
        .flatMap((filter) => filter.values)
      const codes = new Set<number>()
      for (const value of values) {
        const found = codesOf(table[facet], value)
        if (found.length === 0) notes.push(unknownValue(facet, value, table[facet]))
        for (const code of found) codes.add(code)
      }
      if (codes.size > 0 || (values.length > 0 && !not)) choices.push({ facet, codes, not })
    }
  return { choices, notes }
}

/** Whether a row is what the choices ask for. */
export function fits(row: number, choices: readonly Choice[], table: OpenFacets): boolean {
  return choices.every(({ facet, codes, not }) => {
    let has = false
    eachCode(table[facet], row, (code) => {
      has ||= codes.has(code)
    })
    return has !== not
  })
}

/** The value itself, else its label, else every label that has all words of it. */
function codesOf({ values }: OpenColumn, wanted: string): readonly number[] {
  const key = foldKey(wanted)
  const where = (test: (value: string, label: string) => boolean) =>
    values.flatMap(([value, label], code) => (test(value, label) ? [code] : []))
  const exact = where((value, label) => value === wanted || foldKey(value) === key || foldKey(label) === key)
  if (exact.length > 0 || key === '') return exact
  const words = key.split(' ')
  return where((_, label) => {
    const inLabel = new Set(foldKey(label).split(' '))
    return words.every((word) => inLabel.has(word))
  })
}

function unknownValue(facet: Facet, value: string, { values }: OpenColumn): string {
  const some = values.slice(0, 8).map(([known, label]) => (known.includes('/') ? label : known))
  const more = values.length > some.length ? ' …' : ''
  const near = misspelt(value, [
    ...new Set(values.map(([known, label]) => (known.includes('/') ? label : known))),
  ])
  const close = near.length > 0 ? `; close to it: ${near.join(', ')}` : ''
  return `No record has ${facet}:"${value}"${close}. There is: ${some.join(', ') || 'none'}${more}.`
}
