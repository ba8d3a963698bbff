/** Fewer words with a full stop may be an entry. */
const fewest = 8

/** Whether an item of a list is a sentence of some length, as what was said is, and no entry of a programme. */
export function isSaid(text: string): boolean {
  return /[.!]$/u.test(text) && text.split(/\s+/u).length >= fewest
}
