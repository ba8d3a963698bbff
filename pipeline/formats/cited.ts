/** A CSL-JSON item, as data/documents.ndjson has it. */
export type CslItem = Readonly<Record<string, unknown>>

/** A quoted passage with its place. */
export interface CitedNote {
  readonly id: string
  readonly type: string
  readonly quote: string
  /** "page 3", "slide 4"; empty where nothing is known. */
  readonly place: string
  /** Address of the record's page. */
  readonly link: string
}

/** A document to cite, with its passages as notes. */
export interface CitedItem {
  readonly csl: CslItem
  readonly link: string
  readonly notes: readonly CitedNote[]
  readonly keywords: readonly string[]
  /** What to do with it and why: lines for people. */
  readonly remarks: readonly string[]
}

/** What is written into a file for another program: items, and for people what stands around them. */
export interface Bibliography {
  readonly title: string
  /** Lines under the title. */
  readonly preface: readonly string[]
  readonly items: readonly CitedItem[]
  /** Lists behind the items. */
  readonly after: readonly { readonly title: string; readonly lines: readonly string[] }[]
}
