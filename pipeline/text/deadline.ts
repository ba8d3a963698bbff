import type { Lexicon } from '../model/knowledge.ts'
import type { DateMention } from './dates.ts'
import { says } from './phrase-keys.ts'

/** Whether words before a date make it one by which something is due ("by 10 December"); a label ("When:", "When?") does not. */
export function isDeadline(text: string, { span }: DateMention, lexicon: Lexicon): boolean {
  const before = text.slice(0, span[0])
  return !/[:?]\s*$/u.test(before) && says(lexicon, 'cues', 'due-before', before)
}
