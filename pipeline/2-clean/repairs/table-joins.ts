import { foldKey } from '../../text/fold.ts'
import type { Draft, Repair, Taken } from '../draft.ts'
import { isNamed, isRestOf, withRest } from './row-halves.ts'
import { goesOn, startsOf } from './table-goes-on.ts'

/**
 * Joins a table that goes on at the top of the next page or column, and the two halves of a row that the break cut; takes
 * out the head that is printed there again.
 */
export const tableJoins: Repair = (drafts) => {
  const starts = startsOf(drafts)
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
      goesOn(last, draft, headOf(last), starts)
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
