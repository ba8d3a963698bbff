import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { listOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import {
  CAPITALS,
  endsBefore,
  endsLine,
  invertedEnd,
  isSuffix,
  suffixEnd,
  withoutParticlesBehind,
} from './name-end.ts'
import { nameScore } from './name-score.ts'
import { type Titles, titlesAt } from './titles.ts'

/** A name at its place, with what stands before it. */
export interface NameAt {
  readonly span: Span
  readonly titles: Titles | null
  readonly surnameFirst: boolean
  /** 0 to 1: how much the words look like a person's name. */
  readonly score: number
}

const WORD =
  /\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+|-\p{L}[\p{L}\p{M}]*)*|(?:[dl]['’]|(?:al|el|as|an|ad|ul)-)\p{Lu}\p{L}+/uy
const INITIAL = /\p{Lu}\.(?:[\s-]?\p{Lu}\.)*/uy
const NICKNAME = /["“'‘]\p{Lu}\p{L}+["”'’](?=\s)/uy
const MOST_WORDS = 6
/** "a": capitals, marks and spaces come before it. */
const smallA = 97
const capitalA = 65

/** The name that begins at `at`, after any titles; null where nothing there is shaped like one. `alone`: a given name will do. */
export function nameAt(text: string, at: number, lexicon: Lexicon, alone = false): NameAt | null {
  const titles = titlesAt(text, at, lexicon)
  if (titles) {
    const start = skipSpace(text, titles.span[1])
    if (endsLineAsOffice(text, titles, start, lexicon)) return null
    const named = read(text, start, lexicon, titles) ?? afterPortfolio(text, titles, lexicon)
    if (named) return named
  }
  return read(text, at, lexicon, null, alone)
}

/** "Associate Professor" above "Medicine and Public Health": an office that ends its line stands before no name. */
function endsLineAsOffice(text: string, titles: Titles, start: number, lexicon: Lexicon): boolean {
  const last = /\p{L}+$/u.exec(text.slice(...titles.span))?.[0] ?? ''
  return (
    text.slice(titles.span[1], start).includes('\n') && wordSet(lexicon, 'people', 'position-words').has(last)
  )
}

const ofPortfolio = perLexicon(
  (lexicon) => new RegExp(`^\\s+${grammarSource(lexicon, 'of-any', 'people')}\\s`, 'u'),
)

/** "Minister of Justice Jane Roe": the name begins where a known given name or a rank does. */
function afterPortfolio(text: string, titles: Titles, lexicon: Lexicon): NameAt | null {
  if (!titles.office || !ofPortfolio(lexicon).test(text.slice(titles.span[1]))) return null
  const given = wordSet(lexicon, 'people', 'given-names')
  // "Director of Quays, and Ambassador Ben Poe": behind a comma stands another.
  const portfolio = /^[^,;()\n]*/u.exec(text.slice(titles.span[1], titles.span[1] + 80))?.[0] ?? ''
  for (const match of portfolio.matchAll(/(?<=\s)\p{Lu}[\p{L}-]+/gu)) {
    const start = titles.span[1] + match.index
    const inner = titlesAt(text, start, lexicon)
    if (!given.has(match[0]) && !inner) continue
    const named = read(text, inner ? skipSpace(text, inner.span[1]) : start, lexicon, titles)
    if (named)
      return {
        ...named,
        titles: { span: [titles.span[0], text.slice(0, named.span[0]).trimEnd().length], office: true },
      }
  }
  return null
}

function read(
  text: string,
  at: number,
  lexicon: Lexicon,
  titles: Titles | null,
  alone = false,
): NameAt | null {
  const words: string[] = []
  let end = at
  let next = at
  while (words.length < MOST_WORDS) {
    const word = wordAt(text, next, lexicon)
    if (word === null) break
    const particle = isShoutedParticle(word, words, lexicon)
    if (!particle && endsBefore(word, words, text, next, lexicon)) break
    words.push(particle ? word.toLowerCase() : word)
    end = next + word.length
    if (isSuffix(word, lexicon) && text.charAt(end) === '.') end++
    next = skipSpace(text, end)
    if (next === end && !word.endsWith('.')) break
    if (text.slice(end, next).includes('\n')) break
  }
  if (words.length === 0) return null
  // "Field Assistant Ms. Ann Roe": the name is that behind the title.
  const behind = /^\p{Lu}\p{Ll}{1,3}(?=\.)/u.exec(text.slice(next, next + 5))?.[0] ?? ''
  if (next > end && wordSet(lexicon, 'people', 'honorifics').has(behind)) return null
  const inverted = words.length === 1 ? invertedEnd(text, end, words[0] ?? '', lexicon) : null
  if (inverted) {
    words.push(text.slice(end, inverted).replace(/^,\s*/u, ''))
    end = inverted
  }
  end = suffixEnd(text, end, lexicon)
  const kept = withoutParticlesBehind(words, lexicon)
  if (kept.length < words.length)
    end = at + text.slice(at, end).lastIndexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length
  // "General Counsel", "Chief Patron": a rank and an office are no name.
  if (titles && kept.length === 1 && wordSet(lexicon, 'people', 'position-words').has(kept[0] ?? ''))
    return null
  const positions = wordSet(lexicon, 'people', 'position-words')
  if (kept.length > 1 && kept.every((word) => positions.has(word))) return null
  // "General Assembly President Ann Roe": behind a rank no office stands within a name.
  if (titles && kept.slice(1, -1).some((word) => positions.has(word))) return null
  const score = nameScore(kept, titles !== null, lexicon, alone && endsLine(text, end))
  // "General Counsel", "Chief Patron": two words of a position, no rank and name.
  const only = kept.length === 1 ? (kept[0] ?? '') : ''
  if (score === 0 || (titles && wordSet(lexicon, 'people', 'position-words').has(only))) return null
  const surnameFirst =
    inverted !== null ||
    (CAPITALS.test(kept[0] ?? '') && !kept.slice(1).some((word) => CAPITALS.test(word)) && kept.length > 1)
  return { span: [at, end], titles, surnameFirst, score }
}

/** "Manuel TUNON DE LARA": a surname in capitals has its small words in capitals too. */
function isShoutedParticle(word: string, words: readonly string[], lexicon: Lexicon): boolean {
  const before = words.at(-1) ?? ''
  return (
    CAPITALS.test(word) &&
    CAPITALS.test(before) &&
    wordSet(lexicon, 'people', 'particles').has(word.toLowerCase())
  )
}

/** Which patterns a word may match shows in its first letter. */
function wordAt(text: string, at: number, lexicon: Lexicon): string | null {
  const unit = text.charCodeAt(at)
  if (unit >= capitalA && unit < capitalA + 26)
    return (text.charAt(at + 1) === '.' ? matchAt(INITIAL, text, at) : null) ?? matchAt(WORD, text, at)
  if (unit >= smallA && unit < smallA + 26) return particleAt(text, at, lexicon) ?? matchAt(WORD, text, at)
  return (
    matchAt(NICKNAME, text, at) ??
    matchAt(INITIAL, text, at) ??
    particleAt(text, at, lexicon) ??
    matchAt(WORD, text, at)
  )
}

function particleAt(text: string, at: number, lexicon: Lexicon): string | null {
  if (text.charCodeAt(at) < smallA) return null
  const word = /^(?:\p{Ll}[\p{L}']*)(?=\s)/u.exec(text.slice(at, at + 12))?.[0]
  return word !== undefined && listOf(lexicon, 'people', 'particles').includes(word) ? word : null
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0)
}
