/** Where a knowledge base and a careful reader part ways. */
export interface Mistake {
  /** The document's file name. */
  readonly document: string
  readonly kind: 'document' | 'genre' | 'title' | 'event' | 'field' | 'unexpected' | 'missing'
  /** The record type; null for what is said about a document. */
  readonly type: string | null
  /** What is wrong, in words. */
  readonly words: string
  /** The rule that found what was not expected. */
  readonly rule: string | null
  /** "page 3", "slide 2", "line 14"; null where nothing tells. */
  readonly place: string | null
}

/** A mistake as people read it: `document: what is wrong  (rule) at place`. */
export function mistakeLine({ document, words, rule, place }: Mistake): string {
  return `${document}: ${words}${rule ? `  (${rule})` : ''}${place ? `  at ${place}` : ''}`
}
