/** Stands for each letter of a name that a document keeps from its statements, so that no place in the text moves. */
export const cover = '█'

/** The text between covered names. */
export function uncovered(text: string): readonly string[] {
  return text.split(cover).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}
