import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { likeness } from '../../text/people/likeness.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** Whether a name stands at a place: up to its mark or the small word behind it, with a title or without; no body's. */
export function beginsName(text: string, at: number, lexicon: Lexicon): boolean {
  const words = text.slice(at, at + longestName)
  const titles = titlesAt(words, 0, lexicon)
  if (titles && /^\s*\p{Lu}/u.test(words.slice(titles.span[1]))) return true
  const name =
    /^(?:\p{Lu}\p{L}{0,4}\.?\s)?(\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}’'.-]*){1,3})/u.exec(
      words,
    )?.[1]
  // "Ann Roe of the Harbour College": the name is over where it says whence she is.
  const short = beforeFrom(lexicon).exec(words)?.[0]
  return [name, short].some(
    (one) => one !== undefined && looksLikeName(one.replace(/[.]$/u, ''), lexicon) >= likeness.likely,
  )
}

/** A name with its title takes no more characters. */
export const longestName = 80

const beforeFrom = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\p{Lu}\\S+\\s\\p{Lu}[\\p{L}’-]+(?=\\s${grammarSource(lexicon, 'is-from', 'organisation-lists')}\\s)`,
      'u',
    ),
)
