import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../../text/phrases.ts'

/** What a footnote cites. The span counts in its words. */
export interface Cited {
  readonly span: Span
  readonly title: string
  readonly authors: string
  readonly year: string | null
}

/** "Roe, K. and Poe, B., 2020. Lamps of the North": authors, year and title, as many styles print them. */
const dated = perLexicon((lexicon) => {
  const year = '(?:19|20)\\d{2}'
  const and = grammarSource(lexicon, 'and')
  const next = `\\s${and}\\s\\p{Lu}[^.,;]{1,40},\\s${year}`
  const words = listOf(lexicon, 'readings', 'citing')
  const capital = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  const cites = `(?:${anyPhraseSource([...words, ...capital])})`
  const start = `(?:^|(?<=\\.\\s)${cites}:?\\s+|(?<=\\s${and}\\s))`
  return new RegExp(
    `${start}(?<authors>\\p{Lu}(?:(?!\\.\\s${cites})[^;]){1,160}?),?\\s\\(?(?<year>${year})\\)?\\s?[.,:]\\s+(?<title>\\p{Lu}(?:(?!${next})[^.;]){6,220})`,
    'gu',
  )
})

/** The publications that the words of a footnote cite; without a year one where it begins with "See" and names something. */
export function citedIn(words: string, lexicon: Lexicon): readonly Cited[] {
  const opened = pointing(lexicon).exec(words)?.[0].length ?? 0
  const entries = matchesOf(dated(lexicon), words.slice(opened)).filter(({ groups = {} }) =>
    isMostlyNames(groups['authors'] ?? ''),
  )
  const found = entries.map(({ index, 0: whole, groups = {} }): Cited => {
    const start = opened + index + whole.indexOf(groups['authors'] ?? '')
    return {
      span: [start, opened + index + whole.trimEnd().length],
      title: (groups['title'] ?? '').trim(),
      authors: (groups['authors'] ?? '').trim(),
      year: groups['year'] ?? null,
    }
  })
  if (found.length > 0 || opened === 0) return found
  const title = named.exec(words.slice(opened))?.[0].trim() ?? ''
  return title.split(' ').length < fewestWords || (title.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length < 2
    ? []
    : [{ span: [opened, opened + title.length], title, authors: '', year: null }]
}

/** "The line has been on a slide since 2017. It stays" has no authors before its year. */
function isMostlyNames(authors: string): boolean {
  const capital = authors.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  return capital > (authors.match(/(?<![\p{L}'’])\p{Ll}/gu)?.length ?? 0)
}

/** Fewer words name nothing that can be looked up. */
const fewestWords = 3
const named = /^[^.;:]{8,200}/u

/** "See also:", "Read more about": what points to something. */
const pointing = perLexicon((lexicon) => {
  const articles = grammarSource(lexicon, 'articles')
  return new RegExp(`^\\s*${grammarSource(lexicon, 'citing', 'readings')}:?\\s+(?:${articles}\\s*)?`, 'iu')
})
