import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { closingDuration } from '../text/durations.ts'
import { says } from '../text/phrase-keys.ts'
import { bracketedTime, leadingTime } from '../text/times.ts'

/** How many lines begin with a time or end in one in brackets, and headings or items end in a length of time: "Introductions (10 minutes)". */
export function timedLines(doc: CleanDoc, lexicon: Lexicon): number {
  let logged = false
  return doc.blocks.flatMap((block) => {
    const head = block.kind === 'heading' || (block.lines.length === 1 && block.span[1] - block.span[0] < 60)
    const words = head ? textAt(doc.text, block.span) : ''
    // Times under "Timeline" tell what happened when.
    if (head && leadingTime(words, lexicon) === null) logged = says(lexicon, 'genres', 'log-heading', words)
    if (logged) return []
    return block.lines.filter((line) => {
      const text = textAt(doc.text, line)
      return (
        leadingTime(text, lexicon) !== null ||
        bracketedTime(text, lexicon) !== null ||
        (block.kind !== 'paragraph' && closingDuration(text, lexicon) !== null)
      )
    })
  }).length
}
