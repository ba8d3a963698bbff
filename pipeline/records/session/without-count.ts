/** "9/18 Tides and nets": month and day, or day and month, before a title. */
export const dayBeforeTitle = /^\d{1,2}\/\d{1,2}\s+(?=\p{L})/u

/** A title without the day or the number before it, as in "3. Tides and nets". */
export function withoutCount(words: string): string {
  return words.replace(dayBeforeTitle, '').replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '')
}
