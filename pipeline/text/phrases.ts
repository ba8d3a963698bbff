import type { Lexicon } from '../model/knowledge.ts'
import { perLexicon } from './per-lexicon.ts'
import { remember } from './remember.ts'
import { wordChar } from './word-char.ts'

/**
 * The little language of phrases in knowledge/: words match whole words, any case, any white space between them;
 * `*` stands for the rest of a word ("recommend*"), `?` for one letter or none ("lesson?"), ` ... ` for up to ten words,
 * `^` at the start for the start of the text, `$` at the end for its end.
 */
export function phraseSource(phrase: string): string {
  return anyPhraseSource([phrase])
}

/**
 * Source of a pattern for any of the phrases, the first in their order that matches. Neighbours that begin and end alike share
 * what must stand before and behind them: a pattern with a class of letters about each phrase takes long to compile.
 */
export function anyPhraseSource(phrases: readonly string[]): string {
  const runs: { readonly before: string; readonly sources: string[]; readonly after: string }[] = []
  for (const { before, source, after } of phrases.map(partsOf)) {
    const last = runs.at(-1)
    if (last?.before === before && last.after === after) last.sources.push(source)
    else runs.push({ before, sources: [source], after })
  }
  return runs.map(({ before, sources, after }) => before + either(sources) + after).join('|') || '(?!)'
}

interface PhraseParts {
  readonly before: string
  readonly source: string
  readonly after: string
}

function partsOf(phrase: string): PhraseParts {
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
  return {
    before: atStart ? '^\\s*' : `(?<![${wordChar}])`,
    source,
    after: atEnd ? '[\\s\\p{P}]*$' : `(?![${wordChar}])`,
  }
}

function either(sources: readonly string[]): string {
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`
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
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return new RegExp(anyPhraseSource(longestFirst), flags)
}

/** The phrases under `key` of a lexicon's file; none where the language has no such list. */
export function listOf(lexicon: Lexicon, file: string, key: string): readonly string[] {
  return lexicon.lists[file]?.[key] ?? []
}

const patternsOf = perLexicon(() => new Map<string, Map<string, RegExp>>())

/** The pattern for a list of a lexicon, compiled once. Without `g` in `flags` it is safe to share. */
export function patternOf(lexicon: Lexicon, file: string, key: string, flags = 'iu'): RegExp {
  const patterns = remember(patternsOf(lexicon), file, () => new Map<string, RegExp>())
  const name = flags === 'iu' ? key : `${key}/${flags}`
  return remember(patterns, name, () => phrasePattern(listOf(lexicon, file, key), flags))
}
