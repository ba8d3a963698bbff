import type { SegmentedDoc } from '../../model/doc.ts'
import { foldKey } from '../../text/fold.ts'
import { knownOrganisation, type OrganisationMention } from '../../text/organisations.ts'
import { patternOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import { nameOf } from '../event/name.ts'

/** "Harbour Forum 2024", or the "Harbour Forum on Lamps" of which the paper is the programme: a meeting is no body. */
export function isMeeting({ name, acronym, span }: OrganisationMention, doc: SegmentedDoc): boolean {
  const meets = patternOf(doc.lexicon, 'events', 'event-words').test(name)
  if (!meets || acronym !== null || knownOrganisation(name, doc.lexicon) !== null) return false
  const before = doc.text.slice(Math.max(0, span[0] - 5), span[0])
  const isDated = datedBehind.test(doc.text.slice(span[1], span[1] + 90)) || datedBefore.test(before)
  return isDated || foldKey(name) === foldKey(eventOf(doc)) || isSeries(name, doc)
}

/** "Harbour Forum 2024", "Harbour Forum on Lamps (May 2024)" */
const datedBehind = /^(?:\s(?:19|20)\d\d|[^.;:,()\n]{0,60}\s\((?:[^()]{0,20}\s)?(?:19|20)\d\d)/u
/** "2024 Harbour Forum" */
const datedBefore = /(?:19|20)\d\d\s$/u

/** A meeting that comes together more than once is told apart by the year elsewhere. */
function isSeries(name: string, { text }: SegmentedDoc): boolean {
  return text.includes(`${name} 20`) || text.includes(`${name} 19`)
}

const events = new WeakMap<SegmentedDoc, string>()

/** What the meeting is called that a document is about; nothing where its name tells none. */
function eventOf(doc: SegmentedDoc): string {
  return remember(events, doc, () => {
    const { name, telling } = nameOf(doc)
    return telling ? name.replace(/\s(?:19|20)\d\d$/u, '') : ''
  })
}
