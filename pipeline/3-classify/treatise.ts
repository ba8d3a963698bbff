import type { CleanDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { isManual } from './advising.ts'

/** Whether a text argues rather than tells: some sentences, of many words on average, and none that somebody speaks. */
export function isTreatise(doc: CleanDoc): boolean {
  const { blocks, text } = doc
  const prose = blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => textAt(text, span))
  const ends = prose.reduce((sum, words) => sum + words.split(/[.!?…](?=\s|$)/u).filter(hasWords).length, 0)
  const words = prose.reduce((sum, paragraph) => sum + paragraph.split(/\s+/u).length, 0)
  const spoken = prose.filter((paragraph) => /^["“«—–]/u.test(paragraph)).length
  return !isManual(doc) && ends >= fewestSentences && words >= longSentence * ends && spoken === 0
}

const hasWords = (part: string) => /\p{L}{2}/u.test(part)
const fewestSentences = 4
const longSentence = 15
