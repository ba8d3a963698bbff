import { FIELD_WEIGHTS } from '../fields.ts'
import { B, K1 } from '../word-score.ts'

/** In how many documents the same is stated, by the id of a record; those stated in one are left out. */
export type Stated = Readonly<Record<string, number>>

/** Of Pagefind's interface in the page, what is used here. */
export interface Pagefind {
  search(
    words: string | null,
    options?: { readonly filters?: Readonly<Record<string, readonly string[]>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>
  /** What lies beside the partitions in the file of this number; missing where those were opened alone. */
  stated?(place: number): Promise<Stated>
  /** All values by filter, with how many records have them: loads everything there is about filters. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

export interface PagefindResult {
  readonly id: string
  readonly score: number
  /** Places of the words in the text and the title before it; none where only other fields have them. */
  readonly words?: readonly number[]
  readonly matchedMetaFields?: readonly string[]
  data(): Promise<{ readonly raw_url?: string; readonly url: string }>
}

/**
 * What Pagefind is opened with besides its place. Its own worker would be one more file to allow. It ranks by BM25 over all
 * words and adds how rare a word is where that stands in a field: settings are those of the other engines.
 */
export const PAGEFIND_OPTIONS = {
  noWorker: true,
  ranking: {
    termSimilarity: 0,
    termSaturation: K1,
    pageLength: B,
    metaWeights: {
      title: FIELD_WEIGHTS.title,
      names: FIELD_WEIGHTS.names,
      context: FIELD_WEIGHTS.context,
      common: 0,
    },
  },
} as const
