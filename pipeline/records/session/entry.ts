import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { textAt } from '../../model/span.ts'
import { findDuration } from '../../text/durations.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import type { TimeMention } from '../../text/times.ts'
import { kindOf, type SessionKind } from './kind.ts'
import { labelled } from './labels.ts'
import { lengthWithoutLinks } from './length-without-links.ts'
import { namedTalk } from './named-talk.ts'
import { namesBehind } from './names-behind.ts'
import { namesStandFirst } from './names-first.ts'
import { peopleBehind } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { withoutRoom } from './rooms.ts'
import { talkAt } from './talk-at.ts'
import { talkCut, titleCut } from './title-cut.ts'
import { withoutCount } from './without-count.ts'

/** A day of the programme as its heading prints it. */
export interface Day {
  readonly ordinal: number
  readonly weekday: number | null
  /** ISO 8601, perhaps without a year. */
  readonly printed: string | null
}

/** An entry of the programme while it is being read. */
export interface Entry {
  readonly rule: string
  readonly confidence: number
  readonly day: Day | null
  time: TimeMention | null
  minutes: number | null
  spans: Span[]
  /** All that names it, for telling its kind. */
  printed: string
  title: string
  label: string | null
  parent: Entry | null
  description: string[]
}

/** The entry that a piece opens. */
export function entryOf(
  doc: SegmentedDoc,
  piece: Piece,
  given: {
    readonly rule: string
    readonly confidence: number
    readonly day: Day | null
    readonly time?: TimeMention | null
    readonly label?: string | null
    readonly parent?: Entry | null
  },
): Entry {
  const numbered = labelled(piece.text, doc.lexicon)
  const split = numbered && numbered.title !== '' ? numbered : null
  const duration = piece.minutes ?? durationIn(piece.text, doc)
  const own = withoutLinks(doc, piece)
  const talk = talkAt(doc, own.span, own.block)
  const { span, rest, talked = null } = talk ? talkCut(doc, own, talk) : titleCut(doc, own)
  const words = foldSpace(textAt(doc.text, span))
  return {
    rule: given.rule,
    confidence: given.confidence,
    day: given.day,
    time: given.time ?? piece.time,
    minutes: duration,
    spans: [span],
    printed: words,
    title: talked ?? (titleOf(split ? words.slice(split.from) : withoutCount(words), doc) || words),
    label: given.label ?? piece.label ?? (split ? split.label : null),
    parent: given.parent ?? null,
    description: rest === '' ? [] : [rest],
  }
}

function withoutLinks(doc: SegmentedDoc, piece: Piece): Piece {
  const [from] = piece.span
  const end = from + lengthWithoutLinks(textAt(doc.text, piece.span), doc.lexicon)
  return { ...piece, span: [from, end] }
}

/** The kind of an entry by its label, its words and the session it belongs to. */
export function kindOfEntry(entry: Entry, doc: SegmentedDoc): SessionKind {
  const byLabel = entry.label === null ? 'presentation' : kindOf(entry.label, doc.lexicon)
  if (byLabel !== 'presentation') return byLabel
  const byTitle = kindOf(entry.title, doc.lexicon)
  const byWords = byTitle === 'presentation' ? kindOf(entry.printed, doc.lexicon) : byTitle
  // "Simulation of Tides" is what a talk is about, not what people do there.
  if (entry.rule === 'talk' && byWords === 'exercise') return 'presentation'
  if (byWords !== 'presentation' || entry.parent === null || entry.rule === 'talk') return byWords
  const above = kindOfEntry(entry.parent, doc)
  return above === 'working-group' || above === 'panel'
    ? above
    : entry.label === null
      ? byWords
      : 'working-group'
}

/** A line that is nothing but a length of time, in minutes; 0 where it is one in words; null for other lines. */
export function durationLine(text: string, doc: SegmentedDoc): number | null {
  if (text.length > 40) return null
  const found = findDuration(text, doc.lexicon)
  const without = found ? text.slice(0, found.span[0]) + text.slice(found.span[1]) : text
  const bare = without.replace(patternOf(doc.lexicon, 'sessions', 'vague-durations', 'giu'), '')
  return bare.length < text.length && !/\p{L}/u.test(bare) ? (found?.minutes ?? 0) : null
}

function durationIn(text: string, doc: SegmentedDoc): number | null {
  const bracket = /[([]([^()[\]]{2,24})[)\]]\s*$/u.exec(text)
  return bracket ? durationLine(bracket[1] ?? '', doc) || null : null
}

/** The title without the length of the session, who speaks, and the end mark. A case is called by its name alone. */
function titleOf(words: string, doc: SegmentedDoc): string {
  const talk = namedTalk(words, doc.lexicon, namesStandFirst(doc))
  if (talk) return words.slice(...talk.title)
  const [name] = namesBehind(words, doc)
  const people = peopleBehind(words, doc.lexicon) ?? (name ? name[0] : null)
  const own = withoutRoom(people === null ? words : words.slice(0, people), doc.lexicon)
  const bracket = /\s*[([]([^()[\]]{2,24})[)\]]\s*$/u.exec(own)
  const timeless = bracket && durationLine(bracket[1] ?? '', doc) !== null ? own.slice(0, bracket.index) : own
  const isCase = kindOf(timeless, doc.lexicon) === 'case-study'
  const bare = isCase ? timeless.replace(/(?<=\S)\s*\([^()]*\s[^()]*\)\s*$/u, '') : timeless
  const whole = people === null ? bare : bare.replace(closingBy(doc.lexicon), '')
  return whole.replace(/^(?:[*_\s]|\p{Extended_Pictographic}|\uFE0F|\u200D)+|[\s*_]*[:;,–—-]?[\s*_]*$/gu, '')
}

/** "Keynote speech by", which is left before a name. */
const closingBy = perLexicon(
  (lexicon) => new RegExp(`\\s+${grammarSource(lexicon, 'by-words', 'people')}\\s*$`, 'iu'),
)
