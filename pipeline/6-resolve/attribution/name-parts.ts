import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../../text/word-set.ts'

/** The last word of a name, in small letters. */
export function familyOf(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).toLowerCase()
}

/** What somebody's given names may stand as. */
export interface GivenName {
  readonly words: string
  /** Whether it is one half of a name with a hyphen, and so may be a word of its own. */
  readonly half: boolean
}

/** "Ann Marie van Roe": "Ann", "Marie", and "Ann Marie"; of "Jean-Pierre" each half as well. */
export function givenNames(name: string, lexicon: Lexicon): readonly GivenName[] {
  const words = wordsBeforeFamily(name, lexicon).filter((word) => fullWord.test(word))
  const together = words.length > 1 ? [words.join(' ')] : []
  return [
    ...[...together, ...words].map((one) => ({ words: one, half: false })),
    ...words
      .flatMap((word) => (word.includes('-') ? word.split('-') : []))
      .filter((word) => fullWord.test(word))
      .map((one) => ({ words: one, half: true })),
  ]
}

/** The first letters of somebody's given names, as "AB" of "Ann-Beth Roe". */
export function initialsOf(name: string, lexicon: Lexicon): string {
  return wordsBeforeFamily(name, lexicon)
    .flatMap((word) => word.split(/[-.]/u))
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')
}

const fullWord = /^\p{Lu}\p{M}*[\p{L}\p{M}'’-]+$/u

function wordsBeforeFamily(name: string, lexicon: Lexicon): readonly string[] {
  return name
    .split(/\s+/u)
    .slice(0, -1)
    .map((word) => word.replace(/^["“'‘(]+|["”'’),]+$/gu, ''))
    .filter((word) => {
      const bare = word.replace(/\.$/u, '')
      return (
        !wordSet(lexicon, 'people', 'particles').has(bare.toLowerCase()) &&
        !wordSet(lexicon, 'people', 'honorifics').has(bare)
      )
    })
}
