import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { namesRoleAt, roleNamed } from '../../text/people/labels.ts'
import type { PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isPaper } from '../is-paper.ts'
import { type Candidate, candidate } from './candidate.ts'
import { peopleAt } from './people-at.ts'

/** How sure a name without a title has to be behind what somebody is there. */
const SURE = 0.5

/** "with our keynote speaker, Ann Roe, Head of Lamps": who stands amid a sentence behind a role, in accounts of what was. */
export function behindRole(doc: SegmentedDoc): readonly Candidate[] {
  if (!isPaper(doc)) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if ((kind !== 'paragraph' && kind !== 'item') || !namesRoleAt(doc.text, span, doc.lexicon)) return []
    return matchesOf(pattern(doc.lexicon), textAt(doc.text, span)).flatMap((match) => {
      const role = roleIn(match[1] ?? '', doc.lexicon)
      const from = span[0] + match.index + match[0].length
      const person = role === null ? undefined : peopleAt(doc, [from, span[1]])[0]
      if (role === null || person?.span[0] !== from || person.confidence < SURE) return []
      return [candidate({ ...person, role }, role, 'behind-role', 0.85)]
    })
  })
}

/** The role of one or two words: "keynote speaker", and "speaker" of "second speaker". */
function roleIn(words: string, lexicon: Lexicon): PersonRole | null {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return roleNamed(words, lexicon) ?? roleNamed(last, lexicon)
}

/** An article or whose somebody is, what she is there, and a capital. */
const pattern = perLexicon((lexicon) => {
  const whose = grammarSource(lexicon, 'whose', 'speakers')
  return new RegExp(`${whose}\\s((?:\\p{Ll}[\\p{L}-]+\\s)?\\p{Ll}[\\p{L}-]+),?\\s(?=\\p{Lu})`, 'gu')
})
