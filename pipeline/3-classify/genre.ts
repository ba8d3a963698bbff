import type { CleanDoc, Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { levelOfTalks } from '../text/headed-talks.ts'
import { says } from '../text/phrase-keys.ts'
import { isEventPage } from './event-page.ts'
import { floor, genreScores } from './genre-scores.ts'
import { genres } from './named-genres.ts'
import { statingGenre } from './stating.ts'
import { tellsOfMeeting } from './told-meeting.ts'

/** From here on the words of a contract, a recipe or a notice say what the document is, rather than nothing. */
const certain = 1.5

/** What a document is, and how much spoke for each genre. */
export interface Verdict {
  readonly genre: Genre
  /** Whether it is certainly none of the genres. */
  readonly silent: boolean
  readonly scores: Readonly<Record<Genre, number>>
}

/** Which genre's cues (knowledge/<language>/genres.yaml, and the document's build) weigh most. */
export function genreOf(doc: CleanDoc, title: string, lexicon: Lexicon): Verdict {
  const scores = genreScores(doc, title, lexicon)
  const best = genres.reduce((a, b) => (scores[b] > scores[a] ? b : a))
  const sure = scores[best] >= floor && scores[best] > scores.other ? best : null
  // The foot of a page ("Subscribe", "Privacy notice") is small beside as many signs of a genre.
  const open = scores.other < certain || (scores.other < floor && scores[best] > scores.other)
  const genre = sure ?? (open ? byWhatItDoes(doc, title, lexicon, scores.other) : null) ?? 'other'
  // A newsletter is of no genre and says a lot.
  const tells = says(lexicon, 'genres', 'telling-title', title)
  return { genre, silent: genre === 'other' && scores.other >= certain && !tells, scores }
}

/** The genre of a document that no name tells: the talks it is headed by, what it states, that it calls people to a meeting or tells of one, else what a short text states. */
function byWhatItDoes(doc: CleanDoc, title: string, lexicon: Lexicon, other: number): Genre | null {
  return (
    (isHeadedByTalks(doc, title, lexicon) ? 'agenda' : null) ??
    statingGenre(doc, title, lexicon) ??
    (isEventPage(doc, title, lexicon) ? 'agenda' : null) ??
    (tellsOfMeeting(doc, title, lexicon) ? 'report' : null) ??
    statingGenre(doc, title, lexicon, other > 0 ? 'by-length' : 'by-form')
  )
}

/** A title that names a meeting, and headings each above who speaks. */
function isHeadedByTalks({ blocks, text }: CleanDoc, title: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'events', 'event-words', title) && levelOfTalks(blocks, text, lexicon) !== null
}
