import { type Line, lineOf, sideBySide } from './lines.ts'

/** The gap over which pieces printed out of order still belong together, in ems. */
const touchGap = 0.5
/** Lines of a slot that are looked at, those that were added last: enough on any page that can be read. */
const nearLimit = 64
/** Points after which a line to the left is out of reach; keeps the search short on crowded pages. */
const reach = 100
/** Points; lines that touch have their base lines in one slot or in two beside each other. */
const slotHeight = 4

/** Lines with the pieces joined that the stream holds apart: links, raised figures, words in another colour. `lines` come by their order. */
export function withTouchingJoined(lines: readonly Line[]): Line[] {
  const open = new Map<number, Set<Line>>()
  const gone = new Set<Line>()
  const made: Line[] = []
  for (const line of [...lines].sort((a, b) => a.left - b.left || a.order - b.order)) {
    const host = hostOf(line, open)
    if (host) {
      open.get(slotOf(host))?.delete(host)
      gone.add(host).add(line)
    }
    const whole = host ? join(host, line) : line
    if (host) made.push(whole)
    const slot = open.get(slotOf(whole))
    if (slot) slot.add(whole)
    else open.set(slotOf(whole), new Set([whole]))
  }
  if (made.length === 0) return lines as Line[]
  return [...lines, ...made].filter((line) => !gone.has(line)).sort((a, b) => a.order - b.order)
}

/** The line that this one goes on from. Those left behind are dropped from `open` on the way. */
function hostOf(line: Line, open: ReadonlyMap<number, Set<Line>>): Line | undefined {
  const middle = slotOf(line)
  let host: Line | undefined
  for (let at = middle - 1; at <= middle + 1; at++) {
    const slot = open.get(at)
    let skipped = slot ? slot.size - nearLimit : 0
    for (const other of slot ?? []) {
      if (skipped-- > 0) continue
      if (!host && touches(other, line)) host = other
      else if (other.right < line.left - reach) slot?.delete(other)
    }
  }
  return host
}

function slotOf(line: Line): number {
  return Math.round(line.base / slotHeight)
}

function touches(left: Line, right: Line): boolean {
  if (left.words[0]?.cell !== right.words[0]?.cell) return false
  const size = Math.max(left.size, right.size)
  const gap = right.left - left.right
  const level =
    Math.abs(left.base - right.base) < size * 0.15 || (left.size !== right.size && sideBySide(left, right))
  return level && gap > -size * 0.3 && gap < size * touchGap
}

function join(left: Line, right: Line): Line {
  const [first, ...rest] = right.words
  if (!first) return left
  const glued = right.left - left.right < Math.max(left.size, right.size) * 0.12
  return lineOf([...left.words, { ...first, spaced: !glued }, ...rest], Math.min(left.order, right.order))
}
