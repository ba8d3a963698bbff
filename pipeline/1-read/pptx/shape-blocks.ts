import type { Place } from '../../model/place.ts'
import { type Element, elementAt, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { isBlank } from '../office/inline.ts'
import { paragraphNode, slideTitleNode } from '../office/nodes.ts'
import { own } from '../office/own.ts'
import { bulletsOf, levelOf } from './bullets.ts'
import { frameBlocks } from './frame-blocks.ts'
import { type Design, family } from './placeholders.ts'
import { isTitle, type Shape, type Slide } from './shapes.ts'
import { textInlines } from './text.ts'

/** The blocks of a shape; none where it holds no words. */
export function shapeBlocks(shape: Shape, slide: Slide, place: Place): Piece[] {
  if (shape.element.name === 'graphicFrame') return frameBlocks(shape.element, slide, place)
  const body = elementAt(shape.element, 'txBody')
  if (isTitle(shape)) return titleBlocks(shape, slide, place, body)
  const margin = own(margins, shape.placeholder?.type ?? '')
  const pieces = textBlocks(body, shape, slide, place)
  return margin ? pieces.map(({ node }) => ({ node: { ...node, data: { ...node.data, margin } } })) : pieces
}

const margins: Readonly<Record<string, 'top' | 'bottom'>> = {
  sldNum: 'bottom',
  ftr: 'bottom',
  dt: 'bottom',
  hdr: 'top',
}

/** A deck's own title stands above the titles of its slides. */
function titleBlocks(shape: Shape, slide: Slide, place: Place, body: Element | undefined): Piece[] {
  const lines = elementsOf(body, 'p').map((paragraph) => textInlines(paragraph, slide.links))
  const depth = slide.number === 1 && shape.placeholder?.type === 'ctrTitle' ? 1 : 2
  const node = slideTitleNode(lines, depth, place)
  return node ? [{ node }] : []
}

function textBlocks(body: Element | undefined, shape: Shape, slide: Slide, place: Place): Piece[] {
  const bullets = bulletsOf(listStyles(body, shape, slide.design))
  return elementsOf(body, 'p').flatMap((paragraph): Piece[] => {
    const inlines = textInlines(paragraph, slide.links)
    const properties = elementAt(paragraph, 'pPr')
    // An empty paragraph prints no number and does not count.
    if (isBlank(inlines)) return []
    const bullet = bullets(properties)
    const node = paragraphNode(inlines, place)
    return [
      bullet
        ? { node, item: { ...bullet, level: levelOf(properties), list: `${slide.number}/${place.shape}` } }
        : { node },
    ]
  })
}

function listStyles(body: Element | undefined, shape: Shape, design: Design): Element[] {
  const role = family(shape.placeholder?.type)
  const general = role === 'title' ? design.titleStyle : role === 'body' ? design.bodyStyle : undefined
  const own = [body, ...shape.ancestors.map((ancestor) => elementAt(ancestor, 'txBody'))].map((text) =>
    elementAt(text, 'lstStyle'),
  )
  return [...own, general].filter((style) => style !== undefined)
}
