import type { DocumentEntry } from '../model/base.ts'
import { stem, stemmedAs } from '../text/stem.ts'
import { wordsOf } from '../text/words.ts'
import type { QuotedText } from './quote-standing.ts'

/** The documents in whose text the words stand side by side, in any form, in their order. */
export function textsWith(words: string, texts: readonly QuotedText[]): readonly DocumentEntry[] {
  const wanted = wordsOf(words).map(({ word }) => word)
  return wanted.length === 0 ? [] : texts.filter((one) => hasInOrder(one, wanted)).map(({ entry }) => entry)
}

function hasInOrder({ entry, text }: QuotedText, wanted: readonly string[]): boolean {
  const language = stemmedAs(entry.language)
  const [first, ...others] = wanted.map((word) => stem(word, language))
  const said = wordsOf(text)
  const stemAt = (at: number) => stem(said[at]?.word ?? '', language)
  return said.some(
    (_, at) => stemAt(at) === first && others.every((other, offset) => stemAt(at + offset + 1) === other),
  )
}
