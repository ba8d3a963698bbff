import type { Knowledge, Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../../text/phrases.ts'
import { foldWord, wordsOf } from '../../text/words.ts'

/** The telling words of an event's name in their order: without grammar and without what its documents are called. */
export function eventWords(name: string, lexicon: Lexicon): readonly string[] {
  const idle = idleOf(lexicon)
  return wordsOf(name)
    .map(({ word }) => word)
    .filter((word) => !idle.has(word))
}

/** So many words tell an event: "third veldara dialogue". */
const telling = 3

/** The key under which an event is looked up in other texts: the first words of its name that are more than its theme. */
export function eventKey(words: readonly string[], themeWords: ReadonlySet<string>): string | null {
  const windows = words
    .slice(0, Math.max(0, words.length - telling + 1))
    .map((_, at) => words.slice(at, at + telling))
  return windows.find((window) => window.some((word) => !themeWords.has(word)))?.join(' ') ?? null
}

const themes = new WeakMap<Knowledge, ReadonlySet<string>>()

/** Words of the labels of all themes: "security sector reform" is no name of an event. */
export function themeWordsOf(knowledge: Knowledge): ReadonlySet<string> {
  const labels = () =>
    knowledge.taxonomies.flatMap(({ label, concepts }) => [
      label,
      ...concepts.map((concept) => concept.label),
    ])
  const found =
    themes.get(knowledge) ?? new Set(labels().flatMap((label) => wordsOf(label).map(({ word }) => word)))
  themes.set(knowledge, found)
  return found
}

/** Every key that the words of a text could be a mention of, with its place among them. */
export function eventKeysIn(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - telling + 1))
    .map((_, at) => words.slice(at, at + telling).join(' '))
}

const idle = new WeakMap<Lexicon, ReadonlySet<string>>()

function idleOf(lexicon: Lexicon): ReadonlySet<string> {
  const found =
    idle.get(lexicon) ??
    new Set(
      [...listOf(lexicon, 'words', 'function-words'), ...listOf(lexicon, 'occasions', 'document-words')].map(
        foldWord,
      ),
    )
  idle.set(lexicon, found)
  return found
}
