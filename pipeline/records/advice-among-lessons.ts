import type { Lexicon } from '../model/knowledge.ts'
import { asks } from '../text/asks.ts'
import { says } from '../text/phrase-keys.ts'
import type { Statement } from './statement.ts'

/**
 * Whether an item of a part that tells what was learned is advice: it says what should be done, and the part is not called lessons
 * ("Key takeaways", "What did not work").
 */
export function isAdviceAmongLessons(
  { role, block, first, text, section, leadIn }: Statement,
  lexicon: Lexicon,
): boolean {
  if (role !== 'lessons' || block.kind !== 'item' || !first) return false
  if (says(lexicon, 'cues', 'called-lessons', `${section.title} ${leadIn ?? ''}`)) return false
  return asks(text, lexicon)
}
