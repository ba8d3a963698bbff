import type { Place } from '../../model/place.ts'
import { append } from '../office/append.ts'
import { type Element, elementAt, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { slideTitleNode } from '../office/nodes.ts'
import { own } from '../office/own.ts'
import { inReadingOrder } from '../office/reading-order.ts'
import { readBlocks } from './blocks.ts'
import type { Odf } from './document.ts'
import { inlinesOf } from './inlines.ts'
import { lengthInPoints } from './length.ts'

/** A quarter of an inch: text boxes that were put side by side by hand. */
const sameRow = 18

const margins: Readonly<Record<string, 'top' | 'bottom'>> = {
  header: 'top',
  footer: 'bottom',
  'date-time': 'bottom',
  'page-number': 'bottom',
}

/** The blocks of a slide, its speaker notes last. Shapes without words are not counted. */
export function slideBlocks(page: Element, slide: number, odf: Odf): Piece[] {
  if (odf.styles.get('drawing-page', page.attributes['style-name']).hiddenPage)
    odf.remarks.note('hidden-slide', { slide })
  const shapes = shapesOf(page)
  const titles = shapes.filter((shape) => roleOf(shape) === 'title')
  const isTitleSlide = slide === 1 && shapes.some((shape) => roleOf(shape) === 'subtitle')
  const pieces: Piece[] = []
  let number = 1
  for (const shape of [...titles, ...shapes.filter((other) => !titles.includes(other))]) {
    const blocks = shapeBlocks(shape, isTitleSlide ? 1 : 2, {
      ...odf,
      place: () => ({ slide, shape: number }),
    })
    if (blocks.length > 0) number++
    append(pieces, blocks)
  }
  return [
    ...pieces.filter((piece) => !piece.node.data?.margin),
    ...pieces.filter((piece) => piece.node.data?.margin),
    ...noteBlocks(page, slide, odf),
  ]
}

function roleOf(shape: Element): string {
  return shape.attributes.class ?? ''
}

function shapeBlocks(shape: Element, depth: 1 | 2, odf: Odf): Piece[] {
  if (roleOf(shape) === 'title') return titleBlocks(shape, depth, odf)
  const margin = own(margins, roleOf(shape))
  const pieces = readBlocks(shape, odf)
  return margin ? pieces.map(({ node }) => ({ node: { ...node, data: { ...node.data, margin } } })) : pieces
}

function titleBlocks(shape: Element, depth: 1 | 2, odf: Odf): Piece[] {
  const lines = paragraphsOf(shape).map((paragraph) => inlinesOf(paragraph, odf).inlines)
  const node = slideTitleNode(lines, depth, odf.place())
  return node ? [{ node }] : []
}

function paragraphsOf(element: Element): Element[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'p' || child.name === 'h' ? [child] : paragraphsOf(child),
  )
}

/** Shapes in reading order, those of groups in the place of the group's first. */
function shapesOf(parent: Element): Element[] {
  const placed = elementsOf(parent)
    .filter((child) => child.name !== 'notes' && child.name !== 'forms')
    .map((child) => {
      const shapes = child.name === 'g' ? shapesOf(child) : [child]
      return { shapes, corner: cornerOf(child) ?? (shapes[0] && cornerOf(shapes[0])) }
    })
  return inReadingOrder(placed, sameRow).flatMap(({ shapes }) => shapes)
}

/** Turned shapes say where they are at the end of their transformation. */
function cornerOf(shape: Element): readonly [left: number, top: number] | undefined {
  const [, moveX, moveY] =
    /translate\s*\(\s*([^\s,()]+)[\s,]+([^\s,()]+)\s*\)/u.exec(shape.attributes.transform ?? '') ?? []
  const left = lengthInPoints(shape.attributes.x ?? moveX)
  const top = lengthInPoints(shape.attributes.y ?? moveY)
  return left === undefined || top === undefined ? undefined : [left, top]
}

function noteBlocks(page: Element, slide: number, odf: Odf): Piece[] {
  const place: Place = { slide }
  return elementsOf(elementAt(page, 'notes'))
    .filter((shape) => !own(margins, roleOf(shape)))
    .flatMap((shape) => readBlocks(shape, { ...odf, place: () => place }))
    .map(({ node, item }) => ({
      node: {
        ...node,
        data: { ...node.data, kind: 'note' as const, ...(item ? { marker: item.marker } : {}) },
      },
    }))
}
