/** A stretch of text with one look. U+2028 in it is a line end that somebody meant. */
export interface Inline {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** Words that the author crossed out. */
  readonly struck?: boolean | undefined
  /** Whether it is set above the line. */
  readonly raised?: boolean | undefined
  /** Where it leads; only web and mail addresses become links. */
  readonly url?: string | undefined
  /** Font size in points. */
  readonly size?: number | undefined
}

/** The line end somebody meant. */
export const lineEnd = '\u2028'

/** Whether there is nothing to see. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.text.trim() === '')
}

/** What stands on each line. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  let line: Inline[] = []
  const lines = [line]
  for (const inline of inlines) {
    for (const [i, text] of inline.text.split(lineEnd).entries()) {
      if (i > 0) {
        line = []
        lines.push(line)
      }
      if (text !== '') line.push({ ...inline, text })
    }
  }
  return lines
}

/** The font size that most of the text has, as a block keeps it; nothing where none is known. */
export function sized(inlines: readonly Inline[]): { readonly size?: number } {
  const size = sizeOf(inlines)
  return size === undefined ? {} : { size }
}

function sizeOf(inlines: readonly Inline[]): number | undefined {
  const lengths = new Map<number, number>()
  for (const { size, text } of inlines)
    if (size !== undefined) lengths.set(size, (lengths.get(size) ?? 0) + text.trim().length)
  let best: number | undefined
  for (const [size, length] of lengths)
    if (best === undefined || length > (lengths.get(best) ?? 0)) best = size
  return best
}
