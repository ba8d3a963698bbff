import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { speechesIn, speechSource } from '../../text/people/speech.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isMinutes } from '../minutes.ts'
import { type Candidate, candidate } from './candidate.ts'
import { namedPerson } from './shaped.ts'

/** "Ann Roe noted that …", "and Ben Poe offered to …": whom minutes name in full and let speak is there, whoever that is. */
export function spokeInMinutes(doc: SegmentedDoc): readonly Candidate[] {
  if (!isMinutes(doc)) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    const words = textAt(doc.text, span)
    if (kind === 'heading' || kind === 'row' || kind === 'code') return []
    if (speechesIn(words, doc.lexicon).length === 0) return []
    return matchesOf(pattern(doc.lexicon), words).flatMap((match) => {
      const titled = match[1] ?? ''
      const title = titlesAt(titled, 0, doc.lexicon)
      const name = titled.slice(title?.span[1] ?? 0).trimStart()
      const start = span[0] + match.index + match[0].length - name.length
      const whole: Span = [start, start + name.length]
      return looksLikeName(name, doc.lexicon) < SURE
        ? []
        : namedPerson(doc, whole).map((person) =>
            candidate(
              { ...person, honorific: title ? titled.slice(...title.span) : null },
              'participant',
              'spoke',
              0.75,
            ),
          )
    })
  })
}

/** By a given name that is known. */
const SURE = 0.9

/** Two or three words with capitals, at the beginning of a sentence or of a part of it, and what is said there. */
const pattern = perLexicon((lexicon) => {
  const opening = `(?:^|[,;(]\\s?(?:${grammarSource(lexicon, 'and')}\\s)?)`
  const word = '\\p{Lu}[\\p{L}’-]+'
  return new RegExp(`${opening}(${word}(?:\\s${word}){1,2})(?=\\s${speechSource(lexicon)})`, 'gu')
})
