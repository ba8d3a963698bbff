import type { Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { phraseFinder } from '../text/phrase-finder.ts'

const most = 5
/** What is no report has many small signs of it, of different sorts: quoted speech, tablespoons, parties. */
const mostOther = 10

/**
 * How many phrases of each genre stand in a text. One word said ten times ("the parties", "registration") is one sign that a
 * document is none of these, or an agenda.
 */
export function textSigns(text: string, lexicon: Lexicon): (genre: Genre) => number {
  const hits = finderFor(lexicon)(text)
  return (genre) => {
    const ours = hits.filter((hit) => hit.value === `${genre}-text`)
    if (genre !== 'other' && genre !== 'agenda') return Math.min(most, ours.length)
    const different = new Set(ours.map((hit) => textAt(text, hit.span).toLowerCase())).size
    return Math.min(genre === 'other' ? mostOther : most, different)
  }
}

/** Finds the phrases of all `<genre>-text` lists in one walk over a text. */
const finderFor = perLexicon((lexicon) => {
  const lists = Object.entries(lexicon.lists['genres'] ?? {}).filter(([key]) => key.endsWith('-text'))
  return phraseFinder(lists.flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const)))
})
