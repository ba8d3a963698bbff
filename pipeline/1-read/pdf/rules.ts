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
  const across: Rule[] = []
  const upright: Rule[] = []
  for (const [left, top, right, bottom] of boxes) {
    const [width, height] = [right - left, bottom - top]
    if (width > page.width * 0.97 && height > page.height * 0.9) continue
    if (height <= thin && width > thin * 3) across.push({ at: (top + bottom) / 2, from: left, to: right })
    else if (width <= thin && height > thin) upright.push({ at: (left + right) / 2, from: top, to: bottom })
    else if (width > thin * 3 && height > thin * 2) {
      across.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right })
      upright.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom })
    }
  }
  return { across: merged(across), upright: merged(upright) }
}

/** Rules this many places before the last are too far above to go on in one that comes now. */
const mergeReach = 40

/** Joins rules that continue each other. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from)
  const out: Rule[] = []
  for (const rule of sorted) {
    const i = lastMeeting(out, rule)
    const other = out[i]
    if (!other) out.push(rule)
    else out[i] = { at: other.at, from: Math.min(other.from, rule.from), to: Math.max(other.to, rule.to) }
  }
  return out
}

function lastMeeting(rules: readonly Rule[], { at, from, to }: Rule): number {
  for (let i = rules.length - 1; i >= Math.max(0, rules.length - mergeReach); i--) {
    const other = rules[i]
    if (other && at - other.at <= thin && from <= other.to + thin * 1.5 && to >= other.from - thin * 1.5)
      return i
  }
  return -1
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
