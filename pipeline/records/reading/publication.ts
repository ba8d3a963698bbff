import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { behindAuthors } from './behind-authors.ts'

/** What a line of a list of references says. */
export interface Publication {
  readonly title: string
  readonly authors: readonly string[]
  readonly year: string | null
}

/** The title, authors and year of a line in a list of references; null where it does not read like one. */
export function isListedPublication(line: string, lexicon: Lexicon): Publication | null {
  const text = line.replace(opening(lexicon), '')
  const quoted = /["“]([^"“”]{6,200}?)[,.]?["”]/u.exec(text)
  const year = yearOf(text)
  if (quoted) {
    const before = text.slice(0, quoted.index).replace(/[\s,:.–—-]+$/u, '')
    const after = text.slice(quoted.index + quoted[0].length).replace(/^[\s,:.–—-]+/u, '')
    return { title: quoted[1] ?? '', authors: authorsOf(before || after, lexicon), year }
  }
  const cited = /^(.{3,120}?)\s*\(((?:19|20)\d{2})\)[.,:]?\s+([^.]{6,200})/u.exec(text)
  if (cited)
    return { title: cited[3] ?? '', authors: authorsOf(cited[1] ?? '', lexicon), year: cited[2] ?? null }
  const imprint = /^([^,]{3,60}),\s+(.{4,160}?)\s*\(([^()]*\b(?:19|20)\d{2})\)\.?$/u.exec(text)
  if (imprint) return { title: imprint[2] ?? '', authors: authorsOf(imprint[1] ?? '', lexicon), year }
  const opened = year ? behindAuthors(text, lexicon) : null
  if (opened) return { title: opened.title, authors: authorsOf(opened.authors, lexicon), year }
  const byBody =
    /^(\p{Lu}[^,.]{2,60}),\s+(\p{Lu}[^.]{8,160}?),\s+(?:[^,.]{2,40},\s+)?(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d{2}\b/u.exec(
      text,
    )
  if (byBody?.[2]?.includes(' '))
    return { title: byBody[2], authors: authorsOf(byBody[1] ?? '', lexicon), year }
  const words = text.split(' ').length
  return year && words >= 4 && words <= 40
    ? { title: text.split(/[.,]\s/u)[0] ?? text, authors: [], year }
    : null
}

/** "2 See Ann Roe, …": the number of a note and what points to a work are no part of it. */
const opening = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(?:\\[?\\d{1,3}[\\].)]?\\s+)?(?:${grammarSource(lexicon, 'citing', 'readings')}:?\\s+(?=\\p{Lu}|["“]))?`,
      'iu',
    ),
)

/** A year between 1900 and 2099 that stands alone. */
export function yearOf(text: string): string | null {
  return /(?<![\d/-])(?:19|20)\d{2}(?![\d/-])/u.exec(text)?.[0] ?? null
}

/** The authors that the words before a title name, at most eight. */
export function authorsOf(text: string, lexicon: Lexicon): readonly string[] {
  const names = text
    .replace(/\(\d{4}\)|\b(?:19|20)\d{2}\b.*$/u, '')
    .split(between(lexicon))
    .map((name) => name.replace(/^[\s,]+|[\s,.]+$/gu, ''))
  return names
    .filter((name) => name.length > 2 && name.split(' ').length <= 7 && /^\p{Lu}/u.test(name))
    .slice(0, 8)
}

const between = perLexicon((lexicon) => new RegExp(`;|\\s+(?:${grammarSource(lexicon, 'and')}|&)\\s+`, 'u'))
