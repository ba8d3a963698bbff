import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Publication } from './publication.ts'

const fewestWords = 3
const mostWords = 30

/** A title alone, where the words above the list say that all of it is to be read. */
export function inReadingList(
  doc: SegmentedDoc,
  section: number | undefined,
  { kind }: Block,
  text: string,
): Publication | null {
  const title = section === undefined ? '' : (doc.sections[section]?.title ?? '')
  if (kind !== 'item' || !says(doc.lexicon, 'readings', 'reading-lists', title)) return null
  const words = text.split(' ').length
  return words >= fewestWords && words <= mostWords ? { title: text, authors: [], year: null } : null
}
