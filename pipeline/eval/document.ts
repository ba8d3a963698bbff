import type { DocumentEntry } from '../model/base.ts'
import type { Gold } from './gold.ts'
import type { Sheet } from './score.ts'
import { countAnswer } from './tally.ts'
import { tokenF1 } from './token-f1.ts'

/** Whether genre and title are as gold has them. */
export function scoreDocument(
  entry: DocumentEntry | undefined,
  { document }: Gold,
  { documents, errors }: Sheet,
): void {
  if (!entry) {
    errors.push(`${document.file}: no such document in documents.ndjson`)
    return
  }
  const genre = entry.genre === document.genre
  countAnswer(documents, 'genre', genre)
  if (!genre) errors.push(`${document.file}: genre ${entry.genre}, expected ${document.genre}`)
  const title = tokenF1(entry.title, document.title) >= 0.75
  countAnswer(documents, 'title', title)
  if (!title) errors.push(`${document.file}: title "${entry.title}", expected "${document.title}"`)
}
