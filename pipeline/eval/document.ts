import type { DocumentEntry } from '../model/base.ts'
import type { Gold } from './gold.ts'
import type { Mistake } from './mistake.ts'
import type { Sheet } from './sheet.ts'
import { countAnswer } from './tally.ts'
import { tokenF1 } from './token-f1.ts'

/** Whether genre and title are as gold has them. */
export function scoreDocument(
  entry: DocumentEntry | undefined,
  { document }: Gold,
  { documents, mistakes }: Sheet,
): void {
  const say = (kind: Mistake['kind'], words: string) =>
    mistakes.push({ document: document.file, kind, type: null, words, rule: null, place: null })
  if (!entry) {
    say('document', 'no such document in documents.ndjson')
    return
  }
  const genre = entry.genre === document.genre
  countAnswer(documents, 'genre', genre)
  if (!genre) say('genre', `genre ${entry.genre}, expected ${document.genre}`)
  const title = tokenF1(entry.title, document.title) >= 0.75
  countAnswer(documents, 'title', title)
  if (!title) say('title', `title "${entry.title}", expected "${document.title}"`)
}
