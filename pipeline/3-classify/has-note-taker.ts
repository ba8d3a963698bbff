import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { isSaid } from '../text/is-said.ts'
import { namesNoteTaker } from '../text/note-taker.ts'

/** Fewer sentences may be remarks on the points of an agenda. */
const fewest = 4

/** Whether a paper says who took notes ("Notetaker: Ann") and prints them: items that are sentences. Its agenda is what was talked about. */
export function hasNoteTaker(doc: CleanDoc, lexicon: Lexicon): boolean {
  const lines = doc.blocks.flatMap((block) => block.lines)
  if (!lines.some((line) => namesNoteTaker(textAt(doc.text, line), lexicon))) return false
  return (
    doc.blocks.filter(({ kind, span }) => kind === 'item' && isSaid(textAt(doc.text, span))).length >= fewest
  )
}
