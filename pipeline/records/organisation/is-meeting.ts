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
  return isDated(doc.text.slice(span[1], span[1] + 6)) || foldKey(name) === foldKey(eventOf(doc))
}

const isDated = (words: string) => /^\s(?:19|20)\d\d/u.test(words)

const events = new WeakMap<SegmentedDoc, string>()

/** What the meeting is called that a document is about; nothing where its name tells none. */
function eventOf(doc: SegmentedDoc): string {
  return remember(events, doc, () => {
    const { name, telling } = nameOf(doc)
    return telling ? name.replace(/\s(?:19|20)\d\d$/u, '') : ''
  })
}
