import type { Box } from './engine.ts'

/** A drawn line: where it stands, and from where to where it runs. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Points; what is thicker is a box. */
export const thin = 4
export const tolerance = 5
/** Points; shorter ones under each other are bullets or bars of a chart. */
const shortest = 60

/** The lines of a page, those across and those upright; a frame is four of them. */
export function rulesOf(
  boxes: readonly Box[],
  page: { width: number; height: number },
): { readonly across: readonly Rule[]; readonly upright: readonly Rule[] } {
  const edges = boxes.flatMap((box) => edgesOf(box, page))
  return {
    across: merged(edges.filter((edge) => edge.flat).map((edge) => edge.rule)),
    upright: merged(edges.filter((edge) => !edge.flat).map((edge) => edge.rule)),
  }
}

function edgesOf(box: Box, page: { width: number; height: number }): { flat: boolean; rule: Rule }[] {
  const [left, top, right, bottom] = box
  const [width, height] = [right - left, bottom - top]
  if (width > page.width * 0.97 && height > page.height * 0.9) return []
  const flat = (at: number) => ({ flat: true, rule: { at, from: left, to: right } })
  const upright = (at: number) => ({ flat: false, rule: { at, from: top, to: bottom } })
  if (height <= thin && width > thin * 3) return [flat((top + bottom) / 2)]
  if (width <= thin && height > thin) return [upright((left + right) / 2)]
  if (width <= thin * 3 || height <= thin * 2) return []
  return [flat(top), flat(bottom), upright(left), upright(right)]
}

/** Joins rules that continue each other. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from)
  const out: Rule[] = []
  for (const rule of sorted) {
    const i = out.findLastIndex(
      (other) =>
        rule.at - other.at <= thin &&
        rule.from <= other.to + thin * 1.5 &&
        rule.to >= other.from - thin * 1.5,
    )
    const other = out[i]
    if (!other || i < out.length - 40) out.push(rule)
    else out[i] = { at: other.at, from: Math.min(other.from, rule.from), to: Math.max(other.to, rule.to) }
  }
  return out
}

/** Rules of one width above each other, at least three. */
export function stacksOf(across: readonly Rule[]): Rule[][] {
  const out: Rule[][] = []
  for (const rule of across) {
    if (rule.to - rule.from < shortest) continue
    const stack = out.find((each) => {
      const first = each[0]
      return first && Math.abs(first.from - rule.from) < tolerance && Math.abs(first.to - rule.to) < tolerance
    })
    if (stack) stack.push(rule)
    else out.push([rule])
  }
  return out.filter((stack) => stack.length >= 3)
}
