import { foldKey } from '../../text/fold.ts'
import type { Draft, Repair, Taken } from '../draft.ts'

/** Points by which the left edge of a table may move from page to page. */
const tolerance = 12

/** Joins a table that goes on at the top of the next page, and takes out the head that is printed there again. */
export const tableJoins: Repair = (drafts) => {
  const kept: Draft[] = []
  const taken: Taken[] = []
  const heads = new Map<number, Draft>()
  const joinedTo = new Map<number, number>()
  for (const draft of drafts) {
    if (draft.table === undefined) {
      kept.push(draft)
      continue
    }
    const last = kept.findLast((above) => above.kind !== 'note')
    if (!joinedTo.has(draft.table) && !heads.has(draft.table) && last && goesOn(last, draft))
      joinedTo.set(draft.table, last.table ?? draft.table)
    const table = joinedTo.get(draft.table) ?? draft.table
    const head = heads.get(table)
    if (!head) heads.set(table, draft)
    if (table === draft.table) kept.push(draft)
    else if (draft.header && head && foldKey(head.text) === foldKey(draft.text))
      taken.push({ rule: 'table-joins', text: draft.text, place: draft.place })
    else kept.push({ ...draft, table, header: false })
  }
  return { drafts: kept, taken }
}

function goesOn(last: Draft, draft: Draft): boolean {
  const from = last.place.page?.index
  const to = draft.place.page?.index
  if (last.kind !== 'row' || from === undefined || to !== from + 1) return false
  const edges = [last.place.box?.[0], draft.place.box?.[0]]
  return columns(last) === columns(draft) && Math.abs((edges[0] ?? 0) - (edges[1] ?? 0)) <= tolerance
}

function columns(draft: Draft): number {
  return draft.text.split('\t').length
}
