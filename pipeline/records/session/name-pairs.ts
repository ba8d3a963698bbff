import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** A name with who that is in brackets behind it. Spans count in the words. */
export interface NamePair {
  readonly name: Span
  readonly said: Span
}

const word = "\\p{Lu}[\\p{L}\\p{M}.’'-]*"
const name = `${word}(?:\\s+(?:\\p{Ll}{1,3}\\s+)?${word}){1,3}`
const said = '[^()]{2,120}'

const patterns = perLexicon((lexicon) => {
  const joint = `(?:\\s*[,;]\\s*|\\s*,?\\s+(?:${grammarSource(lexicon, 'and')}|&)\\s+)`
  return {
    list: new RegExp(
      `(?:^|[:–—-]\\s+)${name}\\s*\\(${said}\\)(?:${joint}${name}\\s*\\(${said}\\))*(?:${joint}[^()]{2,60})?[\\s.,;]*$`,
      'u',
    ),
    pair: new RegExp(`(${name})\\s*\\((${said})\\)`, 'gu'),
  }
})

/** The names with brackets behind them that end a line, behind a mark or alone: "Tides – Ann Roe (Harbour College), Ben Poe (Port)"; empty where it does not end so. */
export function namePairs(words: string, lexicon: Lexicon): readonly NamePair[] {
  if (!words.includes('(') || words.length > 600) return []
  const { list, pair } = patterns(lexicon)
  const found = list.exec(words)
  if (!found) return []
  const pairs = [...found[0].matchAll(pair)].map((match) => {
    const start = found.index + match.index
    const from = start + match[0].lastIndexOf(match[2] ?? '')
    return {
      name: [start, start + (match[1] ?? '').length] as const,
      said: [from, from + (match[2] ?? '').length] as const,
    }
  })
  return pairs.every((one) => looksLikeName(words.slice(...one.name), lexicon) >= likeness.likely)
    ? pairs
    : []
}
