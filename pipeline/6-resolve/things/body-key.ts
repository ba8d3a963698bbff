import type { Knowledge, Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../../text/phrases.ts'
import { foldWord, wordsOf } from '../../text/words.ts'

/**
 * What the names of one body have in common whatever their spelling, word order or language: its telling words, each by
 * its meaning, sorted. "Agencia de Desarrollo de Norvane" and "Norvane Development Agency" have one key.
 */
export function bodyKey(name: string, knowledge: Knowledge): string {
  const { meanings, small } = wordsFor(knowledge)
  const words = wordsOf(joined(name))
    .map(({ word }) => word)
    .filter((word) => !small.has(word))
    .flatMap((word) => (meanings.get(word) ?? word).split('-'))
    .filter((word) => word !== 'and')
    .map(singular)
  return [...new Set(words)].sort().join(' ')
}

/** "Co-operation" and "Inter-American" are also printed without the hyphen. */
function joined(name: string): string {
  return name.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '')
}

/** A name without the article before it, in any language we know: "Le CAS", "the Ministry of Justice". */
export function withoutArticle(name: string, knowledge: Knowledge): string {
  const { small } = wordsFor(knowledge)
  const [first = '', ...rest] = name.trim().split(/\s+/u)
  return rest.length > 0 && small.has(foldWord(first)) ? rest.join(' ') : name.trim()
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

interface BodyWords {
  readonly meanings: ReadonlyMap<string, string>
  readonly small: ReadonlySet<string>
}

const known = new WeakMap<Knowledge, BodyWords>()

function wordsFor(knowledge: Knowledge): BodyWords {
  const found = known.get(knowledge)
  if (found) return found
  const lexicons = Object.keys(knowledge.lexicons)
    .sort()
    .map((language) => knowledge.lexicons[language] as Lexicon)
  const meanings = new Map<string, string>()
  for (const lexicon of lexicons)
    for (const [meaning, words] of Object.entries(lexicon.lists['bodies'] ?? {}))
      for (const word of words.map(foldWord)) if (!meanings.has(word)) meanings.set(word, meaning)
  const small = new Set(
    lexicons
      .flatMap((lexicon) => listOf(lexicon, 'words', 'function-words').map(foldWord))
      .filter((word) => !meanings.has(word)),
  )
  const made = { meanings, small }
  known.set(knowledge, made)
  return made
}
