import { FIELD_WEIGHTS } from '../fields.ts'

/** Of Pagefind's interface in the page, what is used here. */
export interface Pagefind {
  search(
    words: string | null,
    options?: { readonly filters?: Readonly<Record<string, readonly string[]>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>
}

export interface PagefindResult {
  readonly id: string
  readonly score: number
  data(): Promise<{ readonly raw_url?: string; readonly url: string }>
}

/** What Pagefind is opened with besides its place. Its own worker would be one more file to allow. */
export const PAGEFIND_OPTIONS = {
  noWorker: true,
  ranking: { metaWeights: { context: FIELD_WEIGHTS.context } },
} as const
