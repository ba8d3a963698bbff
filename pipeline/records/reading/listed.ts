import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { isListedPublication } from './publication.ts'
import { inReadingList } from './reading-list.ts'
import { sightingOf } from './sighting-of.ts'

/** Titles in quotation marks or with a year and a publisher, in lists of references. */
export function listed(doc: SegmentedDoc): readonly Sighting[] {
  const firstOf = new Map([...doc.sentences].reverse().map((sentence) => [sentence.block, sentence]))
  return doc.blocks.flatMap((block, index) => {
    const sentence = firstOf.get(index)
    const role = sentence ? doc.sections[sentence.section]?.role : undefined
    const text = foldSpace(textAt(doc.text, block.span))
    if (
      role !== 'readings' ||
      (block.kind !== 'item' && block.kind !== 'paragraph') ||
      text.length > 400 ||
      block.runs.some((run) => run.kind === 'link') ||
      /https?:|www\./u.test(text)
    )
      return []
    const publication =
      isListedPublication(text, doc.lexicon) ?? inReadingList(doc, sentence?.section, block, text)
    return publication
      ? [
          sightingOf(
            block.span,
            publication.title,
            null,
            publication.authors,
            publication.year,
            'listed',
            0.7,
          ),
        ]
      : []
  })
}
