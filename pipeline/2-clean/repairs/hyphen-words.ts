import type { Lexicon } from '../../model/knowledge.ts'
import { detectLanguage } from '../../text/language.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Draft, Languages } from '../draft.ts'

/** What a language knows of words with and without a hyphen (line-ends.yaml). */
export interface HyphenWords {
  readonly firstHalves: ReadonlySet<string>
  readonly secondHalves: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly chained: ReadonlySet<string>
  readonly hangsBefore: ReadonlySet<string>
  isCompound(pair: string): boolean
  isOneWord(word: string): boolean
  isWord(word: string): boolean
}

/** What the language of a document knows; a language without a lexicon knows nothing. */
export function hyphenWords(drafts: readonly Draft[], knowledge: Languages): HyphenWords {
  const language = detectLanguage(drafts.map(({ text }) => text).join('\n\n'), knowledge)
  return wordsOf(knowledge.lexicons[language] ?? none)
}

const none: Lexicon = { language: '', lists: {} }

const wordsOf = perLexicon((lexicon): HyphenWords => {
  const set = (key: string) => wordSet(lexicon, 'line-ends', key)
  const functionWords = wordSet(lexicon, 'words', 'function-words')
  const compounds = anyOf(listOf(lexicon, 'line-ends', 'compounds'))
  const oneWord = anyOf(listOf(lexicon, 'line-ends', 'one-word'))
  return {
    firstHalves: set('first-halves'),
    secondHalves: set('second-halves'),
    prefixes: set('prefixes'),
    endings: set('endings'),
    chained: set('chained'),
    hangsBefore: set('hangs-before'),
    isCompound: (pair) => compounds.test(pair),
    isOneWord: (word) => functionWords.has(word) || oneWord.test(word),
    isWord: (word) => functionWords.has(word),
  }
})

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${anyPhraseSource(phrases)})$`, 'u')
}
