import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { countNotes, fewestNotes } from '../text/is-said.ts'
import { namesNoteTaker } from '../text/note-taker.ts'

/** Whether a paper says who took notes ("Notetaker: Ann") and prints them: items that are sentences. Its agenda is what was talked about. */
export function hasNoteTaker(doc: CleanDoc, lexicon: Lexicon): boolean {
  const lines = doc.blocks.flatMap((block) => block.lines)
  return (
    lines.some((line) => namesNoteTaker(textAt(doc.text, line), lexicon)) &&
    countNotes(doc.blocks, doc.text) >= fewestNotes
  )
}
