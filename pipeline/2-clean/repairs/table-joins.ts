import { foldKey } from '../../text/fold.ts'
import type { Draft, Repair, Taken } from '../draft.ts'
import { isNamed, isRestOf, withRest } from './row-halves.ts'

/** Points by which the left edge of a table may move from page to page. */
const tolerance = 12

/**
 * Joins a table that goes on at the top of the next page, and the two halves of a row that the page break cut; takes out
 * the head that is printed there again.
 */
export const tableJoins: Repair = (drafts) => {
  const edges = edgesOf(drafts)
  const kept: Draft[] = []
  const taken: Taken[] = []
  const heads = new Map<number, Draft>()
  const joinedTo = new Map<number, number>()
  /** Tables of which a row below the head was seen. */
  const going = new Set<number>()
  /** The rows of each table so far, and how many of them begin with an empty cell. */
  const counts = new Map<number, { rows: number; unnamed: number }>()
  const headOf = ({ table }: Draft) =>
    table === undefined ? undefined : heads.get(joinedTo.get(table) ?? table)
  for (const draft of drafts) {
    if (draft.table === undefined) {
      kept.push(draft)
      continue
    }
    const last = kept.findLast((above) => above.kind !== 'note')
    if (
      !joinedTo.has(draft.table) &&
      !heads.has(draft.table) &&
      last &&
      goesOn(last, draft, headOf(last), edges)
    )
      joinedTo.set(draft.table, last.table ?? draft.table)
    const table = joinedTo.get(draft.table) ?? draft.table
    const head = heads.get(table)
    if (!head) heads.set(table, draft)
    if (table === draft.table) kept.push(draft)
    else if (draft.header && head && foldKey(head.text) === foldKey(draft.text))
      taken.push({ rule: 'table-joins', text: draft.text, place: draft.place })
    else {
      const at = kept.findLastIndex((above) => above.kind === 'row')
      const above = kept[at]
      const first = !going.has(draft.table)
      going.add(draft.table)
      const names = first && namesRows(counts.get(table))
      if (first && above && isRestOf(above, draft, names)) kept[at] = withRest(above, draft)
      else kept.push({ ...draft, table, header: false })
    }
    count(counts, table, draft)
  }
  return { drafts: kept, taken }
}

/** As many rows below the head show whether each has a name. */
const fewestRows = 3

function namesRows(counted: { rows: number; unnamed: number } | undefined): boolean {
  return counted !== undefined && counted.rows > fewestRows && counted.unnamed === 0
}

function count(counts: Map<number, { rows: number; unnamed: number }>, table: number, draft: Draft): void {
  const counted = counts.get(table) ?? { rows: 0, unnamed: 0 }
  counted.rows++
  if (!isNamed(draft)) counted.unnamed++
  counts.set(table, counted)
}

/** Whether a row at the top of a page has the columns of the table above it, and starts where its rows or its head do. */
function goesOn(
  last: Draft,
  draft: Draft,
  head: Draft | undefined,
  edges: ReadonlyMap<number, number>,
): boolean {
  const from = last.place.page?.index
  const to = draft.place.page?.index
  if (last.kind !== 'row' || from === undefined || to !== from + 1) return false
  const left = edges.get(draft.table ?? -1) ?? 0
  const above = [last, head ?? last].map((row) => row.place.box?.[0] ?? 0)
  return columns(last) === columns(draft) && above.some((edge) => Math.abs(edge - left) <= tolerance)
}

/** Where each table starts on the left: a row whose first cell is empty starts further right. */
function edgesOf(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>()
  for (const { table, place } of drafts)
    if (table !== undefined) edges.set(table, Math.min(edges.get(table) ?? Infinity, place.box?.[0] ?? 0))
  return edges
}

function columns(draft: Draft): number {
  return draft.text.split('\t').length
}
