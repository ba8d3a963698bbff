import type { ExtractedDoc } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import { mostCompared } from './events/told-sentences.ts'
import { mostPairs } from './things/compared-people.ts'

/** A list of more names is that of a register, not of people who met. */
const manyNames = 5000

/** Says of documents past the limits of this room what is not looked at in them; the rest of the room stays quiet. */
export function reportLimits(docs: readonly ExtractedDoc[], report: Report): void {
  for (const { path, found, sentences } of docs) {
    const names = found.reduce((count, { type }) => count + (type === 'speaker' ? 1 : 0), 0)
    if (names > manyNames)
      report(
        'info',
        'many-names',
        `Unexpected ${names} people in ${path}, expected fewer than ${manyNames}; of one family name each was compared with the next ${mostPairs} only`,
      )
    if (sentences.length > mostCompared)
      report(
        'info',
        'many-sentences',
        `Unexpected ${sentences.length} sentences in ${path}; follow-ups and write-ups were looked for in the first ${mostCompared} only`,
      )
  }
}
