import type { Draft, Repair } from '../draft.ts'
import { isPrinted } from './free-lines.ts'

/** So many lines that go on in lower case, and this part of all lines, show that blank lines part lines, not paragraphs. */
const fewest = 5
const share = 0.2
/** The part of all lines that are no longer than what is taken for the width: single lines may stick out. */
const within = 0.9

/**
 * Joins paragraphs of a text in which a blank line follows each line, as copies of printed pages have it: a line goes on
 * where the next begins small, or where the next word would not have fitted.
 */
export const doubleSpacing: Repair = (drafts) => {
  const width = widthOfDoubled(drafts)
  if (width === null) return { drafts, taken: [] }
  const result: Draft[] = []
  for (const draft of drafts) {
    const above = result.at(-1)
    if (above && isLine(above) && isLine(draft) && goesOn(lastLine(above), draft.text.trim(), width))
      result[result.length - 1] = joined(above, draft)
    else result.push(draft)
  }
  return { drafts: result, taken: [] }
}

/** The width of the lines; null where paragraphs are no lines. */
function widthOfDoubled(drafts: readonly Draft[]): number | null {
  const lines = drafts.filter(isLine)
  const single = lines.filter(({ text }) => !text.trim().includes('\n'))
  const cut = single.filter((draft, at) => {
    const next = single[at + 1]
    return next !== undefined && isOpen(draft.text.trim()) && isSmall(next.text.trim())
  })
  if (cut.length < fewest || cut.length < single.length * share) return null
  const lengths = lines.flatMap(({ text }) => text.split('\n').map((line) => line.trim().length))
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * within)] ?? null
}

function isLine(draft: Draft): boolean {
  return draft.kind === 'paragraph' && draft.place.slide === undefined && !isPrinted(draft)
}

function lastLine({ text }: Draft): string {
  return text.slice(text.lastIndexOf('\n') + 1).trim()
}

function goesOn(line: string, next: string, width: number): boolean {
  if (isSmall(next)) return isOpen(line)
  const [word = ''] = next.split(/\s/u, 1)
  return /[\p{L},;–—-]$/u.test(line) && line.length <= width && line.length + 1 + word.length > width
}

/** Nothing ends there: no stop, no mark that leads on to something of its own. */
function isOpen(line: string): boolean {
  return /[^.!?:\s]$/u.test(line)
}

function isSmall(line: string): boolean {
  return /^[("“]?\p{Ll}/u.test(line)
}

function joined(above: Draft, below: Draft): Draft {
  const text = `${above.text.trimEnd()}\n`
  const skipped = below.text.length - below.text.trimStart().length
  const runs = below.runs.map((run) => {
    const at = (offset: number) => Math.max(0, offset - skipped) + text.length
    return { ...run, span: [at(run.span[0]), at(run.span[1])] as const }
  })
  return { ...above, text: text + below.text.trimStart(), runs: [...above.runs, ...runs] }
}
