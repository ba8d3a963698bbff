import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf } from '../../text/phrases.ts'

/** "D1-2: Title" taken apart: day and session by their numbers; null for other lines. */
export function shortDay(
  text: string,
  lexicon: Lexicon,
): { readonly ordinal: number; readonly label: string; readonly from: number } | null {
  const match = pattern(lexicon).exec(text)
  return match ? { ordinal: Number(match[2]), label: match[1] ?? '', from: match[0].length } : null
}

const pattern = perLexicon((lexicon) => {
  const letters = listOf(lexicon, 'sessions', 'day-letters').join('|') || '(?!)'
  return new RegExp(
    `^((?:${letters})\\s?(\\d{1,2})\\s?[-–./]\\s?(?:S\\s?)?\\d{1,2})\\s*[:–—]\\s*(?=\\p{L})`,
    'u',
  )
})
