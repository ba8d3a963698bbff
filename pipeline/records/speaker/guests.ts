import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { hasKnownGiven } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isPaper } from '../is-paper.ts'
import { type Candidate, candidate } from './candidate.ts'
import { named } from './named.ts'
import { peopleAt } from './people-at.ts'

/** Who was asked to a meeting that is told of: "we were joined by Ann Roe", "se tuvo como invitado a Ana Roe". */
export function guests(doc: SegmentedDoc): readonly Candidate[] {
  if (!isPaper(doc)) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind !== 'paragraph' && kind !== 'item') return []
    return matchesOf(pattern(doc.lexicon), textAt(doc.text, span)).flatMap((match): readonly Candidate[] => {
      const name = match[2] ?? ''
      // With a title of honour any name is one.
      if (match[1] === undefined && !hasKnownGiven(name, doc.lexicon)) return []
      const end = span[0] + match.index + match[0].length
      const from = end - name.length
      const [person] = peopleAt(doc, [from - (match[1]?.length ?? 0), span[1]])
      const told =
        person?.nameSpan[0] === from && /^\p{Lu}/u.test(person.position ?? person.affiliation ?? '')
      if (told) return [candidate({ ...person, role: null }, 'speaker', 'guest', 0.75)]
      return [named(name, [from, end], 'guest', null)]
    })
  })
}

const pattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<!\\p{L})${grammarSource(lexicon, 'guest-before', 'speakers')}\\s+(${grammarSource(lexicon, 'honorifics', 'people')}\\.?\\s+)?(${nameSource(lexicon)})`,
      'gu',
    ),
)
