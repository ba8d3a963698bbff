import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { isClaimed } from '../claims.ts'
import type { Fired } from '../fired.ts'
import { firstNamesIn } from '../names-found.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { deliverableOf } from './deliverable.ts'
import { dueOf } from './due.ts'
import { dueBelow } from './due-below.ts'
import { withElaboration } from './elaboration.ts'
import { labelLength, leadOf, leadOfList } from './lead.ts'
import { reportingDuties } from './reporting-duties.ts'
import { commitmentRows } from './rows.ts'
import { ruleFor } from './rules.ts'
import { whoActs } from './who-acts.ts'

/** Action items: what stands under "Way ahead" and the like, and elsewhere what a named party agreed to do. */
export function findCommitments(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'mandate') return [...commitmentRows(doc), ...reportingDuties(doc)]
  if (doc.genre === 'agenda' || doc.genre === 'other') return []
  const sightings: Sighting[] = [...commitmentRows(doc)]
  const statements = statementsOf(doc)
  const present = firstNamesIn(found)
  const aims = found.filter(({ type }) => type === 'objective')
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement) continue
    const who = () => whoActs(statements, at, doc.lexicon)
    const rule = ruleFor(statement, who, present, doc)
    // "LAMPS will light the bay" of a project is what it is for.
    if (!rule || (rule.rule === 'promised' && isClaimed(statement.span, aims))) continue
    const lead = who()
    const taken = withElaboration(statement, statements.slice(at + 1, at + 4), doc)
    at += taken.length - 1
    sightings.push(sighting(taken, lead, rule, doc))
  }
  return sightings
}

/** Rules of places where actions are listed: a date there is when it is due. */
const listed: ReadonlySet<string> = new Set([
  'under-heading',
  'under-heading-cue',
  'labelled',
  'reporting-duty',
])

function sighting(
  taken: readonly Statement[],
  lead: string | null,
  { rule, confidence }: Fired,
  doc: SegmentedDoc,
): Sighting {
  const [from, end] = [taken[0]?.span[0] ?? 0, taken.at(-1)?.span[1] ?? 0]
  const whole = textAt(doc.text, [from, end])
  const span: Span = [from + labelLength(whole, doc.lexicon), end]
  const text = foldSpace(textAt(doc.text, span))
  const leadIn = taken[0]?.leadIn ?? null
  const due = dueOf(text, doc, listed.has(rule)) ?? dueBelow(doc, taken.at(-1)?.blockIndex ?? 0)
  const fields = {
    lead: lead ?? leadOf(foldSpace(whole), doc.lexicon) ?? (leadIn ? leadOfList(leadIn, doc.lexicon) : null),
    due: due?.date ?? null,
    dueText: due?.text ?? null,
    deliverable: deliverableOf(text, doc.lexicon),
  }
  return { type: 'commitment', spans: [span], fields, rule: `commitment/${rule}`, confidence }
}
