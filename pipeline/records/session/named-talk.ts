import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { softMark } from '../../text/people/list-of-names.ts'
import { isTopic } from '../../text/people/topic.ts'
import { looksLikeName, parsePeople } from '../../text/people.ts'
import { lengthWithoutLinks } from './length-without-links.ts'

/** A talk printed behind who gives it: `Jane Roe, “Trade today”`, "Dr. Jane Roe (EXAMPLE): Trade in practice". Spans count in the words. */
export interface NamedTalk {
  readonly people: Span
  readonly title: Span
}

const quoted = /^(.{4,140}?)[\s,:;.–—-]+([“"«‘])\s?(?=[\p{L}\p{N}])/u
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' }
const mark = /\s*:\s+|\s+[–—-]+\s+/gu

/**
 * The people and the title of a line that names first who speaks; null for other lines. `aligned`: other lines of the
 * document are built so, and a name that nobody knows will do.
 */
export function namedTalk(words: string, lexicon: Lexicon, aligned = false): NamedTalk | null {
  if (!/^\p{Lu}/u.test(words) || words.length > 300) return null
  return (
    behindQuote(words, lexicon, aligned) ??
    behindMark(words, lexicon, aligned) ??
    behindBracket(words, lexicon, aligned)
  )
}

/** "Ann Roe (HARBO), Tides of the North": a bracket with whose they are, and behind a comma what they talk about. */
function behindBracket(words: string, lexicon: Lexicon, aligned: boolean): NamedTalk | null {
  const match = bracketed.exec(words)
  const head = match?.[1] ?? ''
  const title: Span = [match?.[0].length ?? 0, lengthWithoutLinks(words, lexicon)]
  const told = words.slice(...title)
  // "Ann Roe (HARBO), Ben Poe (DOCK)": the next of them.
  if (looksLikeName(/^[^(),]*/u.exec(told)?.[0].trim() ?? '', lexicon) >= likeness.likely) return null
  if (!match || !(isTopic(told, lexicon) || told.split(/\s+/u).length >= fewestWords)) return null
  return isPeople(head, lexicon, aligned ? likeness.inList : likeness.unknown) && !isBody(told, lexicon)
    ? { people: [0, head.length], title }
    : null
}

const bracketed = /^([^()]{4,140}\([^()]{2,80}\)),\s+(?=\p{Lu})/u
/** Fewer words behind a bracket may be where a body is. */
const fewestWords = 4

function behindQuote(words: string, lexicon: Lexicon, aligned: boolean): NamedTalk | null {
  const match = quoted.exec(words)
  const head = match?.[1] ?? ''
  const named =
    isPeople(head, lexicon, 0) ||
    looksLikeName(head, lexicon) >= likeness.likely ||
    (aligned && isShaped(head, lexicon))
  if (!match || !named) return null
  const from = match[0].length
  const end = words.lastIndexOf(closing[match[2] ?? ''] ?? '')
  const title: Span = [from, words.slice(0, end > from ? end : words.length).trimEnd().length]
  return title[1] - title[0] > 3 ? { people: [0, head.length], title } : null
}

function behindMark(words: string, lexicon: Lexicon, aligned: boolean): NamedTalk | null {
  for (const { index, 0: found } of words.matchAll(mark)) {
    const head = words.slice(0, index)
    const title: Span = [index + found.length, words.length]
    if (index > 140) return null
    const named = isPeople(head, lexicon, likeness.unknown) || (aligned && areNames(head, lexicon))
    const behind = words.slice(...title)
    const told = isTopic(behind, lexicon) || (aligned && !isMostlyBody(behind, lexicon))
    if (named && told) return { people: [0, index], title }
  }
  return null
}

/** "Ann Roe", "Ann Roe and Ben Poe": nothing but likely names. */
export function areNames(words: string, lexicon: Lexicon): boolean {
  return words
    .split(softMark(lexicon))
    .every((name) => looksLikeName(name.trim(), lexicon) >= likeness.likely)
}

function isBody(words: string, lexicon: Lexicon): boolean {
  return findOrganisations(words, lexicon).some(({ span }) => span[0] < 5)
}

/** Whether words begin with a body that makes up most of them or stands before a comma: no topic goes on so. */
function isMostlyBody(words: string, lexicon: Lexicon): boolean {
  return findOrganisations(words, lexicon).some(
    ({ span: [from, to] }) =>
      from < 5 && ((to - from) * 2 > words.length || /^\s*(?:[,;(]|$)/u.test(words.slice(to))),
  )
}

/** Two to four words with capitals that are no body. */
function isShaped(words: string, lexicon: Lexicon): boolean {
  const list = words.split(/\s+/u)
  if (list.length < 2 || list.length > 4 || !list.every((word) => /^\p{Lu}[\p{L}.’'-]+$/u.test(word)))
    return false
  return findOrganisations(words, lexicon).length === 0
}

/** Whether words are nothing but people. */
function isPeople(words: string, lexicon: Lexicon, confidence: number): boolean {
  const people = parsePeople(words, lexicon)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || first.span[0] > 0 || words.length - last.span[1] > 2) return false
  return people.every((person) => person.role === null && person.confidence >= confidence)
}
