import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { likeness } from '../../text/people/likeness.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName, type PersonRole } from '../../text/people.ts'
import { isOfOffice, isPosition, officeAt } from './office.ts'

/** An office, where it begins, and the name behind it. */
export interface OfficeAndName {
  readonly office: string
  readonly start: number
  readonly name: Span
}

/** Somebody named behind an office, as places in a sentence, and the role they have there. */
export interface Held extends OfficeAndName {
  readonly role: PersonRole
}

/** "Port President Ann Roe", "Head of the Harbour Office of Toll Ann Roe": an office of two words or more and a name, up to the next mark; null where that is not all that stands at `start`. */
export function officeAndName(words: string, start: number, lexicon: Lexicon): OfficeAndName | null {
  const run = upToMark.exec(words.slice(start, start + 161))?.[0] ?? ''
  return besideOffice(run, start, lexicon) ?? atEnd(run, start, lexicon)
}

/** The full stop of "Ms." ends nothing. */
const upToMark =
  /^(?:[^,.;:()]|(?<=\s\p{Lu}\p{Ll}{1,3})\.(?=\s\p{Lu})|(?<=(?<!\p{L})\p{Lu})\.(?=\s?\p{L})){5,160}/u

/** Behind an office "of" something the last two words are the name, where they look like one and the words before them do not end there. */
function atEnd(run: string, start: number, lexicon: Lexicon): OfficeAndName | null {
  const tokens = matchesOf(/\S+/gu, run)
  const stop = tokens.findIndex(([token]) => !/^\p{Lu}/u.test(token) && !isOfOffice(token, lexicon))
  const told = tokens.slice(0, stop < 0 ? tokens.length : stop)
  const [given, family] = told.slice(-2)
  if (!given || !family || told.length < 5) return null
  const office = run.slice(0, given.index).trimEnd()
  const name: Span = [given.index, family.index + family[0].length]
  const before = told.at(-3)?.[0] ?? ''
  const likely = looksLikeName(run.slice(...name), lexicon) >= likeness.likely && /^\p{Lu}/u.test(before)
  if (!likely || officeAt(office, lexicon) !== office) return null
  // The office stands first: what comes behind it is whose it is.
  if (!told.slice(0, 3).some(([token]) => isPosition(token, lexicon))) return null
  return { office, start, name: [start + name[0], start + name[1]] }
}

function besideOffice(run: string, start: number, lexicon: Lexicon): OfficeAndName | null {
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
  // "Global Justice Center President": what goes on with a body or another office is no name.
  const isName = (at: number) => capital(at) && capital(at + 1) && !isOfOffice(tokens[at]?.[0] ?? '', lexicon)
  const opens = tokens.findIndex(([token], at) => isPosition(token, lexicon) && isName(endOf(at) + 1))
  const last = opens < 0 ? -1 : endOf(opens)
  const first = tokens[last + 1]
  if (last < 0 || !first) return null
  const end = tokens.findIndex((_, at) => at > last && (!capital(at) || at > last + 3))
  const closing = tokens[(end < 0 ? tokens.length : end) - 1] ?? first
  const office = officeAt(run.slice(0, first.index).trimEnd(), lexicon)
  if (!office || office.split(' ').length < 2 || isRank(office, lexicon)) return null
  return {
    office,
    start: start + first.index - 1 - office.length,
    name: [start + first.index, start + closing.index + closing[0].length],
  }
}

/** "Lieutenant Commander" is a title of honour, and no office at a body. */
function isRank(office: string, lexicon: Lexicon): boolean {
  const titles = titlesAt(office, 0, lexicon)
  return titles !== null && !titles.office && titles.span[1] === office.length
}
