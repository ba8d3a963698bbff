import type { Lexicon } from '../model/knowledge.ts'
import { patternOf } from './phrases.ts'

/** Whether a name is made of nothing but words for events and papers: "Conference Agenda and Presentations", "Draft Programme". */
export function isGenericName(name: string, lexicon: Lexicon): boolean {
  const rest = ['event-words', 'document-words', 'small-words'].reduce(
    (words, key) => words.replace(patternOf(lexicon, 'events', key, 'giu'), ' '),
    name,
  )
  return !/\p{L}/u.test(rest)
}
