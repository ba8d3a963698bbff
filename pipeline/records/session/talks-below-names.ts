import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { likeness } from '../../text/people/likeness.ts'
import { softMark } from '../../text/people/list-of-names.ts'
import { saysOffice } from '../../text/people/says-office.ts'
import { isTopic } from '../../text/people/topic.ts'
import { looksLikeName } from '../../text/people.ts'
import type { Piece } from './piece.ts'

/** So many in a row show how they are built. */
const fewest = 2
const longest = 200

/**
 * The titles of talks of which each stands below who gives it, in a row of nothing else: "Ann Roe (profile)", "Tides of the north",
 * "Ben Poe and Eva Coe", "Nets".
 */
export function talksBelowNames(doc: SegmentedDoc, pieces: readonly Piece[]): ReadonlySet<Piece> {
  const named = pieces.map((piece) => isPlain(piece) && areNames(piece.text, doc.lexicon))
  const titles = new Set<Piece>()
  for (let at = 0; at < pieces.length; at++) {
    const row: Piece[] = []
    for (; named[at] && isTitle(pieces[at + 1], named[at + 1]); at += 2) row.push(pieces[at + 1] as Piece)
    // A name behind them without a title, or a title without a name, is of another build.
    if (row.length >= fewest && !isPlain(pieces[at]) && areTopics(row, doc.lexicon))
      for (const title of row) titles.add(title)
  }
  return titles
}

/** "Warden, Harbour College" below a name says who that is. */
function areTopics(row: readonly Piece[], lexicon: Lexicon): boolean {
  const topics = row.filter(({ text }) => isTopic(text, lexicon))
  return (
    topics.length * 2 >= row.length &&
    row.every((title) => topics.includes(title) || !saysOffice(title.text, lexicon))
  )
}

function isPlain(piece: Piece | undefined): piece is Piece {
  const isText = piece?.look === 'line' || piece?.look === 'item'
  return isText && piece.time === null && piece.column === null
}

function isTitle(piece: Piece | undefined, isNamed: boolean | undefined): boolean {
  return isPlain(piece) && !isNamed && piece.text.length <= longest && !/[.:;]$/u.test(piece.text)
}

/** Whether a line is nothing but people, whatever brackets tell of each. */
function areNames(words: string, lexicon: Lexicon): boolean {
  const names = words
    .replace(/\s*\([^()]*\)/gu, '')
    .trim()
    .split(softMark(lexicon))
  return names.every((name) => shape.test(name) && looksLikeName(name, lexicon) >= likeness.likely)
}

const shape = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.’'-]*){1,3}$/u
