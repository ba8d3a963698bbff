import type { Role, SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isFragment, isQuestion } from '../../text/sentence-form.ts'
import { bareTitle } from '../bare-title.ts'
import { bodiesFound } from '../bodies-found.ts'
import { enumerated } from '../enumerated.ts'
import type { Fired } from '../fired.ts'
import { isMinutes } from '../minutes.ts'
import { sectionsAround } from '../sections-around.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { isExample } from './examples.ts'
import { setsOut } from './sets-out.ts'

type Of = 'event' | 'project' | 'policy'

/** Aims and expected outcomes of the event or project, and of the policy under discussion where they are listed as such. */
export function findObjectives(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const stated = statedObjectives(doc, bodiesFound(found))
  if (stated.length > 0) return stated
  const gathered = statementsOf(doc).find(
    (statement) =>
      setting.has(statement.role) && says(doc.lexicon, 'cues', 'objective-fallback', statement.text),
  )
  return gathered
    ? [
        {
          type: 'objective',
          spans: [gathered.span],
          fields: { of: ofWhat(gathered, doc) },
          rule: 'objective/gathered-to',
          confidence: 0.6,
        },
      ]
    : []
}

function statedObjectives(doc: SegmentedDoc, bodies: ReadonlySet<string>): readonly Sighting[] {
  const done = new Set<number>()
  return statementsOf(doc).flatMap((statement) => {
    if (done.has(statement.blockIndex)) return []
    const listed = inlineList(statement, doc)
    if (listed) {
      done.add(statement.blockIndex)
      return listed
    }
    const fired = ruleFor(statement, doc, bodies)
    if (!fired) return []
    const spans: readonly Span[] = [withoutLabel(statement, doc)]
    return [
      {
        type: 'objective',
        spans,
        fields: { of: ofWhat(statement, doc) },
        rule: `objective/${fired.rule}`,
        confidence: fired.confidence,
      },
    ]
  })
}

/** "Objectives: 1) …; 2) …; 3) …" in one paragraph is as many objectives. */
function inlineList(statement: Statement, doc: SegmentedDoc): readonly Sighting[] | null {
  if (!statement.first || statement.role !== 'objectives' || statement.section.kind !== 'run-in') return null
  const parts = enumerated(
    doc.text,
    [statement.section.titleSpan?.[1] ?? statement.span[0], statement.block.span[1]],
    doc.lexicon,
  )
  if (parts.length < 2) return null
  const of = ofWhat(statement, doc)
  return parts.map((span) => ({
    type: 'objective',
    spans: [span],
    fields: { of: of === 'event' ? 'policy' : of },
    rule: 'objective/enumerated',
    confidence: 0.85,
  }))
}

function ruleFor(statement: Statement, doc: SegmentedDoc, bodies: ReadonlySet<string>): Fired | null {
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

/** The words after a run-in label: "Overall goal: Participants …" states what comes after the colon. */
function withoutLabel(statement: Statement, doc: SegmentedDoc): Span {
  const words = textAt(doc.text, statement.span)
  const label = /^[\p{Lu}][\p{L} ]{2,30}:\s*/u.exec(words)
  return label ? [statement.span[0] + label[0].length, statement.span[1]] : statement.span
}

/** Parts that may say what the whole is for. */
const setting: ReadonlySet<Role> = new Set<Role>([
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

function ofWhat(statement: Statement, doc: SegmentedDoc): Of {
  const own = doc.genre === 'mandate' ? subjectOf(statement) : statement.text
  if (says(doc.lexicon, 'cues', 'objective-event', own)) return 'event'
  const titles = sectionsAround(doc, statement.section)
    .map((section) => section.title)
    .join(' | ')
  if (doc.genre === 'mandate') return 'project'
  if (
    statement.section.kind === 'run-in' &&
    says(doc.lexicon, 'cues', 'objective-policy', before(statement, doc))
  )
    return 'policy'
  if (says(doc.lexicon, 'cues', 'objective-event', titles) || doc.genre === 'agenda') return 'event'
  return says(doc.lexicon, 'cues', 'objective-policy', titles) ? 'policy' : 'project'
}

/** On a project page an aim is the project's, unless it is said of a workshop or course: by the first words of its sentence. */
function subjectOf({ text, block }: Statement): string {
  return block.kind === 'item' ? '' : text.split(/\s+/u).slice(0, 8).join(' ')
}

/** The paragraphs before a run-in head: they say whose objectives these are. */
function before(statement: Statement, doc: SegmentedDoc): string {
  return doc.text.slice(Math.max(0, statement.block.span[0] - 600), statement.block.span[0])
}
