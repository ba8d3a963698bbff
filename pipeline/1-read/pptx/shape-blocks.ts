import type { Place } from '../../model/place.ts'
import { attributeAt, type Element, elementAt, elementsBelow, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { own } from '../office/own.ts'
import { type Inline, isBlank, lineEnd, phrasing, sizeOf } from '../office/phrasing.ts'
import type { Remarks } from '../office/remarks.ts'
import { tableOf } from '../office/table.ts'
import { bulletsOf, levelOf } from './bullets.ts'
import { type Design, family } from './placeholders.ts'
import { isTitle, type Shape } from './shapes.ts'
import { textInlines } from './text.ts'

/** What is known of the slide a shape stands on. */
export interface Slide {
  readonly number: number
  readonly design: Design
  readonly links: ReadonlyMap<string, string>
  readonly diagrams: ReadonlyMap<string, Element>
  readonly remarks: Remarks
}

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
  const lines = elementsOf(body, 'p')
    .map((paragraph) => textInlines(paragraph, slide.links))
    .filter((line) => !isBlank(line))
  if (lines.length === 0) return []
  const inlines = lines.flatMap((line, i) => (i === 0 ? line : [{ text: lineEnd }, ...line]))
  const plain: Inline[] = inlines.map((inline) => ({ ...inline, strong: false }))
  const depth = slide.number === 1 && shape.placeholder?.type === 'ctrTitle' ? 1 : 2
  return [
    {
      node: {
        type: 'heading',
        depth,
        children: phrasing(plain),
        data: { place, slideTitle: true, ...sized(inlines) },
      },
    },
  ]
}

function textBlocks(body: Element | undefined, shape: Shape, slide: Slide, place: Place): Piece[] {
  const bullets = bulletsOf(listStyles(body, shape, slide.design))
  return elementsOf(body, 'p').flatMap((paragraph): Piece[] => {
    const inlines = textInlines(paragraph, slide.links)
    const properties = elementAt(paragraph, 'pPr')
    // An empty paragraph prints no number and does not count.
    if (isBlank(inlines)) return []
    const bullet = bullets(properties)
    const node = {
      type: 'paragraph' as const,
      children: phrasing(inlines),
      data: { place, ...sized(inlines) },
    }
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

function frameBlocks(frame: Element, slide: Slide, place: Place): Piece[] {
  const content = elementAt(frame, 'graphic', 'graphicData')
  const table = elementAt(content, 'tbl')
  if (table) return tableBlocks(table, slide, place)
  if (elementAt(content, 'chart')) slide.remarks.note('chart', place)
  const id = attributeAt(content, 'relIds', 'r:dm') ?? attributeAt(content, 'chart', 'r:id')
  return elementsBelow(slide.diagrams.get(id ?? ''), 'p').flatMap((paragraph) => {
    const inlines = textInlines(paragraph, new Map())
    return isBlank(inlines)
      ? []
      : [{ node: { type: 'paragraph' as const, children: phrasing(inlines), data: { place } } }]
  })
}

/** Cells that another one covers are there and empty, so columns stay in line. */
function tableBlocks(table: Element, slide: Slide, place: Place): Piece[] {
  const hasHeader = /^(?:1|true)$/u.test(attributeAt(table, 'tblPr', 'firstRow') ?? '')
  const rows = elementsOf(table, 'tr').map((row, i) => ({
    header: hasHeader && i === 0,
    place,
    cells: elementsOf(row, 'tc').map((cell) => ({ inlines: cellLines(cell, slide), span: 1, place })),
  }))
  const node = tableOf(rows, place)
  return node ? [{ node }] : []
}

function cellLines(cell: Element, slide: Slide): Inline[] {
  return elementsOf(elementAt(cell, 'txBody'), 'p').flatMap((paragraph) => {
    const inlines = textInlines(paragraph, slide.links)
    return isBlank(inlines) ? [] : [...inlines, { text: lineEnd }]
  })
}

function sized(inlines: readonly Inline[]): { size?: number } {
  const size = sizeOf(inlines)
  return size === undefined ? {} : { size }
}
