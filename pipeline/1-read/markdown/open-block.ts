/** Blocks that go on over blank lines until their end mark: fences, and markup whose inside is none. */
const markup: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
]
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/u

/** A block that is open at the end of a line. */
export interface OpenBlock {
  /** The line that opened it, which opens it again where it had to be cut. */
  readonly line: string
  readonly closes: (line: string) => boolean
}

/** The block that is open after `line`, given the one that was open before it. */
export function openAfter(line: string, open: OpenBlock | null): OpenBlock | null {
  if (open) return open.closes(line) ? null : open
  const match = fence.exec(line)
  const mark = match?.[1] ?? match?.[2]
  if (mark) {
    const end = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`, 'u')
    return { line, closes: (later) => end.test(later) }
  }
  const kind = markup.find(([start]) => start.test(line))
  if (!kind || kind[1].test(line)) return null
  return { line, closes: (later) => kind[1].test(later) }
}
