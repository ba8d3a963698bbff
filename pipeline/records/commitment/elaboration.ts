import type { SegmentedDoc } from '../../model/doc.ts'
import { pointsBack } from '../../text/grammar.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Statement } from '../statement.ts'
import { leadOf } from './lead.ts'
import { acts } from './under-heading.ts'

/**
 * An item that names no doer ("Sharing performance measures.") goes on in the sentences that say who will do it and
 * when; one that does ("X agreed to …") is whole, and the next doer begins another.
 */
export function withElaboration(
  statement: Statement,
  next: readonly Statement[],
  doc: SegmentedDoc,
): readonly Statement[] {
  const taken = [statement]
  const named = acts(statement.text, doc)
  for (const candidate of next) {
    if (
      candidate.blockIndex !== statement.blockIndex ||
      says(doc.lexicon, 'commitments', 'apart', candidate.text)
    )
      break
    const aside = /^\(/u.test(candidate.text)
    const hasLead = taken.some((one) => acts(one.text, doc))
    if (
      aside ||
      (!named &&
        !hasLead &&
        acts(candidate.text, doc) &&
        !pointsBack(candidate.text, doc.lexicon) &&
        leadOf(statement.text, doc.lexicon) === null)
    )
      taken.push(candidate)
    else break
  }
  return taken
}
