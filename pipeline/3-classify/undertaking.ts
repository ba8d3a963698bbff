import type { Lexicon } from '../model/knowledge.ts'
import { phraseAt, says } from '../text/phrase-keys.ts'
import { isCompound } from './title-genres.ts'

/**
 * Whether a title names an undertaking: "Police Cooperation Programme" is no programme of a day where nothing else heads one.
 */
export function isUndertaking(title: string, headings: readonly string[], lexicon: Lexicon): boolean {
  if (isSentence(title)) return false
  const said = phraseAt(lexicon, 'genres', 'undertaking', title)
  if (said === null || isCompound(title, said, lexicon)) return false
  const others = headings.filter((heading) => heading.trim() !== title.trim() && !isSentence(heading))
  return !others.some((heading) => says(lexicon, 'genres', 'agenda-heading', heading))
}

function isSentence(words: string): boolean {
  return /[.?!]\s*$/u.test(words)
}
