import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role } from '../../model/section.ts'
import { asks } from '../../text/asks.ts'
import { says } from '../../text/phrase-keys.ts'
import { isFragment, isImperative, isQuestion, isVerb } from '../../text/sentence-form.ts'
import type { Fired } from '../fired.ts'
import { isMinutes } from '../minutes.ts'
import { isSomebody } from '../somebody.ts'
import type { Statement } from '../statement.ts'
import { doerOf } from './doer.ts'
import { dueOf } from './due.ts'
import { labelLength } from './lead.ts'
import { minuted } from './minuted.ts'
import { isOursByDate } from './ours-by-date.ts'
import { promises } from './promises.ts'
import { underHeading } from './under-heading.ts'

/** Which rule takes a statement for a commitment; null where none does. `who`: who acts in it; `present`: given names of those who came. */
export function ruleFor(
  statement: Statement,
  who: () => string | null,
  present: ReadonlySet<string>,
  doc: SegmentedDoc,
): Fired | null {
  const { text, role, block } = statement
  if (isQuestion(text) || statement.opens || block.kind === 'note') return null
  // "Train clerks", below what the members commit to.
  if (
    isFragment(text) &&
    !(role === 'commitments' && block.kind === 'item' && isImperative(text, doc.lexicon))
  )
    return null
  if (says(doc.lexicon, 'cues', 'commitment-not', text)) return null
  const action = text.slice(labelLength(text, doc.lexicon))
  const labelled = action !== text && !isNameAlone(action, doc) && role !== 'programme'
  if (labelled && (role !== 'commitments' || block.kind !== 'item'))
    return { rule: 'labelled', confidence: 0.85 }
  const strong = says(doc.lexicon, 'cues', 'commitment-strong', text)
  // On a last slide "We need a policy" is what is asked for, not what was agreed.
  if (doc.genre === 'slides' && asks(text, doc.lexicon)) return null
  if (role === 'commitments') return underHeading(statement, who, strong, doc)
  return doc.genre === 'slides' || silent.has(role) ? null : elsewhere(statement, who(), strong, present, doc)
}

/** Parts in which nothing is agreed. */
const silent: ReadonlySet<Role> = new Set<Role>([
  'recommendations',
  'objectives',
  'programme',
  'lessons',
  'contents',
])

/** Elsewhere somebody has to agree, or a date to be set. */
function elsewhere(
  { text, role, block, first }: Statement,
  lead: string | null,
  strong: boolean,
  present: ReadonlySet<string>,
  doc: SegmentedDoc,
): Fired | null {
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
  if (isOursByDate(text, doc)) return { rule: 'ours-by-date', confidence: 0.7 }
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

/** "ACTION: Supt. Denby" says who will do what the sentence before it says. */
function isNameAlone(action: string, { lexicon }: SegmentedDoc): boolean {
  return !isVerb(action.split(' ')[0] ?? '', lexicon) && /^(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){1,4}$/u.test(action)
}
