import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { likeness } from './likeness.ts'
import { looksLikeName } from './looks-like-name.ts'
import type { Part } from './parts.ts'

/**
 * The parts behind a name that tell of who bears it: not the initials by which minutes call them, "Ann Roe (AR)", nor whom they
 * stand in for, "Ann Roe (for Ben Poe - Harbour Office)".
 */
export function ownParts(parts: readonly Part[], name: string, lexicon: Lexicon): readonly Part[] {
  return parts.filter(
    (part) => !(part.bracketed && isInitials(part.text, name)) && !isForOther(part, lexicon),
  )
}

function isInitials(words: string, name: string): boolean {
  const letters = [...name.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter)
  return letters.length >= 2 && /^\p{Lu}{2,4}$/u.test(words) && words === letters.join('')
}

function isForOther({ text }: Part, lexicon: Lexicon): boolean {
  const name = forWhom(lexicon).exec(text)?.[1]
  return name !== undefined && looksLikeName(name, lexicon) >= likeness.likely
}

const forWhom = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'stands-for', 'people')}\\s+(\\p{Lu}.*)$`, 'iu'),
)
