import type { Block } from '../model/block.ts'
import type { ClassifiedDoc, SegmentedDoc } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import type { Sentence } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { sectionsOf } from './sections.ts'

/*
 * Room 4. Comes in: a document of a known genre. Adds: the tree of sections with what each is for, and the sentences,
 * each in one block and one innermost section. Changes nothing.
 */

/** Where each part of the document begins and ends, and what it is for. Reports a heading with nothing under it. */
export function segment(doc: ClassifiedDoc, report: Report): SegmentedDoc {
  const { sections, sectionOf } = sectionsOf(doc)
  for (const section of sections) {
    const stated = section.role !== 'body' && section.role !== 'background' && section.kind === 'heading'
    if (stated && section.blocks[1] - section.blocks[0] <= 1 && doc.genre !== 'slides') {
      report(
        'info',
        'empty-section',
        `Unexpected end after \`${section.title.slice(0, 80)}\`, expected ${section.role} below it`,
        { span: section.span },
      )
    }
  }
  const sentences: Sentence[] = doc.blocks.flatMap((block, index) =>
    units(doc, block).map((span) => ({ span, block: index, section: sectionOf[index] ?? 0 })),
  )
  return { ...doc, sections, sentences }
}

/** A heading is one unit, a row one for each cell; elsewhere sentences, which end at a meant line end. */
function units(doc: ClassifiedDoc, block: Block): readonly Span[] {
  if (block.kind === 'heading' || block.kind === 'code') return [block.span]
  const parts = block.cells ?? block.lines
  return parts.flatMap((part) =>
    sentenceSpans(textAt(doc.text, part), doc.lexicon).map(
      (span): Span => [span[0] + part[0], span[1] + part[0]],
    ),
  )
}
