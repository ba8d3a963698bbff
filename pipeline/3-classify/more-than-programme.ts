import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { leadingTime } from '../text/times.ts'

/** Fewer slides may be one programme. */
const fewest = 8

/** Whether a document is a deck whose programme stands on less than half of its slides: its times say little of the whole. */
export function isMoreThanProgramme(doc: CleanDoc, lexicon: Lexicon): boolean {
  const slides = new Set(doc.blocks.flatMap(({ place }) => place.slide ?? []))
  if (slides.size < fewest) return false
  const timed = doc.blocks.filter((block) =>
    (block.cells ?? block.lines).some((line) => leadingTime(textAt(doc.text, line), lexicon) !== null),
  )
  return new Set(timed.flatMap(({ place }) => place.slide ?? [])).size * 2 < slides.size
}
