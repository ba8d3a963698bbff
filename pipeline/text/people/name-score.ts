import type { Lexicon } from '../../model/knowledge.ts'
import { isHeadWord } from '../organisations/heads.ts'
import { knownOrganisation } from '../organisations/known.ts'
import { isPlace } from '../organisations/run-part.ts'
import { patternOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { isPositionWord } from './position-word.ts'

/**
 * How much words look like a person's name, 0 to 1. What any title or heading is made of, places and bodies give 0;
 * a title before them ("Dr.") lets a single word do, `alone` a given name ("Facilitator: Amina").
 */
export function nameScore(
  words: readonly string[],
  titled: boolean,
  lexicon: Lexicon,
  alone = false,
): number {
  const full = words.filter((word) => /^(?:\p{Lu}|[dl]['’]|al-|el-)/u.test(word) && !/^\p{Lu}\.$/u.test(word))
  if (full.length === 0 || words.length < (titled || (alone && isGiven(words[0] ?? '', lexicon)) ? 1 : 2))
    return 0
  if (!/^\p{Lu}|^["“'‘]/u.test(words[0] ?? '') && !titled) return 0
  // "L'accord d'Angora": a word with its article.
  if (/^[LD]['’]\p{Ll}/u.test(words[0] ?? '')) return 0
  const joined = words.join(' ')
  if (isPlace(joined, lexicon) || knownOrganisation(joined, lexicon)) return 0
  // "Harbour HIV": what is worked on names nobody.
  if (!titled && full.some((word) => wordSet(lexicon, 'cues', 'topic-acronyms').has(word))) return 0
  // "Madame Prosecutor": how an office is spoken to.
  const courtesies = wordSet(lexicon, 'people', 'courtesies')
  if (!titled && full.every((word) => isPositionWord(word, lexicon) || courtesies.has(word))) return 0
  const given = wordSet(lexicon, 'people', 'given-names')
  const known = isGiven(words[0] ?? '', lexicon) || given.has(words.at(-1) ?? '')
  if (!known && !titled && isToldToDo(words[0] ?? '', lexicon)) return 0
  const odd = full.filter((word) => isCommon(word, lexicon))
  // "Chair: Eboe Hopeful": alone behind a role, one word that only ends like others may be a name.
  const strange =
    alone && full.length === 2 && odd.length === 1 && !isListed(odd[0] ?? '', lexicon) ? 0 : odd.length
  if (
    strange > 0 &&
    !(
      given.has(words[0] ?? '') &&
      strange === 1 &&
      isCommon(words.at(-1) ?? '', lexicon) &&
      full.length === 2
    )
  )
    return titled && strange < full.length ? 0.5 : 0
  if (full.some((word) => word.length > 1 && knownOrganisation(word, lexicon) !== null) && !titled) return 0
  return score(full, known, titled, strange)
}

/** "Install Anchor": what a reader is told to do. */
function isToldToDo(word: string, lexicon: Lexicon): boolean {
  const verb = word.toLowerCase()
  return (
    wordSet(lexicon, 'verbs', 'imperative').has(verb) &&
    !wordSet(lexicon, 'people', 'names-like-verbs').has(verb)
  )
}

function score(full: readonly string[], known: boolean, titled: boolean, strange: number): number {
  if (strange > 0) return 0.5
  if (known) return full.length > 4 ? 0.8 : 0.95
  if (titled) return 0.9
  const shouted = full.every((word) => word.length > 1 && !/\p{Ll}/u.test(word))
  return shouted ? 0.4 : full.length > 3 ? 0.5 : 0.7
}

function isGiven(word: string, lexicon: Lexicon): boolean {
  const given = wordSet(lexicon, 'people', 'given-names')
  return given.has(word) || given.has(capitalised(word))
}

function isCommon(word: string, lexicon: Lexicon): boolean {
  if (isGiven(word, lexicon) || wordSet(lexicon, 'people', 'surnames').has(word)) return false
  if (isListed(word, lexicon)) return true
  const lower = word.toLowerCase()
  return patternOf(lexicon, 'people', 'not-names').exec(lower)?.[0].length === lower.length
}

function isListed(word: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'common-words').has(word.toLowerCase()) || isHeadWord(word, lexicon)
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
