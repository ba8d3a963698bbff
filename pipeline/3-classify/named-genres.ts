import type { CleanDoc, Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { says } from '../text/phrase-keys.ts'
import { isTabledAt } from './tabled-at.ts'
import { genresInTitle } from './title-genres.ts'

/** What a document may be; where they weigh the same, the first. */
export const genres: readonly Genre[] = ['agenda', 'report', 'brief', 'slides', 'mandate']

/**
 * The genres by which a document calls itself: at its very top, else in its title. "EVALUATION BRIEF 4" above "Evaluation of
 * the midwives' fund": the first says what the paper is, the second what it is about.
 */
export function namedGenres(doc: CleanDoc, title: string, lexicon: Lexicon): ReadonlySet<string> {
  const fronts = frontLines(doc).filter((line) => !isTabledAt(line, lexicon))
  const fronted = genres.filter((genre) =>
    fronts.some((line) => says(lexicon, 'genres', `${genre}-front`, line)),
  )
  if (fronted.length > 0) return new Set(fronted)
  return isTabledAt(title, lexicon) ? new Set() : genresInTitle(title, lexicon, [...genres, 'other'])
}

/**
 * Short lines at the very top, what stands between their dashes, and the first words of longer ones: "Draft minutes" may stand
 * below the name of those who met, "Lesson brief prepared by …" tells more. So do one or two words over all else: "Meeting notes".
 */
function frontLines(doc: CleanDoc): readonly string[] {
  const outermost = doc.blocks
    .filter(({ kind, level }) => kind === 'heading' && level === 1)
    .map(({ span }) => textAt(doc.text, span))
    .filter((text) => text.split(/\s+/u).length <= 2)
  const lines = doc.blocks
    .slice(0, 3)
    .filter((block) => block.span[1] - block.span[0] < longestFront)
    .flatMap((block) => block.lines.slice(0, 5))
    .flatMap((line) => textAt(doc.text, line).split(/\s[|–—·-]\s/u))
    .map((line) => (line.length < 60 ? line : line.split(/\s+/u).slice(0, 3).join(' ')))
  return [...lines, ...outermost]
}

const longestFront = 300
