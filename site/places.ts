/** The parts of the page that change. */
export interface Places {
  readonly box: HTMLInputElement
  readonly form: HTMLFormElement
  readonly facets: HTMLElement
  readonly chips: HTMLElement
  readonly count: HTMLElement
  readonly sort: HTMLElement
  readonly addAll: HTMLElement
  readonly announcement: HTMLElement
  readonly results: HTMLElement
}

/** The parts of the page at hand; null where it has not all of them: it is no search page. */
export function placesOnPage(): Places | null {
  const named = (id: string) => document.getElementById(id)
  const [box, form, facets, chips] = [named('query'), named('query-form'), named('facets'), named('chips')]
  const [count, sort, addAll, announcement, results] = [
    named('count'),
    named('sort'),
    named('add-all'),
    named('announcement'),
    named('results'),
  ]
  if (!(box instanceof HTMLInputElement) || !(form instanceof HTMLFormElement)) return null
  if (!facets || !chips || !count || !sort || !addAll || !announcement || !results) return null
  return { box, form, facets, chips, count, sort, addAll, announcement, results }
}
