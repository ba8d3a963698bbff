import type { Lexicon } from '../../model/knowledge.ts'
import { parsePeople } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'

/** Whether a line under a session names people or the room, so that it is no part of the description. */
export function isSideLine(text: string, lexicon: Lexicon): boolean {
  if (patternOf(lexicon, 'sessions', 'side-lines').test(text) && text.length < 120) return true
  const people = parsePeople(text, lexicon)
  const first = people[0]
  if (!first) return false
  return (
    first.span[0] <= 3 &&
    (first.role !== null ||
      first.honorific !== null ||
      first.nameSpan[1] - first.nameSpan[0] > text.length * 0.25)
  )
}

/** Where the people begin that a title's line names behind its title: "Opening – Dr. Jane Roe"; null where none. */
export function peopleBehind(text: string, lexicon: Lexicon): number | null {
  const first = parsePeople(text, lexicon).find((person) => person.span[0] > 3)
  if (!first || first.confidence < 0.6) return null
  const before = text.slice(0, first.span[0])
  const mark = /(?:\s*[,:|(]\s*|\s+[–—-]+\s+|\s+(?:by|with|from)\s+)$/iu.exec(before)
  return mark &&
    mark.index > 3 &&
    (first.honorific !== null || first.role !== null || first.position !== null || first.affiliation !== null)
    ? mark.index
    : null
}
