import { wordsOf } from '../text/words.ts'
import type { Engine } from './engine.ts'
import { isCommon } from './is-common.ts'
import { stemsOf } from './languages.ts'
import type { Clause } from './word-index.ts'

/** So many different words of a text are looked at, those that it has most often first. */
const MOST_LOOKED_AT = 80

/** A word in more of the records than this tells nothing of a text. */
const MOST_SHARE = 0.2

/** The up to `most` words that tell a text from others: often in it, rare in the base. They are weighted by both. */
export function tellingWords(engine: Engine, text: string, most: number): readonly Clause[] {
  const times = new Map<string, number>()
  for (const word of wordsOf(text)) {
    if (isCommon(word, engine.languages) || /^[\p{N}.]+$/u.test(word.word)) continue
    for (const stem of stemsOf(word.word, engine.languages)) times.set(stem, (times.get(stem) ?? 0) + 1)
  }
  return [...times]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_LOOKED_AT)
    .flatMap(([stem, count]) => {
      const rows = engine.words.ask([{ stem, weight: 1 }]).length
      if (rows === 0 || (rows > engine.size * MOST_SHARE && rows > 3)) return []
      const rare = Math.log(1 + engine.size / rows)
      return [{ stem, weight: Math.sqrt(count), telling: Math.sqrt(count) * rare }]
    })
    .sort((a, b) => b.telling - a.telling || (a.stem < b.stem ? -1 : 1))
    .slice(0, most)
    .map(({ stem, weight }) => ({ stem, weight }))
}
