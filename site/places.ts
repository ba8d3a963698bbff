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
