import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../per-lexicon.ts'
import { perWord } from '../per-word.ts'
import { tokensOf as phraseTokens } from '../phrase-tokens.ts'
import { listOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.ts'
import type { Token } from './tokens.ts'

/** A word or words that a body's name is built on, from token `first` to token `last`. */
export interface Head {
  readonly first: number
  readonly last: number
  readonly kind: OrganisationKind
  readonly word: string
  /** Whether names of another language are built on it. */
  readonly foreign: boolean
}

interface Known {
  readonly kind: OrganisationKind
  readonly foreign: boolean
}

const heads = new WeakMap<Lexicon, ReadonlyMap<string, Known>>()

/** No head has more words: "Congress of Trade Unions". */
const LONGEST = 4

/** The head word that begins at token `index`, the longest; null where none does. */
export function headAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Head | null {
  const kinds = headsOf(lexicon)
  const opening = tokens[index]
  if (!opening?.capital && !inList(lexicon, 'lowercase-heads', opening?.stem ?? '')) return null
  for (let last = index + LONGEST - 1; last >= index; last--) {
    const words = tokens.slice(index, last + 1)
    if (words.length !== last - index + 1 || words.some((token, n) => n > 0 && token.gap !== 'space'))
      continue
    const word = words.map((token) => token.stem.toLowerCase()).join(' ')
    const known = kinds.get(word)
    // "AG" is a form of company, "Ag." is short for something else.
    if (known && word.length === 2 && words[0]?.stem !== word.toUpperCase()) continue
    if (known) return { first: index, last, word, ...known }
  }
  return null
}

function headsOf(lexicon: Lexicon): ReadonlyMap<string, Known> {
  const known = heads.get(lexicon)
  if (known) return known
  const made = new Map<string, Known>()
  // Bodies keep their names abroad: words of other languages count where those of this one say nothing else.
  for (const foreign of [true, false])
    for (const kind of ORGANISATION_KINDS)
      for (const word of listOf(lexicon, 'organisations', `${foreign ? 'foreign-' : ''}head-${kind}`))
        made.set(word.toLowerCase(), { kind, foreign })
  heads.set(lexicon, made)
  return made
}

const beginnings = perLexicon((lexicon) => {
  const begins = new Set([...headsOf(lexicon).keys()].map((words) => /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? ''))
  return perWord((lower) => begins.has(lower))
})

/** False where no head can begin anywhere in the text: most sentences name no body, and need not be looked at closely. */
export function mayHaveHead(text: string, lexicon: Lexicon): boolean {
  const begins = beginnings(lexicon)
  const { words, starts } = phraseTokens(text)
  const mayBegin = ({ lower }: (typeof words)[number], at: number) =>
    !text.startsWith(lower, starts[at]) || inList(lexicon, 'lowercase-heads', lower)
  return words.some((word, at) => begins(word) && mayBegin(word, at))
}

/** Whether a name of a body is built on this word ("Foundation", "Labs"). */
export function isHeadWord(word: string, lexicon: Lexicon): boolean {
  return headsOf(lexicon).has(word.toLowerCase())
}

const folded = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** Whether a list of the lexicon's organisations.yaml has the word, letter case aside. */
export function inList(lexicon: Lexicon, key: string, word: string): boolean {
  const written = wordSet(lexicon, 'organisations', key)
  const set = folded.get(written) ?? new Set([...written].map((entry) => entry.toLowerCase()))
  folded.set(written, set)
  return set.has(word.toLowerCase())
}
