import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import type { PersonRole } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'

/** The role of the people under a heading or behind a label of these words. */
export function roleOfHeading(
  doc: SegmentedDoc,
  { title, role }: Pick<Section, 'title' | 'role'>,
): PersonRole {
  if (patternOf(doc.lexicon, 'people', 'role-panellist').test(title)) return 'panellist'
  if (role === 'participants' || patternOf(doc.lexicon, 'roles', 'participants').test(title))
    return 'participant'
  if (patternOf(doc.lexicon, 'speakers', 'author-headings').test(title)) return 'author'
  if (patternOf(doc.lexicon, 'speakers', 'organiser-headings').test(title)) return 'organiser'
  const named = roles.find((one) => patternOf(doc.lexicon, 'people', `role-${one}`).test(title))
  // Nobody speaks on the page of a project, unless it says so.
  const speaks = doc.genre !== 'other' && doc.genre !== 'mandate'
  const isSpeaker = speaks || patternOf(doc.lexicon, 'people', 'role-speaker').test(title)
  return named ?? (isSpeaker ? 'speaker' : 'participant')
}

/** Of several that a heading names the first counts. */
const roles: readonly PersonRole[] = [
  'moderator',
  'panellist',
  'chair',
  'discussant',
  'rapporteur',
  'host',
  'keynote',
]
