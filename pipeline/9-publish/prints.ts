import { hash } from 'node:crypto'

/** Prints of what was asked for, for as long as it lives. */
const known = new WeakMap<object, string>()

/** Equal for things that JSON says alike, and for no others. Asked again for one object, it is remembered. */
export function printOf(thing: object): string {
  const before = known.get(thing)
  if (before !== undefined) return before
  const print = printOfText(JSON.stringify(thing))
  known.set(thing, print)
  return print
}

/** Half of a SHA-256: 128 bits, of which no two of a billion texts are equal by chance. */
export function printOfText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}
