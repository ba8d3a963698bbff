import type { Knowledge } from '../model/knowledge.ts'
import { wordsIn } from './tokens.ts'
import { wordSet } from './word-set.ts'

const apostrophe = /['’]/u

/** So much of a text is enough to tell its language by. */
const sample = 40_000

/** In running text about two words of five are function words; names and tables have fewer. */
const leastShare = 0.08

/**
 * The language of a text, ISO 639-1: by its script where that tells, else the one of `knowledge` whose function words it has
 * most of. "en" where nothing tells. A language told by its script may be one that `knowledge` does not have.
 */
export function detectLanguage(text: string, knowledge: Pick<Knowledge, 'lexicons'>): string {
  const start = text.slice(0, sample)
  return languageOfScript(start) ?? languageOfWords(start, knowledge)
}

function languageOfWords(text: string, { lexicons }: Pick<Knowledge, 'lexicons'>): string {
  const words: string[] = []
  for (const word of wordsIn(text))
    if (apostrophe.test(word)) words.push(...word.split(apostrophe))
    else words.push(word)
  const counts = Object.keys(lexicons)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1))
    .map((language) => ({ language, count: countIn(words, lexicons, language) }))
  let best = { language: 'en', count: words.length * leastShare }
  for (const row of counts) if (row.count > best.count) best = row
  return best.language
}

function countIn(words: readonly string[], lexicons: Knowledge['lexicons'], language: string): number {
  const lexicon = lexicons[language]
  if (!lexicon) return 0
  const known = wordSet(lexicon, 'words', 'function-words')
  let count = 0
  for (const word of words) if (known.has(word)) count++
  return count
}

/** Kana before Han: Japanese is written in both. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]

/** Letters of any script in the table. */
const beyondLatin = /[\u0370-\u0FFF\u3040-\uD7FF\uF900-\uFFFF]/u

/** Null for Latin letters, or where no other script has most of the text; a fifth of kana makes Japanese. */
function languageOfScript(text: string): string | null {
  if (!beyondLatin.test(text)) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [script, language] of scripts) {
    const count = text.match(script)?.length ?? 0
    if (count > letters * (language === 'ja' ? 0.2 : 0.5)) return language
  }
  return null
}
