import type { Run } from '../../model/block.ts'
import { foldKey } from '../../text/fold.ts'
import { type Draft, type Repair, sliceDraft, type Taken } from '../draft.ts'

/** Points by which the left edge of a table may move from page to page. */
const tolerance = 12

/**
 * Joins a table that goes on at the top of the next page, and the two halves of a row that the page break cut; takes out
 * the head that is printed there again.
 */
export const tableJoins: Repair = (drafts) => {
  const kept: Draft[] = []
  const taken: Taken[] = []
  const heads = new Map<number, Draft>()
  const joinedTo = new Map<number, number>()
  /** Tables of which a row below the head was seen. */
  const going = new Set<number>()
  const headOf = ({ table }: Draft) =>
    table === undefined ? undefined : heads.get(joinedTo.get(table) ?? table)
  for (const draft of drafts) {
    if (draft.table === undefined) {
      kept.push(draft)
      continue
    }
    const last = kept.findLast((above) => above.kind !== 'note')
    if (!joinedTo.has(draft.table) && !heads.has(draft.table) && last && goesOn(last, draft, headOf(last)))
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
      if (first && above && isRestOf(above, draft)) kept[at] = withRest(above, draft)
      else kept.push({ ...draft, table, header: false })
    }
  }
  return { drafts: kept, taken }
}

/** Whether a row at the top of a page has the columns of the table above it, and starts where its rows or its head do. */
function goesOn(last: Draft, draft: Draft, head: Draft | undefined): boolean {
  const from = last.place.page?.index
  const to = draft.place.page?.index
  if (last.kind !== 'row' || from === undefined || to !== from + 1) return false
  const left = draft.place.box?.[0] ?? 0
  const edges = [last, head ?? last].map((row) => row.place.box?.[0] ?? 0)
  return columns(last) === columns(draft) && edges.some((edge) => Math.abs(edge - left) <= tolerance)
}

function columns(draft: Draft): number {
  return draft.text.split('\t').length
}

/** Whether a row is the second half of the one above: it has empty cells, and its first words read on in lower case. */
function isRestOf(above: Draft, draft: Draft): boolean {
  const cells = draft.text.split('\t').map((cell) => cell.trim())
  const upper = above.text.split('\t').map((cell) => cell.trim())
  const first = cells.findIndex((cell) => cell !== '')
  const reads = /^[\p{Ll}(]/u.test(cells[first] ?? '') && !/[.!?:;]$/u.test(upper[first] ?? '')
  return (
    reads && cells.some((cell) => cell === '') && cells.every((cell, i) => cell === '' || upper[i] !== '')
  )
}

function withRest(above: Draft, draft: Draft): Draft {
  const upper = cellsOf(above)
  const lower = cellsOf(draft)
  let text = ''
  const runs: Run[] = []
  const add = (part: Draft) => {
    for (const run of part.runs)
      runs.push({ ...run, span: [run.span[0] + text.length, run.span[1] + text.length] })
    text += part.text
  }
  upper.forEach((cell, i) => {
    if (i > 0) text += '\t'
    add(cell)
    const rest = lower[i]
    if (!rest || rest.text.trim() === '') return
    text += '\n'
    add(rest)
  })
  return { ...above, text, runs }
}

function cellsOf(draft: Draft): Draft[] {
  let from = 0
  return draft.text.split('\t').map((cell) => {
    const part = sliceDraft(draft, [from, from + cell.length])
    from += cell.length + 1
    return part
  })
}
