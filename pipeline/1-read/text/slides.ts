import { type PrintedSlide, slideOfLines, slideOfRun } from './printed-slide.ts'
import type { Line } from './stretches.ts'

const fewest = 3

/**
 * The slides of a deck that a viewer's page printed as text, with the lines before the first; null where the text is none.
 * A slide begins with its number twice ("2. 2. Scope", the points behind "•" or in tags of lists), or once below the word
 * for a transcript, or, below a viewer's "1 of 20" or where all are short, with its number alone on a line, or with "Slide 3" or "Page 3".
 */
export function printedSlides(
  lines: readonly Line[],
): { readonly before: readonly Line[]; readonly slides: readonly PrintedSlide[] } | null {
  const twice = starts(lines, (line) => /^\s*(\d{1,3})\.\s+\1\.(?=\s|$)/u.exec(line)?.[1])
  if (twice.length >= fewest) return cut(lines, twice, slideOfRun)
  const once = inTranscript(lines)
  if (once.length >= fewest) return cut(lines, once, slideOfRun)
  const named = starts(lines, (line) => label.exec(line)?.[1])
  if (named.length >= fewest && isDeck(lines, named)) return cut(lines, named, slideOfLabel(lines, named))
  const counter = lines.findIndex(({ text }) => viewer.test(text))
  const alone = starts(lines.slice(Math.max(0, counter)), (line) => /^\s*(\d{1,3})\s*$/u.exec(line)?.[1]).map(
    (at) => at + Math.max(0, counter),
  )
  const sure = counter >= 0 && alone.length >= fewest
  return sure || (alone.length >= fewestBare && isDeck(lines, alone)) ? cut(lines, alone, slideOfLines) : null
}

/** Where the slides begin that count "1. ", "2. " below a viewer's word for what follows. */
function inTranscript(lines: readonly Line[]): readonly number[] {
  const from = lines.findIndex(({ text }) => transcript.test(text)) + 1
  if (from === 0) return []
  return starts(lines.slice(from), (line) => /^\s*(\d{1,3})\.\s+\S/u.exec(line)?.[1]).map((at) => at + from)
}

const transcript = /^\s*(?:Presentation Transcript|Transcript)\s*$/iu
/** What the page of a viewer prints above a deck. */
const viewer =
  /^\s*(?:1 of \d{1,3}|Presentation is loading\. Please wait\.|Download presentation|No notes for slide)\s*$/u
/** "Slide 3", "Page 3: The title of all". */
const label = /^\s*(?:Slide|Page)\s+(\d{1,3})\s*(?:[:.–-]|$)/iu
/** Numbers alone may be those of pages: so many, with so little below each, and little above the first, are slides. */
const fewestBare = 5
const slide = { most: 600, above: 400 } as const

/** Whether the stretches that begin at these lines are short as slides are, and nothing else stands above them. */
function isDeck(lines: readonly Line[], from: readonly number[]): boolean {
  const length = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const below = length(lines.slice(from[0]))
  return below / from.length <= slide.most && length(lines.slice(0, from[0])) <= slide.above
}

/** Slides below "Slide 3: Scope"; what stands behind every number is the deck's name, and no slide's title. */
function slideOfLabel(lines: readonly Line[], from: readonly number[]) {
  const behind = (line: Line | undefined) => (line?.text ?? '').replace(label, '').trim()
  const names = new Set(from.map((at) => behind(lines[at])))
  return (own: readonly Line[], number: number): PrintedSlide => {
    const [first, ...rest] = own
    const title = behind(first)
    if (!first || title === '' || names.size * 2 <= from.length) return slideOfLines(own, number)
    const offset = first.offset + first.text.lastIndexOf(title)
    return { number, title: [{ ...first, text: title, offset }], text: [], points: [], rest }
  }
}

/** Where the lines stand that count 1, 2, 3 … */
function starts(lines: readonly Line[], numberOf: (line: string) => string | undefined): readonly number[] {
  const found: number[] = []
  for (const [at, { text }] of lines.entries())
    if (Number(numberOf(text)) === found.length + 1) found.push(at)
  return found
}

function cut(
  lines: readonly Line[],
  from: readonly number[],
  slideOf: (lines: readonly Line[], number: number) => PrintedSlide,
) {
  const slides = from.map((at, index) => slideOf(lines.slice(at, from[index + 1]), index + 1))
  return { before: lines.slice(0, from[0]), slides }
}
