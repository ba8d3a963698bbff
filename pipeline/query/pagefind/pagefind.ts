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
