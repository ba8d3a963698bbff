import type { Block, ExtractedDoc } from '../model/doc.ts'
import type { Evidence } from '../model/record.ts'
import { type Span, textAt } from '../model/span.ts'

/** W3C Web Annotation leaves the length of prefix and suffix open; 32 code units tell most quotes apart. */
const around = 32

/** The evidence for `span`: its words, what stands around them, and where that is in the source. */
export function evidenceAt(doc: ExtractedDoc, span: Span): Evidence {
  const at = blockAt(doc.blocks, span[0])
  const place = doc.blocks[at]?.place ?? {}
  return {
    document: doc.id,
    span,
    quote: textAt(doc.text, span),
    prefix: wellFormed(doc.text.slice(Math.max(0, span[0] - around), span[0])),
    suffix: wellFormed(doc.text.slice(span[1], span[1] + around)),
    page: place.page ?? null,
    slide: place.slide ?? null,
    line: place.line ?? null,
    paragraph: place.paragraph ?? null,
    box: place.box ?? null,
    section: trailAt(doc, at),
  }
}

/** Titles of the headings and slides around a block, outermost first, without the document's own title. */
function trailAt(doc: ExtractedDoc, block: number): readonly string[] {
  return doc.sections
    .filter((section) => (section.kind === 'heading' || section.kind === 'slide') && section.blocks[0] <= block && block < section.blocks[1])
    .map((section) => section.title)
    .filter((title) => title !== doc.title)
}

/** Index of the block that holds `offset`: the last one that begins at or before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span[0] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** A cut through a surrogate pair leaves half a character; it is left off. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
}
