import type { SegmentedDoc } from '../../model/doc.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Statement } from '../statement.ts'

/** Whether a statement is an example of what its lead-in speaks of: "We aim to hear many trades, including:" lists trades, "several aims, including:" aims. */
export function isExample({ leadIn }: Statement, { lexicon }: SegmentedDoc): boolean {
  const words = leadIn ?? ''
  const examples = including(lexicon).exec(words)
  if (!examples) return false
  const named = words.slice(0, examples.index).split(' ').slice(-2).join(' ')
  return !says(lexicon, 'lead-ins', 'objectives', named)
}

const including = perLexicon(
  (lexicon) => new RegExp(`,?\\s${grammarSource(lexicon, 'including')}\\s*[:：]?$`, 'iu'),
)
