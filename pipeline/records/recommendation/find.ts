import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { addresseeOf } from '../addressee.ts'
import { addresseeOfHeading, addresseeOfLabel } from '../addressee-of-heading.ts'
import { isClaimed, withoutWhoSpoke } from '../claims.ts'
import { statedCells } from '../stated-cells.ts'
import { statedHeadings } from '../stated-headings.ts'
import { type Statement, sectionsAround, statementsOf } from '../statements.ts'
import { isBesideOthers } from './beside-others.ts'
import { adviceHeadings } from './headings.ts'
import { ruleFor } from './rules.ts'

/** Sentences that say what somebody should do, and headings that are themselves the advice. */
export function findRecommendations(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'agenda') return []
  const bodies = bodiesIn(found)
  const claimed = withoutWhoSpoke(found)
  const statements = statementsOf(doc).flatMap((statement) => {
    const rule = ruleFor(statement, doc)
    return rule && !isClaimed(statement.span, claimed)
      ? [sighting(statement, rule.rule, rule.confidence, doc, bodies)]
      : []
  })
  const headings = statedHeadings(doc, 'recommendations').map((span) => ({
    type: 'recommendation',
    spans: [span],
    fields: { addressee: addresseeOf(textAt(doc.text, span), doc.lexicon, bodies) },
    rule: 'recommendation/stated-heading',
    confidence: 0.85,
  }))
  return [...statements, ...adviceCells(doc, bodies), ...headings, ...adviceHeadings(doc)]
}

/** Advice printed as a table: whom it is for stands in it, or in a cell beside it. */
function adviceCells(doc: SegmentedDoc, bodies: ReadonlySet<string>): readonly Sighting[] {
  return statedCells(doc, 'advice').map(({ span, text, beside }) => ({
    type: 'recommendation',
    spans: [span],
    fields: {
      addressee: addresseeOf(text, doc.lexicon, bodies) ?? (beside['to-whom'] || beside['lead'] || null),
    },
    rule: 'recommendation/table-cell',
    confidence: 0.85,
  }))
}

function sighting(
  statement: Statement,
  rule: string,
  confidence: number,
  doc: SegmentedDoc,
  bodies: ReadonlySet<string>,
): Sighting {
  const fields = { addressee: whoActs(statement, doc, bodies) }
  return {
    type: 'recommendation',
    spans: [statement.span],
    fields,
    rule: `recommendation/${rule}`,
    confidence,
  }
}

/** Who is told to act: by the sentence, else by the words its list begins with ("Donors should:"), else by a heading. */
function whoActs(statement: Statement, doc: SegmentedDoc, bodies: ReadonlySet<string>): string | null {
  const { text, leadIn, section } = statement
  const own = addresseeOf(text, doc.lexicon, bodies)
  if (own !== null) return own
  const told = leadIn === null ? null : addresseeOfHeading(leadIn, doc.lexicon, bodies)
  if (told !== null) return told
  const begun = leadIn === null ? null : `${leadIn} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
  const listed = begun === null ? null : addresseeOf(begun, doc.lexicon, bodies)
  if (listed !== null) return listed
  const around = sectionsAround(doc, section).filter(({ kind }) => kind !== 'document')
  for (const one of around) {
    const told = addresseeOfHeading(one.title, doc.lexicon, bodies)
    if (told !== null) return told
    const isTopic = one.kind === 'heading' && !isBesideOthers(one, doc, bodies)
    const alone = isTopic ? null : addresseeOfLabel(one.title, doc.lexicon, bodies)
    if (alone !== null) return alone
  }
  return null
}

/** Names and acronyms of the organisations found before. */
function bodiesIn(found: readonly Sighting[]): ReadonlySet<string> {
  const organisations = found.filter((sighting) => sighting.type === 'organisation')
  return new Set(
    organisations
      .flatMap(({ fields }) => [fields['name'], fields['acronym']])
      .filter((name) => typeof name === 'string')
      .map(foldKey),
  )
}
