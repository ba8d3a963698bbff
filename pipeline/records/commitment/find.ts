import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { isFragment, isQuestion } from '../../text/sentence-form.ts'
import { type Statement, statementsOf } from '../statements.ts'
import { deliverableOf, dueOf, leadOf } from './fields.ts'
import { commitmentRows } from './rows.ts'

/** Action items: what stands under "Way ahead" and the like, and elsewhere what a named party agreed to do. */
export function findCommitments(
  doc: SegmentedDoc,
  _report: Report,
  _found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'agenda' || doc.genre === 'mandate' || doc.genre === 'other') return []
  const sightings: Sighting[] = [...commitmentRows(doc)]
  const statements = statementsOf(doc)
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    const rule = statement && ruleFor(statement, doc)
    if (!statement || !rule) continue
    const taken = withElaboration(statement, statements.slice(at + 1, at + 4), doc)
    at += taken.length - 1
    sightings.push(sighting(taken, rule.rule, rule.confidence, doc))
  }
  return sightings
}

function ruleFor(
  statement: Statement,
  doc: SegmentedDoc,
): { readonly rule: string; readonly confidence: number } | null {
  const { text, role, block, first } = statement
  if (isQuestion(text) || isFragment(text) || /[:：]$/u.test(text) || block.kind === 'note') return null
  if (says(doc.lexicon, 'cues', 'commitment-not', text)) return null
  const strong = says(doc.lexicon, 'cues', 'commitment-strong', text)
  // On a last slide "We need a policy" is what is asked for, not what was agreed.
  if (doc.genre === 'slides' && asks(text, doc)) return null
  if (role === 'commitments') {
    if (block.kind === 'item' && first) return { rule: 'under-heading', confidence: 0.92 }
    if (strong || (acts(text, doc) && leadOf(text, doc.lexicon) !== null))
      return { rule: 'under-heading-cue', confidence: 0.8 }
    return null
  }
  if (doc.genre === 'slides') return null
  if (role === 'recommendations' || role === 'objectives' || role === 'programme' || role === 'lessons')
    return null
  return strong && leadOf(text, doc.lexicon) !== null ? { rule: 'cue-agreed', confidence: 0.7 } : null
}

function asks(text: string, doc: SegmentedDoc): boolean {
  return (
    says(doc.lexicon, 'cues', 'recommendation-modal', text) ||
    says(doc.lexicon, 'cues', 'recommendation-strong', text)
  )
}

function acts(text: string, doc: SegmentedDoc): boolean {
  return says(doc.lexicon, 'cues', 'commitment-verbs', text)
}

/**
 * An item that names no doer ("Sharing performance measures.") goes on in the sentences that say who will do it and
 * when; one that does ("X agreed to …") is whole, and the next doer begins another.
 */
function withElaboration(
  statement: Statement,
  next: readonly Statement[],
  doc: SegmentedDoc,
): readonly Statement[] {
  const taken = [statement]
  const named = acts(statement.text, doc)
  for (const candidate of next) {
    if (candidate.blockIndex !== statement.blockIndex || /^potential/iu.test(candidate.text)) break
    const aside = /^\(/u.test(candidate.text)
    const hasLead = taken.some((one) => acts(one.text, doc))
    if (
      aside ||
      (!named && !hasLead && acts(candidate.text, doc) && leadOf(statement.text, doc.lexicon) === null)
    )
      taken.push(candidate)
    else break
  }
  return taken
}

function sighting(
  taken: readonly Statement[],
  rule: string,
  confidence: number,
  doc: SegmentedDoc,
): Sighting {
  const span: Span = [taken[0]?.span[0] ?? 0, taken.at(-1)?.span[1] ?? 0]
  const text = foldSpace(textAt(doc.text, span))
  const due = dueOf(text, doc, rule !== 'cue-agreed')
  const fields = {
    lead: leadOf(text, doc.lexicon),
    due: due?.date ?? null,
    dueText: due?.text ?? null,
    deliverable: deliverableOf(text, doc.lexicon),
  }
  return { type: 'commitment', spans: [span], fields, rule: `commitment/${rule}`, confidence }
}
