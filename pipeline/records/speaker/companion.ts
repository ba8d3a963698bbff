import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { hasKnownGiven } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Candidate } from './candidate.ts'

/** A name and the word behind it take no more characters. */
const reach = 60

/**
 * "Ann Roe and Ben Poe from the Harbour College led the talk": who stands with somebody whose body is told behind both. `from`: where
 * the sentence begins.
 */
export function companionsOf(doc: SegmentedDoc, other: Candidate, from: number): readonly Candidate[] {
  const words = textAt(doc.text, other.span)
  if (other.affiliation === null || other.position !== null || !words.startsWith(other.name)) return []
  if (!fromBody(doc.lexicon).test(words.slice(other.name.length))) return []
  const start = Math.max(from, other.span[0] - reach)
  const [, name = '', and = ''] = before(doc.lexicon).exec(textAt(doc.text, [start, other.span[0]])) ?? []
  if (name === '' || !hasKnownGiven(name, doc.lexicon)) return []
  const end = other.span[0] - and.length
  return [{ ...other, name: foldSpace(name), span: [end - name.length, end] }]
}

const before = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(${nameSource(lexicon)})(\\s(?:${grammarSource(lexicon, 'and')}|&)\\s)$`,
      'u',
    ),
)
const fromBody = perLexicon(
  (lexicon) => new RegExp(`^\\s${grammarSource(lexicon, 'told-from', 'speakers')}\\s`, 'u'),
)
