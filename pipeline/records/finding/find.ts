import type { Role, Section, SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource, pointsBack } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isFragment, isImperative, isQuestion } from '../../text/sentence-form.ts'
import { alsoAnnounced } from '../also-announced.ts'
import { bareTitle } from '../bare-title.ts'
import { isClaimed, withoutWhoSpoke } from '../claims.ts'
import { surnamesIn } from '../names-found.ts'
import { statedCells } from '../stated-cells.ts'
import { statedHeadings } from '../stated-headings.ts'
import { type Statement, sectionsAround, statementsOf } from '../statements.ts'
import { isAssertedInText } from './asserted-in-text.ts'
import { countsPeople } from './counted-people.ts'
import { holderOf } from './holder.ts'
import { holderBefore } from './holder-before.ts'
import {
  isAboutText,
  isInAside,
  isProblemInText,
  isReported,
  opensAboutText,
  tellingParts,
} from './in-text.ts'

/** Problems, concerns and positions that the document reports as found or discussed. Asked last: it takes what is left. */
export function findFindings(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'agenda' || doc.genre === 'other') return []
  const cells = statedCells(doc, 'found').map(({ span, text }) => ({
    type: 'finding',
    spans: [span],
    fields: { holder: holderOf(text, doc.lexicon) },
    rule: 'finding/table-cell',
    confidence: 0.8,
  }))
  const claimed = withoutWhoSpoke(found)
  const named = surnamesIn(found)
  const statements = statementsOf(doc).flatMap((statement, index, all) => {
    const previous = all[index - 1]
    const fired = doc.genre === 'mandate' ? ruleOnPage(statement, doc, named) : ruleFor(statement, doc, named)
    if (!fired || isClaimed(statement.span, claimed)) return []
    return [
      {
        type: 'finding',
        spans: [withAntecedent(statement, previous, doc.lexicon)],
        fields: { holder: holderOf(statement.text, doc.lexicon) ?? holderBefore(all, index, doc.lexicon) },
        rule: `finding/${fired.rule}`,
        confidence: fired.confidence,
      },
    ]
  })
  const headings = statedHeadings(doc, 'findings').map((span) => ({
    type: 'finding',
    spans: [span],
    fields: { holder: null },
    rule: 'finding/stated-heading',
    confidence: 0.8,
  }))
  return [...cells, ...headings, ...statements]
}

