import type { Span } from '../../model/span.ts'

/** A person's name in a text. `name` is the family name in small letters, `person` the name by which it was looked for. */
export interface Named {
  readonly span: Span
  readonly name: string
  readonly person: string
}

export type Finder = (text: string) => readonly Named[]
