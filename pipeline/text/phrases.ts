import type { Lexicon } from '../model/knowledge.ts'
import { remember } from './remember.ts'
import { wordChar } from './word-char.ts'

/**
 * The little language of phrases in knowledge/: words match whole words, any case, any white space between them;
 * `*` stands for the rest of a word ("recommend*"), `?` for one letter or none ("lesson?"), ` ... ` for up to ten words,
 * `^` at the start for the start of the text, `$` at the end for its end.
 */
export function phraseSource(phrase: string): string {
  const atStart = phrase.startsWith('^')
  const atEnd = phrase.endsWith('$')
  const words = phrase
    .slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
    .trim()
    .split(/\s+/u)
  let source = ''
  for (const word of words) {
    if (word === '...') source += '(?:\\s+\\S+){0,10}?'
    else source += (source === '' ? '' : '\\s+') + wordSource(word)
  }
  const before = atStart ? '^\\s*' : `(?<![${wordChar}])`
  const after = atEnd ? '[\\s\\p{P}]*$' : `(?![${wordChar}])`
  return before + source + after
}

function wordSource(word: string): string {
  return word
    .replace(/[.+^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replace(/\*/gu, `[${wordChar}'’-]*`)
    .replace(/\?/gu, `[${wordChar}]?`)
}

/** One pattern for all phrases; it matches nothing where there are none. Flags: `iu`, and `g` on demand. */
export function phrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  if (phrases.length === 0) return new RegExp('(?!)', flags)
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return new RegExp(longestFirst.map(phraseSource).join('|'), flags)
}

/** The phrases under `key` of a lexicon's file; none where the language has no such list. */
export function listOf(lexicon: Lexicon, file: string, key: string): readonly string[] {
  return lexicon.lists[file]?.[key] ?? []
}

const compiled = new WeakMap<Lexicon, Map<string, RegExp>>()

/** The pattern for a list of a lexicon, compiled once. Without `g` in `flags` it is safe to share. */
export function patternOf(lexicon: Lexicon, file: string, key: string, flags = 'iu'): RegExp {
  const patterns = remember(compiled, lexicon, () => new Map<string, RegExp>())
  return remember(patterns, `${file}/${key}/${flags}`, () => phrasePattern(listOf(lexicon, file, key), flags))
}
