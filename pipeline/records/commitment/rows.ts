import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { type TableColumn, tableColumns } from '../../text/table-columns.ts'
import { sectionIndexAt } from '../block-at.ts'
import { cellLines } from '../cell-lines.ts'
import { tablesOf } from '../stated-cells.ts'
import { deliverableOf } from './deliverable.ts'
import { doerOf } from './doer.ts'
import { dueOf } from './due.ts'
import { dashedDoerOf } from './lead.ts'

/**
 * Action items printed as a table: a head with a column of actions and one of doers or dates, a row each; or one of actions
 * alone, each line of which names its doer.
 */
export function commitmentRows(doc: SegmentedDoc): readonly Sighting[] {
  return tablesOf(doc).flatMap(([head, ...body]) => {
    const columns = head ? tableColumns(head, doc.text, doc.lexicon) : []
    if (!head || !columns.includes('action')) return []
    if (doc.genre === 'mandate' && !isHandedIn(head, doc)) return []
    const parted = columns.includes('lead') || columns.includes('due')
    return body.flatMap((row) =>
      parted ? rowSighting(row, columns, doc) : lineSightings(row, columns.lastIndexOf('action'), doc),
    )
  })
}

/** "Ann to circulate the notes", "Ben - set up a list": lines of a cell that name who does what they say. */
function lineSightings(row: Block, column: number, doc: SegmentedDoc): readonly Sighting[] {
  const cell = row.cells?.[column]
  if (!cell) return []
  return cellLines(row, cell).flatMap((span) => {
    const text = foldSpace(textAt(doc.text, span))
    const lead = doerOf(text, doc.lexicon) ?? dashedDoerOf(text, doc.lexicon)
    if (lead === null) return []
    const due = dueOf(text, doc, true)
    const fields = {
      lead,
      due: due?.date ?? null,
      dueText: due?.text ?? null,
      deliverable: deliverableOf(text, doc.lexicon),
    }
    return [{ type: 'commitment', spans: [span], fields, rule: 'commitment/table-row', confidence: 0.85 }]
  })
}

function rowSighting(
  row: Block,
  columns: readonly (TableColumn | null)[],
  doc: SegmentedDoc,
): readonly Sighting[] {
  const cell = (column: TableColumn) => {
    const span = row.cells?.[columns.indexOf(column)]
    return columns.includes(column) && span ? foldSpace(textAt(doc.text, span)) : ''
  }
  const action = cell('action')
  if (action.split(' ').length < 2) return []
  const [date] = findDates(cell('due'), doc.lexicon, { bareYears: true }).filter((found) => found.yearKnown)
  const fields = {
    lead: cell('lead') || null,
    due: date?.start ?? null,
    dueText: date ? cell('due') : null,
    deliverable: deliverableOf(action, doc.lexicon),
  }
  const underHeading = doc.sections[sectionIndexAt(doc, row)]?.role === 'commitments'
  return [
    {
      type: 'commitment',
      spans: evidenceIn(row, columns),
      fields,
      rule: 'commitment/table-row',
      confidence: underHeading ? 0.92 : 0.75,
    },
  ]
}

/** The cells that say what, who and when; the whole row where they are all that it has. */
function evidenceIn(row: Block, columns: readonly (TableColumn | null)[]): readonly Span[] {
  const own = (at: number) => telling.has(columns[at] ?? null)
  const cells = (row.cells ?? []).filter((cell, at) => own(at) && cell[1] > cell[0])
  return cells.length === row.cells?.length || cells.length === 0 ? [row.span] : cells
}

const telling: ReadonlySet<TableColumn | null> = new Set<TableColumn | null>(['action', 'lead', 'due'])

/** Whether a table of terms of reference lists what is handed in and by when; its other tables are plans of work. */
function isHandedIn(head: Block, doc: SegmentedDoc): boolean {
  const named = (words: string) => says(doc.lexicon, 'commitments', 'handed-in', words)
  return (
    (head.cells ?? []).some((cell) => named(textAt(doc.text, cell))) &&
    tableColumns(head, doc.text, doc.lexicon).includes('due')
  )
}
