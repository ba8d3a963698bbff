import type { Lexicon } from '../../model/knowledge.ts'
import { matchesOf } from '../matches.ts'
import { wordSet } from '../word-set.ts'

/** A word of a text with what stands between it and the word before. */
export interface Token {
  readonly text: string
  /** Without "l'" before and "'s" after. */
  readonly stem: string
  readonly start: number
  readonly end: number
  readonly gap: 'space' | 'comma' | 'break'
  /** Whether it could be a word of a name. */
  readonly capital: boolean
}

const WORD =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])\p{Lu}&\p{Lu}(?![\p{L}\p{N}])|\p{Lu}\.\s\p{Lu}\.|[\p{L}\p{N}]+(?:[-’'./][\p{L}\p{N}]+)*|&/gu
const APOSTROPHE = /['’]/u
const LINK = /^(?:\p{Ll}{1,3}|&)$/u
/** "Teachers' Union", "Police Chiefs' Committee": the many whose body it is are part of its name; a country that owns one is not. */
const MANY = /^\p{Lu}[\p{L}-]*\p{Ll}s$/u
/** "eScience", "iHub": a small letter or two before a capital. */
const CAPITAL = /^(?:[dlDL]['’])?(?:\p{Lu}|\p{N}+\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll})/u

/** The words of a text with their places. */
export function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of matchesOf(WORD, text)) {
    const word = match[0]
    tokens.push({
      text: word,
      stem: APOSTROPHE.test(word) ? word.replace(/^[dlDL]['’](?=\p{Lu})/u, '').replace(/['’]s?$/u, '') : word,
      start: match.index,
      end: match.index + word.length,
      gap: gapOf(text.slice(end, match.index), tokens.at(-1)?.text ?? '', word, lexicon),
      capital: CAPITAL.test(word),
    })
    end = match.index + word.length
  }
  return tokens
}

/** A line's end parts names, unless the name plainly goes on: "Ministry of" / "Justice". */
function gapOf(between: string, before: string, after: string, lexicon: Lexicon): Token['gap'] {
  if (between === ' ' || /^[ \u00a0]+$/u.test(between)) return 'space'
  if (/^['’][ \u00a0]+$/u.test(between) && MANY.test(before) && !isCountry(before, lexicon)) return 'space'
  // "Ann N. Roe Foundation": the full stop of an initial parts nothing.
  if (between === '. ' && /^\p{Lu}$/u.test(before)) return 'space'
  if (/^,[ \u00a0]+$/u.test(between)) return 'comma'
  return /^[ \t]*\n[ \t]*$/u.test(between) && (LINK.test(before) || LINK.test(after)) ? 'space' : 'break'
}

function isCountry(word: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'organisations', 'countries-of-many').has(word)
}
