import type { Block, BlockKind } from '../model/block.ts'
import type { CleanDoc } from '../model/doc.ts'
import { HAND_TOLD } from '../model/hand-told.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { weekdays } from '../text/dates/weekdays.ts'
import { foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'
import { leadingTime } from '../text/times.ts'
import { isDateLine } from './date-line.ts'
import { isNames } from './is-names.ts'
import { isByline, isColumnHead, isPeopleLabel, isPerson, isTimed, isTrail } from './title-edges.ts'

const mostWords = 40
const fewestLetters = 4
const never: ReadonlySet<BlockKind> = new Set<BlockKind>(['item', 'row', 'note'])

/** Whether a line among the first is certainly no title, whatever else there is: when or where it is, who wrote it, a label. */
export function isNoTitle(doc: CleanDoc, block: Block, span: Span, lexicon: Lexicon): boolean {
  const text = foldSpace(textAt(doc.text, span))
  const words = text.split(' ').length
  const sized = words <= mostWords && text.length >= fewestLetters
  if (never.has(block.kind) || !(sized || isHeaded(doc, block))) return true
  return (
    (span !== block.span && isLabelled(text)) ||
    (block.lines.length > 1 && block.lines.every((line) => isLabelled(foldSpace(textAt(doc.text, line))))) ||
    (block !== doc.blocks.find(({ kind }) => kind === 'heading') && countedDay(lexicon).test(text)) ||
    /^(?:https?:|www\.|\[\[.*\]\]$)/u.test(text) ||
    !/\p{L}{2}/u.test(text) ||
    /^\(.*\)$/u.test(text) ||
    tellsWhen(text, lexicon) ||
    tellsWho(text, lexicon) ||
    (block.kind === 'paragraph' && isPerson(text, lexicon)) ||
    isTrail(text) ||
    (words <= 2 && isColumnHead(text, lexicon)) ||
    (words <= 4 && says(lexicon, 'genres', 'mandate-label', text))
  )
}

/** "Venue: Pier Hall"; "OPEN PORTS: WHAT WORKS" is in capitals all along. */
function isLabelled(text: string): boolean {
  return /^[^:]{2,30}:(?:\s|$)/u.test(text) && !/^\S+\s[^:\p{Ll}]+:\s\P{Ll}{6,}$/u.test(text)
}

/** "Day 1: Tools and tides", below another heading. */
const countedDay = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'day-words', 'sessions')}\\s\\d{1,2}(?!\\d)`, 'iu'),
)

/** Where people mark headings by hand, the first of the first level is the title, however long or short. */
function isHeaded({ format, blocks }: CleanDoc, block: Block): boolean {
  return HAND_TOLD.has(format) && block.level === 1 && block === blocks.find(({ kind }) => kind === 'heading')
}

function tellsWhen(text: string, lexicon: Lexicon): boolean {
  return (
    leadingTime(text, lexicon) !== null ||
    isDateLine(text, lexicon) ||
    isTimed(text, lexicon) ||
    weekdays(lexicon).includes(text.toLowerCase())
  )
}

function tellsWho(text: string, lexicon: Lexicon): boolean {
  return isPeopleLabel(text, lexicon) || isByline(text, lexicon) || isNames(text, lexicon)
}
