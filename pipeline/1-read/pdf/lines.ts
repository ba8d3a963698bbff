import { greatest, least } from '../../text/extremes.ts'
import type { Box, Word } from './engine.ts'
import { withLettersJoined } from './spread-letters.ts'

/** Words that stand on one base line without a wide gap between them: a line of a column or a cell. */
export interface Line {
  readonly words: readonly Word[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly base: number
  /** Size of most of its letters. */
  readonly size: number
  /** Place in the content stream. */
  readonly order: number
}

/** The gap that ends a line, in ems: wider than a word space, narrower than a gutter. */
const lineGap = 1.2
/** What a word space may grow to where all others in the line have grown as well. */
const stretchedGap = 2
/** No justified line has wider gaps than this. */
const widestGap = 5
/** The gap over which pieces printed out of order still belong together, in ems. */
const touchGap = 0.5

/** The lines of a page in the order of the content stream. */
export function linesOf(words: readonly Word[]): Line[] {
  const chains: Word[][] = []
  for (const word of words) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last && follows(last, word)) chain.push(word)
    else chains.push([word])
  }
  return touching(chains.map(withLettersJoined).flatMap(atWideGaps).map(lineOf))
}

/** Cuts a chain of words at wide gaps, unless it is justified text in which all gaps are wide. */
function atWideGaps(words: readonly Word[]): Word[][] {
  if (!hasWideGap(words)) return [words as Word[]]
  const gaps = words.slice(1).map((word, i) => (word.left - (words[i]?.right ?? 0)) / word.size)
  const wordGaps = gaps.filter((_, i) => words[i + 1]?.spaced)
  const evenness = greatest(wordGaps) / least(wordGaps)
  // In a narrow column a justified line may hold three words; what is so even is no row of a table.
  const stretched =
    (wordGaps.length >= 3 && evenness < 1.5 && greatest(wordGaps) < stretchedGap) ||
    (wordGaps.length >= 2 && evenness < 1.04)
  const out: Word[][] = []
  words.forEach((word, i) => {
    const gap = gaps[i - 1] ?? 0
    if (i === 0 || (gap > lineGap && !stretched)) out.push([word])
    else out.at(-1)?.push(word)
  })
  return out
}

function hasWideGap(words: readonly Word[]): boolean {
  let end = Infinity
  for (const word of words) {
    if ((word.left - end) / word.size > lineGap) return true
    end = word.right
  }
  return false
}

/** A line of these words, left to right as given. */
export function lineOf(words: readonly Word[], order: number): Line {
  const [left, top, right, bottom] = boxOf(words)
  const size = mainOf(words, (word) => word.size)
  const base = mainOf(words, (word) => word.base)
  return { words, left, top, right, bottom, base, size, order }
}

/** The smallest box around all. */
export function boxOf(
  things: readonly {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }[],
): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const thing of things) {
    if (thing.left < left) left = thing.left
    if (thing.top < top) top = thing.top
    if (thing.right > right) right = thing.right
    if (thing.bottom > bottom) bottom = thing.bottom
  }
  return [left, top, right, bottom]
}

/** The value that most letters share. */
export function mainOf(words: readonly Word[], value: (word: Word) => number): number {
  const first = words[0]
  if (!first) return 0
  let best = value(first)
  if (words.every((word) => value(word) === best)) return best
  const letters = new Map<number, number>()
  for (const word of words) letters.set(value(word), (letters.get(value(word)) ?? 0) + word.text.length)
  for (const [each, count] of letters) if (count > (letters.get(best) ?? 0)) best = each
  return best
}

/** The words of a line as text. */
export function textOf(line: Line): string {
  let text = ''
  for (const word of line.words) text += text !== '' && word.spaced ? ` ${word.text}` : word.text
  return text
}

/** A line of a table of contents: a page number far to the right of its title, or after leaders. */
export function leadsToPage(line: Line): boolean {
  const [word, number] = line.words.slice(-2)
  if (number && word && /^\d{1,4}$/.test(number.text) && number.left - word.right > line.size * 2) return true
  return /(?:[.\u2026\uFFFD_]{4,}|(?:\. ){4,})\s*\d{1,4}$/.test(textOf(line))
}

/** Whether two boxes share at least half of the lower one's height. */
export function sideBySide(
  a: { readonly top: number; readonly bottom: number },
  b: { readonly top: number; readonly bottom: number },
): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)
}

function follows(last: Word, word: Word): boolean {
  const size = Math.max(last.size, word.size)
  const gap = word.left - last.right
  const level = Math.abs(word.base - last.base) < size * 0.2 || (sideBySide(last, word) && gap < size * 0.6)
  return level && gap < size * widestGap && gap > -size * 0.6
}

/** Joins pieces of one line that the stream holds apart: links, raised figures, words in another colour. */
function touching(lines: readonly Line[]): Line[] {
  const open = new Map<number, Set<Line>>()
  const kept = new Set<Line>()
  for (const line of [...lines].sort((a, b) => a.left - b.left || a.order - b.order)) {
    const slot = Math.round(line.base / 4)
    const near = [...latest(open.get(slot - 1)), ...latest(open.get(slot)), ...latest(open.get(slot + 1))]
    const host = near.find((other) => touches(other, line))
    if (host) {
      open.get(Math.round(host.base / 4))?.delete(host)
      kept.delete(host)
    }
    const merged = host ? join(host, line) : line
    for (const passed of near)
      if (passed.right < line.left - reach) open.get(Math.round(passed.base / 4))?.delete(passed)
    const found = open.get(Math.round(merged.base / 4))
    if (found) found.add(merged)
    else open.set(Math.round(merged.base / 4), new Set([merged]))
    kept.add(merged)
  }
  return [...kept].sort((a, b) => a.order - b.order)
}

const nearLimit = 64
const none: readonly Line[] = []

/** The lines of a slot that were added last: enough on any page that can be read. */
function latest(slot: ReadonlySet<Line> | undefined): readonly Line[] {
  if (!slot || slot.size === 0) return none
  const all = [...slot]
  return all.length > nearLimit ? all.slice(-nearLimit) : all
}

/** Points after which a line to the left is out of reach; keeps the search short on crowded pages. */
const reach = 100

function touches(left: Line, right: Line): boolean {
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
