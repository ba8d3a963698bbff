import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { firstPast } from '../first-past.ts'
import { isAnd, isPreposition } from '../organisations/name-words.ts'
import { findOrganisations, type OrganisationMention } from '../organisations.ts'

/** A stretch between marks of what is printed after a name. */
export interface Part {
  readonly span: Span
  readonly text: string
  readonly bracketed: boolean
}

const MARK = /\s*,\s+|\s+[-–—]\s+|\s*[—|;]\s*|(?<=\p{Ll})–(?=\p{Lu})|\s*\n\s*|\s+\/\s+|:\s+/gu

/** "Division of Tides and" above "Nets": the line below goes on. */
function goesOn(before: string, mark: string, lexicon: Lexicon): boolean {
  const last = { text: mark.includes('\n') ? (/\S+$/u.exec(before)?.[0] ?? '') : '' }
  return isAnd(last, lexicon) || isPreposition(last, lexicon)
}

/** The parts of the details from `from` to `to`. A comma inside a body's name parts nothing. */
export function partsOf(line: string, from: number, to: number, lexicon: Lexicon): readonly Part[] {
  const details = line.slice(from, to)
  const bodies = findOrganisations(details, lexicon)
  const isWithin = (place: number, mark: string) =>
    isInside(place, bodies) || goesOn(details.slice(0, place), mark, lexicon)
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of outerBrackets(details)) {
    parts.push(
      ...split(details, at, start, from, isWithin, false),
      ...split(details, start + 1, end - 1, from, isWithin, true),
    )
    at = end
  }
  parts.push(...split(details, at, details.length, from, isWithin, false))
  return parts
}

function outerBrackets(text: string): Span[] {
  return Array.from(
    text.matchAll(/\((?:[^()\n]|\([^()\n]*\))*\)/gu),
    (match): Span => [match.index, match.index + match[0].length],
  )
}

/** Whether a place stands inside of a body's name; names come in order and never overlap. */
function isInside(place: number, bodies: readonly OrganisationMention[]): boolean {
  const next = firstPast(bodies.length, (at) => (bodies[at]?.span[0] ?? 0) >= place)
  return place < (bodies[next - 1]?.span[1] ?? -1)
}

function split(
  details: string,
  from: number,
  to: number,
  offset: number,
  isWithin: (place: number, mark: string) => boolean,
  bracketed: boolean,
): Part[] {
  const inside = details.slice(from, to)
  const parts: Part[] = []
  let at = 0
  const push = (start: number, end: number) => {
    const text = inside.slice(start, end)
    const left = start + (text.length - text.trimStart().length)
    const trimmed = text.trim().replace(/^[,:–—|-]\s*/u, '')
    const begin = left + (text.trim().length - trimmed.length)
    if (trimmed !== '')
      parts.push({
        span: [offset + from + begin, offset + from + begin + trimmed.length],
        text: trimmed,
        bracketed,
      })
  }
  for (const mark of inside.matchAll(MARK)) {
    if (isWithin(from + mark.index, mark[0])) continue
    push(at, mark.index)
    at = mark.index + mark[0].length
  }
  push(at, inside.length)
  return parts
}
