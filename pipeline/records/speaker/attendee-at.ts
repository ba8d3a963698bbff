import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { nameSource } from '../../text/people/name-source.ts'
import type { PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'

/** Somebody on a line of a list of those who came. */
export interface Attendee {
  /** From the name to the end of what says whose they are. */
  readonly span: Span
  readonly name: string
  readonly role: PersonRole | null
  readonly position: string | null
  readonly affiliation: string | null
}

/** A name of one word or more, perhaps a body behind a comma and a bracket, and then nothing or a mark. */
const shape = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*((?:${nameSource(lexicon, 4)}|\\p{Lu}\\p{Ll}[\\p{L}’'-]*))(?:,\\s+(\\p{Lu}[^,;:()]{1,60}?))?(?:\\s*\\(([^()]{2,60})\\))?(?=\\s*$|\\s+[–—-]+\\s|\\s*[:;]\\s)`,
      'u',
    ),
)

/** Who a line of such a list begins with, where that could be a person; null where it could not. */
export function attendeeAt(doc: SegmentedDoc, line: Span): Attendee | null {
  const match = shape(doc.lexicon).exec(textAt(doc.text, line))
  const [whole = '', name = '', told = '', inBracket = ''] = match ?? []
  if (!match || isNobody(name, doc)) return null
  const start = line[0] + whole.indexOf(name)
  const said = [told, inBracket].filter((words) => /^\p{Lu}/u.test(words)).map(foldSpace)
  const offices = said.filter((words) => isOffice(words, doc))
  return {
    span: [start, line[0] + whole.length],
    name: foldSpace(name),
    role: offices.some((words) => isChair(words, doc)) ? 'chair' : null,
    position: offices[0] ?? null,
    affiliation: said.find((words) => !offices.includes(words)) ?? null,
  }
}

/** "Chair", "Acting Chair" */
function isChair(words: string, { lexicon }: SegmentedDoc): boolean {
  return roleNamed(words.split(/\s+/u).at(-1) ?? '', lexicon) === 'chair'
}

function isNobody(name: string, doc: SegmentedDoc): boolean {
  return (
    isOffice(name, doc) ||
    roleNamed(name, doc.lexicon) !== null ||
    isPlace(name, doc.lexicon) ||
    findOrganisations(name, doc.lexicon).length > 0
  )
}

function isOffice(words: string, { lexicon }: SegmentedDoc): boolean {
  const offices = wordSet(lexicon, 'people', 'position-words')
  return words.split(/\s+/u).some((word) => offices.has(word))
}
