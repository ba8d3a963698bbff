import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Piece } from '../session/piece.ts'
import { type Candidate, candidate } from './candidate.ts'
import { namedPerson } from './shaped.ts'

/** So many lines of a programme that are a name in brackets say that all of them are; fewer may be anything. */
const fewest = 3

const bracketed = /^\s*\[([^[\]]{2,60})\]\s*$/u
const name = /(?<=^|[/,;]\s*)\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){0,2}(?=\s*(?:$|[/,;]))/gu

/** People in brackets on lines of their own below the entries: "[Roe]", "[Roe/Poe]". */
export function inBrackets(doc: SegmentedDoc, pieces: readonly Piece[]): readonly Candidate[] {
  const found = pieces
    .map(({ span }) => span)
    .filter((span) => bracketed.test(textAt(doc.text, span)) && namesIn(doc, span).length > 0)
  if (found.length < fewest) return []
  return found.flatMap((span) =>
    namesIn(doc, span)
      .flatMap((one) => namedPerson(doc, one, true))
      .map((person) => candidate(person, 'speaker', 'in-brackets', 0.75)),
  )
}

function namesIn(doc: SegmentedDoc, span: Span): readonly Span[] {
  const words = textAt(doc.text, span)
  const inside = bracketed.exec(words)?.[1] ?? ''
  const from = span[0] + words.indexOf(inside)
  return matchesOf(name, inside).map(({ index, 0: found }) => [from + index, from + index + found.length])
}
