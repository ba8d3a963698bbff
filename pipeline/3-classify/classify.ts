import type { ClassifiedDoc, CleanDoc } from '../model/doc.ts'
import type { Knowledge, Lexicon } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import { detectLanguage } from '../text/language.ts'
import { limitsIn } from '../text/limits.ts'
import { dateOf } from './date.ts'
import { genreOf } from './genre.ts'
import { publishersOf } from './publishers.ts'
import { titleOf } from './title.ts'

/*
 * Room 3. Comes in: the final text and its blocks. Adds: which genre it is, its language, title, date and publishers,
 * and the lexicon it is to be read with. Looks at cues (knowledge/), never at the file's name or format alone.
 */

/** What sort of document this is. Reports a narrow win and a language that we have no lexicon for. */
export function classify(doc: CleanDoc, report: Report, knowledge: Knowledge): ClassifiedDoc {
  const language = detectLanguage(doc.text, knowledge)
  const lexicon = lexiconFor(language, knowledge, report)
  const { title, span } = titleOf(doc, lexicon)
  const { genre, silent, scores } = genreOf(doc, title, lexicon)
  const ranked = Object.values(scores).sort((a, b) => b - a)
  if (genre !== 'other' && (ranked[0] ?? 0) - (ranked[1] ?? 0) < 0.75) {
    report(
      'info',
      'narrow-genre',
      `Unexpected mix of genres, decided for \`${genre}\`; look whether its records are those of one`,
    )
  }
  return {
    ...doc,
    language,
    lexicon,
    title,
    titleSpan: span,
    genre,
    ...(silent ? { silent } : {}),
    date: dateOf(doc, lexicon),
    publishers: publishersOf(doc, { titleSpan: span, genre }, lexicon),
    attribution: attributionOf(doc.text, lexicon),
  }
}

function lexiconFor(language: string, knowledge: Knowledge, report: Report): Lexicon {
  const own = knowledge.lexicons[language]
  if (own) return own
  report(
    'warning',
    'no-lexicon',
    `Unexpected language \`${language}\`, expected one of ${Object.keys(knowledge.lexicons).sort().join(', ')}; it was read as English`,
  )
  return knowledge.lexicons['en'] ?? { language: 'en', lists: {} }
}

/** The sentence in which a document limits who may be named, in its own words; one about all of it before one about a part. */
function attributionOf(text: string, lexicon: Lexicon): string | null {
  const limits = limitsIn(text, lexicon)
  return (limits.find(({ reach }) => reach !== 'part') ?? limits[0])?.words ?? null
}
