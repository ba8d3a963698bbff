import type { Heading, Paragraph } from 'mdast'
import type { Place } from '../../model/place.ts'
import { type Inline, isBlank, lineEnd, sized } from './inline.ts'
import { phrasing } from './phrasing.ts'

/** A paragraph with the size that most of its words have. */
export function paragraphNode(inlines: readonly Inline[], place: Place): Paragraph {
  return { type: 'paragraph', children: phrasing(inlines), data: { place, ...sized(inlines) } }
}

/** A heading of this depth, at most 6. That it is bold says nothing more; the number printed before it is kept. */
export function headingNode(
  inlines: readonly Inline[],
  depth: number,
  place: Place,
  marker: string | undefined,
): Heading {
  const plain = inlines.map((inline) => ({ ...inline, strong: false }))
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as 1,
    children: phrasing(plain),
    data: { place, ...sized(inlines), ...(marker && { marker }) },
  }
}

/** The title of a slide, whose paragraphs are its lines; null where none of them holds words. */
export function slideTitleNode(
  paragraphs: readonly (readonly Inline[])[],
  depth: 1 | 2,
  place: Place,
): Heading | null {
  const lines = paragraphs.filter((line) => !isBlank(line))
  if (lines.length === 0) return null
  const inlines = lines.flatMap((line, i) => (i === 0 ? line : [{ text: lineEnd }, ...line]))
  const title = headingNode(inlines, depth, place, undefined)
  return { ...title, data: { ...title.data, slideTitle: true } }
}
