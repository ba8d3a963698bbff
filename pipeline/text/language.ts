import type { Knowledge } from '../model/knowledge.ts'
import { byCodeUnit } from './fold.ts'
import { listOf } from './phrases.ts'
import { remember } from './remember.ts'
import { wordsIn } from './tokens.ts'

const apostrophe = /['’]/u

/** So much of a text is enough to tell its language by. */
const sample = 40_000

/** In running text about two words of five are function words; names and tables have fewer. */
const leastShare = 0.08

/** Three words and a list of letters tell no language that we do not read. */
const fewest = 8

type Known = Pick<Knowledge, 'lexicons' | 'otherLanguages'>

/**
 * The language of a text, ISO 639-1: by its script where that tells, else the one of `knowledge` whose function words it has
 * most of. "en" where nothing tells. A language told by its script, or by words of `otherLanguages`, has no lexicon.
 */
export function detectLanguage(text: string, knowledge: Known): string {
  const start = text.slice(0, sample)
  return languageOfScript(start) ?? languageOfWords(start, knowledge)
}

function languageOfWords(text: string, knowledge: Known): string {
  const { languages, languagesOf } = remember(tables, knowledge, () => tableOf(knowledge))
  const counts = languages.map(() => 0)
  let words = 0
  const count = (word: string) => {
    words++
    for (const at of languagesOf.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1
  }
  for (const word of wordsIn(text))
    if (apostrophe.test(word)) word.split(apostrophe).forEach(count)
    else count(word)
  let best = { language: 'en', count: words * leastShare }
  for (const [at, language] of languages.entries()) {
    const found = counts[at] ?? 0
    if (found > best.count && (found >= fewest || knowledge.lexicons[language]))
      best = { language, count: found }
  }
  return best.language
}

/** Languages in the order in which the first of equals counts, and for each word the places of those it belongs to. */
interface WordTable {
  readonly languages: readonly string[]
  readonly languagesOf: ReadonlyMap<string, readonly number[]>
}

const tables = new WeakMap<Known, WordTable>()

/** English before the other languages that have a lexicon, and those before the ones that have none. */
function tableOf({ lexicons, otherLanguages = {} }: Known): WordTable {
  const read = Object.keys(lexicons).sort(
    (a, b) => Number(b === 'en') - Number(a === 'en') || byCodeUnit(a, b),
  )
  const others = Object.keys(otherLanguages).filter((language) => lexicons[language] === undefined)
  const languages = [...read, ...others.sort(byCodeUnit)]
  const languagesOf = new Map<string, number[]>()
  for (const [at, language] of languages.entries()) {
    const lexicon = lexicons[language]
    for (const word of new Set(
      lexicon ? listOf(lexicon, 'words', 'function-words') : otherLanguages[language],
    ))
      remember(languagesOf, word, () => [] as number[]).push(at)
  }
  return { languages, languagesOf }
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
