import type { Run } from '../../model/block.ts'
import { type Draft, meantBreak, sliceDraft } from '../draft.ts'

/** Whether a row has a name: words in its first cell. */
export function isNamed(draft: Draft): boolean {
  return !/^\s*(?:\t|$)/u.test(draft.text)
}

/**
 * Whether a row is the second half of the one above: it has empty cells, and its first words read on in lower case, or it has
 * no name in a table where each row has one.
 */
export function isRestOf(above: Draft, draft: Draft, allNamed: boolean): boolean {
  const cells = draft.text.split('\t').map((cell) => cell.trim())
  const upper = above.text.split('\t').map((cell) => cell.trim())
  const first = cells.findIndex((cell) => cell !== '')
  const isUnnamed = allNamed && isNamed(above) && !isNamed(draft)
  const reads = /^[\p{Ll}(]/u.test(cells[first] ?? '') && !/[.!?:;]$/u.test(upper[first] ?? '')
  return (
    (reads || isUnnamed) &&
    cells.some((cell) => cell === '') &&
    cells.every((cell, i) => cell === '' || upper[i] !== '')
  )
}

/** A row with its second half: in each cell a line of its own where it begins with a capital or a count. */
export function withRest(above: Draft, draft: Draft): Draft {
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
    text += /^\s*(?:\p{Lu}|\d+[.)])/u.test(rest.text) ? meantBreak : '\n'
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
