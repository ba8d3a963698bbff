import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { patternsFor } from './patterns.ts'

/** The title before an address that begins at `index`: in quotation marks, else behind the last article; null where none stands there. */
export function titleBefore(words: string, index: number, lexicon: Lexicon): string | null {
  const { labelled, noTitle } = patternsFor(lexicon)
  const before = words.slice(0, index).replace(/[\s(<:–—-]+$/u, '')
  const quoted = /["“«]\s?([^"“”«»]{4,160}?)\s?["”»]/u.exec(before)?.[1]
  const title = quoted ?? labelled.exec(before)?.[1]
  return title && !noTitle.test(title.trim()) ? foldSpace(title) : null
}

/** "Read the full report here." is about the full report. */
export function pointedTo(words: string, lexicon: Lexicon): string | null {
  return patternsFor(lexicon).pointed.exec(words)?.[1] ?? null
}
