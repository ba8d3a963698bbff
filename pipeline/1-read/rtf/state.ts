/** Where text goes: into the document, aside, or nowhere. */
export type Destination =
  | 'text'
  /** Nowhere, whatever stands inside. */
  | 'skip'
  /** Nowhere, but groups inside may hold words. */
  | 'aside'
  | 'marker'
  | 'instruction'
  | 'fonts'
  | 'styles'
  | 'property'
  | 'note'
  | 'box'
  | 'top'
  | 'bottom'

/** A field: what the word processor was told to compute. */
export interface Field {
  instruction: string
}

/** What a group inherits from the one around it. */
export interface State {
  destination: Destination
  /** Where text went before the group was set aside. */
  before: Destination
  /** Which property of the document is written here. */
  property: string
  strong: boolean
  emphasis: boolean
  struck: boolean
  raised: boolean
  hidden: boolean
  deleted: boolean
  /** Points. */
  size: number
  font: number
  page: number
  /** How many characters stand after `\u` for readers that do not know it. */
  fallback: number
  style: number
  outline: number | null
  inTable: boolean
  list: number
  level: number
  field: Field | null
}

export function firstState(): State {
  const look = {
    strong: false,
    emphasis: false,
    struck: false,
    raised: false,
    hidden: false,
    deleted: false,
    size: 12,
    font: -1,
  }
  const paragraph = { style: 0, outline: null, inTable: false, list: 0, level: 0 }
  return {
    destination: 'text',
    before: 'text',
    property: '',
    page: 1252,
    fallback: 1,
    field: null,
    ...look,
    ...paragraph,
  }
}
