import type { Sighting } from '../model/record.ts'
import { foldKey } from '../text/fold.ts'

/** Keys of the names and short forms of the organisations found before. */
export function bodiesFound(found: readonly Sighting[]): ReadonlySet<string> {
  return new Set(
    found
      .filter(({ type }) => type === 'organisation')
      .flatMap(({ fields }) => [fields['name'], fields['acronym']])
      .filter((name) => typeof name === 'string')
      .map(foldKey),
  )
}

/** Whether some words in a row are one of these bodies: as many rows as a few words have. */
export function namesBody(words: readonly string[], bodies: ReadonlySet<string>): boolean {
  const bare = words.map((word) => word.replace(/[,;:]$/u, ''))
  return bare.some((_, from) =>
    bare.slice(from).some((_, more) => bodies.has(foldKey(bare.slice(from, from + more + 1).join(' ')))),
  )
}
