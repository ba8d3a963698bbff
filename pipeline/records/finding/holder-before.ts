import type { Lexicon } from '../../model/knowledge.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Statement } from '../statement.ts'
import { holderOf } from './holder.ts'

/** So many sentences back somebody may have been named. */
const furthest = 3

/**
 * Whose view it is that a sentence gives as "his", "hers" or "theirs" ("She also noted that …"): that of whoever holds the one of a
 * sentence before it in the same paragraph, or of whoever the sentence above a list says noted its items; null for other sentences.
 */
export function holderBefore(all: readonly Statement[], index: number, lexicon: Lexicon): string | null {
  const statement = all[index]
  if (statement?.leadIn && statement.block.kind === 'item') return holderOf(statement.leadIn, lexicon)
  if (!statement || !says(lexicon, 'findings', 'impersonal', statement.text)) return null
  if (!says(lexicon, 'findings', 'pronouns', statement.text)) return null
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const before = all[at]
    if (!before || before.blockIndex !== statement.blockIndex) return null
    const holder = holderOf(before.text, lexicon)
    if (holder !== null) return holder
  }
  return null
}
