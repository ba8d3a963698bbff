import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { likeness } from '../../text/people/likeness.ts'
import { speechesIn, speechSource } from '../../text/people/speech.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName, type PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isMinutes } from '../minutes.ts'
import { type Candidate, candidate } from './candidate.ts'
import { namedPerson } from './shaped.ts'

/**
 * "Ann Roe noted that …", "and Ben Poe offered to …": whom minutes name in full and let speak is there, whoever that is. So is who
 * speaks in an account of a meeting, where it lets several speak so.
 */
export function spokeByName(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  if (isMinutes(doc)) return named(doc, 'participant', likeness.sure)
  if (doc.genre !== 'report' || !found.some(({ type }) => type === 'event')) return []
  const speakers = named(doc, 'speaker', likeness.likely)
  const names = new Set(speakers.map(({ name }) => name))
  return names.size >= several ? speakers : []
}

/** Fewer may be anybody whose words are told. */
const several = 3

function named(doc: SegmentedDoc, role: PersonRole, least: number): readonly Candidate[] {
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
      return looksLikeName(name, doc.lexicon) < least
        ? []
        : namedPerson(doc, whole).map((person) =>
            candidate(
              { ...person, honorific: title ? titled.slice(...title.span) : null },
              role,
              'spoke',
              0.75,
            ),
          )
    })
  })
}

/** Two or three words with capitals, at the beginning of a sentence or of a part of it, and what is said there. */
const pattern = perLexicon((lexicon) => {
  const opening = `(?:^(?:\\p{Lu}\\p{Ll}{1,2}\\s)?|[,;(]\\s?(?:${grammarSource(lexicon, 'and')}\\s)?)`
  const word = '\\p{Lu}[\\p{L}’-]+'
  return new RegExp(`${opening}(${word}(?:\\s${word}){1,2})(?=\\s${speechSource(lexicon)})`, 'gu')
})
