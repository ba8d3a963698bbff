import type { Paragraph, Text } from 'mdast'
import type { Piece } from '../office/flow.ts'
import { textOfPhrasing } from '../office/phrasing.ts'

/** Pieces as they read when changes are accepted: a paragraph whose end was deleted goes on in the next. */
export function withJoinedParagraphs(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ goesOn }) => goesOn)) return pieces
  const joined: Piece[] = []
  for (const piece of pieces) {
    const above = joined.at(-1)
    if (above?.goesOn && above.node.type === 'paragraph' && piece.node.type === 'paragraph')
      joined[joined.length - 1] = {
        ...piece,
        ...above,
        node: together(above.node, piece.node),
        goesOn: piece.goesOn === true,
      }
    else joined.push(piece)
  }
  return joined
}

/** White space at the ends of paragraphs is gone by now; a comma wants none before it. */
function together(above: Paragraph, below: Paragraph): Paragraph {
  const closes = /^[.,;:!?)\]\u00BB\u201D\u2019]/u.test(textOfPhrasing(below.children))
  const space: Text[] = closes ? [] : [{ type: 'text', value: ' ' }]
  return { ...above, children: [...above.children, ...space, ...below.children] }
}
