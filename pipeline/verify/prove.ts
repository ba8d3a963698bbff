import { firstPast } from '../text/first-past.ts'
import { agreeOn, type Hyphen, lettersIn, type Run, type Spelt } from './letters.ts'

/**
 * `whole`: the source says it in one run; `pieces`: with something between that is no part of it; `hyphens`: its letters,
 * with other hyphens than the source prints within its lines; `none`: it does not.
 */
export type Proof = 'whole' | 'pieces' | 'hyphens' | 'none'

/** What a source says, as its letters, and where its blocks begin. */
export interface Letters extends Spelt {
  /** Offsets into `all`, in order. */
  readonly starts: readonly number[]
}

/** How much of the source may stand between two pieces of a quote: a running head, a footer, a note. */
const widestGap = 400
/** A piece this long does not stand there by chance. */
const shortestPiece = 8
/** The last words of a quote may be few. */
const shortestEnd = 4
/** Where the letters after a gap are those that begin the gap, the piece before took too many. */
const backOff = 24
/** Where a quote is broken up more often, it is not this quote. */
const mostGaps = 12
/** A quote that begins like half the document proves nothing by its beginning. */
const mostBeginnings = 500

/** The blocks of a source as quotes are looked up in them. */
export function lettersOf(blocks: readonly string[]): Letters {
  const parts = blocks.map(lettersIn)
  const hyphens: Hyphen[] = []
  const starts: number[] = []
  let at = 0
  for (const part of parts) {
    starts.push(at)
    for (const hyphen of part.hyphens) hyphens.push({ ...hyphen, at: hyphen.at + at })
    at += part.all.length
  }
  return { all: parts.map(({ all }) => all).join(''), starts, hyphens }
}

/**
 * Whether the source says `quote`. Between two pieces only the end of one block and whole blocks may be left out: what is
 * left out inside a block ("not", say) would change what the source says. A quote without a letter has nothing to prove.
 */
export function prove(quote: string, source: Letters): Proof {
  const spelt = lettersIn(quote)
  if (spelt.all === '') return 'whole'
  let said = false
  for (const at of placesOf(spelt.all, source.all)) {
    if (agreeOn([{ done: 0, at, length: spelt.all.length }], spelt, source)) return 'whole'
    said = true
  }
  for (const length of [shortestPiece * 2, 3]) {
    for (const start of placesOf(spelt.all.slice(0, length), source.all)) {
      const runs = inPieces(spelt.all, source, start)
      if (runs && agreeOn(runs, spelt, source)) return 'pieces'
      if (runs) said = true
    }
  }
  return said ? 'hyphens' : 'none'
}

function* placesOf(beginning: string, all: string): Generator<number> {
  let at = all.indexOf(beginning)
  for (let n = 0; at >= 0 && n < mostBeginnings; n++) {
    yield at
    at = all.indexOf(beginning, at + 1)
  }
}

/** Follows the quote through the source from `start`, over gaps; null where it does not get to its end. */
function inPieces(letters: string, source: Letters, start: number): readonly Run[] | null {
  const runs: Run[] = []
  let done = 0
  let at = start
  for (let gaps = 0; gaps <= mostGaps; gaps++) {
    const length = sharedLength(letters, done, source.all, at)
    const end = { done: done + length, at: at + length }
    if (end.done === letters.length) return [...runs, { done, at, length }]
    const next = afterGap(letters, end.done, source, end.at, length)
    if (!next) return null
    runs.push({ done, at, length: next.done - done })
    done = next.done
    at = next.at
  }
  return null
}

/** Where the quote goes on at the beginning of a block. */
function afterGap(
  letters: string,
  done: number,
  { all, starts }: Letters,
  at: number,
  run: number,
): { readonly done: number; readonly at: number } | null {
  for (let back = 0; back <= Math.min(backOff, run - 1); back++) {
    const piece = letters.slice(done - back, done - back + shortestPiece)
    if (piece.length < shortestEnd) continue
    const from = at - back
    for (let n = firstAfter(starts, from); (starts[n] ?? Infinity) <= from + widestGap; n++) {
      const start = starts[n] ?? 0
      if (all.startsWith(piece, start)) return { done: done - back, at: start }
    }
  }
  return null
}

/** Index of the first of `starts` that is greater than `offset`. */
function firstAfter(starts: readonly number[], offset: number): number {
  return firstPast(starts.length, (at) => (starts[at] ?? 0) > offset)
}

function sharedLength(a: string, fromA: number, b: string, fromB: number): number {
  let length = 0
  while (fromA + length < a.length && a.charCodeAt(fromA + length) === b.charCodeAt(fromB + length)) length++
  return length
}
