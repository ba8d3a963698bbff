import type { Lexicon } from '../../model/knowledge.ts'
import { isPlace } from '../organisations/run-part.ts'
import { findOrganisations } from '../organisations.ts'
import { isSmallWord } from '../small-word.ts'
import { wordSet } from '../word-set.ts'

/** Fewer words are a position or a body that nobody knows. */
const fewestWords = 3

/** So many words in capitals are the title of a talk: no office is so long. */
const manyWords = 7

/** Whether words behind a person say what the person talks about: neither who somebody is nor a body, and not all in capitals. */
export function isTopic(words: string, lexicon: Lexicon): boolean {
  const list = words.trim().split(/\s+/u)
  if (list.length < fewestWords || !/^["“«]?[\p{Lu}\d]/u.test(words.trim())) return false
  if (isPlace(words.split(/[,(]/u)[0]?.trim() ?? '', lexicon)) return false
  const plain = list.some((word) => /^\p{Ll}{4}/u.test(word) && !isSmallWord(word, lexicon))
  return (plain || list.length >= manyWords) && !saysWho(words, list, lexicon)
}

function saysWho(words: string, list: readonly string[], lexicon: Lexicon): boolean {
  const first = list.slice(0, 4).map((word) => word.replace(/[.,()]+$/u, ''))
  if (first.some((word) => wordSet(lexicon, 'people', 'position-words').has(word))) return true
  return findOrganisations(words, lexicon).some(
    ({ span }) => span[0] < 5 || span[1] - span[0] > words.length / 2,
  )
}
