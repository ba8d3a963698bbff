import { foldKey } from '../text/fold.ts'

/** How many words a text has. */
export function wordCount(text: string): number {
  return foldKey(text).split(' ').filter(Boolean).length
}
