import type { Lexicon } from '../model/knowledge.ts'
import { listOf } from './phrases.ts'

/** How many things a title promises ("Ten things we learned", "7 tips"), from three on; 0 where it promises no number. */
export function numberInTitle(title: string, lexicon: Lexicon): number {
  const digits = /(?:^|\s)(\d{1,2})(?=\s\p{L})/u.exec(title)?.[1]
  if (digits !== undefined) return Number(digits)
  const words = new Set(title.toLowerCase().split(/[^\p{L}]+/u))
  const named = [3, 4, 5, 6, 7, 8, 9, 10].find((number) =>
    listOf(lexicon, 'sessions', `number-${number}`).some((word) => word.length > 2 && words.has(word)),
  )
  return named ?? 0
}
