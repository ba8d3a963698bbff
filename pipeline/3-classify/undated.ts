import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { foldSpace } from '../text/fold.ts'
import { says } from '../text/phrase-keys.ts'

/**
 * A title as it is printed, without a date of day or month at its end, also one that goes on behind it: "... Workshop 28 October
 * to 1". Minutes keep theirs: by nothing else are those of a body told apart.
 */
export function undated(
  text: string,
  span: Span,
  lexicon: Lexicon,
): { readonly title: string; readonly span: Span } {
  const whole = textAt(text, span)
  const end = cutDate(text, whole, lexicon)
  const rest = whole.slice(0, end)
  // "Minutes of the meeting of 3 May" is nothing without its date.
  const stands =
    rest.split(/\s+/u).length >= 3 &&
    !/(?:^|\s)\p{Ll}{1,4}$/u.test(rest) &&
    !says(lexicon, 'commitments', 'minutes', whole)
  return stands
    ? { title: foldSpace(rest), span: [span[0], span[0] + end] }
    : { title: foldSpace(whole), span }
}

/** So many characters a date goes on after a title at most: "to 1st November 2024". */
const tail = 40

/** Where the words of a title end; all that the text has after it, wherever it stands again, is asked for the date. */
function cutDate(text: string, title: string, lexicon: Lexicon): number {
  for (let at = text.indexOf(title); at >= 0 && at < searched; at = text.indexOf(title, at + 1)) {
    const more = text.slice(at, at + title.length + tail)
    const date = findDates(more.replace(/\n/gu, ' '), lexicon).find(
      ({ span, start }) =>
        span[0] > 0 &&
        span[0] < title.length &&
        (span[1] > title.length || (span[1] === title.length && start.includes('-'))),
    )
    if (date) return title.slice(0, date.span[0]).replace(/[\s\p{P}]+$/u, '').length
  }
  return title.length
}

/** A title stands again soon, if at all: in a preview, on the page below its cover. */
const searched = 5000
