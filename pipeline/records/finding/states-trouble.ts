import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'

/**
 * Whether words of running text tell of trouble: of a lack, a failure, a delay, or of a problem that somebody has. A problem
 * that is only named, as what a book or a method is about, is no trouble: "The problem of sorting is treated below".
 */
export function statesTrouble(text: string, lexicon: Lexicon): boolean {
  if (!saysTrouble(text, lexicon)) return false
  if (!says(lexicon, 'findings', 'troubles', text)) return true
  const rest = text.replace(patternOf(lexicon, 'findings', 'troubles', 'giu'), ' ')
  return saysTrouble(rest, lexicon) || says(lexicon, 'findings', 'troubled', text) || isToldOf(text, lexicon)
}

function saysTrouble(text: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'cues', 'finding', text) || says(lexicon, 'findings', 'problem', text)
}

/** "The problem of fog is old", "This is a problem", "They have a problem": something is said of it, other than that it was looked at. */
function isToldOf(text: string, lexicon: Lexicon): boolean {
  const { subject, predicate } = patternsFor(lexicon)
  return subject.test(text) || predicate.test(text)
}

const patternsFor = perLexicon((lexicon) => {
  const troubles = grammarSource(lexicon, 'troubles', 'findings')
  const is = grammarSource(lexicon, 'copulas')
  const has = grammarSource(lexicon, 'having', 'findings')
  const preposition = grammarSource(lexicon, 'subject-ends')
  const treated = `${grammarSource(lexicon, 'helping', 'findings')}?\\s*${grammarSource(lexicon, 'treated', 'findings')}`
  return {
    subject: new RegExp(`${troubles}(?:\\s[^\\s,;:]+){0,7}?\\s+${is}(?!\\s+${treated})`, 'iu'),
    predicate: new RegExp(`(?:${is}|${has})(?:\\s+(?!${preposition})[^\\s,;:]+){0,4}?\\s+${troubles}`, 'iu'),
  }
})
