import type { Lexicon } from '../model/knowledge.ts'
import { grammarSource } from './grammar.ts'
import { perLexicon } from './per-lexicon.ts'

/** Whether a line says who took notes, "Notetaker: Ann": what only minutes say. */
export function namesNoteTaker(line: string, lexicon: Lexicon): boolean {
  return label(lexicon).test(line)
}

const label = perLexicon(
  (lexicon) => new RegExp(`^\\s*${grammarSource(lexicon, 'note-takers', 'genres')}\\s?:\\s\\p{Lu}`, 'iu'),
)
