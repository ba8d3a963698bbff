import type { RootContent } from 'mdast'
import type { PdfPage, Word } from './engine.ts'
import { inlineOf } from './inline.ts'
import { type Line, lineOf } from './lines.ts'
import type { Margin } from './margins.ts'
import { dataOf } from './place.ts'

/** The lines of a page that stand in one of its margins. */
export function marginNodes(
  page: PdfPage,
  lines: readonly Line[],
  margins: ReadonlyMap<Line, Margin>,
  margin: Margin,
): RootContent[] {
  return lines
    .filter((line) => margins.get(line) === margin)
    .sort((a, b) => a.base - b.base || a.left - b.left)
    .map((line) => ({
      type: 'paragraph',
      children: inlineOf([line], [], { links: page.links }),
      data: { ...dataOf(page, [line]), margin },
    }))
}

/** What stands across a page or aslant, which is no part of its text: as in the margin, so that it goes where it recurs. */
export function asideNode(page: PdfPage, aside: Word): RootContent {
  const line = lineOf([aside], 0)
  return {
    type: 'paragraph',
    children: inlineOf([line], [], { links: page.links }),
    data: { ...dataOf(page, [line]), margin: 'bottom' },
  }
}
