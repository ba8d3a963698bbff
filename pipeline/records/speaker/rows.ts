import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { looksLikeName, type PersonMention, type PersonRole } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { cellLines } from '../cell-lines.ts'
import type { Candidate } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { nameAndDetails } from './name-lines.ts'
import { peopleAt } from './people-at.ts'

type Column = 'name' | 'surname' | 'position' | 'affiliation' | 'honorific'
const columns: readonly Column[] = ['name', 'surname', 'position', 'affiliation', 'honorific']

/** People of a table with one person a row; its headings say which cell is what, else the first name begins it. */
export function rowCandidates(
  doc: SegmentedDoc,
  rows: readonly Block[],
  role: PersonRole,
): readonly Candidate[] {
  let heads: readonly (Column | null)[] = []
  return rows.flatMap((row) => {
    const cells = (row.cells ?? []).map((span) => foldSpace(textAt(doc.text, span)))
    const found = cells.map((cell) => columnOf(cell, doc.lexicon))
    if (row.header || found.filter(Boolean).length >= 2) {
      heads = found
      return []
    }
    return rowCandidate(doc, row, cells, heads, role)
  })
}

function rowCandidate(
  doc: SegmentedDoc,
  row: Block,
  cells: readonly string[],
  heads: readonly (Column | null)[],
  role: PersonRole,
): readonly Candidate[] {
  const named = heads.indexOf('name')
  const at = named >= 0 ? named : cellOfPerson(doc, row, cells)
  const span = row.cells?.[at]
  const person = span ? peopleIn(doc, row, span)[0] : undefined
  if (!span || !person) return []
  const under = (column: Column) => cells[heads.indexOf(column)] || null
  const others = cells.filter(
    (cell, index) => index > at && cell !== '' && heads[index] == null && /^\p{L}/u.test(cell),
  )
  const surname = under('surname')
  return [
    {
      span: row.span,
      name: surname && !person.name.includes(surname) ? `${person.name} ${surname}` : person.name,
      honorific: person.honorific ?? under('honorific'),
      role: person.role ?? role,
      position: under('position') ?? person.position ?? (others.length > 1 ? (others[0] ?? null) : null),
      affiliation: under('affiliation') ?? person.affiliation ?? others.at(-1) ?? null,
      rule: 'table-row',
      confidence: 0.93,
    },
  ]
}

/** The index of the first cell that names somebody: of several that name the same person, as below a portrait, the last. */
function cellOfPerson(doc: SegmentedDoc, row: Block, cells: readonly string[]): number {
  const spans = row.cells ?? []
  const at = cells.findIndex(
    (cell, index) =>
      looksLikeName(cell, doc.lexicon) > 0.5 || peopleIn(doc, row, spans[index] ?? row.span).length === 1,
  )
  const nameAt = (span: Span) => peopleIn(doc, row, span)[0]?.name
  const name = spans[at] ? nameAt(spans[at]) : undefined
  return name === undefined ? at : spans.findLastIndex((span) => nameAt(span) === name)
}

/** Whom a cell names; of a cell of several lines the first, with the second where that says who it is. */
function peopleIn(doc: SegmentedDoc, row: Block, cell: Span): readonly PersonMention[] {
  const [line, next] = cellLines(row, cell)
  if (!line || !next) return peopleAt(doc, cell)
  const whole = nameAndDetails(doc, line, next)
  return whole || isPeopleLine(doc, line, peopleAt(doc, line))
    ? peopleAt(doc, whole ?? line)
    : peopleAt(doc, cell)
}

function columnOf(heading: string, lexicon: Lexicon): Column | null {
  if (heading.length > 40) return null
  return columns.find((column) => patternOf(lexicon, 'speakers', `column-${column}`).test(heading)) ?? null
}
