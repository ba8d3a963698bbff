import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { isPosition, officeAt } from './office.ts'

/** An office, where it begins, and the name behind it. */
export interface OfficeAndName {
  readonly office: string
  readonly start: number
  readonly name: Span
}

/** "Port President Ann Roe": an office of two words or more and two or three words of a name, up to the next mark; null where that is not all that stands at `start`. */
export function officeAndName(words: string, start: number, lexicon: Lexicon): OfficeAndName | null {
  const run = /^[^,.;:()]{5,120}/u.exec(words.slice(start, start + 121))?.[0] ?? ''
  const tokens = matchesOf(/\S+/gu, run)
  const capital = (at: number) => /^\p{Lu}\p{L}/u.test(tokens[at]?.[0] ?? '')
  // "Secretary General Ann Roe": an office of two words ends with the second.
  const endOf = (at: number) => {
    const from = tokens[at]?.index ?? 0
    const far = titlesAt(run, from, lexicon)?.span[1] ?? from
    return Math.max(
      at,
      tokens.findLastIndex(({ index }) => index < far),
    )
  }
  const opens = tokens.findIndex(
    ([token], at) => isPosition(token, lexicon) && capital(endOf(at) + 1) && capital(endOf(at) + 2),
  )
  const last = opens < 0 ? -1 : endOf(opens)
  const first = tokens[last + 1]
  if (last < 0 || !first) return null
  const end = tokens.findIndex((_, at) => at > last && (!capital(at) || at > last + 3))
  const closing = tokens[(end < 0 ? tokens.length : end) - 1] ?? first
  const office = officeAt(run.slice(0, first.index).trimEnd(), lexicon)
  if (!office || office.split(' ').length < 2) return null
  return {
    office,
    start: start + first.index - 1 - office.length,
    name: [start + first.index, start + closing.index + closing[0].length],
  }
}
