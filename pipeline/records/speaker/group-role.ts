import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import type { PersonRole } from '../../text/people.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** "Senior Leaders" above names below those of the moderators: another group, whose role is its own. */
export function groupRole(doc: SegmentedDoc, [first, second]: readonly Span[], role: PersonRole): PersonRole {
  if (!first || !second || !ofSession.has(role)) return role
  const title = textAt(doc.text, first).trim()
  const label = /^\p{Lu}[\p{L} &-]{3,40}:?$/u.test(title) && title.split(' ').length <= 4
  if (!label || peopleAt(doc, first).length > 0) return role
  return isPeopleLine(doc, second, peopleAt(doc, second))
    ? roleOfHeading(doc, { title, role: 'speakers' })
    : role
}

/** Roles that one or two have in a session. */
const ofSession: ReadonlySet<PersonRole> = new Set<PersonRole>([
  'moderator',
  'chair',
  'keynote',
  'host',
  'discussant',
])
