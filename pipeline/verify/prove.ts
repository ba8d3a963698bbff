/** `whole`: the source says it in one run; `pieces`: with something between that is no part of it; `none`: it does not. */
export type Proof = 'whole' | 'pieces' | 'none'

/** How much of the source may stand between two pieces of a quote: a running head, a footer, a note. */
const widestGap = 400
/** A piece this long does not stand there by chance. */
const shortestPiece = 8
/** Where the letters after a gap are those that begin the gap, the piece before took too many. */
const backOff = 24
/** The last words of a quote may be few. */
const shortestEnd = 4
/** Where a quote is broken up more often, it is not this quote. */
const mostGaps = 12
/** A quote that begins like half the document proves nothing by its beginning. */
const mostStarts = 500

/** Letters and digits in lower case, NFKC, nothing between: what no repair may add to. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether the source (as `lettersOf`) says `quote`. A quote without a letter has nothing to prove. */
export function prove(quote: string, source: string): Proof {
  const letters = lettersOf(quote)
  if (source.includes(letters)) return 'whole'
  for (const length of [shortestPiece * 2, 3]) {
    for (const start of startsOf(letters.slice(0, length), source))
      if (inPieces(letters, source, start)) return 'pieces'
  }
  return 'none'
}

function* startsOf(beginning: string, source: string): Generator<number> {
  let at = source.indexOf(beginning)
  for (let n = 0; at >= 0 && n < mostStarts; n++) {
    yield at
    at = source.indexOf(beginning, at + 1)
  }
}

/** Follows the quote through the source from `start`, over gaps. */
function inPieces(letters: string, source: string, start: number): boolean {
  let done = 0
  let at = start
  for (let gaps = 0; gaps <= mostGaps; gaps++) {
    const run = sharedLength(letters, done, source, at)
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

/** Where the quote goes on after something that is no part of it. */
function afterGap(
  letters: string,
  done: number,
  source: string,
  at: number,
  run: number,
): { readonly done: number; readonly at: number } | null {
  for (let back = 0; back <= Math.min(backOff, run - 1); back++) {
    const piece = letters.slice(done - back, done - back + shortestPiece)
    if (piece.length < shortestEnd) continue
    const after = at - back + 1
    const found = source.slice(after, after + widestGap + piece.length).indexOf(piece)
    if (found >= 0) return { done: done - back, at: after + found }
  }
  return null
}

function sharedLength(a: string, fromA: number, b: string, fromB: number): number {
  let length = 0
  while (fromA + length < a.length && a.charCodeAt(fromA + length) === b.charCodeAt(fromB + length)) length++
  return length
}
