import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { sectionIndexAt } from '../block-at.ts'

/** Entries of a glossary: "**Term**: meaning" in one block, or a short item and its meaning in the next paragraph of the item. */
export function glossary(doc: SegmentedDoc): readonly Sighting[] {
  return doc.blocks.flatMap((block, index) => {
    const section = doc.sections[sectionIndexAt(doc, block)]
    if (section?.role !== 'definitions' || block.kind === 'heading') return []
    if (section.kind === 'run-in' && section.titleSpan && section.titleSpan[0] === block.span[0])
      return entry(doc, section.title, afterHead(doc, block, section.titleSpan))
    const dashed = block.kind === 'item' ? dashedEntry.exec(textAt(doc.text, block.span)) : null
    if (dashed)
      return entry(doc, foldSpace(dashed[1] ?? ''), [block.span[0] + dashed[0].length, block.span[1]])
    const next = doc.blocks[index + 1]
    const term = foldSpace(textAt(doc.text, block.span))
    const paired =
      block.kind === 'item' &&
      next?.kind === 'item' &&
      next.list === block.list &&
      next.marker === '' &&
      block.marker !== ''
    return paired && term.split(' ').length <= 7 ? entry(doc, term, next.span) : []
  })
}

/** "Metadata – data that describes other data". */
const dashedEntry = /^(\p{L}[^.;:–—]{1,50}?)\s+[–—-]\s+(?=\S+(?:\s+\S+){3})/u

function afterHead(doc: SegmentedDoc, block: Block, head: Span): Span {
  const words = textAt(doc.text, [head[1], block.span[1]])
  return [head[1] + (words.length - words.replace(/^[\s:.–—-]+/u, '').length), block.span[1]]
}

function entry(doc: SegmentedDoc, term: string, span: Span): readonly Sighting[] {
  const words = textAt(doc.text, span).split(/\s+/u).length
  return words >= 4
    ? [
        {
          type: 'definition',
          spans: [span],
          fields: { term, attributedTo: null },
          rule: 'definition/glossary',
          confidence: 0.85,
        },
      ]
    : []
}
