import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { endsAsAdverb } from '../../text/sentence-form.ts'
import { wordSet } from '../../text/word-set.ts'

/**
 * Whether a sentence says what will be done: by a phrase of `undertakings`, or by one of `acts` behind one of `will`; not where
 * it leaves that open ("Some day the town will build a quay").
 */
export function promises(text: string, lexicon: Lexicon): boolean {
  if (says(lexicon, 'commitments', 'unsure', text)) return false
  return says(lexicon, 'commitments', 'undertakings', text) || willAct(text, lexicon)
}

function willAct(text: string, lexicon: Lexicon): boolean {
  if (!says(lexicon, 'commitments', 'will', text)) return false
  const acts = wordSet(lexicon, 'commitments', 'acts')
  return [...text.matchAll(patternOf(lexicon, 'commitments', 'will', 'giu'))].some((will) => {
    const next = text
      .slice(will.index + will[0].length)
      .trim()
      .split(/[\s\p{P}]+/u, 3)
    // "will closely follow", "will be printing"
    const [act = '', ongoing = ''] = endsAsAdverb(next[0] ?? '', lexicon) ? next.slice(1) : next
    return acts.has(act.toLowerCase()) || (passive(lexicon).test(act) && isOngoing(ongoing, acts, lexicon))
  })
}

const passive = perLexicon((lexicon) => new RegExp(`^${grammarSource(lexicon, 'passive')}$`, 'iu'))

function isOngoing(word: string, acts: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return listOf(lexicon, 'mood', 'progressive-endings').some((end) => {
    const stem = word.toLowerCase().slice(0, -end.length)
    return word.endsWith(end) && (acts.has(stem) || acts.has(`${stem}e`))
  })
}
