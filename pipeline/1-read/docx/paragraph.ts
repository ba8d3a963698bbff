import type { Place } from '../../model/place.ts'
import { attributeAt, type Element, elementAt, integer } from '../office/element.ts'
import type { ItemOf, Piece } from '../office/flow.ts'
import { isBlank } from '../office/inline.ts'
import { headingNode, paragraphNode } from '../office/nodes.ts'
import { type Content, runsOf } from './runs.ts'
import { headingAt, type Style } from './styles.ts'
import type { Word } from './word.ts'

/** A paragraph as the word processor holds it. */
export interface WordParagraph extends Content {
  readonly place: Place
  /** Depth of heading; 0 for body text. */
  readonly heading: number
  readonly item: ItemOf | undefined
  /** Whether its end waits for being deleted. */
  readonly goesOn: boolean
}

/** Reads the next paragraph of the document: each call counts one. */
export function readParagraph(element: Element, word: Word): WordParagraph {
  const place = { paragraph: ++word.paragraphs }
  const properties = elementAt(element, 'pPr')
  const styleId = attributeAt(properties, 'pStyle', 'val')
  const style = word.styles.get(styleId)
  const heading = headingAt(attributeAt(properties, 'outlineLvl', 'val')) ?? style.heading ?? 0
  return {
    ...runsOf(element, style, word, place),
    place,
    heading,
    goesOn: elementAt(properties, 'rPr', 'del') !== undefined,
    item: itemOf(properties, style, styleId, word),
  }
}

/** The paragraph as a block; null where it says nothing. */
export function pieceOf(paragraph: WordParagraph): Piece | null {
  const { inlines, place, heading, item, goesOn } = paragraph
  if (isBlank(inlines)) return null
  if (heading > 0) return { node: headingNode(inlines, heading, place, item?.marker) }
  const node = paragraphNode(inlines, place)
  return { node, ...(item && { item }), ...(goesOn && { goesOn }) }
}

/** Empty paragraphs are counted too: the word processor prints their numbers. */
function itemOf(
  properties: Element | undefined,
  style: Style,
  styleId: string | undefined,
  word: Word,
): ItemOf | undefined {
  const numId = attributeAt(properties, 'numPr', 'numId', 'val') ?? style.numId
  if (!numId || numId === '0') return style.defines && definitionOf(style.defines)
  const level =
    integer(attributeAt(properties, 'numPr', 'ilvl', 'val')) ??
    style.level ??
    word.numbering.levelOf(numId, styleId)
  return { ...word.numbering.next(numId, level), level, list: numId }
}

/** A term is an entry, and what it means goes on with it, as in HTML. */
function definitionOf(defines: 'term' | 'meaning'): ItemOf {
  return { level: 0, marker: '-', ordered: false, list: 'definitions', more: defines === 'meaning' }
}
