import type { Lexicon } from '../../model/knowledge.ts'
import { matchesOf } from '../../text/matches.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { type Token, wordsOf } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'

/**
 * The act that advice asks for: the verb after the modal, or the one that opens the sentence. Null where there is none, or
 * one that anybody could claim to have done.
 */
export function actIn(text: string, lexicon: Lexicon): string | null {
  const words = wordsOf(text)
  const at =
    afterModal(text, words, lexicon) ?? afterThat(text, words, lexicon) ?? openingVerb(words, lexicon)
  const verb = at === null ? undefined : words[at]
  if (!verb || patternOf(lexicon, 'mood', 'vague').exec(text.slice(verb.span[0]))?.index === 0) return null
  const passive = words[(at ?? 0) - 1]
  const start = passive && isIn(lexicon, 'grammar', 'passive', passive) ? passive.span[0] : verb.span[0]
  return text.slice(start, verb.span[1])
}

/** Index of the verb behind the first modal that is not in an aside: "before it must vote", "one of whom should". */
function afterModal(text: string, words: readonly Token[], lexicon: Lexicon): number | null {
  const modal = matchesOf(patternOf(lexicon, 'mood', 'modal', 'giu'), text).find(({ index }) => {
    const clause =
      text
        .slice(0, index)
        .split(/[,;:.!?]/u)
        .at(-1) ?? ''
    return !patternOf(lexicon, 'mood', 'aside').test(clause)
  })
  if (!modal) return null
  const end = modal.index + modal[0].length
  return verbFrom(
    words,
    words.findIndex(({ span }) => span[0] >= end),
    lexicon,
  )
}

/** Past "also", "not" and the like; "be" is an act with a participle, or with "able to" and a verb behind it. */
function verbFrom(words: readonly Token[], from: number, lexicon: Lexicon): number | null {
  let at = from
  while (isSkipped(words[at], lexicon)) at++
  const word = words[at]
  if (!word) return null
  if (!isIn(lexicon, 'grammar', 'passive', word)) return at
  while (isSkipped(words[at + 1], lexicon)) at++
  const next = words[at + 1]
  if (next && isParticiple(next.word, lexicon)) return at + 1
  const to = words.slice(at + 2, at + 4).findIndex((one) => isIn(lexicon, 'mood', 'to-act', one))
  const act = words[at + 2 + to + 1]
  return to < 0 || !act || isIn(lexicon, 'verbs', 'after-verb', act) ? null : at + 2 + to + 1
}

function isSkipped(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined &&
    (isIn(lexicon, 'grammar', 'after-modals', token) || endsIn(token.word, 'adverb-endings', lexicon))
  )
}

function isParticiple(word: string, lexicon: Lexicon): boolean {
  return (
    wordSet(lexicon, 'mood', 'participles').has(word) ||
    (word.length > 4 && endsIn(word, 'participle-endings', lexicon))
  )
}

function endsIn(word: string, key: string, lexicon: Lexicon): boolean {
  return listOf(lexicon, 'mood', key).some((ending) => word.endsWith(ending))
}

/** "It is recommended that border posts exchange": the first word that is a verb in its base form. */
function afterThat(text: string, words: readonly Token[], lexicon: Lexicon): number | null {
  const opener = patternOf(lexicon, 'mood', 'advised-that').exec(text)
  if (!opener) return null
  const from = words.findIndex(({ span }) => span[0] >= opener.index + opener[0].length)
  const at = words
    .slice(from, from + 8)
    .findIndex((word, n) => n > 0 && isVerb(words, from + n, word, lexicon))
  return from < 0 || at < 0 ? null : from + at
}

function isVerb(words: readonly Token[], at: number, word: Token, lexicon: Lexicon): boolean {
  const behind = words[at + 1]
  return (
    isIn(lexicon, 'verbs', 'imperative', word) ||
    (isIn(lexicon, 'verbs', 'imperative-or-noun', word) &&
      behind !== undefined &&
      isIn(lexicon, 'verbs', 'after-verb', behind))
  )
}

/** The sentence opens with a verb, or with words such as "do not", "always" and a verb. */
function openingVerb(words: readonly Token[], lexicon: Lexicon): number | null {
  const at = words.findIndex((word) => !isBefore(word, lexicon))
  const word = words[at]
  if (!word) return null
  if (isIn(lexicon, 'grammar', 'passive', word)) return verbFrom(words, at, lexicon)
  const negated = words.slice(0, at).some((one) => isIn(lexicon, 'mood', 'negations', one))
  const keys = ['imperative', 'imperative-or-noun']
  return negated || keys.some((key) => isIn(lexicon, 'verbs', key, word)) ? at : null
}

function isBefore(word: Token, lexicon: Lexicon): boolean {
  return isIn(lexicon, 'verbs', 'before-imperative', word) || isIn(lexicon, 'mood', 'negations', word)
}

function isIn(lexicon: Lexicon, file: string, key: string, { word }: Token): boolean {
  return wordSet(lexicon, file, key).has(word)
}
