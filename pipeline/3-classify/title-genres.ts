import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { phraseAt, says } from '../text/phrase-keys.ts'

/**
 * The kinds of document that a title names. What a title is about comes behind a small word ("Evaluation of the project"):
 * it counts only where nothing before it names a kind; of two kinds in one compound ("project report") the last does.
 */
export function genresInTitle(
  printed: string,
  lexicon: Lexicon,
  genres: readonly string[],
): ReadonlySet<string> {
  // "Opening ceremony (Item 1 of the agenda)": which item of what it is says nothing of its kind.
  const title = printed.replace(counted, '')
  const hits = genres.flatMap((genre) => {
    const span = phraseAt(lexicon, 'genres', `${genre}-title`, title)
    // "Tea matters when planning the programme.": a sentence tells of things, and names its kind at once or not at all.
    const late = isSentence(title) && title.slice(0, span?.[0]).split(' ').length > soon
    return span && !late && !isCompound(title, span, lexicon) ? [{ genre, at: span[0] }] : []
  })
  const heads = headsOf(title, lexicon).flatMap(([start, end]) => {
    const inside = hits.filter(({ at }) => at >= start && at < end)
    const last = Math.max(...inside.map(({ at }) => at))
    return inside.filter(({ at }) => at === last)
  })
  return new Set((heads.length > 0 ? heads : hits).map(({ genre }) => genre))
}

/** "Museum project strategies": a word for an undertaking that only says of which kind the next word is. */
export function isCompound(title: string, [start, end]: Span, lexicon: Lexicon): boolean {
  const rest = title.slice(end)
  return (
    start > 0 &&
    says(lexicon, 'genres', 'undertaking-before', title.slice(start, end)) &&
    /^\s+\p{L}/u.test(rest) &&
    patternFor(lexicon).exec(rest)?.index !== 0
  )
}

/** So many words into a sentence it may name what kind of paper it heads. */
const soon = 3

function isSentence(title: string): boolean {
  return /\p{L}[.!]\s*$/u.test(title) && title.split(' ').length > 5
}

const counted = /\s\(\p{L}+(?:\s\p{L}+)?\s\d{1,2}(?:\s[^()]*)?\)\s*$/u

/** For each part between colons and dashes the words before its first small word. */
function headsOf(title: string, lexicon: Lexicon): readonly (readonly [number, number])[] {
  return [...title.matchAll(/(?:^|[:|–—]|\s-\s)\s*([^:|–—]+?)(?=$|[:|–—]|\s-\s)/gu)].map((part) => {
    const words = part[1] ?? ''
    const start = part.index + part[0].length - words.length
    const small = patternFor(lexicon).exec(words)
    return [start, start + (small ? small.index : words.length)] as const
  })
}

const patternFor = perLexicon(
  (lexicon) => new RegExp(`\\s${grammarSource(lexicon, 'head-ends', 'genres')}`, 'iu'),
)
