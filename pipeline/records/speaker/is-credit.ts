import type { Lexicon } from '../../model/knowledge.ts'
import { says } from '../../text/phrase-keys.ts'
import { wordSet } from '../../text/word-set.ts'

/**
 * Whether the words before "by" and a name say what somebody did who gave no talk: "Photo" that they took it, `“Tides,”` that they
 * wrote what is quoted, "a decision" that they took it.
 */
export function isCredit(before: string, lexicon: Lexicon): boolean {
  if (/[”"’»]\s*,?\s*(?:\p{Ll}+\s*)?$/u.test(before)) return true
  const last = /(\p{L}+)\s*$/u.exec(before)?.[1] ?? ''
  return (
    wordSet(lexicon, 'speakers', 'credits').has(last.toLowerCase()) ||
    says(lexicon, 'speakers', 'done-by', last)
  )
}
