import { greatest } from '../../text/extremes.ts'
import type { Draft } from '../draft.ts'

/** Lines longer than anybody wraps them, and this many times as long as a paragraph's longest, show that nobody wrapped it. */
const widest = 140
const farOut = 1.5
/** The part of a document's letters that must stand in such lines, and how many lines at least. */
const share = 0.3
const fewest = 2

/** Whether a document whose paragraphs run on in lines of any length is unwrapped, so that a paragraph of shorter lines means its line ends. */
export function freeLines(drafts: readonly Draft[]): (width: number) => boolean {
  const lengths = drafts
    .filter((draft) => !isPrinted(draft) && draft.kind !== 'code' && draft.kind !== 'row')
    .flatMap(({ text }) => text.split('\n').map((line) => line.length))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const wrapped = drafts.filter((draft) => !isPrinted(draft) && draft.kind === 'paragraph').flatMap(wrappedAt)
  return (width) => {
    // Paragraphs of this width are wrapped, however long the lines of its items run.
    if (wrapped.filter((length) => length >= width * near && length <= width / near).length >= fewestWrapped)
      return false
    const long = lengths.filter((length) => length > Math.max(widest, width * farOut))
    return long.length >= fewest && long.reduce((sum, length) => sum + length, 0) >= all * share
  }
}

/** So many lines that go on in the middle of a sentence, about as long as another, show at which width a text is wrapped. */
const fewestWrapped = 5
const near = 0.75

/** How long the lines of a paragraph are that go on in lower case. */
function wrappedAt({ text }: Draft): readonly number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) =>
    /^\s*\p{Ll}/u.test(lines[at + 1] ?? '') && !/[.!?:]\s*$/u.test(line) ? [line.trimEnd().length] : [],
  )
}

/** Length of the longest line. */
export function widthOf({ text }: Draft): number {
  return greatest(text.split('\n').map((part) => part.trimEnd().length))
}

/** Whether a page prints it, where lines end at the edge of a column. */
export function isPrinted({ place }: Draft): boolean {
  return place.page !== undefined && place.box !== undefined
}
