import type { Hit } from '../api/api.ts'
import { stem } from '../text/stem.ts'
import { wordsOf } from '../text/words.ts'

/** For a hit that shows none of the words asked for: what else of the record has them. Empty where something is marked. */
export function foundBy({ card, marks, titleMarks, why }: Hit): string {
  if (marks.length + titleMarks.length > 0 || why.length === 0) return ''
  const asked = new Set(why.map(({ word }) => stem(word)))
  const [type = '', ...labels] = card.labels
  const pieces: readonly (readonly [what: string, texts: readonly string[]])[] = [
    ['its type', [type]],
    ['its theme or country', labels],
    ['a name', card.names],
    ['its event', [card.eventName ?? '']],
    ['its document', [card.documentTitle]],
    ['its heading', card.section],
  ]
  const found = pieces.flatMap(([what, texts]) =>
    texts
      .filter((text) => wordsOf(text).some(({ word }) => asked.has(stem(word))))
      .map((text) => `${what} "${text}"`),
  )
  return [...new Set(found)].slice(0, MOST).join(', ')
}

const MOST = 3
