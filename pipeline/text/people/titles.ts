import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { escaped } from '../escaped.ts'
import { listOf } from '../phrases.ts'

/** What stands before a name: "H.E. Mr.", "Brig. Gen. (ret.)", "Minister". */
export interface Titles {
  readonly span: Span
  /** Whether the last of them is an office ("Commissioner") and so a position too. */
  readonly office: boolean
}

interface Patterns {
  /** The code units that a title begins with: most words begin none. */
  readonly beginnings: ReadonlySet<number>
  readonly honorific: RegExp
  readonly office: RegExp
  readonly retired: RegExp
}

const compiled = new WeakMap<Lexicon, Patterns>()

/** Ranks, honorifics and offices that stand at `at`, or null. */
export function titlesAt(text: string, at: number, lexicon: Lexicon): Titles | null {
  const { beginnings, honorific, office, retired } = patternsOf(lexicon)
  if (!beginnings.has(text.charCodeAt(at))) return null
  let end = at
  let next = at
  let last: 'honorific' | 'office' | null = null
  for (;;) {
    const asOffice = lengthAt(office, text, next)
    const asHonorific = lengthAt(honorific, text, next)
    if (asOffice + asHonorific === 0) break
    last = asOffice > asHonorific ? 'office' : 'honorific'
    end = next + Math.max(asOffice, asHonorific)
    end += lengthAt(retired, text, end)
    next = end + (/^\s+/u.exec(text.slice(end))?.[0].length ?? 0)
    if (next === end && text.charAt(end - 1) !== '.') break
  }
  return last === null ? null : { span: [at, end], office: last === 'office' }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function patternsOf(lexicon: Lexicon): Patterns {
  const known = compiled.get(lexicon)
  if (known) return known
  const suffixes = listOf(lexicon, 'people', 'honorific-suffixes').join('|') || '(?!)'
  const small = listOf(lexicon, 'organisations', 'lowercase-modifiers').length > 0
  const written = (title: string) => writtenAs(title, small)
  const honorifics = listOf(lexicon, 'people', 'honorifics').flatMap(written)
  const offices = listOf(lexicon, 'people', 'titles').flatMap(written)
  const modifiers = listOf(lexicon, 'people', 'title-modifiers').flatMap(written)
  const courtesies = new Set(listOf(lexicon, 'people', 'courtesies').flatMap(written))
  const ranks = honorifics.filter((title) => !courtesies.has(title))
  const made = {
    beginnings: new Set([...modifiers, ...honorifics, ...offices].map((title) => title.charCodeAt(0))),
    honorific: titlePattern(honorifics, modifiers, ranks),
    office: titlePattern(offices, modifiers, offices),
    retired: new RegExp(`,?\\s*\\((?:${suffixes})\\.?\\)|,?\\s+(?:${suffixes})\\.?(?![\\p{L}])`, 'uy'),
  }
  compiled.set(lexicon, made)
  return made
}

/** Letter case counts: "He" is no "H.E.". Where adjectives are written small, so are titles: "el embajador". */
function writtenAs(title: string, small: boolean): readonly string[] {
  const low = small && /^\p{Lu}\p{Ll}{3}/u.test(title) ? title.toLowerCase() : title
  const first = title.charAt(0).toLowerCase() === 't' ? lowerFirst(title) : title
  return [title, low, first, title.toUpperCase()]
}

/**
 * Full stops and the space behind them do not count, and a hyphen is one: "Lieutenant-Colonel". Before those of `modified` up to
 * two words say which: "Deputy Minister", and never "Assistant Ms.".
 */
function titlePattern(
  written: readonly string[],
  modifiers: readonly string[],
  modified: readonly string[],
): RegExp {
  if (written.length === 0) return /(?!)/uy
  const plain = anyOf(written)
  const which = modifiers.length === 0 ? '(?!)' : `(?:(?:${anyOf(modifiers)})(?:\\.?\\s+|-)){1,2}`
  return new RegExp(`(?:${which}(?:${anyOf(modified)})|${plain})(?![\\p{L}\\p{N}-])\\.?`, 'uy')
}

function anyOf(written: readonly string[]): string {
  return [...new Set(written)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(titleSource)
    .join('|')
}

function lowerFirst(title: string): string {
  return title.startsWith('The ') ? `t${title.slice(1)}` : title
}

function titleSource(title: string): string {
  const words = title.split(' ').map(escaped)
  return words.reduce(
    (source, word, n) =>
      n === 0 ? word : `${source}${(words[n - 1] ?? '').length <= 4 ? '\\.?[\\s-]*' : '\\.?[\\s-]+'}${word}`,
    '',
  )
}
