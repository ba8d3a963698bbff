import type { Lexicon } from '../../model/knowledge.ts'
import { patternOf } from '../phrases.ts'
import { type Head, inList } from './heads.ts'
import { isAnd } from './name-words.ts'
import { isPlace } from './run-part.ts'
import type { Token } from './tokens.ts'

/** A country's name has no more words. */
const longest = 5

/** The last token of the place in which states keep a body: "United Nations Mission in Ethiopia and Eritrea"; the head's where none stands. */
export function stationedEnd(tokens: readonly Token[], head: Head, first: number, lexicon: Lexicon): number {
  const by = tokens[head.last + 1]
  if (
    by?.gap !== 'space' ||
    !inList(lexicon, 'stationed-heads', head.word) ||
    !inList(lexicon, 'stationed-by', by.text)
  )
    return head.last
  const name = tokens
    .slice(first, head.last + 1)
    .map(({ text }) => text)
    .join(' ')
  if (patternOf(lexicon, 'organisations', 'intergovernmental-words').exec(name)?.index !== 0) return head.last
  const end = placeAt(tokens, head.last + 2, lexicon)
  if (end === null) return head.last
  const more = isAnd(tokens[end + 1], lexicon) ? placeAt(tokens, end + 2, lexicon) : null
  return more ?? end
}

/** The last token of a place that begins at `at`, after an article; null where none does. */
function placeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const from = tokens[at]?.capital ? at : at + 1
  for (let end = from + longest - 1; end >= from; end--) {
    const words = tokens.slice(at, end + 1)
    if (words.length < end + 1 - at || words.some(({ gap }) => gap !== 'space')) continue
    const [opening, ...others] = words.slice(from - at)
    if (!opening?.capital) continue
    if (isPlace([opening, ...others].map(({ stem }) => stem).join(' '), lexicon)) return end
  }
  return null
}
