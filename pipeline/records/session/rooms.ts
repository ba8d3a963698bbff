import type { Lexicon } from '../../model/knowledge.ts'
import { patternOf } from '../../text/phrases.ts'
import { isBreakLine } from './kind.ts'

/** A session's title without the room that is printed behind it: "Tides (Room 3)", "Nets, Harbour Room 110", "Break North Foyer". */
export function withoutRoom(words: string, lexicon: Lexicon): string {
  const bracket = /\s*[([]([^()[\]]{1,30})[)\]]\s*$/u.exec(words)
  if (bracket && bracket.index > 3 && isRoom(bracket[1] ?? '', lexicon)) return words.slice(0, bracket.index)
  const comma = /\s*,\s+([^,]{3,40})$/u.exec(words)
  if (comma && comma.index > 3 && isNumberedRoom(comma[1] ?? '', lexicon)) return words.slice(0, comma.index)
  return breakBefore(words, lexicon) ?? words
}

function isRoom(inside: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}?\d{1,4}(?:\s?[-/]\s?\p{Lu}?\d{1,4})?\s*$/u.test(inside)
    ? /\p{Lu}\d|\d{3}/u.test(inside)
    : patternOf(lexicon, 'sessions', 'rooms').test(inside)
}

/** "Harbour Room 110": what is left without its number ends as rooms do. */
function isNumberedRoom(words: string, lexicon: Lexicon): boolean {
  const named = words.replace(/\s*\p{Lu}?\d{1,4}\p{Lu}?\s*$/u, '')
  return named.length < words.length && patternOf(lexicon, 'sessions', 'rooms').test(named)
}

/** The break that a line begins with, where all behind it is a room. */
function breakBefore(words: string, lexicon: Lexicon): string | null {
  const parts = words.split(' ')
  for (let end = Math.min(4, parts.length - 1); end > 0; end--) {
    const head = parts.slice(0, end).join(' ')
    if (isBreakLine(head, lexicon)) {
      const rest = parts.slice(end).join(' ')
      return patternOf(lexicon, 'sessions', 'rooms').test(rest) ? head : null
    }
  }
  return null
}
