import { slug } from '../../text/slug.ts'

/** Document id -> words of names that it withholds, as keys; two words with a hyphen where the one alone may be no name. */
export type KeptWords = ReadonlyMap<string, ReadonlySet<string>>

/** Whether an id or text of an earlier build, when names were shown, holds a word that its document now withholds. */
export function holdsKept(text: string, document: string, kept: KeptWords): boolean {
  const words = kept.get(document)
  if (words === undefined) return false
  const keys = slug(text, Infinity).split('-')
  return keys.some((word, at) => words.has(word) || words.has(`${word}-${keys[at + 1]}`))
}
