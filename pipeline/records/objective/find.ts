import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { says } from '../../text/phrase-keys.ts'
import { bodiesFound } from '../bodies-found.ts'
import { enumerated } from '../enumerated.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { ofWhat } from './of-what.ts'
import { ruleFor, setting } from './rules.ts'

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
      if (isHeaded(statement)) done.add(statement.blockIndex)
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

/** "Objectives: 1) …; 2) …; 3) …" in one paragraph, "The aims were twofold: (1) …; (2) …" in one sentence, is as many objectives. */
function inlineList(statement: Statement, doc: SegmentedDoc): readonly Sighting[] | null {
  const { section, span, block, role } = statement
  const headed = isHeaded(statement)
  if (!headed && !(setting.has(role) && says(doc.lexicon, 'cues', 'objective', statement.text))) return null
  const within: Span = headed ? [section.titleSpan?.[1] ?? span[0], block.span[1]] : span
  const parts = enumerated(doc.text, within, doc.lexicon)
  if (parts.length < 2) return null
  const of = ofWhat(statement, doc)
  return parts.map((part) => ({
    type: 'objective',
    spans: [part],
    fields: { of: of === 'event' && headed ? 'policy' : of },
    rule: 'objective/enumerated',
    confidence: 0.85,
  }))
}

/** Whether it is the first below "Objectives:" in the paragraph that this heads. */
function isHeaded({ first, role, section }: Statement): boolean {
  return first && role === 'objectives' && section.kind === 'run-in'
}

/** The words after a run-in label: "Overall goal: Participants …" states what comes after the colon. */
function withoutLabel(statement: Statement, doc: SegmentedDoc): Span {
  const words = textAt(doc.text, statement.span)
  const label = /^[\p{Lu}][\p{L} ]{2,30}:\s*/u.exec(words)
  return label ? [statement.span[0] + label[0].length, statement.span[1]] : statement.span
}
