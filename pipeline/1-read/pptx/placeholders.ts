import { attributeAt, type Element, elementAt, elementsBelow, elementsOf } from '../office/element.ts'
import type { Package } from '../office/package.ts'
import { type Relation, relationsOf, targetOf } from '../office/relations.ts'

/** What a shape stands for on its slide: "title", "body", "ftr" ... and which of them. */
export interface Placeholder {
  readonly type: string
  readonly index: string | undefined
}

/** A slide's layout and master: where a shape finds what it does not say itself. */
export interface Design {
  readonly layout: readonly Element[]
  readonly master: readonly Element[]
  /** List styles of titles and of body text. */
  readonly titleStyle: Element | undefined
  readonly bodyStyle: Element | undefined
}

/** The placeholder a shape fills; null where it stands for itself. */
export function placeholderOf(shape: Element): Placeholder | null {
  const properties = elementsOf(shape).find((child) => child.name.startsWith('nv'))
  const found = elementAt(properties, 'nvPr', 'ph')
  return found ? { type: found.attributes.type ?? 'obj', index: found.attributes.idx } : null
}

/** The shapes that a placeholder takes after: the layout's, then the master's. */
export function ancestorsOf(placeholder: Placeholder, design: Design): Element[] {
  const layout =
    design.layout.find(
      (shape) => placeholder.index !== undefined && placeholderOf(shape)?.index === placeholder.index,
    ) ?? design.layout.find((shape) => family(placeholderOf(shape)?.type) === family(placeholder.type))
  const master = design.master.find(
    (shape) => family(placeholderOf(shape)?.type) === family(placeholder.type),
  )
  return [layout, master].filter((shape) => shape !== undefined)
}

/** Placeholders that share a place on the master. */
export function family(type: string | undefined): string | undefined {
  if (type === 'ctrTitle') return 'title'
  return type === 'subTitle' || type === 'obj' ? 'body' : type
}

/** Finds the design of a slide by the slide's relations; each is read once. */
export function designsOf(office: Package): (relations: readonly Relation[]) => Promise<Design> {
  const known = new Map<string, Promise<Design>>()
  return (relations) => {
    const layout = targetOf(relations, 'slideLayout') ?? ''
    const design = known.get(layout) ?? readDesign(office, layout)
    known.set(layout, design)
    return design
  }
}

async function readDesign(office: Package, layoutName: string): Promise<Design> {
  const layout = await office.root(layoutName)
  const masterName = targetOf(await relationsOf(office, layoutName), 'slideMaster') ?? ''
  const master = await office.root(masterName)
  return {
    layout: shapesIn(layout),
    master: shapesIn(master),
    titleStyle: elementAt(master, 'txStyles', 'titleStyle'),
    bodyStyle: elementAt(master, 'txStyles', 'bodyStyle'),
  }
}

function shapesIn(root: Element | undefined): Element[] {
  return elementsBelow(elementAt(root, 'cSld', 'spTree'), 'sp').filter((shape) => placeholderOf(shape))
}

/** Left and top of a shape in the units of the file; undefined where it does not say. */
export function cornerOf(shape: Element): readonly [left: number, top: number] | undefined {
  const frame =
    elementAt(shape, 'spPr', 'xfrm') ?? elementAt(shape, 'grpSpPr', 'xfrm') ?? elementAt(shape, 'xfrm')
  const left = Number(attributeAt(frame, 'off', 'x') ?? Number.NaN)
  const top = Number(attributeAt(frame, 'off', 'y') ?? Number.NaN)
  return Number.isFinite(left) && Number.isFinite(top) ? [left, top] : undefined
}
