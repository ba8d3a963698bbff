import type { SegmentedDoc } from '../../model/doc.ts'
import { withoutOpenings } from '../../text/grammar.ts'
import { says } from '../../text/phrase-keys.ts'
import { dueOf } from './due.ts'

/** A day; a year or month may be when somebody hopes that all will be well. */
const day = /^\d{4}-\d{2}-\d{2}$/u

/** "We (the crew) should send our list by 3 May 2031": what those who write have to do themselves, and by which day. */
export function isOursByDate(text: string, doc: SegmentedDoc): boolean {
  const begun = withoutOpenings(text, doc.lexicon).replace(/^(\S+)\s\([^()]{1,40}\)/u, '$1')
  return says(doc.lexicon, 'commitments', 'ours', begun) && day.test(dueOf(text, doc, false)?.date ?? '')
}
