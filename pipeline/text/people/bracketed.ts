import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { matchesOf } from '../matches.ts'
import { perLexicon } from '../per-lexicon.ts'
import { likeness } from './likeness.ts'
import { looksLikeName } from './looks-like-name.ts'
import { nameSource } from './name-source.ts'

/** A person whom a bracket parts from a body, or holds with one. Spans count in the words. */
export interface BracketedPerson {
  readonly span: Span
  readonly name: Span
  readonly body: Span
}

const patterns = perLexicon((lexicon) => {
  const name = nameSource(lexicon)
  return {
    before: new RegExp(`(${name})\\s\\(([^()]{2,80})\\)`, 'gu'),
    inside: new RegExp(`\\((${name}),\\s+([^()]{2,80})\\)`, 'gu'),
  }
})

/** So many in one paragraph are those who speak; fewer may be anybody. */
const fewest = 4

/** "Ann Roe (Harbour College)" and "Tides (Ben Poe, Port)" in a paragraph full of them, in their order; none where they are few. */
export function bracketedSpeakers(words: string, lexicon: Lexicon): readonly BracketedPerson[] {
  if (!words.includes('(')) return []
  const { before, inside } = patterns(lexicon)
  const found = [before, inside].flatMap((pattern) =>
    matchesOf(pattern, words).flatMap((match): BracketedPerson[] => {
      const [whole, who = '', said = ''] = match
      if (looksLikeName(who, lexicon) < likeness.likely) return []
      const start = match.index + whole.indexOf(who)
      const from = match.index + whole.lastIndexOf(said)
      const opened = pattern === inside ? start : match.index
      const end = pattern === inside ? from + said.length : match.index + whole.length
      return [{ span: [opened, end], name: [start, start + who.length], body: [from, from + said.length] }]
    }),
  )
  return found.length < fewest ? [] : found.sort((a, b) => a.span[0] - b.span[0])
}
