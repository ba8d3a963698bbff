import type { SegmentedDoc } from '../model/doc.ts'
import { says } from '../text/phrase-keys.ts'
import { isImperative } from '../text/sentence-form.ts'
import { boldHeads } from './bold-heads.ts'
import { tellingParts } from './finding/in-text.ts'
import { isPaper } from './is-paper.ts'
import type { Statement } from './statement.ts'

/**
 * What a sentence in bold states that begins a paragraph of running text as others beside it: a lesson in a paper whose title says
 * lessons, else what was found; null where it tells to do something, or is none.
 */
export function boldClaim(
  { role, first, blockIndex, text }: Statement,
  doc: SegmentedDoc,
): 'lesson' | 'finding' | null {
  if (!first || !tellingParts.has(role) || !isPaper(doc) || !boldHeads(doc).has(blockIndex)) return null
  if (isImperative(text, doc.lexicon)) return null
  return says(doc.lexicon, 'lead-ins', 'lessons', doc.title) ? 'lesson' : 'finding'
}
