import type { Place } from '../../model/place.ts'
import type { Piece } from '../office/flow.ts'
import { type Inline, isBlank } from '../office/inline.ts'
import { headingNode, paragraphNode } from '../office/nodes.ts'
import { bulletText } from '../office/number-format.ts'

/** How the paragraph that just ended stands in the document. */
export interface ParagraphState {
  /** Depth of heading; 0 for body text. */
  readonly heading: number
  readonly inTable: boolean
  /** Number of the list; 0 for none. */
  readonly list: number
  readonly level: number
}

/** A paragraph as a block, an entry of a list where a list or a printed marker says so; none where it holds no words. */
export function paragraphPieces(
  inlines: readonly Inline[],
  marker: string,
  { heading, list, level }: ParagraphState,
  place: Place,
): Piece[] {
  if (isBlank(inlines)) return []
  if (heading > 0) return [{ node: headingNode(inlines, heading, place, marker) }]
  const node = paragraphNode(inlines, place)
  if (marker === '' && list === 0) return [{ node }]
  const ordered = /^\W*(?:\d|[a-z]{1,5}[.)\]])/iu.test(marker)
  return [{ node, item: { marker: ordered ? marker : bullet(marker), ordered, level, list: String(list) } }]
}

/** Symbol fonts keep their bullets where text has a middle dot or a section sign. */
function bullet(marker: string): string {
  return bulletText(/^[·§]?$/u.test(marker) ? '•' : marker)
}
