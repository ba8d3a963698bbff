import type { Place } from '../../model/place.ts'
import type { Element } from '../office/element.ts'
import type { Flow } from '../office/flow.ts'
import type { Remarks } from '../office/remarks.ts'
import type { Field } from './fields.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What is known while one document is being read. */
export interface Word {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly flow: Flow
  readonly remarks: Remarks
  /** Relationship ids of the part being read -> addresses. */
  readonly links: ReadonlyMap<string, string>
  /** Relationship ids of drawn diagrams -> what is written in them. */
  readonly diagrams: ReadonlyMap<string, Element>
  /** Notes that the text points at, in the order it does. */
  readonly notes: NoteMark[]
  /** Fields that are open at this point of the text, outermost first. */
  readonly fields: Field[]
  /** Paragraphs seen so far. */
  paragraphs: number
}

/** A mark in the text that points at a note. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly place: Place
}
