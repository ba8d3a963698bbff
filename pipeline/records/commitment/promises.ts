import type { Lexicon } from '../../model/knowledge.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'

/** Whether a sentence says what will be done: by a phrase of `undertakings`, or by one of `acts` behind one of `will`. */
export function promises(text: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'commitments', 'undertakings', text) || willAct(text, lexicon)
}

function willAct(text: string, lexicon: Lexicon): boolean {
  if (!says(lexicon, 'commitments', 'will', text)) return false
  const acts = wordSet(lexicon, 'commitments', 'acts')
  return [...text.matchAll(patternOf(lexicon, 'commitments', 'will', 'giu'))].some((will) => {
    const [next] = /^\s+\S+?(?=[\s\p{P}]|$)/u.exec(text.slice(will.index + will[0].length)) ?? ['']
    return acts.has(next.trim().toLowerCase())
  })
}
