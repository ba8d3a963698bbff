import { safePath } from '../../text/paths.ts'

/** The id of a record's place in the text of its document. */
export function recordAnchor(id: string): string {
  return `at-${safePath(id)}`
}

/** The id of a heading's place in the text. */
export function blockAnchor(start: number): string {
  return `text-${start}`
}

/** The id of a recurrence's place on the page of recurrences. */
export function recurrenceAnchor(id: string): string {
  return safePath(id)
}
