import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { knownOrganisation } from '../organisations/known.ts'
import { listOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
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
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u
const MOST_WORDS = 6

/** The name that begins at `at`, after any titles; null where nothing there is shaped like one. `alone`: a given name will do. */
export function nameAt(text: string, at: number, lexicon: Lexicon, alone = false): NameAt | null {
  const titles = titlesAt(text, at, lexicon)
  if (titles) {
    const start = skipSpace(text, titles.span[1])
    const named = read(text, start, lexicon, titles) ?? afterPortfolio(text, titles, lexicon)
    if (named) return named
  }
  return read(text, at, lexicon, null, alone)
}

/** "Minister of Justice Jane Roe": the name begins where a known given name or a rank does. */
function afterPortfolio(text: string, titles: Titles, lexicon: Lexicon): NameAt | null {
  if (!titles.office || !/^\s+(?:of|for|de|des|du|del)\s/u.test(text.slice(titles.span[1]))) return null
  const given = wordSet(lexicon, 'people', 'given-names')
  for (const match of text.slice(titles.span[1], titles.span[1] + 80).matchAll(/(?<=\s)\p{Lu}[\p{L}-]+/gu)) {
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
    const word =
      matchAt(NICKNAME, text, next) ??
      matchAt(INITIAL, text, next) ??
      particleAt(text, next, lexicon) ??
      matchAt(WORD, text, next)
    if (word === null || endsBefore(word, words, text, next, lexicon)) break
    words.push(word)
    end = next + word.length
    if (isSuffix(word, lexicon) && text.charAt(end) === '.') end++
    next = skipSpace(text, end)
    if (next === end && !word.endsWith('.')) break
    if (text.slice(end, next).includes('\n')) break
  }
  const inverted = words.length === 1 ? invertedEnd(text, end, words[0] ?? '') : null
  if (inverted) {
    words.push(text.slice(end, inverted).replace(/^,\s*/u, ''))
    end = inverted
  }
  end = suffixEnd(text, end, lexicon)
  const kept = withoutParticlesBehind(words, lexicon)
  if (kept.length < words.length)
    end = at + text.slice(at, end).lastIndexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length
  const score = nameScore(kept, titles !== null, lexicon, alone && endsLine(text, end))
  if (score === 0) return null
  const surnameFirst =
    inverted !== null ||
    (CAPITALS.test(kept[0] ?? '') && !kept.slice(1).some((word) => CAPITALS.test(word)) && kept.length > 1)
  return { span: [at, end], titles, surnameFirst, score }
}

/** Whether the name is over: what a position begins with, or a body, follows without a mark. */
function endsBefore(
  word: string,
  words: readonly string[],
  text: string,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (words.length === 0) return false
  if (isSuffix(word, lexicon)) return false
  if (wordSet(lexicon, 'people', 'credentials').has(word.replaceAll('.', ''))) return true
  const many = words.length > 1
  if (
    wordSet(lexicon, 'people', 'position-modifiers').has(word) ||
    wordSet(lexicon, 'people', 'position-words').has(word)
  )
    return many || !/^\p{Lu}\p{Ll}+$/u.test(word)
  if (
    many &&
    (knownOrganisation(word, lexicon) !== null ||
      wordSet(lexicon, 'people', 'common-words').has(word.toLowerCase()))
  )
    return true
  return words.length > 2 && /^\p{Lu}\.$/u.test(words.at(-2) ?? '') && positionFollows(text, at, lexicon)
}

/** "Justin W. Wheeler Fedora Community Architect": after initial and surname, a position within a few words. */
function positionFollows(text: string, at: number, lexicon: Lexicon): boolean {
  const heads = wordSet(lexicon, 'people', 'position-words')
  const near = text.slice(at).split(/[,;\n(–—|]/u)[0] ?? ''
  return near
    .split(/\s+/u)
    .slice(0, 5)
    .some((word) => heads.has(word))
}

/** "SMITH, John": the surname in capitals, then one or two given names up to a mark. */
function invertedEnd(text: string, end: number, surname: string): number | null {
  if (!CAPITALS.test(surname)) return null
  const given =
    /^,\s+\p{Lu}\p{Ll}[\p{L}-]*(?:\s(?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}-]*))?(?=\s*(?:$|[,;(|\n–—]|-\s))/u.exec(
      text.slice(end),
    )
  return given ? end + given[0].length : null
}

function endsLine(text: string, end: number): boolean {
  return /^\s*(?:$|[,;(|\n–—]|-\s)/u.test(text.slice(end))
}

function suffixEnd(text: string, end: number, lexicon: Lexicon): number {
  const suffix = /^,?\s(\p{L}+)(\.?)/u.exec(text.slice(end))
  return suffix && isSuffix(suffix[1] ?? '', lexicon) ? end + suffix[0].length : end
}

function isSuffix(word: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'name-suffixes').has(word)
}

function particleAt(text: string, at: number, lexicon: Lexicon): string | null {
  const word = /^(?:\p{Ll}[\p{L}']*)(?=\s)/u.exec(text.slice(at, at + 12))?.[0]
  return word !== undefined && listOf(lexicon, 'people', 'particles').includes(word) ? word : null
}

function withoutParticlesBehind(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const particles = wordSet(lexicon, 'people', 'particles')
  let length = words.length
  while (length > 0 && particles.has(words[length - 1] ?? '')) length--
  return words.slice(0, length)
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0)
}
