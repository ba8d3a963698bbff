import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { cityFinder } from '../text/cities.ts'
import { findCountries } from '../text/countries.ts'
import { findDates } from '../text/dates.ts'
import { findTimes } from '../text/times.ts'

/** A day, with its hours or not. */
export function isDateLine(text: string, lexicon: Lexicon): boolean {
  const dates = findDates(text, lexicon)
  if (dates.length === 0) return false
  // "Averin, Example Land, 3-4 May 2015" says when and where.
  const exact = dates.some(({ start }) => /\d{2}-\d{2}$/u.test(start))
  const places = exact
    ? [...cityFinder(lexicon)(text), ...findCountries(text, lexicon.lists['countries'] ?? {}, lexicon)]
    : []
  const all = covered(
    text,
    [...dates, ...findTimes(text, lexicon), ...places].map(({ span }) => span),
  )
  return all > 0.6
}

/** How much of a text the spans take, 0 to 1 where none overlap. */
export function covered(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span[1] - span[0], 0) / Math.max(1, text.length)
}
