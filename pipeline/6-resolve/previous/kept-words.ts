import { slug } from '../../text/slug.ts'

/** Document id -> words of names that it withholds, as keys. */
export type KeptWords = ReadonlyMap<string, ReadonlySet<string>>

/** Whether an id or text of an earlier build, when names were shown, holds a word that its document now withholds. */
export function holdsKept(text: string, document: string, kept: KeptWords): boolean {
  const words = kept.get(document)
  return (
    words !== undefined &&
    slug(text, Infinity)
      .split('-')
      .some((word) => words.has(word))
  )
}
