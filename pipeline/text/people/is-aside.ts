import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../dates.ts'
import { findDuration } from '../durations.ts'
import { patternOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { roleNamed } from './labels.ts'

/**
 * Whether a part behind a name is neither office nor body: an address, a role, a degree, a measure, what somebody gives there.
 */
export function isAside(text: string, lexicon: Lexicon): boolean {
  if (/@|https?:|www\.|^\+?[\d\s()-]{7,}$/u.test(text) || roleNamed(text, lexicon) !== null) return true
  if (wordSet(lexicon, 'people', 'credentials').has(text.replace(/\.\s*(?=\p{L})/gu, '').replace(/\.$/u, '')))
    return true
  if (patternOf(lexicon, 'people', 'degrees').test(text) || isMeasure(text, lexicon)) return true
  // "Ann Roe, Opening Remarks": what somebody gives there.
  const talk = patternOf(lexicon, 'speakers', 'talks').exec(text)
  if (talk && talk.index + talk[0].length === text.length) return true
  const aside = patternOf(lexicon, 'people', 'asides')
  return [text, withoutDates(text, lexicon)].some((part) => aside.exec(part)?.[0].length === part.length)
}

/** "Published 9 March 2031": what is left where no date stands. */
function withoutDates(text: string, lexicon: Lexicon): string {
  const dates = [...findDates(text, lexicon)].reverse()
  return dates.reduce((rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]), text).trim()
}

/** "(3 mins)", "Harbour Brief No. 29, May 2014": how long somebody speaks, and in which issue something stands. */
function isMeasure(text: string, lexicon: Lexicon): boolean {
  const length = findDuration(text, lexicon)
  const measures = [length, ...findDates(text, lexicon)]
  return (
    // "20 min + 10 min for questions"
    length?.span[0] === 0 ||
    measures.some((measure) => measure && covers(measure.span, text)) ||
    patternOf(lexicon, 'people', 'issues').test(text)
  )
}

function covers([from, to]: Span, text: string): boolean {
  return to - from >= text.length - 2
}
