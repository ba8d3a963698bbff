/** The words that a text prints in small letters. */
export function wordsInSmallLetters(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [])
}
