import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { looksLikeName, type PersonRole } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import type { Candidate } from './candidate.ts'
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
  const at =
    named >= 0
      ? named
      : cells.findIndex(
          (cell) =>
            looksLikeName(cell, doc.lexicon) > 0.5 ||
            (row.cells !== undefined &&
              peopleAt(doc, row.cells[cells.indexOf(cell)] ?? row.span).length === 1),
        )
  const span = row.cells?.[at]
  const person = span ? peopleAt(doc, span)[0] : undefined
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

function columnOf(heading: string, lexicon: Lexicon): Column | null {
  if (heading.length > 40) return null
  return columns.find((column) => patternOf(lexicon, 'speakers', `column-${column}`).test(heading)) ?? null
}
