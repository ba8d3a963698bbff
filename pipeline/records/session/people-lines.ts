import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { type PersonMention, type PersonRole, parsePeople } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { isBareName } from './bare-name.ts'
import { honouredBehind } from './honoured.ts'
import { namePairs } from './name-pairs.ts'
import { namesInBracket } from './names-in-bracket.ts'

/** Whether a line under a session names people or the room, so that it is no part of the description. */
export function isSideLine(text: string, lexicon: Lexicon): boolean {
  if (patternOf(lexicon, 'sessions', 'side-lines').test(text) && text.length < 120) return true
  if (peopleLabel(text, lexicon) !== null) return true
  const people = parsePeople(text, lexicon)
  const first = people[0]
  if (!first) return false
  return (
    first.span[0] <= 3 &&
    (first.role !== null ||
      first.honorific !== null ||
      first.nameSpan[1] - first.nameSpan[0] > text.length * 0.25)
  )
}

/** "Location: Harbour House, Averin": a label and where it is. */
export function isPlaceLine(text: string, lexicon: Lexicon): boolean {
  return (
    text.length < 120 &&
    /^\p{L}[\p{L} ]*:\s/u.test(text) &&
    patternOf(lexicon, 'sessions', 'side-lines').test(text)
  )
}

/** "Time: 5 pm", "🎤 Guest: Ann Roe" in a list in front of an agenda: what it says of the meeting as a whole. */
export function isFact(text: string, lexicon: Lexicon): boolean {
  const label = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)*(\p{L}[\p{L} &-]{1,24}):\s/u.exec(text)?.[1]
  return (
    label !== undefined &&
    patternOf(lexicon, 'sessions', 'fact-labels').exec(label)?.[0].length === label.length
  )
}

/** The role of the people below a line that is nothing but a label for them ("Panelists", "Moderator:"); null for other lines. */
export function peopleLabel(text: string, lexicon: Lexicon): PersonRole | null {
  const bare = text.replace(/[\s:.]+$/u, '')
  if (
    bare.length > 40 ||
    patternOf(lexicon, 'speakers', 'people-headings').exec(bare)?.[0].length !== bare.length
  )
    return null
  return roleNamed(bare, lexicon)
}

/** Whether a line is nothing but a person and who that is: "Jane Roe, Head of Mission, EXAMPLE". */
export function isPersonLine(text: string, lexicon: Lexicon): boolean {
  const people = parsePeople(text, lexicon)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || first.span[0] > 3) return false
  // "…, Head of Quays; Co-Chair, Lamp Board": what stands behind a semicolon tells more of the same person.
  const more = people.length === 1 && last.position !== null && text.startsWith(';', last.span[1])
  return more || text.length - last.span[1] < Math.max(12, text.length * 0.25)
}

/** Where the people begin that a title's line names behind its title: "Opening – Dr. Jane Roe"; null where none. */
export function peopleBehind(text: string, lexicon: Lexicon): number | null {
  const pair = namePairs(text, lexicon)[0]
  const before = pair ? text.slice(0, pair.name[0]).replace(/[\s:–—-]+$/u, '').length : 0
  if (before > 3) return before
  const named = namesInBracket(text, lexicon)
  if (named && named.span[0] > 3 && text.slice(named.span[1]).trim() === '')
    return text.slice(0, named.span[0]).trimEnd().length
  const honoured = honouredBehind(text, lexicon)
  if (honoured !== null) return honoured
  const bracket = /\s*\(([^()]+)\)\s*$/u.exec(text)
  const inside = bracket ? parsePeople(bracket[1] ?? '', lexicon)[0] : undefined
  if (bracket && inside && inside.span[0] === 0 && isSure(inside)) return bracket.index
  const marked = markBeforePerson(text, lexicon)
  const by = byBeforePerson(text, lexicon)
  // "Lamps by Ann Roe, Ben Poe": the row of names begins behind "by".
  return by && (marked === null || by.end === marked) ? by.index : marked
}

function markBeforePerson(text: string, lexicon: Lexicon): number | null {
  for (const mark of text.matchAll(/\s+[–—-]+\s+|\s*[:|]\s+|,\s+|(?<=\p{L}{2}[.?!])\s+(?=\p{Lu})/gu)) {
    const rest = text.slice(mark.index + mark[0].length)
    // "Opening - Jane Roe": nothing behind the mark but a name that is one for sure.
    if (mark.index > 3 && isBareName(rest, lexicon)) return mark.index
    const next = parsePeople(rest, lexicon)[0]
    if (mark.index > 3 && next && next.span[0] <= 1 && isSure(next)) return mark.index
  }
  return null
}

/** Where the words stand that part a title from the first person of its line, and where that person ends. */
function byBeforePerson(
  text: string,
  lexicon: Lexicon,
): { readonly index: number; readonly end: number } | null {
  const first = parsePeople(text, lexicon).find(({ nameSpan }) => nameSpan[0] > 3)
  if (!first || first.confidence < 0.6 || !isSure(first)) return null
  const titled =
    first.honorific === null ? first.nameSpan[0] : text.lastIndexOf(first.honorific, first.nameSpan[0])
  const mark = beforePerson(lexicon).exec(text.slice(0, titled))
  return mark && mark.index > 3 ? { index: mark.index, end: first.span[1] } : null
}

function isSure({ honorific, position, affiliation, confidence }: PersonMention): boolean {
  return honorific !== null || position !== null || affiliation !== null || confidence >= 0.9
}

/** What parts a title from whom it is by. */
const beforePerson = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?:\\s*[,:|(]\\s*|\\s+[–—-]+\\s+|\\s+${grammarSource(lexicon, 'by-words', 'people')}\\s+)$`,
      'iu',
    ),
)
