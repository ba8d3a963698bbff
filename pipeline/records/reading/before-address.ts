import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Sentence } from '../../model/section.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { isListedPublication, type Publication } from './publication.ts'
import { sightingByTitle, sightingOf } from './sighting-of.ts'
import { titleBefore } from './title-before.ts'

/** An address printed at `index` of a sentence, by the title before it; in a list of references by what the entry says, else by itself. */
export function byAddress(
  doc: SegmentedDoc,
  sentence: Sentence,
  index: number,
  url: string,
  printed: string,
): Sighting {
  const words = textAt(doc.text, sentence.span)
  const title = titleBefore(words, index, doc.lexicon)
  const entry = title === null ? entryBefore(doc, sentence, words.slice(0, index)) : null
  return entry
    ? sightingOf(sentence.span, entry.title, url, entry.authors, entry.year, 'address', 0.7)
    : sightingByTitle(sentence.span, title ?? printed, url, 'address', 0.7)
}

/** Authors, title and year in front of an address in a list of references; null elsewhere. */
function entryBefore(doc: SegmentedDoc, { section }: Sentence, before: string): Publication | null {
  if (doc.sections[section]?.role !== 'readings') return null
  return isListedPublication(foldSpace(before).replace(/[\s,;:(<–—-]+$/u, ''), doc.lexicon)
}
