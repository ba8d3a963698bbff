import type { BaseRecord } from '../model/record.ts'
import type { StemLanguage } from '../text/stem.ts'
import type { Postings } from './postings.ts'

/** How a record is shown in a list of hits, as it lies in index/cards.json. */
export interface StoredCard {
  readonly id: string
  readonly type: string
  /** Empty where the text is the title. */
  readonly title: string
  /** Where the title is empty: the text is no quote but the name of the record. */
  readonly named?: true
  readonly text: string
  /** Titles of the headings above the first quote, outermost first. */
  readonly section: readonly string[]
  /** Where the first quote stands: "page 3"; empty where nothing is known. */
  readonly place: string
  readonly document: string
  readonly event: string | null
  /** ISO 8601, as precise as printed. */
  readonly date: string | null
  /** People and bodies that the record's own fields name. */
  readonly names: readonly string[]
  /** What to call its type, its themes and its countries, to be found by. */
  readonly labels: readonly string[]
  /** In how many documents the same is stated. */
  readonly documents: number
  readonly review: BaseRecord['review']
}

/** What cards say of their document. */
export interface CardDocument {
  readonly title: string
  readonly date: string | null
  /** What its words are stemmed as; English where it is not given. */
  readonly language?: StemLanguage
}

/** Titles and names of what cards point to. */
export interface CardNames {
  readonly documents: Readonly<Record<string, CardDocument>>
  /** Name of an event by the id of its record. */
  readonly events: Readonly<Record<string, string>>
}

/** index/cards.json: one card a row, and the names of what they point to. */
export interface CardTable extends CardNames {
  readonly cards: readonly StoredCard[]
}

export const FACETS = [
  'type',
  'theme',
  'country',
  'event',
  'document',
  'organisation',
  'speaker',
  'genre',
  'language',
  'year',
  'review',
] as const

export type Facet = (typeof FACETS)[number]

/** Values by code, and for every row the codes it has. */
export interface Column {
  readonly values: readonly (readonly [value: string, label: string])[]
  readonly rows: readonly (readonly number[])[]
}

/** index/facets.json. */
export type FacetTable = Readonly<Record<Facet, Column>>

/** Folded words of a short form or a name -> other words for the same, each a folded phrase. */
export type Expansions = Readonly<Record<string, readonly string[]>>

/** index/lunr.json: the words, and other words for some of them. */
export interface WordTable {
  readonly index: Postings
  readonly expansions: Expansions
}

/** What every index is made of: rows sorted by id, their facets, and other words for some words. */
export interface IndexedRows {
  readonly cards: CardTable
  readonly facets: FacetTable
  readonly expansions: Expansions
}

/** What `openIndex` takes: the three files of index/, or what index/search.js puts into `globalThis.debriefIndex`. */
export interface SearchParts {
  readonly lunr: WordTable
  readonly facets: FacetTable
  readonly cards: CardTable
}
