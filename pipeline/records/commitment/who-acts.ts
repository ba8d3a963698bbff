import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { holderOf } from '../finding/holder.ts'
import type { Statement } from '../statement.ts'
import { leadOf } from './lead.ts'

/** So many sentences back somebody may have been named. */
const furthest = 3

/** Who acts in a sentence, as `leadOf` tells; whoever a sentence before it in the same paragraph names, where it says "she" or "they". */
export function whoActs(all: readonly Statement[], index: number, lexicon: Lexicon): string | null {
  const statement = all[index]
  if (!statement) return null
  if (!byPronoun(lexicon).test(statement.text)) return leadOf(statement.text, lexicon)
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const before = all[at]
    if (!before || before.blockIndex !== statement.blockIndex) return null
    if (byPronoun(lexicon).test(before.text)) continue
    return holderOf(before.text, lexicon) ?? leadOf(before.text, lexicon)
  }
  return null
}

const byPronoun = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'pronouns', 'findings')}\\s`, 'iu'),
)
