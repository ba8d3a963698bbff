import { firstPast } from '../text/first-past.ts'

/** `whole`: the source says it in one run; `pieces`: with something between that is no part of it; `none`: it does not. */
export type Proof = 'whole' | 'pieces' | 'none'

/** What a source says, as its letters, and where its blocks begin. */
export interface Letters {
  readonly all: string
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

/** Letters and digits in lower case, NFKC, nothing between: what no repair may add to. */
function lettersIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The blocks of a source as quotes are looked up in them. */
export function lettersOf(blocks: readonly string[]): Letters {
  const parts = blocks.map(lettersIn)
  let at = 0
  const starts = parts.map((part) => {
    at += part.length
    return at - part.length
  })
  return { all: parts.join(''), starts }
}

/**
 * Whether the source says `quote`. Between two pieces only the end of one block and whole blocks may be left out: what is
 * left out inside a block ("not", say) would change what the source says. A quote without a letter has nothing to prove.
 */
export function prove(quote: string, source: Letters): Proof {
  const letters = lettersIn(quote)
  if (source.all.includes(letters)) return 'whole'
  for (const length of [shortestPiece * 2, 3]) {
    for (const start of placesOf(letters.slice(0, length), source.all))
      if (inPieces(letters, source, start)) return 'pieces'
  }
  return 'none'
}

function* placesOf(beginning: string, all: string): Generator<number> {
  let at = all.indexOf(beginning)
  for (let n = 0; at >= 0 && n < mostBeginnings; n++) {
    yield at
    at = all.indexOf(beginning, at + 1)
  }
}

/** Follows the quote through the source from `start`, over gaps. */
function inPieces(letters: string, source: Letters, start: number): boolean {
  let done = 0
  let at = start
  for (let gaps = 0; gaps <= mostGaps; gaps++) {
    const run = sharedLength(letters, done, source.all, at)
    done += run
    at += run
    if (done === letters.length) return true
    const next = afterGap(letters, done, source, at, run)
    if (!next) return false
    done = next.done
    at = next.at
  }
  return false
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
