/** Stands for each letter of a name that a document keeps from its statements, so that no place in the text moves. */
export const cover = '█'

/** The text between covered names. */
export function uncovered(text: string): readonly string[] {
  return text.split(cover).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** Whether a text with covered names is what another reads where those names are covered in it. */
export function readsCovered(text: string, whole: string): boolean {
  return (
    text.length === whole.length &&
    text.includes(cover) &&
    [...text].every((letter, at) => letter === cover || letter === whole[at])
  )
}
