import type { Lexicon } from '../../model/knowledge.ts'
import { isMonth } from '../../text/dates/months.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { phraseFinder } from '../../text/phrase-finder.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { grouped } from '../grouped.ts'
import { familyOf, type GivenName, givenNames } from './name-parts.ts'
import type { Finder, Named } from './named.ts'
import { speaksOfPerson } from './speaks-of-person.ts'
import { standsAlone } from './stands-alone.ts'

/** What else a given name may say: nothing, a word of the language, or a time or place. */
type Doubt = 'none' | 'word' | 'time-or-place'

/**
 * Given names of people where they stand alone: "Ann said". Those that are words too count only where the sentence speaks
 * of somebody; `words` are those that the document prints in small letters.
 */
export function givenFinder(people: readonly string[], lexicon: Lexicon, words: ReadonlySet<string>): Finder {
  const given = people.flatMap((person) => givenNames(person, lexicon).map((name) => ({ ...name, person })))
  const find = phraseFinder(
    [...grouped(given, (one) => [one.words])].map(([name, all]) => {
      const doubts = all.map((one) => doubtOf(one, lexicon, words))
      const doubt = doubts.includes('none') ? 'none' : (doubts[0] ?? 'none')
      return [name, { doubt, people: [...new Set(all.map(({ person }) => person))] }] as const
    }),
  )
  return (text) =>
    find(text)
      .filter(({ span, value: { doubt } }) => isSomebody(text, span, doubt, lexicon))
      .flatMap(({ span, value }) =>
        value.people.map((person): Named => ({ span, name: familyOf(person), person })),
      )
}

function isSomebody(text: string, span: readonly [number, number], doubt: Doubt, lexicon: Lexicon): boolean {
  const printed = text.slice(...span)
  if (!/^\p{Lu}/u.test(printed)) return false
  // "SAM", "ART": what is in capitals may be a short form.
  const isShouted = !/\p{Ll}/u.test(printed)
  return (
    (doubt === 'none' && !isShouted && standsAlone(text, span, lexicon)) ||
    speaksOfPerson(text, span, lexicon, isShouted || doubt === 'time-or-place')
  )
}

function doubtOf({ words: name, half }: GivenName, lexicon: Lexicon, words: ReadonlySet<string>): Doubt {
  const lower = name.toLowerCase()
  if (timesOf(lexicon).has(lower) || isMonth(name, lexicon) || isPlace(name, lexicon)) return 'time-or-place'
  const has = (file: string, key: string, word = name) => wordSet(lexicon, file, key).has(word)
  const isWord =
    half ||
    name.length < 3 ||
    isSmallWord(name, lexicon) ||
    has('people', 'common-words', lower) ||
    has('people', 'position-words') ||
    has('people', 'honorifics') ||
    has('attribution', 'given-words') ||
    words.has(lower)
  return isWord ? 'word' : 'none'
}

function timesOf(lexicon: Lexicon): ReadonlySet<string> {
  const lists = lexicon.lists['dates'] ?? {}
  const keys = Object.keys(lists).filter((key) => key === 'weekdays' || key.startsWith('month-'))
  return new Set(keys.flatMap((key) => lists[key] ?? []).map((word) => word.toLowerCase()))
}
