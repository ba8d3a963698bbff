import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'

const none: ReadonlySet<Line> = new Set()

/** Lines that start with a marker: sure ones, and doubtful ones that hang over their text or have company. */
export function markedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const markers = lines.map(markerOf)
  if (markers.every((marker) => marker === null)) return none
  const doubtful = lines.filter((_, i) => markers[i] === 'perhaps')
  return new Set(
    lines.filter((line, i) => {
      const marker = markers[i]
      if (marker !== 'perhaps') return marker === 'sure' && line.words.length > 1
      if (line.words.length < 2) return false
      if (isLabel(line)) return true
      const next = lines[i + 1]
      const hangs =
        next !== undefined && Math.abs(next.left - textLeft(line)) < 2 && next.left > line.left + 4
      const company = doubtful.some((other) => other !== line && siblings(line, other))
      return hangs || company
    }),
  )
}

/** Whether the file's tags say that its first word is the label of an item. */
export function isLabel(line: Line): boolean {
  return line.words[0]?.tag === 'Lbl'
}

/** Where the text after the marker starts. */
export function textLeft(line: Line): number {
  return line.words[1]?.left ?? line.left
}

function siblings(a: Line, b: Line): boolean {
  if (Math.abs(a.left - b.left) > 6) return false
  const [x, y] = [a.words[0]?.text ?? '', b.words[0]?.text ?? '']
  if (x === y) return /^\D+$/.test(x) && !/[a-z]/i.test(x)
  return kindOf(x) === kindOf(y)
}

/** "(a)" and "(b)" are of one kind, "a)" and "1." are not. */
function kindOf(marker: string): string {
  return marker
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
}
