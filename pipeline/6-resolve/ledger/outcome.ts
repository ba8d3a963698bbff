import type { FollowUp } from '../../model/across.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { findDates } from '../../text/dates.ts'
import { wordsOf } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { daysOf } from '../events/days.ts'

const outcomes = ['not-done', 'late', 'done', 'under-way'] as const

/** What a sentence says became of something due: done after its day is late, and "nine of fourteen" is under way. */
export function outcomeOf(
  words: string,
  cues: ReadonlySet<string>,
  due: string | null,
  lexicon: Lexicon,
): FollowUp['outcome'] {
  const outcome = outcomes.find((one) => cues.has(one)) ?? 'mentioned'
  if (outcome !== 'done') return outcome
  if (isPart(words, lexicon)) return 'under-way'
  return due !== null && isAfter(words, due, lexicon) ? 'late' : 'done'
}

function isAfter(words: string, due: string, lexicon: Lexicon): boolean {
  return findDates(words, lexicon).some(({ start }) => daysOf(start)[0] > daysOf(due)[1])
}

/** A number, "of", and another that is not the same. */
function isPart(text: string, lexicon: Lexicon): boolean {
  const words = wordsOf(text).map(({ word }) => word)
  return words.some(
    (word, at) =>
      wordSet(lexicon, 'mood', 'out-of').has(word) &&
      isNumber(words[at - 1], lexicon) &&
      isNumber(words[at + 1], lexicon) &&
      words[at - 1] !== words[at + 1],
  )
}

function isNumber(word: string | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && (/^\d{1,3}$/u.test(word) || wordSet(lexicon, 'mood', 'numbers').has(word))
}
