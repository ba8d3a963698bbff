import { narrowest } from '../../text/narrowest.ts'
import { type Draft, editDraft, linesOf, meantBreak, type Repair } from '../draft.ts'
import { freeLines, isPrinted, widthOf } from './free-lines.ts'
import { hiddenMarks } from './hidden-marks.ts'
import { jointOf } from './joint.ts'

/**
 * Decides on every soft line end: where the next word would still have fitted, somebody meant the line to end there
 * (an address, an agenda entry); where it would not, the text was only wrapped.
 */
export const lines: Repair = (drafts) => {
  const isFree = freeLines(drafts)
  return {
    drafts: drafts.map((draft) => (draft.text.includes('\n') ? unwrapped(draft, isFree) : draft)),
    taken: [],
  }
}

function unwrapped(draft: Draft, isFree: (width: number) => boolean): Draft {
  const parts = draft.text.split('\n')
  const width = draft.width ?? widthOf(draft)
  const printed = draft.wrapped === true || isPrinted(draft)
  const free = !printed && isFree(width)
  const programme = printed && isProgramme(draft.text)
  const listed = !printed && isList(parts)
  const rows = !printed && parts.every((part) => clock.test(part))
  let offset = 0
  const edits = parts.slice(0, -1).map((part, index) => {
    const next = parts[index + 1]?.trimStart() ?? ''
    const begin = offset
    const start = offset + part.trimEnd().length
    offset += part.length + 1
    const indent = (parts[index + 1]?.length ?? 0) - next.length
    const line = part.trimEnd()
    const meant = printed
      ? programme && time.test(next)
      : rows ||
        isMeant(
          line,
          next,
          free ? Number.POSITIVE_INFINITY : width,
          hiddenMarks(draft, [begin, start], offset),
        ) ||
        (listed && endsWhole(line) && !isSmall(next))
    const text = meant ? meantBreak : jointOf(line, next, linkAt(draft, start))
    return { span: [start, offset + indent] as const, text }
  })
  return editDraft(draft, edits)
}

/** The address linked at an offset; empty where there is none. */
function linkAt(draft: Draft, offset: number): string {
  const found = draft.runs.find(({ kind, span }) => kind === 'link' && span[0] <= offset && offset < span[1])
  return found?.url ?? ''
}

const time = /^\d{1,2}[:.h]\d{2}\b/u
/** Prose does not have a time of day in each of its lines. */
const clock = /(?<![\d.:])\d{1,2}[:h]\d{2}(?!\d)/u
/** As many lines that begin with a time are entries; fewer may be prose that was wrapped before a time. */
const fewestEntries = 3

/** Whether lines set at even distances are a programme. */
function isProgramme(text: string): boolean {
  return linesOf(text).filter((part) => time.test(part.trimStart())).length >= fewestEntries
}

/** Wrapped text goes on small in most of its lines; where next to none does, each line is something of its own. */
const list = { lines: 4, small: 0.2 } as const

/** A sentence that ends within its line, and names with commas between them up to its end, stand in text that runs on. */
const runsOn = /(?:;|\p{Ll}{2}[.!?])\s+\S|,[^,]*,[^,]*,|,.*,\s*$/u

function isList(parts: readonly string[]): boolean {
  const text = parts.join('')
  if (parts.length < list.lines || text === text.toUpperCase() || parts.some((part) => runsOn.test(part)))
    return false
  return parts.slice(1).filter(isSmall).length <= list.small * (parts.length - 1)
}

function isSmall(line: string): boolean {
  return !/^\s*["“(]?[\p{Lu}\d]/u.test(line)
}

/** Whether nothing at a line's end says that it goes on: a comma, a dash, "of", "and". */
function endsWhole(line: string): boolean {
  return !/(?:[,(/&–—-]|\s\p{Ll}{1,3})$/u.test(line)
}

/** A line that begins with a time, a bullet, a number or a short label ("Group 2:") begins something, however wide it is. */
const begins =
  /^(?:[*_»>(•▪‣◦–—-]*\s?\d{1,2}[:.hH]\s?\d{2}\b|\d{4}\s?(?:[hH](?:rs|ours)?)?\s*[-–—]\s*\d{4}|\d{4}\s?[hH](?:rs|ours)?\b|\d{1,2}\s*(?:am|pm|a\.m\.|p\.m\.)|[•▪‣◦–—*-]\s|\(?(?:\d{1,2}|[a-h]|\p{Lu}{1,3}\d{1,2})[.)]\s|\[\p{Lu}|\p{Lu}[\p{L}-]*(?:\s[\p{L}\p{N}-]+){0,2}:(?:\s|$))/u

/** A stretch of time before a title. */
const entry = /^\s*\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?\s*[‐–—-]\s*\d{1,2}[:.h]\d{2}/iu
/** Two to four words that begin with a capital, a comma, and another such word: "Ann van Roe, Head of Quays". */
const person = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.’'-]*){1,3},\s\p{Lu}/u

/** `hidden` letters of the line and of the word below it are not shown. */
function isMeant(line: string, next: string, width: number, hidden: number): boolean {
  if (begins.test(next) && !/[,(–—-]$/u.test(line)) return true
  if (begins.test(line) && /[”»"]$/u.test(line) && /^\p{Lu}/u.test(next)) return true
  // An entry of a programme, and who speaks in the line below it.
  if (entry.test(line) && endsWhole(line) && person.test(next)) return true
  const nextWord = /^\S*/u.exec(next)?.[0] ?? ''
  if (/^\p{Ll}/u.test(next) && !/[.:!?]$/u.test(line)) return false
  return width + hidden < narrowest || line.length + hidden + 1 + nextWord.length <= width * 0.9
}
