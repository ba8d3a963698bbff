import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { asks } from '../../text/asks.ts'
import { foldSpace } from '../../text/fold.ts'
import { pointsBack } from '../../text/grammar.ts'
import { says } from '../../text/phrase-keys.ts'
import { isFragment, isQuestion, isVerb } from '../../text/sentence-form.ts'
import type { Fired } from '../fired.ts'
import { isMinutes } from '../minutes.ts'
import { firstNamesIn } from '../names-found.ts'
import { isSomebody } from '../somebody.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { deliverableOf } from './deliverable.ts'
import { dueOf } from './due.ts'
import { dueBelow } from './due-below.ts'
import { doerOf, labelLength, leadOf, leadOfList } from './lead.ts'
import { minuted } from './minuted.ts'
import { promises } from './promises.ts'
import { reportingDuties } from './reporting-duties.ts'
import { commitmentRows } from './rows.ts'
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
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement) continue
    const who = () => whoActs(statements, at, doc.lexicon)
    const rule = ruleFor(statement, who, present, doc)
    if (!rule) continue
    const lead = who()
    const taken = withElaboration(statement, statements.slice(at + 1, at + 4), doc)
    at += taken.length - 1
    sightings.push(sighting(taken, lead, rule, doc))
  }
  return sightings
}

function ruleFor(
  statement: Statement,
  who: () => string | null,
  present: ReadonlySet<string>,
  doc: SegmentedDoc,
): Fired | null {
  const { text, role, block, first } = statement
  if (isQuestion(text) || isFragment(text) || statement.opens || block.kind === 'note') return null
  if (says(doc.lexicon, 'cues', 'commitment-not', text)) return null
  const action = text.slice(labelLength(text, doc.lexicon))
  const labelled = action !== text && !isNameAlone(action, doc) && role !== 'programme'
  if (labelled && (role !== 'commitments' || block.kind !== 'item'))
    return { rule: 'labelled', confidence: 0.85 }
  const strong = says(doc.lexicon, 'cues', 'commitment-strong', text)
  // On a last slide "We need a policy" is what is asked for, not what was agreed.
  if (doc.genre === 'slides' && asks(text, doc.lexicon)) return null
  if (role === 'commitments') {
    if (block.kind === 'item' && first)
      return isSaidOnActions(text, strong, doc) || isHead(statement, doc)
        ? null
        : { rule: 'under-heading', confidence: 0.92 }
    const dated = says(doc.lexicon, 'cues', 'commitment-will', text) && dueOf(text, doc, true) !== null
    if (
      strong ||
      dated ||
      (acts(text, doc) && who() !== null) ||
      (first && doerOf(text, doc.lexicon) !== null)
    )
      return { rule: 'under-heading-cue', confidence: 0.8 }
    return null
  }
  if (doc.genre === 'slides') return null
  if (role === 'recommendations' || role === 'objectives' || role === 'programme' || role === 'lessons')
    return null
  const lead = who()
  const agreed =
    says(doc.lexicon, 'commitments', 'agreed-that', text) &&
    says(doc.lexicon, 'commitments', 'agreed-verbs', text)
  const somebody = lead !== null && (isSomebody(lead, doc.lexicon) || !asks(text, doc.lexicon))
  if (agreed && (somebody || dueOf(text, doc, false) !== null))
    return { rule: 'agreed-that', confidence: 0.7 }
  if (strong && lead !== null) return { rule: 'cue-agreed', confidence: 0.7 }
  if (
    block.kind === 'item' &&
    first &&
    doerOf(text, doc.lexicon) !== null &&
    dueOf(text, doc, false) !== null
  )
    return { rule: 'doer-by-date', confidence: 0.75 }
  const duty = somebody && says(doc.lexicon, 'commitments', 'reporting', text)
  if (duty && isSomebody(lead, doc.lexicon) && dueOf(text, doc, true) !== null)
    return { rule: 'reporting-duty', confidence: 0.7 }
  const agreedThere = isMinutes(doc) ? minuted(text, lead, present, doc) : null
  if (agreedThere) return agreedThere
  const promised =
    lead !== null && promises(text, doc.lexicon) && isSomebody(lead, doc.lexicon) && !asks(text, doc.lexicon)
  return promised && role !== 'background' && role !== 'case-studies'
    ? { rule: 'promised', confidence: 0.6 }
    : null
}

/** "D1 (Publish a chart)" above items that say who does what: what they are for. */
function isHead(
  { blockIndex, block, text }: Statement,
  { blocks, lexicon, text: whole }: SegmentedDoc,
): boolean {
  const below = blocks[blockIndex + 1]
  if (below?.kind !== 'item' || below.level <= block.level || isVerb(text.split(' ')[0] ?? '', lexicon))
    return false
  return /^\[?\p{Lu}{2,4}(?:[,/&]\s?\p{Lu}{2,4})*\]?[\s:–—-]/u.test(textAt(whole, below.span))
}

/** "AQ - That was done.", "Action 7 CLOSED.": what was said on the actions of another meeting, unless it tells to do something. */
function isSaidOnActions(text: string, strong: boolean, doc: SegmentedDoc): boolean {
  const said = /^\p{Lu}{2,4}\s[-–—]\s+(?=\p{L})/u.exec(text)
  if (!said) return /^(?:\S+\s){1,4}\p{Lu}{4,}\.?$/u.test(text)
  const words = text.slice(said[0].length)
  return !strong && !acts(text, doc) && !isVerb(words.split(' ')[0] ?? '', doc.lexicon)
}

/** "ACTION: Supt. Denby" says who will do what the sentence before it says. */
function isNameAlone(action: string, { lexicon }: SegmentedDoc): boolean {
  return !isVerb(action.split(' ')[0] ?? '', lexicon) && /^(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){1,4}$/u.test(action)
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
