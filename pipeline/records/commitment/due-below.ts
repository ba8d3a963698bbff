import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Due, dueOf } from './due.ts'

/** What says by when something is due takes no more letters. */
const longest = 120

/** By when an action is due that has a label and a day on lines of their own below it: "Due:", "2 March"; null where none has. */
export function dueBelow(doc: SegmentedDoc, block: number): Due | null {
  const [label, day] = doc.blocks.slice(block + 1, block + 3).map(({ span }) => textAt(doc.text, span).trim())
  const isLabel =
    /^[^:]{2,20}:$/u.test(label ?? '') &&
    patternOf(doc.lexicon, 'commitments', 'due-labels').test(label ?? '')
  return isLabel && day !== undefined && day.length <= longest ? dueOf(day, doc, true) : null
}
