import { attributeAt, type Element, elementAt, elementsOf } from '../office/element.ts'
import { inReadingOrder } from '../office/reading-order.ts'
import type { Remarks } from '../office/remarks.ts'
import { ancestorsOf, cornerOf, type Design, type Placeholder, placeholderOf } from './placeholders.ts'

/** Something on a slide that may hold words. */
export interface Shape {
  readonly element: Element
  readonly placeholder: Placeholder | null
  /** Shapes of layout and master that it takes after. */
  readonly ancestors: readonly Element[]
}

/** What is known of the slide a shape stands on. */
export interface Slide {
  readonly number: number
  readonly design: Design
  readonly links: ReadonlyMap<string, string>
  readonly diagrams: ReadonlyMap<string, Element>
  readonly remarks: Remarks
}

/** A quarter of an inch: text boxes that were put side by side by hand. */
const sameRow = 228_600

/** The shapes of a slide in reading order, those of groups in the place of the group; the title comes first. */
export function shapesOf(tree: Element | undefined, design: Design): Shape[] {
  const shapes = ordered(tree, design)
  return [...shapes.filter(isTitle), ...shapes.filter((shape) => !isTitle(shape))]
}

export function isTitle({ placeholder }: Shape): boolean {
  return placeholder?.type === 'title' || placeholder?.type === 'ctrTitle'
}

function ordered(tree: Element | undefined, design: Design): Shape[] {
  const placed = membersOf(tree).map((element) => {
    const placeholder = placeholderOf(element)
    const ancestors = placeholder ? ancestorsOf(placeholder, design) : []
    const corner = [element, ...ancestors].map(cornerOf).find((found) => found !== undefined)
    return {
      corner,
      shapes: element.name === 'grpSp' ? ordered(element, design) : [{ element, placeholder, ancestors }],
    }
  })
  return inReadingOrder(placed, sameRow).flatMap(({ shapes }) => shapes)
}

function membersOf(tree: Element | undefined): Element[] {
  return elementsOf(tree).flatMap((child) => {
    if (child.name === 'AlternateContent')
      return membersOf(elementAt(child, 'Choice') ?? elementAt(child, 'Fallback'))
    const isHidden = /^(?:1|true)$/u.test(attributeAt(elementsOf(child)[0], 'cNvPr', 'hidden') ?? '')
    return /^(?:sp|grpSp|graphicFrame|cxnSp)$/u.test(child.name) && !isHidden ? [child] : []
  })
}
