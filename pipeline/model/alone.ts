/*
 * What the resolving room asks of a document alone. It depends on the document and on knowledge and on nothing else, so that
 * it is asked where documents are carried, by many at once, and kept with what they state.
 */

/** What says an idea of ideas.yaml in a text. */
export interface Ideas {
  /** Keys that it says, in the order of the text. */
  readonly ideas: readonly string[]
  /** Keys that its words may stand for. */
  readonly perhaps: readonly string[]
  /** Stems of the words that made both. */
  readonly telling: readonly string[]
}

/** What makes advice specific, in its own words; null where nothing does. */
export interface Specifics {
  readonly act: string | null
  readonly when: string | null
  readonly measure: string | null
}

/** A country in a text: its code, and its name as it is printed. */
export type PrintedCountry = readonly [code: string, name: string]

/** What the text of a record says by itself; what is left out was not asked. */
export interface Said {
  /** Its content stems in order, by their place in `Alone.stems`. */
  readonly stems?: readonly number[]
  /** Null where it says none. */
  readonly ideas?: Ideas | null
  readonly specifics?: Specifics
  /** Whether it tells somebody what to do. */
  readonly instructs?: boolean
  readonly printed?: readonly PrintedCountry[]
}

export interface Alone {
  /** How many words the document has. */
  readonly words: number
  readonly stems: readonly string[]
  /** Of each record, in the order in which they stand in the document. */
  readonly records: readonly {
    /** What its id ends in. */
    readonly name: string
    readonly themes: readonly string[]
    readonly countries: readonly string[]
    readonly organisations: readonly string[]
    readonly said: Said
  }[]
  /** Sentences with a word that looks back on something promised, by their number, and what they say. */
  readonly lookingBack: readonly { readonly sentence: number; readonly cues: readonly string[] }[]
}
