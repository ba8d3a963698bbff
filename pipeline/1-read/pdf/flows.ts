import { type Band, bandsAt } from './bands.ts'
import { type Element, medianSize } from './element.ts'
import { boxOf } from './lines.ts'
import { stripesOf } from './stripes.ts'
import { withHeads } from './with-heads.ts'

/** Elements of one column from top to bottom, and the column's edges. */
export interface Flow {
  readonly left: number
  readonly right: number
  readonly elements: readonly Element[]
}

const depthLimit = 8

/** The columns of a page in reading order: what spans columns comes before the columns below it. */
export function flowsOf(elements: readonly Element[], depth = 0): Flow[] {
  const sorted = [...elements].sort((a, b) => a.top - b.top || a.left - b.left)
  const cut = depth < depthLimit ? bestCut(sorted) : null
  if (!cut) return sorted.length > 0 ? [flowOf(sorted)] : []
  let flows: Flow[] = []
  let rest: Element[] = []
  const flush = () => {
    if (rest.length > 0) flows = flows.concat(flowsOf(rest, depth + 1))
    rest = []
  }
  for (const band of cut.bands) {
    if (band.kind === 'plain') {
      rest = rest.concat(band.elements)
      continue
    }
    if (band.kind === 'table') {
      rest.push(band.table)
      continue
    }
    flush()
    flows = flows.concat(flowsOf(band.left, depth + 1), flowsOf(band.right, depth + 1))
  }
  flush()
  return flows
}

function flowOf(elements: readonly Element[]): Flow {
  const [left, , right] = boxOf(elements)
  return { left, right, elements }
}

/** The gutter that most rows vote for, and what it does to the bands between the elements that cross it. */
function bestCut(sorted: readonly Element[]): { readonly bands: readonly Band[] } | null {
  const stripes = stripesOf(sorted)
  const usual = stripes.length > 0 ? medianSize(sorted) : 0
  for (const x of stripes) {
    const bands = withHeads(bandsAt(sorted, x, usual))
    if (bands.some((band) => band.kind !== 'plain')) return { bands }
  }
  return null
}
