/** Runs of white space folded to one space, ends trimmed. */
export function foldSpace(text: string): string {
  return (unfolded.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}

/** Most texts need no folding, and to look costs less than to replace. */
const unfolded = /[^\S ]|\s\s/u

/** Letters and digits in lower case with single spaces between: two texts with equal keys read the same. */
export function foldKey(text: string): string {
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** ASCII needs no normal form. */
const plain = /^[\0-~]*$/u

/** Code-unit order, independent of any locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
