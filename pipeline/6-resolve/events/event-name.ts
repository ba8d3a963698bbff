import type { Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../../text/phrases.ts'
import { foldWord, wordsOf } from '../../text/words.ts'

/** The telling words of an event's name in their order: without grammar and without what its documents are called. */
export function eventWords(name: string, lexicon: Lexicon): readonly string[] {
  const idle = idleOf(lexicon)
  return wordsOf(name).map(({ word }) => word).filter((word) => !idle.has(word))
}

/** So many words tell an event: "third veldara dialogue". */
const telling = 3

/** Keys under which an event is looked up in other texts: the beginning of its name. */
export function eventKey(words: readonly string[]): string | null {
  return words.length >= telling ? words.slice(0, telling).join(' ') : null
}

/** Every key that the words of a text could be a mention of, with its place among them. */
export function eventKeysIn(words: readonly string[]): readonly string[] {
  return words.slice(0, Math.max(0, words.length - telling + 1)).map((_, at) => words.slice(at, at + telling).join(' '))
}

const idle = new WeakMap<Lexicon, ReadonlySet<string>>()

function idleOf(lexicon: Lexicon): ReadonlySet<string> {
  const found = idle.get(lexicon) ?? new Set([...listOf(lexicon, 'words', 'function-words'), ...listOf(lexicon, 'occasions', 'document-words')].map(foldWord))
  idle.set(lexicon, found)
  return found
}
