import type { Lexicon } from '../model/knowledge.ts'
import { likeness } from '../text/people/likeness.ts'
import { looksLikeName } from '../text/people.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../text/phrases.ts'

/** Each of them has to be one, and one has to be a name for sure. */
const likely = 0.4
const mostWords = 12

/** "ANN MARIA ROE AND BEN POE": a line of names and nothing else says who wrote it, not what it is called. */
export function isNames(text: string, lexicon: Lexicon): boolean {
  if (text.split(/\s+/u).length > mostWords) return false
  const names = text.split(between(lexicon)).filter((name) => name !== '')
  const scores = names.map((name) => (/^\S+(?:\s\S+){1,3}$/u.test(name) ? looksLikeName(name, lexicon) : 0))
  return scores.every((score) => score >= likely) && scores.some((score) => score >= likeness.sure)
}

const between = perLexicon((lexicon) => {
  const and = anyPhraseSource(listOf(lexicon, 'grammar', 'and'))
  return new RegExp(`,?\\s+${and}\\s+|\\s*[,;&]\\s*`, 'iu')
})
