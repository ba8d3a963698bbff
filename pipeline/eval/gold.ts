/** What a careful reader found in a document, as gold files hold it. */
export interface Gold {
  readonly document: { readonly file: string; readonly genre?: string; readonly title?: string }
  readonly events?: readonly GoldEvent[]
  readonly records: readonly GoldRecord[]
}

export interface GoldEvent {
  readonly start?: string | null
  readonly end?: string | null
  readonly optional?: boolean
}

/** `quote`, or `quotes` where a page break cuts the statement; the type's fields stand beside them. */
export interface GoldRecord {
  readonly type: string
  readonly quote?: string
  readonly quotes?: readonly string[]
  /** Careful readers would disagree: finding it or missing it costs nothing. */
  readonly optional?: boolean
  readonly [field: string]: unknown
}

/** A gold file's content; a reason where it is none. */
export function parseGold(content: string): Gold | { readonly problem: string } {
  try {
    const gold = JSON.parse(content) as Gold
    if (typeof gold?.document?.file === 'string' && Array.isArray(gold.records)) return gold
    return { problem: 'expected an object with `document.file` and `records`' }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
