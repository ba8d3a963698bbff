import { foldKey } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'

/** Points by which the edges of a table may move from page to page. */
const tolerance = 12

/** Where a table starts on its page. */
interface Start {
  readonly left: number
  readonly top: number
}

/** Where each table starts: a row whose first cell is empty starts further right. */
export function startsOf(drafts: readonly Draft[]): ReadonlyMap<number, Start> {
  const starts = new Map<number, Start>()
  for (const { table, place } of drafts) {
    if (table === undefined) continue
    const [left, top] = place.box ?? [0, 0]
    const known = starts.get(table) ?? { left, top }
    starts.set(table, { ...known, left: Math.min(known.left, left) })
  }
  return starts
}

/** Whether a row opens the rest of the table that `last` is the lowest row of so far: it has its columns, and stands where a reader looks next. */
export function goesOn(
  last: Draft,
  draft: Draft,
  head: Draft | undefined,
  starts: ReadonlyMap<number, Start>,
): boolean {
  if (last.kind !== 'row' || columns(last) !== columns(draft)) return false
  const { left, top } = starts.get(draft.table ?? -1) ?? { left: 0, top: 0 }
  const isHead = head !== undefined && foldKey(head.text) === foldKey(draft.text)
  const pages = (draft.place.page?.index ?? 0) - (last.place.page?.index ?? Infinity)
  if (pages === 1)
    return isHead || [last, head ?? last].some((row) => Math.abs(leftOf(row) - left) <= tolerance)
  const [, lastTop, lastRight] = last.place.box ?? [0, 0, Infinity]
  const isHigher = isHead ? top < lastTop : top < (starts.get(last.table ?? -1)?.top ?? 0) - tolerance
  return pages === 0 && left >= lastRight && isHigher
}

function leftOf(row: Draft): number {
  return row.place.box?.[0] ?? 0
}

function columns(draft: Draft): number {
  return draft.text.split('\t').length
}
