import type { Lexicon } from '../../model/knowledge.ts'
import { withoutDefinite } from '../../text/grammar.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { parsePeople } from '../../text/people.ts'

/** Fewer letters before a title of honour are none of a talk: "Mr Chair, Dr Roe". */
const shortest = 12
/** A person with office and body is told in so much; it also bounds the work on one long line with title on title. */
const longest = 400
/** So much may stand behind the person: a full stop, a mark of a note. */
const mostBehind = 12

/**
 * "The state of the bay Mr Ann Roe, Harbour College": where a title of honour parts what a talk is called from who gives it,
 * with whom the line ends; null where it does not.
 */
export function honouredBehind(text: string, lexicon: Lexicon): number | null {
  for (const { index } of text.matchAll(/(?<=[\p{L}\p{N}?!”"’')]\s)\p{Lu}/gu)) {
    if (index <= shortest || text.length - index > longest || !isHonoured(text, index, lexicon)) continue
    const [person, next] = parsePeople(text.slice(index), lexicon)
    if (!person || next || person.honorific === null || !person.name.includes(' ')) continue
    if (text.length - index - person.span[1] < mostBehind) return text.slice(0, index).trimEnd().length
  }
  return null
}

/** "Dr", "The Rt. Hon.". */
function isHonoured(text: string, at: number, lexicon: Lexicon): boolean {
  const words = text.slice(at, at + 24)
  const titles = titlesAt(text, at + words.length - withoutDefinite(words, lexicon).length, lexicon)
  return titles !== null && !titles.office
}
