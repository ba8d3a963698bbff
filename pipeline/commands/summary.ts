import type { Answer } from '../api/api.ts'
import { type InTexts, inTextsWords } from './in-texts.ts'

/**
 * What is to be said of an answer besides its hits: other words that were meant, notes, texts that have them, how many there
 * are.
 */
export function summary(answer: Answer, texts: readonly InTexts[]): string {
  const { hits, notes, corrected, suggested } = answer
  const hint = [
    ...(corrected === undefined ? [] : [`Searched for: ${corrected}`]),
    ...(suggested === undefined ? [] : [`Did you mean: ${suggested}`]),
  ]
  // Of a mistyped word nobody asks whether a text has it.
  const told = texts.filter(({ documents }) => documents.length > 0 || corrected === undefined)
  return `${hits.length > 0 ? '\n' : ''}${[...hint, ...notes, ...told.map(inTextsWords), range(answer)].join('\n')}\n`
}

/** Which of all that was found is shown, and how to get at the rest. */
function range({ hits, total, offset }: Answer): string {
  if (total === 0) return 'Nothing was found.'
  if (offset >= total)
    return `${total} found, none of them behind --offset ${offset}; the last has --offset ${total - 1}.`
  if (hits.length === 0) return `${total} found, none shown; name a --limit above 0.`
  if (hits.length === total) return `${total} found.`
  const last = offset + hits.length
  return `${offset + 1} to ${last} of ${total}${last < total ? `; --offset ${last} shows the next` : ''}.`
}
