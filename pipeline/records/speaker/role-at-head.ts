import type { SegmentedDoc } from '../../model/doc.ts'
import type { PersonRole } from '../../text/people.ts'
import { isMinutes } from '../minutes.ts'

/** Among so many first blocks minutes say who met. */
const whoMet = 8

/** "Panel: Ann Roe, Ben Poe" at the head of minutes, in block `at`: the panel is who met, and they are participants. */
export function roleAtHead(doc: SegmentedDoc, at: number, role: PersonRole): PersonRole {
  return role === 'panellist' && at < whoMet && isMinutes(doc) ? 'participant' : role
}
