import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { keyFor } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'

/** Parts that only documents have which report or advise. */
export const stating: ReadonlySet<string> = new Set([
  'recommendations',
  'asked',
  'found',
  'lessons',
  'commitments',
  'findings',
  'conclusions',
  'key-messages',
  'case-studies',
])

const headingsOf = new WeakMap<CleanDoc, readonly string[]>()

/** The headings, and short lines that may be some, of parts which report or advise. */
export function statingHeadings(doc: CleanDoc, lexicon: Lexicon): readonly string[] {
  return remember(headingsOf, doc, () =>
    doc.blocks.flatMap((block) => {
      const text = foldSpace(textAt(doc.text, block.span))
      const head =
        block.kind === 'heading' || (block.kind !== 'item' && text.length < 60 && !/[.;,]$/u.test(text))
      const words = head ? text : (label.exec(text)?.[1] ?? '')
      return stating.has(keyFor(lexicon, 'roles', words) ?? '') ? [words] : []
    }),
  )
}

/** "Recommendation: use less oil": one or two words before a colon say what the rest of a paragraph is. */
const label = /^(\p{Lu}\p{L}+(?:\s\p{L}+)?(?:\s\d{1,2})?):\s\p{L}/u