function ruleFor(
  statement: Statement,
  doc: SegmentedDoc,
  named: ReadonlySet<string>,
): { readonly rule: string; readonly confidence: number } | null {
  const { text, role, block, first, section } = statement
  if (isQuestion(text) || isFragment(text) || statement.opens || block.kind === 'note') return null
  if (role === 'findings' && (statement.explains || isInAside(statement, doc))) return null
  const beside = role === 'recommendations' && (block.kind === 'item' ? first : !isAboutText(text, doc))
  const announced = beside ? alsoAnnounced(statement, doc) : null
  if (announced === 'findings' || announced === 'conclusions') return { rule: 'conclusion', confidence: 0.65 }
  if (role === 'findings' && (statement.headed || (block.kind === 'item' && first)))
    return { rule: 'under-heading', confidence: 0.9 }
  // "Avoid the problems of others": who is told to do something is told of no problem.
  if (block.kind === 'item' && isImperative(text, doc.lexicon)) return null
  if (says(doc.lexicon, 'cues', 'finding-not', text)) return null
  const problem =
    says(doc.lexicon, 'cues', 'finding', text) || says(doc.lexicon, 'cues', 'finding-strong', text)
  const position = says(doc.lexicon, 'cues', 'finding-position', text)
  if (role === 'findings' && (problem || position || (first && section.kind === 'run-in')))
    return { rule: 'under-heading-cue', confidence: 0.8 }
  if (
    role === 'findings' &&
    first &&
    block.kind === 'paragraph' &&
    isPlain(section, doc) &&
    /[.!][”"’')\]]*$/u.test(text) &&
    !opensAboutText(text, doc)
  )
    return { rule: 'paragraph-under-heading', confidence: 0.6 }
  if (role === 'key-messages' && first && block.kind === 'item' && doc.genre !== 'slides')
    return { rule: 'key-message', confidence: 0.6 }
  if (role === 'findings' && holderOf(text, doc.lexicon) !== null)
    return { rule: 'under-heading-holder', confidence: 0.7 }
  if (
    (role === 'findings' || role === 'conclusions') &&
    block.kind === 'paragraph' &&
    /[.!][”"’')\]]*$/u.test(text) &&
    text.split(' ').length >= 4 &&
    !pointsBack(text, doc.lexicon) &&
    saysSo(statement, doc) &&
    !opensAboutText(text, doc)
  )
    return { rule: 'asserted', confidence: 0.6 }
  if (role === 'conclusions' && block.kind === 'item' && first)
    return { rule: 'conclusion', confidence: 0.65 }
  if (role === 'conclusions' && (problem || position) && !isAboutText(text, doc))
    return { rule: 'conclusion-cue', confidence: 0.6 }
  if (anywhere.has(role) && problem && position && holderOf(text, doc.lexicon) !== null)
    return { rule: 'position-on-problem', confidence: 0.55 }
  if (anywhere.has(role) && says(doc.lexicon, 'cues', 'finding-strong', text))
    return { rule: 'cue-problem', confidence: 0.6 }
  if (isReport(doc) && countsPeople(statement, doc)) return { rule: 'share', confidence: 0.6 }
  if (isReport(doc) && isReported(statement, doc, named)) return { rule: 'reported', confidence: 0.55 }
  if (isProblemInText(statement, doc)) return { rule: 'problem-in-text', confidence: 0.5 }
  if (isReport(doc) && isAssertedInText(statement, doc)) return { rule: 'asserted-in-text', confidence: 0.5 }
  return null
}

/** "Trained 200 pilots" tells what was done, not what was found. */
const shortestOnPage = 6

/** A project page tells what it found only below "Results", "The challenge" and the like; all else is what it sets out to do. */
function ruleOnPage(
  statement: Statement,
  doc: SegmentedDoc,
  named: ReadonlySet<string>,
): { readonly rule: string; readonly confidence: number } | null {
  const { text, role } = statement
  const told = text.split(' ').length >= shortestOnPage && !says(doc.lexicon, 'commitments', 'will', text)
  return role === 'findings' && told && saysSo(statement, doc) ? ruleFor(statement, doc, named) : null
}

/** Whether the heading that makes a part one of findings says little else. */
function saysSo(statement: Statement, doc: SegmentedDoc): boolean {
  return sectionsAround(doc, statement.section).some(({ kind, title: printed }) => {
    const title = bareTitle(printed)
    const words = kind === 'run-in' ? null : roleWords(title, statement.role, doc)
    // "The problem: money that stops in the capital" says so before its colon.
    const [head = ''] = title.split(/:\s/u)
    const whole = words !== null && words[1] <= head.length ? head : title
    return words !== null && words[1] - words[0] >= whole.length * 0.4
  })
}

/** The words of a heading that make its part what it is, also where only what stands below could tell ("Areas for improvement"). */
function roleWords(title: string, role: Role, { lexicon }: SegmentedDoc): Span | null {
  return phraseAt(lexicon, 'roles', role, title) ?? phraseAt(lexicon, 'mixed-roles', role, title)
}

/** "Key challenges" heads challenges; "Day 1: teams and their challenges" heads an account. */
function isPlain(section: Section, doc: SegmentedDoc): boolean {
  const title = bareTitle(section.title)
  const words = roleWords(title, 'findings', doc)
  return (
    section.kind === 'run-in' ||
    section.kind === 'lead-in' ||
    (words !== null && words[1] - words[0] >= title.length * 0.4)
  )
}

function isReport({ genre }: SegmentedDoc): boolean {
  return genre === 'report' || genre === 'brief'
}

/** Parts in which words that leave no doubt report a problem, among advice too. */
const anywhere: ReadonlySet<Role> = new Set<Role>([...tellingParts, 'recommendations'])

/** "This is a substantial challenge." says nothing without the sentence before it. */
function withAntecedent(statement: Statement, previous: Statement | undefined, lexicon: Lexicon): Span {
  const isShort = statement.text.split(' ').length <= 9
  return isShort && pointing(lexicon).test(statement.text) && previous?.blockIndex === statement.blockIndex
    ? [previous.span[0], statement.span[1]]
    : statement.span
}

const pointing = perLexicon(
  (lexicon) =>
    new RegExp(
      `^${grammarSource(lexicon, 'demonstratives')}\\s*${grammarSource(lexicon, 'copulas')}\\s`,
      'iu',
    ),
)
