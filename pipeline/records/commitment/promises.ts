import type { Lexicon } from '../../model/knowledge.ts'
import { says } from '../../text/phrase-keys.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'

/** Whether a sentence says what will be done: by a phrase of `undertakings`, or by one of `acts` behind one of `will`. */
export function promises(text: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'commitments', 'undertakings', text) || willAct(text, lexicon)
}

function willAct(text: string, lexicon: Lexicon): boolean {
  if (!says(lexicon, 'commitments', 'will', text)) return false
  const acts = wordSet(lexicon, 'commitments', 'acts')
  return [...text.matchAll(patternOf(lexicon, 'commitments', 'will', 'giu'))].some((will) => {
    const next = text
      .slice(will.index + will[0].length)
      .trim()
      .split(/[\s\p{P}]+/u, 2)
    // "will closely follow"
    const act = isAdverb(next[0] ?? '', lexicon) ? next[1] : next[0]
    return acts.has((act ?? '').toLowerCase())
  })
}

function isAdverb(word: string, lexicon: Lexicon): boolean {
  return listOf(lexicon, 'mood', 'adverb-endings').some(
    (end) => word.length > end.length + 2 && word.endsWith(end),
  )
}
