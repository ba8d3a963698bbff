import type { Line } from './lines.ts'
import { isRaised } from './raised-words.ts'

/**
 * The notes below a page's text whose raised numbers are those of its marks, each as its lines, however large they are set:
 * nothing else stands below the first.
 */
export function raisedNotes(lines: readonly Line[], labels: ReadonlySet<string>): Line[][] {
  const top = Math.min(...lines.filter((line) => labels.has(numberOf(line))).map(({ base }) => base))
  const notes: Line[][] = []
  let number = ''
  for (const line of lines.filter(({ base }) => base >= top - 1).sort((a, b) => a.base - b.base)) {
    const own = numberOf(line)
    const last = notes.at(-1)?.at(-1)
    // The mark of a note may stand where it looks like a power: "45" and a raised 7.
    if (own !== '' && (labels.has(own) || Number(own) === Number(number) + 1)) {
      notes.push([line])
      number = own
    } else if (last && goesOn(last, line)) notes.at(-1)?.push(line)
    else return []
  }
  return notes
}

/** The raised number or sign that opens a line; empty where none does. */
function numberOf(line: Line): string {
  const [first, next] = line.words
  return first && next && isRaised(first, line) ? first.text : ''
}

function goesOn(above: Line, line: Line): boolean {
  const pitch = line.base - above.base
  return pitch > 0 && pitch < line.size * 1.8 && Math.abs(line.size - above.size) < 0.6
}
