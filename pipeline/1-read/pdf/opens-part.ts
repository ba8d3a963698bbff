import { greatest } from '../../text/extremes.ts'
import type { Element } from './element.ts'
import { sideBySide } from './lines.ts'

/**
 * Whether a heading in larger type at the left, alone at its height, below white space, stands over both columns that a gutter at
 * `x` makes: they start level below it, or it is printed after both columns above and before both below.
 */
export function opensPart(sorted: readonly Element[], i: number, x: number, usual: number): boolean {
  const element = sorted[i]
  if (!element || element.right > x) return false
  if (element.size < usual * 1.3) return false
  const above = greatest(sorted.slice(0, i).map((each) => each.bottom))
  if (above > element.top - usual || sorted.some((each, j) => j !== i && sideBySide(each, element)))
    return false
  const below = sorted.slice(i + 1)
  const left = below.find((each) => each.right <= x)
  const right = below.find((each) => each.left >= x)
  if (left === undefined || right === undefined) return false
  return Math.abs(left.top - right.top) < usual * 1.5 || isPrintedBetween(sorted, i, x)
}

/** Whether the content stream gives all above first, column by column, then the element, then all below. */
function isPrintedBetween(sorted: readonly Element[], i: number, x: number): boolean {
  const order = sorted[i]?.order ?? 0
  if (!sorted.every((each, j) => j === i || each.order < order === j < i)) return false
  const above = sorted.slice(0, i)
  const left = above.filter((each) => each.right <= x)
  const right = above.filter((each) => each.left >= x)
  return right.some((first) => left.some((each) => each.top > first.bottom && each.order < first.order))
}
