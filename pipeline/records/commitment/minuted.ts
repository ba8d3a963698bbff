import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import { isSomebody } from '../somebody.ts'
import { asks } from './asks.ts'
import { doerOf } from './lead.ts'
import type { Ruled } from './ruled.ts'

/** In minutes "The clerk will write to the owner" and "Clerk to write" were agreed, whatever the heading. */
export function minuted(
  text: string,
  lead: string | null,
  present: ReadonlySet<string>,
  doc: SegmentedDoc,
): Ruled | null {
  if (doerOf(text, doc.lexicon) !== null) return { rule: 'minutes-doer', confidence: 0.7 }
  const somebody = lead !== null && (isSomebody(lead, doc.lexicon) || present.has(lead.split(' ')[0] ?? ''))
  const will = somebody && says(doc.lexicon, 'cues', 'commitment-will', text)
  return will && !asks(text, doc) ? { rule: 'minutes-will', confidence: 0.6 } : null
}
