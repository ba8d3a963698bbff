import type { Span } from '../../model/span.ts'
import { matchesOf } from '../matches.ts'
import { remember } from '../remember.ts'
import { dateExists } from './calendar.ts'
import type { FormContext, Reading } from './form.ts'
import type { Grammar } from './grammar.ts'

/** A date found in a stretch of text, before the words about it are read. */
export interface Hit {
  readonly span: Span
  readonly reading: Reading
  /** Whether it needs words about it, or to be asked for. */
  readonly bare: boolean
}

/** The dates in a stretch of text, in order, where no two overlap and each exists. */
export function hitsIn(window: string, { forms }: Grammar, context: FormContext): Hit[] {
  const hits: Hit[] = []
  const taken = new Uint8Array(window.length)
  const has = new Map<RegExp, boolean>()
  const isThere = (needed: RegExp) => remember(has, needed, () => needed.test(window))
  for (const { form, pattern, needs } of forms) {
    if (!needs.every(isThere)) continue
    for (const match of matchesOf(pattern, window)) {
      const span: Span = [match.index, match.index + match[0].length]
      if (taken.subarray(...span).includes(1)) continue
      const reading = form.read(match.groups ?? {}, context)
      if (!reading || !dateExists(reading.start) || (reading.end && !dateExists(reading.end))) continue
      hits.push({ span, reading, bare: form.bare ?? false })
      taken.fill(1, ...span)
    }
  }
  return hits.sort((a, b) => a.span[0] - b.span[0])
}
