import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import { asks } from '../../text/asks.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isImperative, withoutRunIn } from '../../text/sentence-form.ts'
import { alsoAnnounced } from '../also-announced.ts'
import type { Fired } from '../fired.ts'
import { isNumberedLabel, type Statement } from '../statement.ts'
import { isNoAdvice } from './no-advice.ts'

/** An item under the heading, or what its own label says is one ("Recommendation 3: …"), is one whatever its verb; in paragraphs a sentence needs a sign of its own. */
export function underHeading(statement: Statement, doc: SegmentedDoc): Fired | null {
  const { text, block, first } = statement
  const { lexicon } = doc
  // "Explore strategies: organisations can help …": the head is in the imperative, whatever the sentence is.
  const headed = first && /^[^.:!?]{4,90}:\s/u.test(text) && isImperative(text, lexicon)
  if (headed) return { rule: 'under-heading-head', confidence: 0.85 }
  const signed =
    asks(text, lexicon) ||
    // What follows in an item whose first words were the advice only tells more of it, unless it asks for more.
    ((first || block.kind !== 'item') && says(lexicon, 'cues', 'recommendation-below', text)) ||
    isImperative(withoutRunIn(text), lexicon)
  const told = isNumberedLabel(statement.section) || isOwnLabel(statement.section, doc)
  const labelled = told && text.split(' ').length >= shortest
  if (!signed && (leadsUp(statement, doc) || says(lexicon, 'findings', 'not-in-text', text))) return null
  const below = block.kind === 'item' || statement.headed || statement.section.kind === 'lead-in'
  const listed = below && (signed || alsoAnnounced(statement, doc) === null)
  if ((listed || labelled) && first) return { rule: 'under-heading', confidence: 0.93 }
  return signed && !isNoAdvice(text, lexicon) ? { rule: 'under-heading-cue', confidence: 0.85 } : null
}

/** Behind a label of its own fewer words than this state nothing: "Recommendation 3: see below". */
const shortest = 5

/** "What to do: …", "Advice: …": a label that says little else than that its words are advice. */
function isOwnLabel({ kind, title }: Section, { lexicon }: SegmentedDoc): boolean {
  const words = kind === 'run-in' ? phraseAt(lexicon, 'roles', 'recommendations', title) : null
  return words !== null && (words[1] - words[0]) * 2 >= title.length
}

/** Whether a whole sentence without a sign only leads up to one with a sign in the same item: "The lease is silent. It ought to be renewed." */
function leadsUp({ text, span, rest, first }: Statement, { text: whole, lexicon }: SegmentedDoc): boolean {
  if (!first || rest[1] - span[1] < 12 || !/[.!]$/u.test(text) || text.split(' ').length < shortest)
    return false
  const later = whole.slice(span[1], rest[1])
  return says(lexicon, 'verbs', 'finite', text) && asks(later, lexicon)
}
