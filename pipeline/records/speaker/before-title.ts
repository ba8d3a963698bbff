import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import type { PersonRole } from '../../text/people.ts'
import { namesStandFirst } from '../session/names-first.ts'
import { talkAt } from '../session/talk-at.ts'
import { type Candidate, candidate, whoSpeaks } from './candidate.ts'
import { peopleAt } from './people-at.ts'
import { namedPerson } from './shaped.ts'

/** Who gives the talk whose title stands behind the name. */
export function beforeTitle(
  doc: SegmentedDoc,
  line: Span,
  role: PersonRole,
  block: Block,
): readonly Candidate[] {
  const bullet = /^[-–—•*]\s+/u.exec(doc.text.slice(...line))?.[0].length ?? 0
  const span: Span = [line[0] + bullet, line[1]]
  const talk = talkAt(doc, span, block)
  if (!talk) return []
  const who: Span = [span[0] + talk.people[0], span[0] + talk.people[1]]
  const people = peopleAt(doc, who)
  const named = people.length > 0 ? people : namedPerson(doc, who, namesStandFirst(doc))
  return [
    ...named.map((person) => candidate(whoSpeaks(person), role, 'before-title', 0.9)),
    ...nextInLine(doc, [span[0] + talk.title[0], span[1]], role, block),
  ]
}

/** Lines of people that ran together: the next one with a title, a position or a body begins another. */
function nextInLine(doc: SegmentedDoc, span: Span, role: PersonRole, block: Block): readonly Candidate[] {
  const next = peopleAt(doc, span).find(
    ({ honorific, position, affiliation }) => honorific !== null && (position ?? affiliation) !== null,
  )
  if (!next) return []
  const rest: Span = [next.span[0], span[1]]
  const more = beforeTitle(doc, rest, role, block)
  return more.length > 0 ? more : [candidate(whoSpeaks(next), role, 'before-title', 0.9)]
}
