import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { isMonth } from '../../text/dates/months.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'

/** No word is longer, and what parts it from the next. */
const nearby = 60

/** Whether no word with a capital stands beside a word: "Ann said", but not "Ann Arbor", "Saint Ann" or "Ann-Street". */
export function standsAlone(text: string, [start, end]: Span, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - nearby), start)
  const behind = text.slice(end, end + nearby)
  if (/[-.@#_]$/u.test(before) || /^(?:[-@_]\p{L}|[ \t]+\p{Lu}|\.\p{L})/u.test(behind)) return false
  const last = /(\p{Lu}[\p{L}\p{M}'’-]*)\.?[ \t]+$/u.exec(before)
  return last === null || leadsToName(last[1] ?? '', before.slice(0, last.index), lexicon)
}

/** A rank, an office or a day may stand before a name, and whatever opens a sentence has a capital. */
function leadsToName(word: string, before: string, lexicon: Lexicon): boolean {
  const has = (key: string) => wordSet(lexicon, 'people', key).has(word)
  if (has('honorifics') || has('titles') || has('position-words')) return true
  if (isMonth(word, lexicon) || wordSet(lexicon, 'dates', 'weekdays').has(word)) return true
  if (!/(?:^|[\n.!?:;"“«(•–—])\s*$/u.test(before)) return false
  const lower = word.toLowerCase()
  return (
    isSmallWord(word, lexicon) ||
    wordSet(lexicon, 'people', 'common-words').has(lower) ||
    wordSet(lexicon, 'attribution', 'opens-before').has(lower)
  )
}
