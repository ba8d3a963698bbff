import { remember } from './remember.ts'

/** Things by the word they begin with: by the whole of it, or by its first letters where it may go on in any way. */
export interface Beginnings<T> {
  readonly whole: Map<string, T[]>
  readonly open: Map<string, T[]>
}

/** Beginnings that may go on share a bin by this many letters. */
export const mostLetters = 3

/** A table of beginnings with nothing in it. */
export function beginnings<T>(): Beginnings<T> {
  return { whole: new Map(), open: new Map() }
}

/** Puts into a table what begins with `letters`, which are in lower case and the whole word unless that goes on. */
export function addBeginning<T>(
  { whole, open }: Beginnings<T>,
  letters: string,
  goesOn: boolean,
  thing: T,
): void {
  if (goesOn) remember(open, letters.slice(0, mostLetters), () => []).push(thing)
  else remember(whole, letters, () => []).push(thing)
}

/** What may begin with a word in lower case: by the whole word, then by its first letters, the most of them first. */
export function begunBy<T>({ whole, open }: Beginnings<T>, lower: string): readonly T[] {
  const found = [...(whole.get(lower) ?? [])]
  for (let length = Math.min(mostLetters, lower.length); length >= 0; length--)
    found.push(...(open.get(lower.slice(0, length)) ?? []))
  return found.length === 0 ? none : found
}

/** Most words begin nothing, and what they begin is remembered for each. */
const none: readonly never[] = []
