import type { Place } from '../../model/place.ts'
import { append } from '../office/append.ts'
import { diagramsOf } from '../office/diagrams.ts'
import { type Element, elementAt } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import type { Package } from '../office/package.ts'
import { linksOf, type Relation, relationsOf, targetOf } from '../office/relations.ts'
import type { Remarks } from '../office/remarks.ts'
import type { Design } from './placeholders.ts'
import { shapeBlocks } from './shape-blocks.ts'
import { type Slide, shapesOf } from './shapes.ts'

/** A deck while it is being read. */
export interface Deck {
  readonly office: Package
  readonly remarks: Remarks
  readonly designOf: (relations: readonly Relation[]) => Promise<Design>
}

/** The blocks of a slide, its speaker notes last. `number` counts from 1. */
export async function slideBlocks(deck: Deck, name: string, number: number): Promise<Piece[]> {
  const { office, remarks } = deck
  const root = await office.root(name)
  const relations = await relationsOf(office, name)
  if (/^(?:0|false)$/u.test(root?.attributes.show ?? '')) remarks.note('hidden-slide', { slide: number })
  if (targetOf(relations, 'comments')) remarks.note('comment', { slide: number })
  const design = await deck.designOf(relations)
  const diagrams = await diagramsOf(office, relations)
  const slide: Slide = { number, design, diagrams, remarks, links: linksOf(relations) }
  return [...treeBlocks(root, slide), ...(await noteBlocks(deck, relations, number))]
}

/** Shapes without words are not counted; margins come after the rest. */
function treeBlocks(root: Element | undefined, slide: Slide): Piece[] {
  const pieces: Piece[] = []
  let shape = 1
  for (const found of shapesOf(elementAt(root, 'cSld', 'spTree'), slide.design)) {
    const blocks = shapeBlocks(found, slide, { slide: slide.number, shape })
    if (blocks.length > 0) shape++
    append(pieces, blocks)
  }
  return [
    ...pieces.filter((piece) => !piece.node.data?.margin),
    ...pieces.filter((piece) => piece.node.data?.margin),
  ]
}

const plainDesign: Design = { layout: [], master: [], titleStyle: undefined, bodyStyle: undefined }

/** Beside the notes a notes page shows the slide, its number and the like, which say nothing new. */
async function noteBlocks(deck: Deck, relations: readonly Relation[], number: number): Promise<Piece[]> {
  const name = targetOf(relations, 'notesSlide')
  if (!name) return []
  const root = await deck.office.root(name)
  const place: Place = { slide: number }
  const links = linksOf(await relationsOf(deck.office, name))
  const slide: Slide = { number, design: plainDesign, diagrams: new Map(), remarks: deck.remarks, links }
  return shapesOf(elementAt(root, 'cSld', 'spTree'), plainDesign)
    .filter(({ placeholder }) => placeholder === null || placeholder.type === 'body')
    .flatMap((shape) => shapeBlocks(shape, slide, place))
    .map(({ node, item }) => ({
      node: {
        ...node,
        data: { ...node.data, kind: 'note' as const, ...(item ? { marker: item.marker } : {}) },
      },
    }))
}
