import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { grammarSource } from '../text/grammar.ts'
import { countNotes, fewestNotes } from '../text/is-said.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'

/** One such line may tell what is to be decided. */
const fewest = 2

/**
 * Whether a paper heads those who were present and prints what was to be done ("ACTION: …") or what was said, or heads the notes
 * that were taken and the actions behind them: it records a meeting, and its agenda is what was talked about.
 */
export function recordsActions(doc: CleanDoc, headings: readonly string[], lexicon: Lexicon): boolean {
  const heads = (file: string, key: string) => headings.some((heading) => says(lexicon, file, key, heading))
  const noted = heads('genres', 'notes-taken')
  if (noted && heads('genres', 'actions-taken')) return true
  if (!heads('roles', 'participants')) return false
  if (noted && countNotes(doc.blocks, doc.text) >= fewestNotes) return true
  const label = action(lexicon)
  const lines = doc.blocks.flatMap((block) =>
    block.lines.filter((line) => label.test(textAt(doc.text, line))),
  )
  return lines.length >= fewest
}

const action = perLexicon(
  (lexicon) =>
    new RegExp(`^(?:[-*•]\\s)?${grammarSource(lexicon, 'labels', 'commitments')}\\s?\\d{0,3}:\\s`, 'iu'),
)
