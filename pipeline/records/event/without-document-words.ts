import type { Lexicon } from '../../model/knowledge.ts'
import { findDates } from '../../text/dates.ts'
import { foldKey, foldSpace } from '../../text/fold.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf, patternOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'
import { tellsEvent } from './tells-event.ts'

/** "First Dialogue: Conference Report and Way Ahead" -> "First Dialogue"; "Highlights from the Meetup 2024" -> "Meetup 2024". */
export function withoutDocumentWords(title: string, lexicon: Lexicon): string {
  const parts = title
    .split(/\s*[:|]\s+|\s+[–—-]\s+/u)
    .filter((part) => part !== '' && !isDocumentWord(part, lexicon) && !isDate(part, lexicon))
  const opened = parts.map((part) =>
    part.replace(patternOf(lexicon, 'events', 'document-openings'), '').trim(),
  )
  const telling = opened.find((part, n) => part !== parts[n] && tellsEvent(part, lexicon))
  const name = telling ?? (opened.length > 0 ? opened.join(': ') : title)
  const tail = tailPattern(lexicon)
  const bare = foldSpace(withoutDate(name, lexicon).replace(tail, ''))
  // "DETAILED AGENDA" without "AGENDA" names nothing.
  const small = wordSet(lexicon, 'events', 'small-words')
  const empty = bare
    .toLowerCase()
    .split(' ')
    .every((word) => small.has(word))
  return bare.length > 3 && !empty && !isDate(bare, lexicon) ? bare : foldSpace(name)
}

/** A period behind the name, whole or cut off by a line end, is no part of it. A year alone is, and a time before "Gathering". */
function withoutDate(name: string, lexicon: Lexicon): string {
  const date = findDates(name, lexicon).find(
    ({ span }) => span[0] > 8 && !tellsEvent(name.slice(span[1]), lexicon),
  )
  const from = date ? name.slice(0, date.span[0]).replace(/[\s,(–—:-]+$/u, '') : name
  return from.length > 8 ? from : name
}

function isDocumentWord(part: string, lexicon: Lexicon): boolean {
  return documentWords(lexicon).has(foldKey(part))
}

const documentWords = perLexicon(
  (lexicon) => new Set(listOf(lexicon, 'events', 'document-words').map(foldKey)),
)

function isDate(part: string, lexicon: Lexicon): boolean {
  return findDates(part, lexicon).some((date) => date.span[1] - date.span[0] > part.length * 0.7)
}

/** What a document calls itself at the end of its title. */
const tailPattern = perLexicon((lexicon) => {
  const words = [...listOf(lexicon, 'events', 'document-words')].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<!\\s\\p{L}{1,2})\\s+(?:${anyPhraseSource(words)})\\s*$`, 'iu')
})
