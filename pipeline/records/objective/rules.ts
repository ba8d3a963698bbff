import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role } from '../../model/section.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isFragment, isQuestion } from '../../text/sentence-form.ts'
import { bareTitle } from '../bare-title.ts'
import type { Fired } from '../fired.ts'
import { isMinutes } from '../minutes.ts'
import type { Statement } from '../statement.ts'
import { isExample } from './examples.ts'
import { setsOut } from './sets-out.ts'

/** Which rule takes a statement for an objective; null where none does. `bodies`: words of the bodies that the document names. */
export function ruleFor(statement: Statement, doc: SegmentedDoc, bodies: ReadonlySet<string>): Fired | null {
  const { text, role, block, first } = statement
  if (isQuestion(text) || isFragment(text) || /[:：]$/u.test(text) || block.kind === 'note') return null
  if (isExample(statement, doc)) return null
  if (
    role === 'objectives' &&
    block.kind === 'item' &&
    first &&
    (doc.genre !== 'slides' || isPlainTitle(statement, doc))
  )
    return { rule: 'under-heading', confidence: 0.9 }
  const cued =
    !says(doc.lexicon, 'cues', 'objective-not', text) &&
    (says(doc.lexicon, 'cues', 'objective', text) || setsOut(text, doc, bodies))
  if (cued && setting.has(role)) return { rule: 'cue', confidence: 0.75 }
  // What was said on the aims of a body, in minutes, sets nothing out.
  const paragraph =
    !isMinutes(doc) && (doc.genre !== 'slides' || (isPlainTitle(statement, doc) && isPurpose(text, doc)))
  return role === 'objectives' && first && paragraph
    ? { rule: 'paragraph-under-heading', confidence: 0.7 }
    : null
}

/** Parts that may say what the whole is for. */
export const setting: ReadonlySet<Role> = new Set<Role>([
  'body',
  'background',
  'objectives',
  'front',
  'findings',
  'conclusions',
  'programme',
  'participants',
])

/** On slides and above a list "Objectives" heads them; "Two core objectives of reform" is about reform. */
function isPlainTitle({ section }: Statement, doc: SegmentedDoc): boolean {
  const title = bareTitle(section.title)
  const words = phraseAt(doc.lexicon, 'roles', 'objectives', title)
  return (
    section.kind !== 'document' &&
    section.kind !== 'run-in' &&
    words !== null &&
    words[1] - words[0] >= title.length * 0.5
  )
}

/** "To keep the peace": what a slide below "Goal" says in one line. */
function isPurpose(text: string, { lexicon }: SegmentedDoc): boolean {
  return purposePattern(lexicon).test(text)
}

const purposePattern = perLexicon(
  (lexicon) =>
    new RegExp(`^["“«]?\\s?${grammarSource(lexicon, 'infinitive', 'commitments')}\\s+\\p{Ll}`, 'iu'),
)
